#include "ui/write/Outline.h"

#include "ui/common/Theme.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"
#include "ui/write/SectionHead.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int mostRows = 14;
constexpr int indentOfLevel = 14;
constexpr std::chrono::milliseconds afterTyping{300};
constexpr std::chrono::milliseconds afterMoving{60};

class HeadingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() * 3 / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(OutlineModel::HereRole).toBool())
            painter->fillRect(QRect{option.rect.left(), option.rect.top() + 3, 3, option.rect.height() - 6},
                              Theme::of(option.palette).accent);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme& theme = Theme::of(option->palette);
        const bool isHere = index.data(OutlineModel::HereRole).toBool();
        const int level = index.data(OutlineModel::LevelRole).toInt();
        option->rect.setLeft(option->rect.left() + 5 + level * indentOfLevel);
        option->palette.setColor(QPalette::Text, isHere || level == 0 ? theme.ink : theme.faint);
        if (isHere)
            option->font.setWeight(QFont::DemiBold);
        // Which row is the caret's is said by its bar; the keyboard's row matters while the keys are here.
        const auto* list = qobject_cast<const QListView*>(option->widget);
        option->state.setFlag(QStyle::State_Selected,
                              list && list->hasFocus() && list->currentIndex() == index);
    }
};

} // namespace

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Heading& heading = m_headings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return heading.text;
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1, level %2").arg(heading.text).arg(heading.level);
        return index.row() == m_here ? tr("%1, here").arg(words) : words;
    }
    case LevelRole: return heading.level - m_outermost;
    case HereRole: return index.row() == m_here;
    default: return {};
    }
}

void OutlineModel::setHeadings(std::vector<Heading> headings)
{
    const auto isSame = [](const Heading& one, const Heading& other) {
        return one.level == other.level && one.text == other.text;
    };
    if (std::ranges::equal(m_headings, headings, isSame)) { // Most typing only moves them.
        m_headings = std::move(headings);
        return;
    }
    const bool isSameMany = headings.size() == m_headings.size();
    if (!isSameMany)
        beginResetModel();
    m_headings = std::move(headings);
    m_outermost = m_headings.empty() ? 1 : std::ranges::min(m_headings, {}, &Heading::level).level;
    if (!isSameMany) {
        m_here = -1;
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int OutlineModel::setHere(int position)
{
    const auto after = std::ranges::upper_bound(m_headings, position, {}, &Heading::position);
    const int here = static_cast<int>(after - m_headings.begin()) - 1;
    if (here == m_here)
        return here;
    for (const int row : {std::exchange(m_here, here), here}) {
        if (row >= 0 && row < rowCount())
            Q_EMIT dataChanged(index(row), index(row));
    }
    return here;
}

Outline::Outline(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new SectionHead{tr("Outline"), this})
    , m_list(new QListView{this})
{
    m_list->setObjectName(QStringLiteral("outline"));
    m_list->setAccessibleName(tr("Outline"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HeadingDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_list);
    m_afterTyping.setSingleShot(true);
    m_afterTyping.setInterval(afterTyping);
    m_afterMoving.setSingleShot(true);
    m_afterMoving.setInterval(afterMoving);
    const auto trackSoon = [this] {
        if (!m_afterMoving.isActive())
            m_afterMoving.start();
    };
    // After the text is shown: opening a long one waits for nothing.
    connect(&desk, &Desk::taken, this, [this] { QTimer::singleShot(0, this, &Outline::reload); });
    connect(&desk, &Desk::typedIn, &m_afterTyping, qOverload<>(&QTimer::start));
    connect(&m_afterTyping, &QTimer::timeout, this, &Outline::reload);
    connect(&desk.editor(), &Editor::cursorPositionChanged, this, trackSoon);
    connect(desk.editor().verticalScrollBar(), &QScrollBar::valueChanged, this, trackSoon);
    connect(&m_afterMoving, &QTimer::timeout, this, &Outline::track);
    connect(m_list, &QListView::clicked, this, &Outline::jump);
    connect(m_list, &QListView::activated, this, &Outline::jump);
    hide();
}

void Outline::reload()
{
    m_afterTyping.stop();
    m_model.setHeadings(headings(plainText(m_desk.manuscript()->document())));
    setVisible(!m_model.headings().empty());
    fit();
    track();
}

// Where the caret is, or what is seen where it was scrolled away.
void Outline::track()
{
    if (isHidden())
        return;
    const Editor& editor = m_desk.editor();
    const auto [first, last] = editor.visibleRange();
    const int caret = editor.textCursor().position();
    const int row = m_model.setHere(caret >= first && caret <= last ? caret : first);
    if (row < 0 || m_list->hasFocus())
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

void Outline::jump(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    Q_EMIT m_desk.textWanted();
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    m_model.setHeadings(headings(plainText(m_desk.manuscript()->document()))); // They may just have moved.
    if (index.row() >= m_model.rowCount())
        return;
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(m_model.headings()[static_cast<std::size_t>(index.row())].position);
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor.setTextCursor(cursor);
    editor.showAtTop(cursor.block());
    editor.setFocus();
}

void Outline::fit()
{
    const int rows = std::min(m_model.rowCount(), mostRows);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() * 3 / 2));
}

void Outline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace hoego::ui
