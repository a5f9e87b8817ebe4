#pragma once

#include "core/color/Category.h"

#include <QRadioButton>

namespace hoego::ui {

/// One color to choose; the chosen one has a ring and a tick.
class SwatchButton : public QRadioButton {
    Q_OBJECT

public:
    SwatchButton(Rgb color, const QString& name, QWidget* parent);

    Rgb color() const { return m_color; }
    void setColor(Rgb color, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

private:
    Rgb m_color;
};

} // namespace hoego::ui
