#pragma once

#include "ui/goals/GoalFace.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QWidget>

class QPainter;

namespace hoego::ui {

struct Theme;

QColor toneColor(Tone tone, const Theme& theme);
void paintBar(QPainter& painter, const QRect& bar, double share, Tone tone, const Theme& theme);

/// `font` with colored emoji before text: a text font's own "⚠" would win otherwise.
QFont emojiFont(QFont font);

/// A goal's bar by itself.
class StandingBar : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(double share, Tone tone);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Good;
};

} // namespace hoego::ui
