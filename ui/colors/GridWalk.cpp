#include "ui/colors/GridWalk.h"

#include <algorithm>

namespace hoego::ui {

namespace {

using std::chrono::year_month_day;

Day lastOfMonth(Day day)
{
    const year_month_day date{day};
    return Day{date.year() / date.month() / std::chrono::last};
}

Day firstOfMonth(Day day)
{
    const year_month_day date{day};
    return Day{date.year() / date.month() / 1};
}

/// Stays within the year: a month before January is January.
Day sameDayOfMonth(Day day, int monthsOn)
{
    const year_month_day date{day};
    const std::chrono::year_month there = date.year() / date.month() + std::chrono::months{monthsOn};
    if (there.year() != date.year())
        return day;
    return std::min(Day{there / 1} + (date.day() - std::chrono::day{1}), Day{there / std::chrono::last});
}

} // namespace

std::optional<Day> dayAfterKey(Day day, int key, Qt::KeyboardModifiers modifiers)
{
    const bool wholeYear = modifiers.testFlag(Qt::ControlModifier);
    const auto year = year_month_day{day}.year();
    switch (key) {
    case Qt::Key_Left: return day - std::chrono::days{1};
    case Qt::Key_Right: return day + std::chrono::days{1};
    case Qt::Key_Up:
    case Qt::Key_PageUp: return sameDayOfMonth(day, -1);
    case Qt::Key_Down:
    case Qt::Key_PageDown: return sameDayOfMonth(day, 1);
    case Qt::Key_Home: return wholeYear ? Day{year / std::chrono::January / 1} : firstOfMonth(day);
    case Qt::Key_End: return wholeYear ? Day{year / std::chrono::December / 31} : lastOfMonth(day);
    default: return std::nullopt;
    }
}

std::vector<DayRange> byMonth(const DayRange& days)
{
    std::vector<DayRange> parts;
    for (Day first = days.first; first <= days.last;) {
        const Day last = std::min(lastOfMonth(first), days.last);
        parts.push_back({.first = first, .last = last});
        first = last + std::chrono::days{1};
    }
    return parts;
}

} // namespace hoego::ui
