#pragma once

#include "core/journal/Reads.h"

#include <QByteArray>
#include <QFont>
#include <QPageSize>
#include <QString>

#include <vector>

class QPainter;

namespace hoego::ui {

/// A year's tracker on a sheet of paper, lying across: filled as it is, or empty for real highlighters. What
/// a program needs to find its way on a photo of it is printed too: a black square in each corner and a QR
/// code with the sheet's mark.
struct ColorSheet {
    PeriodColors colors; ///< Of a year.
    bool isFilled = true;
    std::vector<Day> daysOff; ///< In order.
    QString title;
    QFont font;
};

/// What the QR code says: "HOEGO/1/2026/MONTHS": the form's number, the year and how its days lie. In form 1
/// the black squares' outer corners are 10 mm from the paper's edges, the left upper corner of January's
/// first day is 30 mm from the left and 46.6 mm from the top, and from a day, or a month, to the next it is a
/// 31st of the paper's width without 49 mm.
QString markOf(int year);

/// Tenths of a millimeter to a unit, from the paper's edge; `size` in millimeters.
void paint(QPainter& painter, const QSizeF& size, const ColorSheet& sheet);

QByteArray toPdf(const ColorSheet& sheet, QPageSize::PageSizeId paper);

} // namespace hoego::ui
