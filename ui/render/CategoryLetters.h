#pragma once

#include "core/color/Category.h"

#include <QString>

#include <map>
#include <span>

namespace hoego::ui {

/// What stands for each category where color does not help: a letter or two of its name, different ones where
/// the names allow it.
std::map<CategoryId, QString> lettersFor(std::span<const Category> categories);

} // namespace hoego::ui
