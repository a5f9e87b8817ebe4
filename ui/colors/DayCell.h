#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace hoego::ui {

/// What is to be seen of one day.
struct DayCell {
    QColor fill;
    QColor ink;    ///< Of the letter and the note's mark, on `fill`.
    QColor holiday; ///< Of the dot that marks one; none: it is no holiday.
    bool isWeekend = false;
    bool hasNote = false;
    QString letter; ///< Empty: none.
};

/// `share` of `color` over `ground`.
QColor mixed(const QColor& color, const QColor& ground, double share);

/// The pen-width-less body of a cell within its square of the grid.
QRectF cellBody(const QRectF& square);

/// How round a cell's corners are.
double cellRadius(const QRectF& body);

/// `area` moved to whole pixels of the device `painter` paints on, so that edges are sharp at every scale.
QRectF onWholePixels(const QPainter& painter, const QRectF& area);

/// Paints the cell into its square of the grid.
void paintDayCell(QPainter& painter, const QRectF& square, const DayCell& cell);

} // namespace hoego::ui
