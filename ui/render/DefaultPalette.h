#pragma once

#include "core/color/Category.h"

#include <QStringList>

#include <vector>

namespace hoego::ui {

/// The seven categories a new journal starts with, named in the language in force, with new ids and the keys
/// 1 to 7.
std::vector<Category> defaultPalette();

/// What the nine `highlighters` are called, in their order.
QStringList highlighterNames();

} // namespace hoego::ui
