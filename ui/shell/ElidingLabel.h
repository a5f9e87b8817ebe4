#pragma once

#include <QLabel>

namespace hoego::ui {

/// One line that ends in an ellipsis where it does not fit, and then says all of it in its tooltip.
class ElidingLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fits() const;
};

} // namespace hoego::ui
