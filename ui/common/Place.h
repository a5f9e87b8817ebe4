#pragma once

#include "core/Id.h"
#include "core/calendar/Day.h"
#include "core/calendar/Period.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace hoego::ui {

enum class RoomName : std::uint8_t { Write, Colors, Goals, LookBack, Find };

/// Where in the journal a person is or wants to go. What is absent stays as it is.
struct Place {
    RoomName room = RoomName::Write;
    std::optional<int> year;
    std::optional<Period> period;  ///< Write: the entry of this period. Goals: the goals of it.
    std::optional<EntryId> entry;  ///< Write: this entry.
    std::optional<Day> day;        ///< Colors: this day.
    std::optional<GoalId> goal;    ///< Goals: this goal.
    std::optional<QString> query;  ///< Find: searched for. Write: marked in the text.

    bool operator==(const Place&) const = default;
};

} // namespace hoego::ui
