#pragma once

#include "core/calendar/Day.h"

#include <Qt>

#include <optional>
#include <vector>

namespace hoego::ui {

/// Where `key` leads from `day` in a grid with a row for each month; absent for keys that lead nowhere. Left
/// and right go a day on, up and down (or a page) a month, Home and End to the ends of the month, with Ctrl
/// of the year. The 31st meets the last day of a shorter month. It may lead out of the year.
std::optional<Day> dayAfterKey(Day day, int key, Qt::KeyboardModifiers modifiers);

/// `days` cut where the months change.
std::vector<DayRange> byMonth(const DayRange& days);

} // namespace hoego::ui
