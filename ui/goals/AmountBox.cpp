#include "ui/goals/AmountBox.h"

#include <QLocale>

namespace hoego::ui {

AmountBox::AmountBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    constexpr double widest = 1'000'000'000;
    setDecimals(3);
    setRange(-widest, widest);
}

QString AmountBox::textFromValue(double value) const
{
    constexpr int digits = 12;
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // The box itself reads numbers without separators.
    return plain.toString(value, 'g', digits);
}

} // namespace hoego::ui
