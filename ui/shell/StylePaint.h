#pragma once

#include "ui/common/Theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// The strokes that Style is painted with.
namespace hoego::ui::paint {

struct Frame {
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
    qreal width = 1;
    qreal radius = 8;
};

/// A rounded rectangle whose edge lies inside `area`, sharp at every scale.
void frame(QPainter& painter, const QRectF& area, const Frame& frame);
/// The ring around what has the focus.
void focusRing(QPainter& painter, const QRectF& area, const Theme& theme);
/// A small arrow in the middle of `area`.
void chevron(QPainter& painter, const QRectF& area, Qt::ArrowType direction, const QColor& color);

void button(QPainter& painter, const QStyleOptionButton& option);
void field(QPainter& painter, const QStyleOption& option);
void toolButton(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
/// The ground of a title in the menu bar; leaves the pen for its words.
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void header(QPainter& painter, const QStyleOptionHeader& option);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);

} // namespace hoego::ui::paint
