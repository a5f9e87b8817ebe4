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

/// What the QR code says: "HOEGO/1/2026/MONTHS", the form's number, the year and how its days lie. The form
/// of number 1: with the black squares' outer corners as a rectangle of its own, a unit for its width, the
/// first month's first square and the distance of squares are the same on every paper of one size.
QString markOf(int year);

/// Tenths of a millimeter to a unit, from the paper's edge; `size` in millimeters.
void paint(QPainter& painter, const QSizeF& size, const ColorSheet& sheet);

QByteArray toPdf(const ColorSheet& sheet, QPageSize::PageSizeId paper);

} // namespace hoego::ui
