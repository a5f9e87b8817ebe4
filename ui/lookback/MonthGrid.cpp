#include "ui/lookback/MonthGrid.h"

#include "ui/lookback/MonthCardDelegate.h"
#include "ui/lookback/MonthCardModel.h"

#include <QEvent>
#include <QWheelEvent>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int months = 12;

} // namespace

MonthGrid::MonthGrid(MonthCardModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new MonthCardDelegate{model, this});
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setSelectionRectVisible(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int MonthGrid::columns(int width) const
{
    // Divisors of twelve, so that no row is left half empty.
    const int fitting = width / (fontMetrics().height() * 12);
    return fitting >= 4 ? 4 : std::clamp(fitting, 1, 3);
}

int MonthGrid::cardHeight() const
{
    return MonthCardDelegate::cardHeight(font());
}

int MonthGrid::heightForWidth(int width) const
{
    const int perRow = columns(width);
    return (months + perRow - 1) / perRow * cardHeight();
}

QSize MonthGrid::sizeHint() const
{
    const int wide = width() > 0 ? width() : fontMetrics().height() * 48;
    return {wide, heightForWidth(wide)};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, cardHeight()};
}

void MonthGrid::fitCards()
{
    // QListView begins a new row when one ends exactly at the edge: a pixel less.
    const QSize card{(viewport()->width() - 1) / columns(viewport()->width()), cardHeight()};
    if (gridSize() != card) {
        setGridSize(card);
        updateGeometry();
    }
}

void MonthGrid::resizeEvent(QResizeEvent* event)
{
    fitCards();
    QListView::resizeEvent(event);
}

void MonthGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCards();
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void MonthGrid::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The page scrolls, not the grid.
}

} // namespace hoego::ui
