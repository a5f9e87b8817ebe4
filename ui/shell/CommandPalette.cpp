#include "ui/shell/CommandPalette.h"

#include "ui/common/Theme.h"
#include "ui/shell/StylePaint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int detailRole = Qt::UserRole;

class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {1, option.fontMetrics.height() * 7 / 4};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            paint::frame(*painter, option.rect,
                         {.fill = option.palette.color(QPalette::Highlight), .radius = 6});
        const int margin = option.fontMetrics.height() / 2;
        QRect words = option.rect.adjusted(margin, 0, -margin, 0);
        const QString detail = option.fontMetrics.elidedText(index.data(detailRole).toString(),
                                                             Qt::ElideRight, words.width() / 2);
        painter->setFont(option.font);
        painter->setPen(option.state.testFlag(QStyle::State_Selected) ? theme.ink : theme.faint);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
        words.setRight(words.right() - option.fontMetrics.horizontalAdvance(detail) - margin);
        painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.ink : theme.faint);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_line(new QLineEdit{this})
    , m_list(new QListWidget{this})
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Go to or do"));
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("A period, a room, an entry, a command: 2024-11, last month, goals…"));
    m_line->setAccessibleName(accessibleName());
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What is meant"));
    m_list->setItemDelegate(new OfferDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::take);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(Offers offers)
{
    m_offers.emplace(std::move(offers));
    m_before = window()->focusWidget();
    m_line->clear();
    refresh({});
    place();
    show();
    raise();
    m_line->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    return false;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    paint::frame(painter, rect(), {.fill = theme.card, .edge = theme.line, .radius = 10});
}

void CommandPalette::refresh(const QString& typed)
{
    if (!m_offers)
        return;
    m_shown = m_offers->matching(typed);
    m_list->clear();
    for (const Offer& offer : m_shown) {
        auto* item = new QListWidgetItem{offer.title, m_list};
        item->setData(detailRole, offer.detail);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(offer.title, offer.detail));
    }
    if (m_shown.empty())
        (new QListWidgetItem{tr("Nothing is called so. Try a period, a room or a part of a title."), m_list})
            ->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    place();
}

void CommandPalette::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const auto action = m_shown[static_cast<std::size_t>(row)].take;
    close();
    action();
}

void CommandPalette::place()
{
    const int line = fontMetrics().height();
    const int width = std::min(line * 30, parentWidget()->width() - 2 * line);
    const int rows = std::clamp(static_cast<int>(m_shown.size()), 1, 12);
    const int height = m_line->sizeHint().height() + rows * (line * 7 / 4) + 34;
    setGeometry((parentWidget()->width() - width) / 2, line * 3, width,
                std::min(height, parentWidget()->height() - line * 4));
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    const QPointer<QWidget> before = m_before;
    hide();
    m_offers.reset();
    if (before && before->isVisible())
        before->setFocus();
}

} // namespace hoego::ui
