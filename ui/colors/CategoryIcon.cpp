#include "ui/colors/CategoryIcon.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QPixmap>

namespace hoego::ui {

QIcon categoryIcon(Rgb color, const QPalette& palette)
{
    constexpr int side = 16;
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap swatch{side * scale, side * scale};
        swatch.setDevicePixelRatio(scale);
        swatch.fill(Qt::transparent);
        QPainter painter{&swatch};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(palette).highlighter(color));
        painter.drawRoundedRect(QRect{1, 1, side - 2, side - 2}, 3, 3);
        painter.end();
        for (const auto mode : {QIcon::Normal, QIcon::Selected}) // Untinted: it is the color itself.
            icon.addPixmap(swatch, mode);
    }
    return icon;
}

} // namespace hoego::ui
