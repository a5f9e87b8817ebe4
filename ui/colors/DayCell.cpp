#include "ui/colors/DayCell.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace hoego::ui {

namespace {

constexpr double weekendShade = 0.92;

void paintNoteMark(QPainter& painter, const QRectF& body, const QColor& ink)
{
    // A folded corner: its hypotenuse runs from the top edge to the right edge.
    const double size = std::round(std::clamp(body.width() * 0.32, 5.0, 12.0));
    const double radius = cellRadius(body);
    QPainterPath corner{body.topRight() - QPointF{size, 0}};
    corner.lineTo(body.topRight() - QPointF{radius, 0});
    corner.arcTo(QRectF{body.right() - 2 * radius, body.top(), 2 * radius, 2 * radius}, 90, -90);
    corner.lineTo(body.topRight() + QPointF{0, size});
    corner.closeSubpath();
    QColor fold = ink;
    fold.setAlphaF(0.62F);
    painter.fillPath(corner, fold);
}

/// Below the middle, where neither a letter nor a folded corner is.
void paintHolidayDot(QPainter& painter, const QRectF& body, const QColor& color)
{
    const double size = std::clamp(std::round(body.height() * 0.15), 3.0, 6.0);
    const QPointF middle{body.center().x(), body.bottom() - std::max(4.0, body.height() * 0.2)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(middle, size / 2, size / 2);
}

void paintLetter(QPainter& painter, const QRectF& body, const DayCell& cell)
{
    const QFont before = painter.font();
    QFont font = before;
    font.setPixelSize(std::max(8, static_cast<int>(body.height() * (cell.letter.size() > 1 ? 0.42 : 0.52))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(cell.ink);
    painter.drawText(body, Qt::AlignCenter | Qt::TextDontClip, cell.letter);
    painter.setFont(before);
}

} // namespace

QColor mixed(const QColor& color, const QColor& ground, double share)
{
    const auto mix
        = [part = static_cast<float>(share)](float a, float b) { return a * part + b * (1 - part); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

QRectF cellBody(const QRectF& square)
{
    const double gap = std::max(2.0, std::round(square.width() / 9.5));
    return square.adjusted(0, 0, -gap, -gap).translated(std::floor(gap / 2), std::floor(gap / 2));
}

double cellRadius(const QRectF& body)
{
    return std::clamp(body.width() * 0.21, 3.0, 8.0);
}

QRectF onWholePixels(const QPainter& painter, const QRectF& area)
{
    const QTransform& toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(area);
    const QPointF topLeft{std::round(device.left()), std::round(device.top())};
    const QPointF bottomRight{std::round(device.right()), std::round(device.bottom())};
    if (topLeft == device.topLeft() && bottomRight == device.bottomRight())
        return area;
    return toDevice.inverted().mapRect(QRectF{topLeft, bottomRight});
}

void paintDayCell(QPainter& painter, const QRectF& square, const DayCell& cell)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF body = onWholePixels(painter, cellBody(square));
    const double radius = cellRadius(body);
    if (cell.isWeekend) {
        // The shade shows as a lower edge: weekends are seen by more than their place.
        painter.setBrush(QColor::fromHsvF(cell.fill.hsvHueF(), cell.fill.hsvSaturationF(),
                                          static_cast<float>(cell.fill.valueF() * weekendShade)));
        painter.drawRoundedRect(body, radius, radius);
        painter.setBrush(cell.fill);
        const double edge = std::max(2.0, std::round(body.height() * 0.1));
        painter.drawRoundedRect(onWholePixels(painter, body.adjusted(0, 0, 0, -edge)), radius, radius);
    } else {
        painter.setBrush(cell.fill);
        painter.drawRoundedRect(body, radius, radius);
    }
    if (cell.holiday.isValid())
        paintHolidayDot(painter, body, cell.holiday);
    if (cell.hasNote)
        paintNoteMark(painter, body, cell.ink);
    if (!cell.letter.isEmpty())
        paintLetter(painter, body, cell);
}

} // namespace hoego::ui
