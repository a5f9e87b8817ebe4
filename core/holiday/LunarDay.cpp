#include "core/holiday/LunarDay.h"

#include <unicode/ucal.h>

#include <memory>

namespace hoego {

std::optional<Day> lunarDay(int year, int month, int day)
{
    constexpr int dangiAhead = 2333; // 단기 1 is 2333 BC.
    constexpr int noon = 12;         // Far from any hour that a change of summer time skips.
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCalendar, decltype(&ucal_close)> opened{
        ucal_open(u"Asia/Seoul", -1, "ko_KR@calendar=dangi", UCAL_DEFAULT, &status), &ucal_close};
    UCalendar* const calendar = opened.get();
    if (U_FAILURE(status))
        return std::nullopt;
    ucal_clear(calendar);
    ucal_set(calendar, UCAL_EXTENDED_YEAR, year + dangiAhead);
    ucal_set(calendar, UCAL_MONTH, month - 1);
    ucal_set(calendar, UCAL_IS_LEAP_MONTH, 0);
    ucal_set(calendar, UCAL_DATE, day);
    ucal_set(calendar, UCAL_HOUR_OF_DAY, noon);
    const double milliseconds = ucal_getMillis(calendar, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    const std::chrono::sys_time<std::chrono::milliseconds> utc{
        std::chrono::milliseconds{static_cast<std::int64_t>(milliseconds)}};
    return Day{std::chrono::floor<std::chrono::days>(utc).time_since_epoch()}; // Seoul's noon is 3:00 UTC.
}

} // namespace hoego
