#include "ui/goals/GoalPaint.h"

#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace hoego::ui {

QColor toneColor(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Good: return theme.highlighter({.red = 143, .green = 214, .blue = 148});
    case Tone::Middling: return theme.highlighter({.red = 255, .green = 216, .blue = 77});
    case Tone::Bad: return theme.highlighter({.red = 255, .green = 155, .blue = 176});
    case Tone::Off: break;
    }
    return theme.line;
}

void paintBar(QPainter& painter, const QRect& bar, double share, Tone tone, const Theme& theme)
{
    const QRectF whole{bar};
    const double round = whole.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line); // By night a blank day's color is nearly the card's.
    painter.drawRoundedRect(whole, round, round);
    if (share <= 0)
        return;
    // Never narrower than it is high: a beginning is to be seen.
    const QRectF done{whole.x(), whole.y(), std::max(whole.height(), whole.width() * share), whole.height()};
    painter.setBrush(toneColor(tone, theme));
    painter.drawRoundedRect(done, round, round);
}

QFont emojiFont(QFont font)
{
    QStringList families{QStringLiteral("Noto Color Emoji"), QStringLiteral("Apple Color Emoji"),
                         QStringLiteral("Segoe UI Emoji")};
    font.setFamilies(families << font.families());
    return font;
}

void StandingBar::show(double share, Tone tone)
{
    m_share = share;
    m_tone = tone;
    update();
}

QSize StandingBar::sizeHint() const
{
    return {fontMetrics().height() * 10, std::max(8, fontMetrics().height() / 2)};
}

void StandingBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, rect(), m_share, m_tone, Theme::of(palette()));
}

} // namespace hoego::ui
