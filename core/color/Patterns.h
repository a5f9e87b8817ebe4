#pragma once

#include "core/Id.h"
#include "core/calendar/Period.h"
#include "core/color/DayColor.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hoego {

/// Something about the day colors of a period that the numbers support.
struct Pattern {
    enum class Kind : std::uint8_t {
        Weekday,      ///< The category comes on one weekday more, or less, often than on others.
        Weekend,      ///< On Saturdays and Sundays more, or less, often than on the others.
        Month,        ///< In one month more, or less, often than in the period's others.
        Quarter,      ///< The same for a quarter.
        Earlier,      ///< More, or less, often than in the period it is compared with.
        BeforeDayOff, ///< On the day before a day off, which is none itself.
        OnDayOff,
        AfterDayOff,  ///< On the day after one, which is none itself.
        AroundDayOff, ///< On any of these three.
        Follows,      ///< On the day after a day of `after`, which may be the same category.
        Run,          ///< More days in a row than such a number of days would give by chance.
    };

    Kind kind = Kind::Weekday;
    CategoryId category;
    int weekday = 0;            ///< ISO: Monday is 1. Of a weekday's pattern.
    std::optional<Period> part; ///< The month, the quarter, or the earlier period.
    std::optional<CategoryId> after; ///< Of Follows.
    std::optional<DayRange> run;     ///< Of Run.
    int observed = 0; ///< Days of the category on that weekday or in that part; now, for Earlier; in a row.
    int outOf = 0; ///< Colored days there.
    int elsewhere = 0; ///< Days of the category on the other days that were looked at.
    int elsewhereOutOf = 0; ///< Colored days among these.
    double expected = 0; ///< As `observed`, if the part made no difference.
    double p = 1; ///< Of this test alone.

    bool isMore() const { return observed > expected; }
    /// How often the category comes here to how often elsewhere; absent where it never came elsewhere.
    std::optional<double> ratio() const;
    bool operator==(const Pattern&) const = default;
};

/// The false discovery rate: of what is said, this share is chance's at most, on average; and where colors
/// are spread by chance alone, at most this share of periods has any pattern.
inline constexpr double patternLevel = 0.05;

/// What stands out in `period`, the least likely first. `colors` of the period and `earlier` of the one it is
/// compared with (`earlierPeriod`; absent: none), in order of day; `daysOff` in order, those right before and
/// after the period too.
///
/// Each test but Run's is Fisher's exact one, two-sided (twice the smaller tail), on the colored days: how
/// many of a category's days lie in a part, given how many it has and how many colored days the part has. All
/// tests of a period are one family, of which Benjamini and Hochberg's step-up (1995) says which are
/// supported. What the tests do take for granted is that one day tells nothing of the next; what follows what
/// is tested itself.
std::vector<Pattern> patterns(const Period& period, std::span<const DayColor> colors,
                              const std::optional<Period>& earlierPeriod = std::nullopt,
                              std::span<const DayColor> earlier = {}, std::span<const Day> daysOff = {});

/// Where patterns() wants to know the days off: the period and the days beside it.
DayRange withItsNeighbors(const Period& period);

} // namespace hoego
