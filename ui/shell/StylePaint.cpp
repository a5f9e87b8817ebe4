#include "ui/shell/StylePaint.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace hoego::ui::paint {

namespace {

bool is(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption& option)
{
    return is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
}

/// The square in the middle of `area` that a check box or radio button is painted in.
QRectF markSquare(const QRect& area)
{
    const int side = std::min(area.width(), area.height());
    return {QPointF{area.left() + (area.width() - side) / 2.0, area.top() + (area.height() - side) / 2.0},
            QSizeF(side, side)};
}

} // namespace

void frame(QPainter& painter, const QRectF& area, const Frame& frame)
{
    const bool hasEdge = frame.edge.alpha() != 0;
    const qreal inset = hasEdge ? frame.width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(frame.fill);
    painter.setPen(hasEdge ? QPen{frame.edge, frame.width} : QPen{Qt::NoPen});
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), frame.radius, frame.radius);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& area, const Theme& theme)
{
    frame(painter, area, {.edge = theme.accent, .width = 2, .radius = 6});
}

void chevron(QPainter& painter, const QRectF& area, Qt::ArrowType direction, const QColor& color)
{
    const qreal turn = direction == Qt::UpArrow ? 180
        : direction == Qt::LeftArrow            ? 90
        : direction == Qt::RightArrow           ? -90
                                                : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.translate(area.center());
    painter.rotate(turn);
    painter.drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
    painter.restore();
}

void button(QPainter& painter, const QStyleOptionButton& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isDown = is(option, QStyle::State_Sunken);
    const bool isMain = option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled;
    Frame look{.fill = theme.card, .edge = theme.line};
    if (isMain)
        look = {.fill = theme.accent, .edge = theme.accent};
    else if (option.features.testFlag(QStyleOptionButton::Flat))
        look = {};
    if (isDown || isHovered(option)) {
        const int change = isDown ? 112 : 106;
        const QColor pressedAccent = theme.dark ? theme.accent.lighter(change) : theme.accent.darker(change);
        look.fill = isMain ? pressedAccent : isDown ? theme.blank : theme.block;
    }
    if (!isEnabled)
        look.fill = Qt::transparent;
    if (is(option, QStyle::State_On)) {
        look.edge = theme.ink;
        look.width = 1.5;
    }
    frame(painter, option.rect, look);
    if (!is(option, QStyle::State_HasFocus))
        return;
    if (isMain)
        frame(painter, QRectF{option.rect}.adjusted(2, 2, -2, -2),
              {.edge = theme.onAccent, .width = 1.5, .radius = 6});
    else
        frame(painter, option.rect, {.edge = theme.accent, .width = 2});
}

void field(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool hasFocus = is(option, QStyle::State_HasFocus);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    frame(painter, option.rect,
          {.fill = isEnabled ? option.palette.color(QPalette::Base) : QColor{Qt::transparent},
           .edge = hasFocus ? theme.accent : theme.line,
           .width = hasFocus ? 2.0 : 1.0});
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool isQuiet = is(option, QStyle::State_AutoRaise);
    Frame look;
    if (!isQuiet)
        look = {.fill = theme.card, .edge = theme.line};
    if (is(option, QStyle::State_Sunken) || is(option, QStyle::State_On) || (isQuiet && isHovered(option)))
        look.fill = theme.blank;
    else if (isHovered(option))
        look.fill = theme.block;
    frame(painter, option.rect, look);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool isSet = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const QColor on = is(option, QStyle::State_Enabled) ? theme.accent : theme.line;
    const QRectF box = markSquare(option.rect);
    frame(painter, box, {.fill = isSet ? on : theme.card, .edge = isSet ? on : theme.faint, .radius = 4});
    if (!isSet)
        return;
    const auto at = [&box](qreal x, qreal y) {
        return QPointF{box.left() + x * box.width(), box.top() + y * box.height()};
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme.onAccent, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    if (is(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF{at(0.26, 0.52), at(0.44, 0.69), at(0.75, 0.33)});
    else
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool isSet = is(option, QStyle::State_On);
    const QColor on = is(option, QStyle::State_Enabled) ? theme.accent : theme.line;
    const QRectF circle = markSquare(option.rect);
    frame(painter, circle,
          {.fill = theme.card, .edge = isSet ? on : theme.faint, .radius = circle.width() / 2});
    if (isSet) {
        const qreal inset = circle.width() * 0.27;
        frame(painter, circle.adjusted(inset, inset, -inset, -inset),
              {.fill = on, .radius = circle.width() / 2});
    }
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool isChosen = is(option, QStyle::State_Selected) || is(option, QStyle::State_Sunken);
    painter.fillRect(option.rect.adjusted(0, 0, 0, -1), theme.panel);
    if (isChosen)
        frame(painter, QRectF{option.rect}.adjusted(0, 2, 0, -3), {.fill = theme.blank, .radius = 6});
    painter.setPen(isChosen ? theme.ink : theme.faint);
}

void header(QPainter& painter, const QStyleOptionHeader& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.paper);
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Theme& theme = Theme::of(option.palette);
    const qreal height = std::min(option.rect.height(), 8);
    const QRectF groove(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2,
                        option.rect.width(), height);
    frame(painter, groove, {.fill = theme.blank, .radius = height / 2});
    const double span = option.maximum - option.minimum;
    QRectF done = groove;
    if (span > 0)
        done.setWidth(groove.width() * std::clamp((option.progress - option.minimum) / span, 0.0, 1.0));
    else // How long it takes isn't known: a part in the middle.
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    if (done.width() >= 1)
        frame(painter, done, {.fill = theme.accent, .radius = height / 2});
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.minimum == option.maximum)
        return;
    const Theme& theme = Theme::of(option.palette);
    const bool isHeld
        = is(option, QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const qreal thickness = isHeld || isHovered(option) ? 7 : 5;
    QColor fill = theme.faint;
    fill.setAlphaF(isHeld ? 0.8F : isHovered(option) ? 0.6F : 0.32F);
    const QPointF middle = QRectF{handle}.center();
    const QRectF bar = option.orientation == Qt::Vertical
        ? QRectF(middle.x() - thickness / 2, handle.top() + 2, thickness, handle.height() - 4)
        : QRectF(handle.left() + 2, middle.y() - thickness / 2, handle.width() - 4, thickness);
    frame(painter, bar, {.fill = fill, .radius = thickness / 2});
}

} // namespace hoego::ui::paint
