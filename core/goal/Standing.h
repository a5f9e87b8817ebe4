#pragma once

#include "core/goal/Goal.h"
#include "core/goal/Review.h"

#include <span>
#include <vector>

namespace hoego {

/// What counts towards a goal on a day: logged by hand or found by its source.
struct Amount {
    Day day;
    double amount = 1;

    bool operator==(const Amount&) const = default;
};

/// Where a goal stands on a day.
struct Standing {
    /// One week, month or quarter of a rate.
    struct Span {
        Period period;
        double amount = 0;
        bool met = false;
        bool due = false; ///< Over, or still running and already met.

        bool operator==(const Span&) const = default;
    };

    double current = 0; ///< Done 0 or 1; count: the sum; value: the latest reading; rate: periods met.
    double target = 1;  ///< Done 1; count and value: the target; rate: periods that count.
    bool measured = false; ///< Something was logged or found.
    double ratio = 0;   ///< 0..1 of the target.
    std::vector<Span> spans; ///< Rates only, in order.
    int periodsMet = 0;
    int periodsDue = 0;
    Verdict suggested = Verdict::Open; ///< The measure suggests, the person decides.

    bool operator==(const Standing&) const = default;
};

/// Amounts outside the goal's period (for a rate over weeks: outside the weeks that belong to it), after its
/// due day, or after `today` do not count. Rules, with their reasons, in ARCHITECTURE.md.
Standing standing(const Goal& goal, std::span<const Amount> amounts, Day today);

} // namespace hoego
