#pragma once

#include "core/holiday/DayList.h"
#include "core/holiday/Holiday.h"

#include <QStringList>

#include <map>
#include <vector>

namespace hoego {

/// The days off of one country and those of the person's own list. A year is worked out when it is first
/// asked for. Of one thread.
class Holidays {
public:
    /// `country`: of ISO 3166-1, "KR"; empty or unknown: `own` alone. Korea's days are by Hoego's own rules,
    /// the others' by KHolidays, whose names are in the country's language or in English. With both come
    /// the days of addedDaysPaths().
    Holidays(QString country, NameLanguage language, DayList own = {});

    /// In order of day; of a day those of the country first.
    const std::vector<Holiday>& in(int year) const;
    /// Empty: it is none.
    QString nameOf(Day day) const;
    bool has(Day day) const;
    /// Those of `range`, in order, each once.
    std::vector<Day> daysOff(const DayRange& range) const;

    /// Those that are known, by code.
    static QStringList countries();
    /// Where a person, or who sets up a machine, adds days off that were announced after this release:
    /// `hoego/holidays/kr.txt` in any of the system's data folders, read as readDayList() does when days off
    /// are first worked out. The first is the person's own, which need not be there.
    static QStringList addedDaysPaths(const QString& country);

private:
    std::vector<Holiday> workedOut(int year) const;
    void add(const DayList& list, int year, std::vector<Holiday>& days) const;

    QString m_country;
    NameLanguage m_language;
    DayList m_added; ///< To the country's.
    DayList m_own;
    mutable std::map<int, std::vector<Holiday>> m_years;
};

} // namespace hoego
