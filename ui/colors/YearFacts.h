#pragma once

#include "core/color/Category.h"
#include "core/color/Tally.h"

#include <QStringList>

#include <optional>
#include <span>

namespace hoego::ui {

/// What the room says below the grid about a year.
struct YearSummary {
    Tally tally;
    std::optional<Tally> lastYear; ///< Absent when nothing was painted then.
    int blankSoFar = 0;            ///< Days without a color that have been lived.
    std::span<const Category> categories;

    const Category* category(CategoryId id) const;
};

/// How many days of `period` up to `today` have no color in `colors`, which are in order of day.
int blankDays(const Period& period, std::span<const DayColor> colors, Day today);

/// Plain facts, counted and not guessed, a sentence each, as rich text. None for a year without a color.
QStringList facts(const YearSummary& year);

} // namespace hoego::ui
