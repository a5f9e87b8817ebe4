#include "ui/colors/FaintLabel.h"

#include "ui/common/Theme.h"

#include <QEvent>

namespace hoego::ui {

FaintLabel::FaintLabel(QWidget* parent)
    : QLabel(parent)
{
    dress();
}

void FaintLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FaintLabel::dress()
{
    const QColor faint = Theme::of(palette()).faint;
    if (palette().color(QPalette::WindowText) == faint)
        return; // Setting it again would be another change of the palette.
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, faint);
    setPalette(colors);
}

} // namespace hoego::ui
