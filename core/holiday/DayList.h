#pragma once

#include "core/calendar/Day.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hoego {

/// A day off that somebody wrote down: once, or every year.
struct ListedDay {
    std::optional<int> year; ///< Absent: every year.
    unsigned month = 1;
    unsigned day = 1;
    QString name;
    QString englishName; ///< Empty: as `name`.

    /// Absent in another year, and on the 29th of February of a year without one.
    std::optional<Day> in(int otherYear) const;
    bool operator==(const ListedDay&) const = default;
};

struct DayList {
    std::vector<ListedDay> days;
    std::vector<int> badLines; ///< From 1: what is no day; left out.
};

/// A line each: `2024-10-01 임시공휴일 | Decreed day off`, the English name if wanted; `12-24 창립일` is of
/// every year. What follows a # is a remark.
DayList readDayList(QStringView text);

/// The file's; none where it cannot be read.
DayList readDayListFile(const QString& path);

} // namespace hoego
