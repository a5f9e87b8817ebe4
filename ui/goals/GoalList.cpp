#include "ui/goals/GoalList.h"

#include "ui/common/Theme.h"
#include "ui/goals/GoalDelegate.h"
#include "ui/goals/GoalModel.h"
#include "ui/goals/GoalPaint.h"
#include "ui/goals/GoalStrip.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace hoego::ui {

namespace {

LayoutMeasures measuresFor(const QFontMetrics& metrics, int width)
{
    const int em = metrics.height();
    return {.width = width,
            .narrowest = em * 18,
            .gap = em * 9 / 10,
            .padding = em * 9 / 10,
            .below = em / 4,
            .heading = em * 2};
}

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    return font;
}

} // namespace

GoalList::GoalList(GoalModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_strip(new GoalStrip{viewport()})
{
    setModel(&model);
    setItemDelegate(new GoalDelegate{model, this});
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_strip->hide();
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex& index) {
        m_hovered = index;
        placeStrip();
    });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] {
        m_hovered = QModelIndex{};
        placeStrip();
    });
    connect(m_strip, &GoalStrip::pressed, this, [this] {
        if (m_hovered.isValid())
            setCurrentIndex(m_hovered);
    });
}

QRect GoalList::rowRect(int row) const
{
    return row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)] : QRect{};
}

QRect GoalList::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? rowRect(index.row()).translated(0, -verticalOffset()) : QRect{};
}

QModelIndex GoalList::indexAt(const QPoint& point) const
{
    const QPoint wanted = point + QPoint{0, verticalOffset()};
    const auto found = std::ranges::find_if(m_rows, [&](const QRect& row) { return row.contains(wanted); });
    return found == m_rows.end() ? QModelIndex{} : m_model.index(static_cast<int>(found - m_rows.begin()));
}

void GoalList::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    QRect row = rowRect(index.row());
    for (const PlacedCard& card : m_placed.cards) {
        // With its first goal an area shows its name.
        if (!card.rows.empty() && card.rows.front() == row)
            row.setTop(card.frame.top());
    }
    auto* bar = verticalScrollBar();
    if (row.top() < bar->value())
        bar->setValue(row.top());
    else if (row.bottom() > bar->value() + viewport()->height())
        bar->setValue(row.bottom() - viewport()->height() + fontMetrics().height());
}

void GoalList::doItemsLayout()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<CardShape> shapes;
    for (const auto& section : m_model.sections()) {
        CardShape shape;
        for (int row = section.first; row < section.first + section.count; ++row)
            shape.rows.push_back(itemDelegate()->sizeHint(option, m_model.index(row)).height());
        shapes.push_back(std::move(shape));
    }
    // The same width with and without a scroll bar, so that the one's coming does not change the other.
    const int width
        = contentsRect().width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    m_placed = placed(shapes, measuresFor(fontMetrics(), width));
    m_rows.clear();
    for (const PlacedCard& card : m_placed.cards)
        m_rows.insert(m_rows.end(), card.rows.begin(), card.rows.end());
    QAbstractItemView::doItemsLayout();
    placeStrip();
}

void GoalList::reset()
{
    m_placed = {};
    m_rows.clear();
    m_hovered = QModelIndex{};
    QListView::reset();
}

QModelIndex GoalList::beside(int row, bool toTheRight) const
{
    const QRect from = rowRect(row);
    QModelIndex best;
    int bestDistance = 0;
    for (int other = 0; other < static_cast<int>(m_rows.size()); ++other) {
        const QRect to = rowRect(other);
        if (toTheRight ? to.x() <= from.x() : to.x() >= from.x())
            continue;
        const int distance = std::abs(to.center().y() - from.center().y());
        if (!best.isValid() || distance < bestDistance) {
            best = m_model.index(other);
            bestDistance = distance;
        }
    }
    return best.isValid() ? best : m_model.index(row);
}

QModelIndex GoalList::paged(int row, int by) const
{
    const QRect from = rowRect(row);
    const int wanted = from.center().y() + by * viewport()->height();
    int best = row;
    for (int other = 0; other < static_cast<int>(m_rows.size()); ++other) {
        const QRect to = rowRect(other);
        if (to.x() == from.x()
            && std::abs(to.center().y() - wanted) < std::abs(rowRect(best).center().y() - wanted))
            best = other;
    }
    return m_model.index(best);
}

QModelIndex GoalList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return {};
    executeDelayedItemsLayout();
    if (!currentIndex().isValid())
        return m_model.index(action == MoveEnd ? last : 0);
    const int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious: return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext: return m_model.index(std::min(last, row + 1));
    case MoveHome: return m_model.index(0);
    case MoveEnd: return m_model.index(last);
    case MoveLeft: return beside(row, false);
    case MoveRight: return beside(row, true);
    case MovePageUp: return paged(row, -1);
    case MovePageDown: return paged(row, 1);
    }
    return currentIndex();
}

int GoalList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void GoalList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (const QModelIndex index = indexAt(rect.center()); index.isValid())
        selectionModel()->select(index, command);
}

QRegion GoalList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index).adjusted(-fontMetrics().height(), 0, fontMetrics().height(), 0);
    return region;
}

void GoalList::updateGeometries()
{
    auto* bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(fontMetrics().height() * 2);
    bar->setRange(0, std::max(0, m_placed.height + fontMetrics().height() - viewport()->height()));
}

void GoalList::scrollContentsBy(int, int)
{
    viewport()->update();
    placeStrip();
}

void GoalList::paintEvent(QPaintEvent* event)
{
    executeDelayedItemsLayout();
    const Theme& theme = Theme::of(palette());
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect shown = event->rect().translated(0, verticalOffset());
    painter.translate(0, -verticalOffset());

    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int number = 0, row = 0; const PlacedCard& card : m_placed.cards) {
        const auto& section = m_model.sections()[static_cast<std::size_t>(number++)];
        if (!card.frame.intersects(shown)) {
            row += section.count;
            continue;
        }
        painter.setPen(QPen{theme.line, 1});
        painter.setBrush(theme.card);
        painter.drawRoundedRect(QRectF{card.frame}.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        paintHeading(painter, card.heading, section.area);
        for (const QRect& rect : card.rows) {
            const QModelIndex index = m_model.index(row++);
            if (!rect.adjusted(0, -2, 0, 2).intersects(shown))
                continue;
            painter.setPen(QPen{theme.line, 1});
            painter.drawLine(QPointF(rect.left(), rect.top() + 0.5),
                             QPointF(rect.right() + 1, rect.top() + 0.5));
            QStyleOptionViewItem item = option;
            item.rect = rect;
            item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegate()->paint(&painter, item, index);
        }
    }
}

void GoalList::paintHeading(QPainter& painter, const QRect& heading, const std::optional<Area>& area)
{
    QRect line = heading.adjusted(0, 0, 0, -fontMetrics().height() / 2);
    painter.setPen(Theme::of(palette()).ink);
    if (area && !area->emoji.isEmpty()) {
        painter.setFont(emojiFont(headingFont(font())));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, area->emoji);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(area->emoji)
                     + fontMetrics().height() / 3);
    }
    painter.setFont(headingFont(font()));
    const QString name = area ? area->name : areaLabel(area);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
}

void GoalList::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void GoalList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void GoalList::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    m_hovered = QModelIndex{};
    placeStrip();
}

void GoalList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    placeStrip();
}

void GoalList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    placeStrip();
}

void GoalList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    placeStrip();
}

void GoalList::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                           const QList<int>& roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    scheduleDelayedItemsLayout(); // A note may have come or gone, and with it a line.
}

void GoalList::placeStrip()
{
    const QModelIndex index = m_hovered.isValid() ? QModelIndex{m_hovered}
        : hasFocus()                              ? currentIndex()
                                                  : QModelIndex{};
    const QRect row = visualRect(index);
    if (row.isEmpty()) {
        m_strip->hide();
        return;
    }
    const QSize size = m_strip->sizeHint();
    const int bottom = row.bottom() - fontMetrics().height() / 3;
    m_strip->setGeometry(row.right() - size.width() + 1, bottom - size.height(), size.width(), size.height());
    m_strip->show();
}

} // namespace hoego::ui
