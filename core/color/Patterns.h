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
        Weekday, ///< The category comes on one weekday more, or less, often than on others.
        Weekend, ///< On Saturdays and Sundays more, or less, often than on the others.
        Month,   ///< In one month more, or less, often than in the period's others.
        Quarter, ///< The same for a quarter.
        Earlier, ///< More, or less, often than in the period it is compared with.
    };

    Kind kind = Kind::Weekday;
    CategoryId category;
    int weekday = 0;            ///< ISO: Monday is 1. Of a weekday's pattern.
    std::optional<Period> part; ///< The month, the quarter, or the earlier period.
    int observed = 0;           ///< Days of the category on that weekday or in that part; now, for Earlier.
    int outOf = 0;              ///< Colored days there.
    double expected = 0;        ///< As `observed`, if the part made no difference.
    double p = 1;               ///< Of this test alone.

    bool isMore() const { return observed > expected; }
    bool operator==(const Pattern&) const = default;
};

/// Where colors are spread by chance alone, at most this share of periods has any pattern.
inline constexpr double patternLevel = 0.05;

/// What stands out in `period`, the least likely first. `colors` of the period and `earlier` of the one it is
/// compared with (`earlierPeriod`; absent: none), in order of day.
///
/// Each test is Fisher's exact one, two-sided (twice the smaller tail), on the colored days: how many of a
/// category's days lie in a part, given how many it has and how many colored days the part has. All tests of
/// a period are one family: Holm and Bonferroni's step-down keeps the chance of even one false pattern under
/// `patternLevel`, without any assumption on how the tests depend on each other. What the tests do take for
/// granted is that one day tells nothing of the next.
std::vector<Pattern> patterns(const Period& period, std::span<const DayColor> colors,
                              const std::optional<Period>& earlierPeriod = std::nullopt,
                              std::span<const DayColor> earlier = {});

/// The chance that `marked` of `drawn` or more extreme, two-sided, when `drawn` days are taken from `all`
/// days, of which `allMarked` are marked. Exact; 1 where nothing could be learned.
double fisher(int marked, int drawn, int allMarked, int all);

} // namespace hoego
