#pragma once

#include "core/color/Category.h"

#include <QIcon>
#include <QPalette>

namespace hoego::ui {

/// A swatch of the highlighter as it looks on the palette's paper, sharp at every scale.
QIcon categoryIcon(Rgb color, const QPalette& palette);

} // namespace hoego::ui
