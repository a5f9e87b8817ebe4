#include "ui/render/YearLayout.h"

#include <algorithm>

namespace hoego::ui {

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr int monthsOfYear = 12;
constexpr int longestMonth = 31;
constexpr int weekdays = 7;
constexpr int weeksOfMonth = 6; ///< That the longest may touch.
constexpr int captionOfWeeks = 1;
constexpr int captionsOfMonth = 2; ///< Its name and the weekdays.
constexpr int gap = 1;
constexpr int bandOfWeeks = captionOfWeeks + weekdays + gap;
constexpr int bandOfMonths = captionsOfMonth + weeksOfMonth + gap;
constexpr int blockOfMonth = weekdays + gap;

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

int monthOf(Day day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day{day}.month()));
}

int dayOfMonth(Day day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day{day}.day()));
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

YearLayout::YearLayout(Kind kind, int year, Qt::DayOfWeek firstOfWeek, int across)
    : m_kind(kind)
    , m_year(year)
    , m_firstOfWeek(firstOfWeek)
    , m_across(across)
{
}

YearLayout YearLayout::fitting(Kind kind, int year, Qt::DayOfWeek firstOfWeek, int width)
{
    static const std::vector<int> weeksAcross{54, 27, 18};
    static const std::vector<int> monthsAcross{6, 4, 3, 2};
    if (kind == Kind::Months)
        return {kind, year, firstOfWeek, 1};
    const std::vector<int>& cuts = kind == Kind::Weeks ? weeksAcross : monthsAcross;
    const auto fits = std::ranges::find_if(cuts, [&](int across) {
        return width / YearLayout{kind, year, firstOfWeek, across}.columns() >= smallestSquare;
    });
    return {kind, year, firstOfWeek, fits == cuts.end() ? cuts.back() : *fits};
}

Day YearLayout::firstDay() const
{
    return Day{std::chrono::year{m_year} / std::chrono::January / 1};
}

Day YearLayout::lastDay() const
{
    return Day{std::chrono::year{m_year} / std::chrono::December / 31};
}

int YearLayout::weekdayPlace(Day day) const
{
    const int iso = static_cast<int>(std::chrono::weekday{day}.iso_encoding());
    return (iso - static_cast<int>(m_firstOfWeek) + weekdays) % weekdays;
}

int YearLayout::weeks() const
{
    const int year = static_cast<int>((lastDay() - firstDay()).count()) + 1;
    return (weekdayPlace(firstDay()) + year + weekdays - 1) / weekdays;
}

int YearLayout::bands() const
{
    const int parts = m_kind == Kind::Weeks ? weeks() : monthsOfYear;
    return (parts + m_across - 1) / m_across;
}

int YearLayout::rows() const
{
    switch (m_kind) {
    case Kind::Months: return monthsOfYear;
    case Kind::Weeks: return bands() * bandOfWeeks - gap;
    case Kind::Calendar: return bands() * bandOfMonths - gap;
    }
    Q_UNREACHABLE_RETURN(0);
}

int YearLayout::columns() const
{
    switch (m_kind) {
    case Kind::Months: return longestMonth;
    case Kind::Weeks: return std::min(m_across, weeks());
    case Kind::Calendar: return m_across * blockOfMonth - gap;
    }
    Q_UNREACHABLE_RETURN(0);
}

GridPlace YearLayout::placeOf(Day day) const
{
    const int month = monthOf(day) - 1;
    switch (m_kind) {
    case Kind::Months: return {.row = month, .column = dayOfMonth(day) - 1};
    case Kind::Weeks: {
        const int place = weekdayPlace(firstDay()) + static_cast<int>((day - firstDay()).count());
        const int week = place / weekdays;
        return {.row = week / m_across * bandOfWeeks + captionOfWeeks + place % weekdays,
                .column = week % m_across};
    }
    case Kind::Calendar: {
        const int place = weekdayPlace(firstOfMonth(day)) + dayOfMonth(day) - 1;
        return {.row = month / m_across * bandOfMonths + captionsOfMonth + place / weekdays,
                .column = month % m_across * blockOfMonth + place % weekdays};
    }
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Day> YearLayout::dayAt(GridPlace place) const
{
    if (place.row < 0 || place.column < 0 || place.row >= rows() || place.column >= columns())
        return std::nullopt;
    Day day = firstDay();
    switch (m_kind) {
    case Kind::Months: {
        const year_month_day date{std::chrono::year{m_year}, std::chrono::month(place.row + 1),
                                  std::chrono::day(place.column + 1)};
        return date.ok() ? std::optional{Day{date}} : std::nullopt;
    }
    case Kind::Weeks: {
        const int week = place.row / bandOfWeeks * m_across + place.column;
        day += days{week * weekdays + place.row % bandOfWeeks - captionOfWeeks - weekdayPlace(firstDay())};
        break;
    }
    case Kind::Calendar: {
        const int month = place.row / bandOfMonths * m_across + place.column / blockOfMonth;
        day = Day{std::chrono::year{m_year} / (month + 1) / 1};
        day += days{(place.row % bandOfMonths - captionsOfMonth) * weekdays + place.column % blockOfMonth
                    - weekdayPlace(day)};
        break;
    }
    }
    // Captions, gaps and what is beside the year or the month would be days that lie elsewhere.
    const bool isHere = day >= firstDay() && day <= lastDay() && placeOf(day) == place;
    return isHere ? std::optional{day} : std::nullopt;
}

std::optional<GridCaption> YearLayout::captionAt(GridPlace place) const
{
    using Of = GridCaption::Of;
    if (m_kind == Kind::Weeks && place.row % bandOfWeeks == 0) {
        const int week = place.row / bandOfWeeks * m_across + place.column;
        const Day first = firstDay() + days{week * weekdays - weekdayPlace(firstDay())};
        const Day last = first + days{weekdays - 1};
        if (last > lastDay() || dayOfMonth(last) > weekdays)
            return std::nullopt; // No month begins in this week.
        constexpr int usualWeeks = 4;
        return GridCaption{
            .of = Of::Month, .number = monthOf(last), .span = std::min(usualWeeks, columns() - place.column)};
    }
    if (m_kind == Kind::Calendar) {
        const int month = place.row / bandOfMonths * m_across + place.column / blockOfMonth;
        const int inBlock = place.column % blockOfMonth;
        if (place.row % bandOfMonths == 0 && inBlock == 0)
            return GridCaption{.of = Of::Month, .number = month + 1, .span = weekdays};
        if (place.row % bandOfMonths == 1 && inBlock < weekdays)
            return GridCaption{.of = Of::Weekday,
                               .number = (static_cast<int>(m_firstOfWeek) - 1 + inBlock) % weekdays + 1,
                               .span = 1};
    }
    return std::nullopt;
}

QString wordsIn(const GridCaption& caption, QLocale::FormatType weekday)
{
    return caption.of == GridCaption::Of::Month
        ? QLocale{}.standaloneMonthName(caption.number, QLocale::ShortFormat)
        : QLocale{}.standaloneDayName(caption.number, weekday);
}

std::optional<GridCaption> YearLayout::rowName(int row) const
{
    if (m_kind == Kind::Months)
        return GridCaption{.of = GridCaption::Of::Month, .number = row + 1, .span = 1};
    const int inBand = row % bandOfWeeks - captionOfWeeks;
    if (m_kind == Kind::Weeks && inBand >= 0 && inBand < weekdays)
        return GridCaption{.of = GridCaption::Of::Weekday,
                           .number = (static_cast<int>(m_firstOfWeek) - 1 + inBand) % weekdays + 1,
                           .span = 1};
    return std::nullopt;
}

std::vector<DayRange> YearLayout::lines(const DayRange& range) const
{
    std::vector<DayRange> parts;
    GridPlace last;
    for (Day day = range.first; day <= range.last; day += days{1}) {
        const GridPlace place = placeOf(day);
        const GridPlace beside = m_kind == Kind::Weeks
            ? GridPlace{.row = last.row + 1, .column = last.column}
            : GridPlace{.row = last.row, .column = last.column + 1};
        if (parts.empty() || place != beside)
            parts.push_back({.first = day, .last = day});
        else
            parts.back().last = day;
        last = place;
    }
    return parts;
}

std::optional<Day> YearLayout::dayAfterKey(Day day, int key, Qt::KeyboardModifiers modifiers) const
{
    const bool wholeYear = modifiers.testFlag(Qt::ControlModifier);
    const int aside = m_kind == Kind::Weeks ? weekdays : 1;
    const int down = m_kind == Kind::Weeks ? 1 : weekdays;
    const auto on = [&](int by) {
        const Day there = day + days{by};
        return there < firstDay() || there > lastDay() ? day : there;
    };
    switch (key) {
    case Qt::Key_Left: return on(-aside);
    case Qt::Key_Right: return on(aside);
    case Qt::Key_Up: return m_kind == Kind::Months ? sameDayOfMonth(day, -1) : on(-down);
    case Qt::Key_Down: return m_kind == Kind::Months ? sameDayOfMonth(day, 1) : on(down);
    case Qt::Key_PageUp: return sameDayOfMonth(day, -1);
    case Qt::Key_PageDown: return sameDayOfMonth(day, 1);
    case Qt::Key_Home: return wholeYear ? firstDay() : firstOfMonth(day);
    case Qt::Key_End: return wholeYear ? lastDay() : lastOfMonth(day);
    default: return std::nullopt;
    }
}

} // namespace hoego::ui
