#pragma once

#include "core/calendar/Day.h"

#include <optional>

namespace hoego {

/// The day on which a month's day of the Korean lunisolar calendar (음력) falls, in the lunar year that
/// begins in `year`; of a month that comes twice the first. By ICU's dangi calendar, which equals the tables
/// of the Korea Astronomy and Space Science Institute. Absent: ICU has no such calendar.
std::optional<Day> lunarDay(int year, int month, int day);

} // namespace hoego
