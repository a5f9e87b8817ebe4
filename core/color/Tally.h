#pragma once

#include "core/Id.h"
#include "core/calendar/Period.h"
#include "core/color/DayColor.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace hoego {

/// Days in a row of one category; the earliest of equal ones. No day: absent where it is asked for.
struct Streak {
    int days = 0;
    Day first;
    Day last;

    bool operator==(const Streak&) const = default;
};

/// Counts of day colors over a period. Exact integers; shares are of the colored days.
struct Tally {
    struct ByCategory {
        CategoryId category;
        int days = 0;
        double share = 0;            ///< 0..1 of the colored days.
        std::optional<int> change;   ///< Against the earlier period, when one was given.
        Day first; ///< Its first day in the period; like `latest` of no meaning without any.
        Streak latest; ///< The days in a row that end on its last day in the period.
        Streak longest;
        std::map<Period, int> months; ///< Month → days; months without a day of it are left out.
        std::array<int, 7> weekdays{}; ///< Monday first.

        bool operator==(const ByCategory&) const = default;
    };

    Period period = Period::ofYear(1970);
    int days = 0;    ///< In the period.
    int colored = 0;
    int blank = 0;   ///< days - colored.
    std::vector<ByCategory>
        categories; ///< Most days first, then by id. Only those that occur (or did, when compared).

    bool operator==(const Tally&) const = default;
};

/// So many days of a category in a year, one at least.
struct CategoryYear {
    int year = 1970;
    CategoryId category;
    int days = 0;

    bool operator==(const CategoryYear&) const = default;
};

/// Counts the colors of `period`; days outside it are ignored. `colors` in order of day, one a day at most.
Tally tally(const Period& period, std::span<const DayColor> colors);

/// The same with each category's change against `earlier`.
Tally tally(const Period& period, std::span<const DayColor> colors, const Tally& earlier);

} // namespace hoego
