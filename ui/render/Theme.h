#pragma once

#include "core/color/Category.h"

#include <QColor>
#include <QPalette>

namespace hoego::ui {

/// Paper and ink: every color the house paints with, apart from the person's own highlighters.
struct Theme {
    bool dark = false;
    QColor paper; ///< Behind the room.
    QColor panel; ///< Behind the sidebar and menus.
    QColor card; ///< Cards and the chosen row of the sidebar.
    QColor block; ///< Behind code.
    QColor liveBlock; ///< Behind live blocks.
    QColor ink; ///< Text.
    QColor faint; ///< Second text: dates, counts. Contrast at least 4.5 on paper.
    QColor line; ///< Hairlines and frames.
    QColor blank; ///< A day without a color, the empty part of a bar.
    QColor accent; ///< Links, the main button.
    QColor onAccent;
    QColor alarm; ///< Errors.

    static const Theme& light();
    static const Theme& night();
    /// The theme a widget's palette belongs to.
    static const Theme& of(const QPalette& palette);

    QPalette palette() const;
    /// A highlighter color as it looks on this paper.
    QColor highlighter(Rgb color) const;
    /// The ink to write on `highlighter(color)`.
    QColor inkOn(Rgb color) const;
};

/// From 1 to 21 (WCAG 2); text needs 4.5.
double contrast(const QColor& one, const QColor& other);

} // namespace hoego::ui
