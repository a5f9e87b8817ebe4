#pragma once

#include "core/Id.h"
#include "core/calendar/Moment.h"

#include <QString>

#include <cstdint>

namespace hoego {

enum class Verdict : std::uint8_t { Open, Achieved, Partly, Missed, Dropped };

/// The verdict on a goal and the words about it. The latest by day, then by moment, is the goal's verdict;
/// one with an Open verdict is a check-in on the way.
struct Review {
    ReviewId id;
    GoalId goal;
    Day day;
    Verdict verdict = Verdict::Open;
    QString text;
    Moment written;

    bool operator==(const Review&) const = default;
};

} // namespace hoego
