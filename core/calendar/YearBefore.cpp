#include "core/calendar/YearBefore.h"

namespace hoego {

namespace {

constexpr std::chrono::weeks weeksOfYear{52};

} // namespace

std::optional<Period> yearBefore(const Period& period)
{
    using std::chrono::year_month_day;
    if (period.kind() == Period::Kind::Week) {
        const Day day = period.first() - weeksOfYear;
        return Period::ofYear(firstYear).first() <= day
            ? std::optional{Period::containing(Period::Kind::Week, day)}
            : std::nullopt;
    }
    const year_month_day date{period.first()};
    const auto year = date.year() - std::chrono::years{1};
    if (int{year} < firstYear)
        return std::nullopt;
    year_month_day before{year, date.month(), date.day()};
    if (!before.ok())
        before = year_month_day{year / date.month() / std::chrono::last};
    return Period::containing(period.kind(), Day{before});
}

} // namespace hoego
