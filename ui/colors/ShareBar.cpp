#include "ui/colors/ShareBar.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace hoego::ui {

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(80);
}

void ShareBar::setShare(double share, Rgb color)
{
    if (m_share == share && m_color == color)
        return;
    m_share = share;
    m_color = color;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {160, fontMetrics().ascent()};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath trough;
    trough.addRoundedRect(rect(), 4, 4);
    painter.fillPath(trough, theme.blank);
    QRectF filled = rect();
    filled.setWidth(filled.width() * m_share);
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(rect().right() + 1);
    QPainterPath part;
    part.addRoundedRect(filled, 4, 4);
    painter.fillPath(part.intersected(trough), theme.highlighter(m_color));
}

} // namespace hoego::ui
