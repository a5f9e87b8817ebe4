#pragma once

#include <QDoubleSpinBox>

namespace hoego::ui {

/// A number as people write it: 12 rather than 12.00, with as many places as it needs.
class AmountBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit AmountBox(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
};

} // namespace hoego::ui
