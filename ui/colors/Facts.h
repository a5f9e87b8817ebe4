#pragma once

#include "core/color/Category.h"
#include "core/color/Tally.h"

#include <QStringList>

#include <optional>
#include <span>

namespace hoego::ui {

/// What the room says below the grid about a year, or a part of it.
struct Summary {
    Tally tally;
    std::optional<Tally> earlier; ///< What it is compared with; absent also when nothing was painted then.
    int blankSoFar = 0;           ///< Days without a color that have been lived.
    Day today;
    std::span<const Category> categories;
};

/// How many days of `period` up to `today` have no color in `colors`, which are in order of day.
int blankDays(const Period& period, std::span<const DayColor> colors, Day today);

/// Plain facts, counted and not guessed, a sentence each, as rich text. None where no day has a color.
QStringList facts(const Summary& summary);

/// "First 3 January, last 27 November · longest in a row 6 days, 12–17 May · now 2 days".
QString detail(const Tally::ByCategory& counts, const Summary& summary);

} // namespace hoego::ui
