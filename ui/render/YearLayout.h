#pragma once

#include "core/calendar/Day.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace hoego::ui {

/// Where a day is in a table.
struct GridPlace {
    int row = 0;
    int column = 0;

    bool operator==(const GridPlace&) const = default;
};

/// Words in a cell that is no day.
struct GridCaption {
    enum class Of : std::uint8_t { Month, Weekday };
    Of of;
    int number; ///< The month from 1, or the weekday as ISO counts, Monday 1.
    int span;   ///< So many columns have room for it.

    bool operator==(const GridCaption&) const = default;
};

/// A month's name is short, a weekday's as `weekday` says.
QString wordsIn(const GridCaption& caption, QLocale::FormatType weekday);

/// A smaller square of the grid cannot be hit, nor its letter read.
inline constexpr int smallestSquare = 18;

/// How the days of a year lie in a table: a value, and pure.
class YearLayout {
public:
    enum class Kind : std::uint8_t {
        Months,   ///< A row for each month, a column for each day of it.
        Weeks,    ///< A column for each week, a row for each weekday; a long year may be cut into bands.
        Calendar, ///< Twelve small months.
    };

    /// `across`: so many weeks, or months, lie beside each other before the next band begins.
    YearLayout(Kind kind, int year, Qt::DayOfWeek firstOfWeek, int across);
    /// With as few bands as `width` allows.
    static YearLayout fitting(Kind kind, int year, Qt::DayOfWeek firstOfWeek, int width);

    /// The same of another year.
    YearLayout ofYear(int year) const { return {m_kind, year, m_firstOfWeek, m_across}; }
    Kind kind() const { return m_kind; }
    int rows() const;
    int columns() const;
    std::optional<Day> dayAt(GridPlace place) const;
    /// `day` is of the year.
    GridPlace placeOf(Day day) const;
    std::optional<GridCaption> captionAt(GridPlace place) const;
    /// Of the rows' header: the month (Months), the weekday (Weeks); absent: nothing.
    std::optional<GridCaption> rowName(int row) const;

    /// `days` cut where they do not lie beside each other in a line.
    std::vector<DayRange> lines(const DayRange& days) const;
    /// Where `key` leads from `day`; absent for keys that lead nowhere. Arrows go as the days lie, a page is
    /// a month, Home and End the ends of the month, with Ctrl of the year. The 31st meets the last day of a
    /// shorter month; nothing leads out of the year.
    std::optional<Day> dayAfterKey(Day day, int key, Qt::KeyboardModifiers modifiers) const;

    bool operator==(const YearLayout&) const = default;

private:
    Day firstDay() const;
    Day lastDay() const;
    int weekdayPlace(Day day) const; ///< 0 to 6, from the first day of the week.
    int weeks() const;
    int bands() const;

    Kind m_kind;
    int m_year;
    Qt::DayOfWeek m_firstOfWeek;
    int m_across;
};

} // namespace hoego::ui
