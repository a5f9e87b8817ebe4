#pragma once

#include "core/journal/Reads.h"
#include "ui/render/Theme.h"
#include "ui/render/YearLayout.h"

#include <QFont>
#include <QImage>
#include <QLocale>
#include <QSizeF>
#include <QString>

class QPainter;

namespace hoego::ui {

/// The colors of a period as a drawing: a year in any layout, a half or a quarter as months beside days, a
/// calendar's weeks for less, which is no wider than it needs. Below them the categories with their days. The
/// same on a screen, in a PNG and in an SVG.
struct ColorPicture {
    PeriodColors colors;
    Theme theme;
    QFont font; ///< Of the text around it; its own words are a little smaller.
    double width = 0; ///< In logical pixels.
    QString title; ///< Above it; may be empty.
    YearLayout::Kind layout = YearLayout::Kind::Months; ///< Of a year; other periods have one only.
    Qt::DayOfWeek firstOfWeek = QLocale{}.firstDayOfWeek();
    bool onPaper = false; ///< On its own ground with a margin, for a file; else on what is there.
};

/// "취미 40일".
QString tallyWords(const Category& category, int days);
/// "취미 40일, 운동 30일": what it shows to those who do not see it.
QString tallyWords(const PeriodColors& colors);

QSizeF sizeOf(const ColorPicture& picture);
void paint(QPainter& painter, const ColorPicture& picture);

/// `scale` pixels for a logical one.
QImage toImage(const ColorPicture& picture, double scale);
QByteArray toPng(const ColorPicture& picture, double scale);
/// `words` say what it shows to those who do not see it.
QByteArray toSvg(const ColorPicture& picture, const QString& words);

} // namespace hoego::ui
