#include "ui/colors/YearPicture.h"

#include "ui/common/Theme.h"
#include "ui/render/ColorPicture.h"
#include "ui/render/PeriodLabel.h"

#include <QPainter>

namespace hoego::ui {

namespace {

constexpr int margin = 10;

} // namespace

YearPicture::YearPicture(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void YearPicture::setColors(PeriodColors colors)
{
    m_colors = std::move(colors);
    setText(label(m_colors.period));
    setAccessibleDescription(tallyWords(m_colors));
    setWidth(width());
    update();
}

void YearPicture::setWidth(int width)
{
    const ColorPicture picture{.colors = m_colors,
                               .theme = Theme::of(palette()),
                               .font = font(),
                               .width = width - 2.0 * margin,
                               .title = text()};
    setFixedSize(width, static_cast<int>(sizeOf(picture).height()) + 2 * margin);
}

void YearPicture::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen{theme.accent, 2} : QPen{underMouse() ? theme.faint : theme.line, 1});
    painter.setBrush(theme.card);
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 8, 8);
    painter.translate(margin, margin);
    hoego::ui::paint(painter,
                     {.colors = m_colors,
                      .theme = theme,
                      .font = font(),
                      .width = width() - 2.0 * margin,
                      .title = text()});
}

void YearPicture::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void YearPicture::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hoego::ui
