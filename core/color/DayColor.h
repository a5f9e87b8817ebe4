#pragma once

#include "core/Id.h"
#include "core/calendar/Day.h"

#include <QString>

#include <optional>

namespace hoego {

/// The one category that stands for a day, with an optional note. At least one of the two is there.
struct DayColor {
    Day day;
    std::optional<CategoryId> category; ///< Absent: a note on a blank day.
    QString note;                       ///< NFC, one line.

    bool operator==(const DayColor&) const = default;
};

} // namespace hoego
