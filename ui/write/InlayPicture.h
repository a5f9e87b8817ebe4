#pragma once

#include <QFont>
#include <QPalette>
#include <QPixmap>
#include <QString>

#include <vector>

namespace hoego::ui {

struct Theme;

/// What a live block shows inside the editor, drawn once.
struct InlayPicture {
    struct Link {
        QRectF place; ///< In the picture.
        QString address; ///< Empty: to all that was cut.
    };

    QPixmap pixmap;
    QSizeF size;
    QString words; ///< All of them, those that were cut too.
    int cut = 0;   ///< How many lines are not in the picture.
    std::vector<Link> links;
};

struct InlayLook {
    const Theme& theme;
    QPalette palette;
    QFont font;
    double width = 0;
    double scale = 1;
};

/// Not taller than can be scrolled past with ease: what is cut is told in its last line.
InlayPicture drawnInlay(const QString& html, const InlayLook& look);

} // namespace hoego::ui
