#pragma once

#include "core/color/Category.h"
#include "core/color/Patterns.h"

#include <QString>

#include <vector>

namespace hoego::ui {

/// "운동은 토요일에 많았어요: 52일 가운데 31일, 고르게 나뉘었다면 15일쯤."
QString sentence(const Pattern& pattern, const Category& category);

/// Of patterns that say much the same of a category (Sunday and the weekend, July and the summer) only the
/// one that is least likely; in the order given.
std::vector<Pattern> mostTelling(const std::vector<Pattern>& patterns);

} // namespace hoego::ui
