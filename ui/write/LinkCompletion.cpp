#include "ui/write/LinkCompletion.h"

#include "core/journal/Journal.h"
#include "core/text/Links.h"
#include "ui/common/Theme.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Fence.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int mostRows = 8;
constexpr int frameMargin = 5;

int rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() * 8 / 5;
}

class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {1, rowHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Highlight));
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const int margin = option.fontMetrics.height() / 2;
        QRect words = option.rect.adjusted(margin, 0, -margin, 0);
        const QString detail = option.fontMetrics.elidedText(index.data(detailRole).toString(),
                                                             Qt::ElideRight, words.width() / 2);
        painter->setPen(isChosen ? theme.ink : theme.faint);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
        words.setRight(words.right() - option.fontMetrics.horizontalAdvance(detail) - margin);
        painter->setPen(theme.ink);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

bool isOurs(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

} // namespace

LinkCompletion::LinkCompletion(Desk& desk)
    : QFrame(&desk.room())
    , m_desk(desk)
    , m_list(new QListWidget{this})
{
    setObjectName(QStringLiteral("linkCompletion"));
    m_list->setObjectName(QStringLiteral("linkOffers"));
    m_list->setAccessibleName(tr("What the link may lead to"));
    m_list->setItemDelegate(new OfferDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(frameMargin, frameMargin, frameMargin, frameMargin);
    column->addWidget(m_list);
    hide();

    Editor& editor = desk.editor();
    editor.installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &LinkCompletion::takeCurrent);
    connect(&desk, &Desk::typedIn, this, &LinkCompletion::onTyped);
    connect(&editor, &Editor::composedChanged, this, &LinkCompletion::onTyped);
    connect(&editor, &Editor::cursorPositionChanged, this, &LinkCompletion::onMoved);
    connect(&desk, &Desk::taken, this, [this] {
        m_offers.reset();
        close();
    });
    connect(&desk.context().journal, &Journal::changed, this, [this](const Changes& changes) {
        // The entry in hand is no offer, and it is stored every second.
        const bool isOwn = m_desk.manuscript() && changes.entries == std::set{m_desk.manuscript()->id()};
        if (changes.everything || (!changes.entries.empty() && !isOwn))
            m_offers.reset();
    });
}

/// Looks back from the caret, no farther than a link is long.
std::optional<LinkCompletion::Begun> LinkCompletion::begun() const
{
    const Editor& editor = m_desk.editor();
    const QTextCursor cursor = editor.textCursor();
    if (cursor.hasSelection() || isInFence(cursor.block()))
        return std::nullopt;
    const QTextDocument& document = *editor.document();
    const int caret = cursor.position();
    const int first = std::max(cursor.block().position(), caret - text::longestTarget - 2);
    const QChar opening = QLatin1Char('[');
    for (int at = caret - 1; at > first; --at) {
        const QChar sign = document.characterAt(at);
        if (sign == QLatin1Char(']') || sign == QLatin1Char('|'))
            return std::nullopt;
        if (sign != opening || document.characterAt(at - 1) != opening)
            continue;
        const QString before = cursor.block().text().first(at + 1 - cursor.block().position());
        if (before.count(QLatin1Char('`')) % 2 != 0)
            return std::nullopt; // In code.
        QTextCursor word{cursor};
        word.setPosition(at + 1, QTextCursor::KeepAnchor);
        return Begun{.at = at + 1, .typed = word.selectedText() + editor.composed()};
    }
    return std::nullopt;
}

void LinkCompletion::onTyped()
{
    const auto link = begun();
    if (!link || !m_desk.editor().hasFocus()) {
        close();
        m_dismissed = -1;
    } else if (link->at != m_dismissed) {
        offer(*link);
    }
}

void LinkCompletion::onMoved()
{
    if (isHidden())
        return;
    const auto link = begun();
    if (!link)
        close();
}

void LinkCompletion::offer(const Begun& link)
{
    if (isVisible() && link.typed == m_typed)
        return;
    if (!m_offers) {
        auto names = m_desk.context().journal.entryNames();
        m_offers.emplace(names ? *std::move(names) : std::vector<EntryName>{}, m_desk.manuscript()->entry(),
                         m_desk.context().now().day());
    }
    m_typed = link.typed;
    fill(m_offers->matching(link.typed));
}

void LinkCompletion::fill(std::vector<LinkOffer> offers)
{
    if (offers.empty()) {
        close();
        return;
    }
    if (offers != m_shown || isHidden()) {
        m_shown = std::move(offers);
        m_list->clear();
        for (const LinkOffer& offer : m_shown) {
            auto* item = new QListWidgetItem{offer.title, m_list};
            item->setData(detailRole, offer.detail);
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(offer.title, offer.detail));
        }
        m_list->setCurrentRow(0);
    }
    const bool isOpening = isHidden();
    place();
    show();
    raise();
    if (isOpening)
        announce();
}

QSize LinkCompletion::sizeHint() const
{
    const int rows = std::min(m_list->count(), mostRows);
    return {fontMetrics().height() * 20, rows * rowHeight(m_list->fontMetrics()) + 2 * frameMargin + 2};
}

/// Below the line of the caret, or above it where there is no room.
void LinkCompletion::place()
{
    const Editor& editor = m_desk.editor();
    const QRect caret{editor.viewport()->mapTo(parentWidget(), editor.cursorRect().topLeft()),
                      editor.cursorRect().size()};
    constexpr int gap = 4;
    const int above = caret.top() - gap;
    const int below = parentWidget()->height() - caret.bottom() - gap;
    const bool isBelow = sizeHint().height() <= below || below >= above;
    // What is being written stays in sight, however low the window is.
    const QSize size = sizeHint().boundedTo({parentWidget()->width(), std::max(0, isBelow ? below : above)});
    const int top = isBelow ? caret.bottom() + gap : above - size.height();
    const int left = std::clamp(caret.left(), 0, parentWidget()->width() - size.width());
    setGeometry(QRect{QPoint{left, top}, size});
}

void LinkCompletion::close()
{
    hide();
}

bool LinkCompletion::take(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (const auto link = begun())
            m_dismissed = link->at;
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: takeCurrent(); return true;
    default: break;
    }
    QKeyEvent move{QEvent::KeyPress, key, Qt::NoModifier};
    QCoreApplication::sendEvent(m_list, &move);
    announce();
    return true;
}

void LinkCompletion::takeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const LinkOffer chosen = m_shown[static_cast<std::size_t>(row)];
    m_desk.editor().commitComposition();
    insert(chosen);
}

void LinkCompletion::insert(const LinkOffer& offer)
{
    const auto link = begun();
    close();
    if (!link)
        return;
    Editor& editor = m_desk.editor();
    QTextCursor cursor = editor.textCursor();
    const QTextBlock block = cursor.block();
    const QString line = block.text();
    int end = cursor.position();
    // What is left of a link that stood here before goes with it.
    const qsizetype closing = line.indexOf(QLatin1String("]]"), cursor.positionInBlock());
    const qsizetype other = line.indexOf(QLatin1String("[["), cursor.positionInBlock());
    if (closing >= 0 && (other < 0 || other > closing))
        end = block.position() + static_cast<int>(closing) + 2;
    m_dismissed = link->at;
    cursor.beginEditBlock();
    cursor.setPosition(link->at);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    insertApart(cursor, offer.link + QLatin1String("]]"));
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

void LinkCompletion::announce() const
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        QAccessibleAnnouncementEvent said{&m_desk.editor(), item->data(Qt::AccessibleTextRole).toString()};
        QAccessible::updateAccessibility(&said);
    }
}

bool LinkCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (isHidden())
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isOurs(key->key()) || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            break;
        event->accept();
        return event->type() == QEvent::ShortcutOverride || take(key->key());
    }
    case QEvent::FocusOut:
    case QEvent::Hide: close(); break;
    case QEvent::Resize: place(); break; // The bar of an empty page goes at the first letter.
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

void LinkCompletion::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace hoego::ui
