#pragma once

#include "core/color/Category.h"

#include <QWidget>

namespace hoego::ui {

/// A bar filled to a share of its width with a highlighter. What it tells stands in words beside it.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    /// `share` is from 0 to 1.
    void setShare(double share, Rgb color);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Rgb m_color;
};

} // namespace hoego::ui
