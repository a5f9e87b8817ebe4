#pragma once

#include "core/calendar/Day.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace hoego {

/// A stretch of the calendar of one kind: day, ISO week, month, quarter, half-year or year.
/// A value: kind and first day. Every function is pure; years 1 to 9999.
///
/// A week belongs to the year, half, quarter and month that hold its Thursday (ISO 8601), so weeks never
/// count twice and W01 and W53 fall where the calendar on the wall puts them.
class Period {
public:
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored                                                                               \
    "-Wshadow" // GCC 14 takes the scoped enumerator Day for one that hides the type Day.
    enum class Kind : std::uint8_t { Day, Week, Month, Quarter, Half, Year };
#pragma GCC diagnostic pop

    /// The period of `kind` that holds `day`.
    static Period containing(Kind kind, Day day);
    static Period ofDay(Day day) { return containing(Kind::Day, day); }
    static Period ofYear(int year);
    static Period ofMonth(int year, int month);
    /// Reads `2024-11-22`, `2024-W47`, `2024-11`, `2024-Q4`, `2024-H2`, `2024`; nothing else.
    static std::optional<Period> fromKey(QStringView key);

    Kind kind() const { return m_kind; }
    Day first() const { return m_first; }
    Day last() const;
    DayRange range() const { return {first(), last()}; }
    int dayCount() const;
    QString key() const;

    /// The year it is counted in: for a week the ISO week year.
    int year() const;
    /// Its number within the year: day of the year, week, month, quarter or half; 1 for a year.
    int number() const;

    /// Absent beyond years 1 to 9999.
    std::optional<Period> next() const;
    std::optional<Period> previous() const;
    /// The period of the larger `kind` it belongs to (a week by its Thursday). Same kind: itself.
    Period enclosing(Kind kind) const;
    /// The next larger kind: day → month, week → month, month → quarter → half → year; a year has none.
    std::optional<Period> parent() const;
    /// The periods of the smaller `kind` that belong to it, in order (weeks by their Thursday).
    std::vector<Period> children(Kind kind) const;

    bool contains(Day day) const { return day >= first() && day <= last(); }
    bool overlaps(const Period& other) const;

    bool operator==(const Period&) const = default;
    /// By first day, then larger kinds first.
    friend std::strong_ordering operator<=>(const Period& a, const Period& b);

private:
    Period(Kind kind, Day first)
        : m_kind(kind)
        , m_first(first)
    {
    }

    Kind m_kind;
    Day m_first;
};

/// Calendar years in which any day can be stored.
inline constexpr int firstYear = 1;
inline constexpr int lastYear = 9999;

} // namespace hoego
