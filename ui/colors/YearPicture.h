#pragma once

#include "core/journal/Reads.h"

#include <QAbstractButton>

namespace hoego::ui {

/// A year's colors in small, with its tally below: a button that leads there.
class YearPicture : public QAbstractButton {
    Q_OBJECT

public:
    explicit YearPicture(QWidget* parent = nullptr);

    void setColors(PeriodColors colors);
    int year() const { return m_colors.period.year(); }
    /// Takes the height that this width needs.
    void setWidth(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    PeriodColors m_colors;
};

} // namespace hoego::ui
