#pragma once

#include "core/color/Category.h"
#include "core/color/DayColor.h"
#include "core/color/Tally.h"

#include <QString>

#include <vector>

/// Day colors on a terminal.
namespace hoego::cli {

QString colorsText(const std::vector<DayColor>& colors, const std::vector<Category>& categories);
QString tallyText(const Tally& tally, const std::vector<Category>& categories);

} // namespace hoego::cli
