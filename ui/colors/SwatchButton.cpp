#include "ui/colors/SwatchButton.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace hoego::ui {

SwatchButton::SwatchButton(Rgb color, const QString& name, QWidget* parent)
    : QRadioButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setColor(color, name);
}

void SwatchButton::setColor(Rgb color, const QString& name)
{
    m_color = color;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize SwatchButton::sizeHint() const
{
    const int side = fontMetrics().height() + 14;
    return {side, side};
}

void SwatchButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF{rect()}.adjusted(5, 5, -5, -5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.highlighter(m_color));
    painter.drawRoundedRect(body, 5, 5);
    painter.setBrush(Qt::NoBrush);
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen{hasFocus() ? theme.accent : theme.ink, 2});
        painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), 7, 7);
    }
    if (isChecked()) {
        painter.setPen(QPen{theme.inkOn(m_color), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        const QPointF middle = body.center();
        const double unit = body.width() / 10;
        painter.drawPolyline(
            QPolygonF{{middle + QPointF{-2.2 * unit, 0}, middle + QPointF{-0.6 * unit, 1.8 * unit},
                       middle + QPointF{2.4 * unit, -1.8 * unit}}});
    }
}

} // namespace hoego::ui
