#pragma once

#include "core/Id.h"
#include "core/calendar/Moment.h"

#include <QString>

#include <optional>

namespace hoego {

/// A dated amount (count, rate, done) or reading (value) logged for a goal by hand.
struct Progress {
    ProgressId id;
    GoalId goal;
    Day day;
    double amount = 1;
    QString note;
    std::optional<EntryId> entry; ///< The entry it came from.
    Moment logged;

    bool operator==(const Progress&) const = default;
};

} // namespace hoego
