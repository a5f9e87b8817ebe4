#include "core/holiday/Holidays.h"

#include "core/holiday/KoreanHolidays.h"

#include <KHolidays/HolidayRegion>

#include <QDate>
#include <QDebug>
#include <QStandardPaths>

#include <algorithm>
#include <set>

namespace hoego {

namespace {

int yearOf(Day day)
{
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

/// KHolidays gives days that move with a calendar of their own several times when asked for several years.
std::vector<Holiday> holidaysOf(const KHolidays::HolidayRegion& region, int year)
{
    std::vector<Holiday> days;
    const QDate first{year, 1, 1};
    for (const KHolidays::Holiday& holiday : region.rawHolidays(first, QDate{year, 12, 31})) {
        if (holiday.dayType() != KHolidays::Holiday::NonWorkday)
            continue;
        for (int i = 0; i < holiday.duration(); ++i) {
            const QDate date = holiday.observedStartDate().addDays(i);
            if (date.year() == year)
                days.push_back({.day = Day{std::chrono::year{year} / date.month() / date.day()},
                                .name = holiday.name()});
        }
    }
    std::ranges::sort(days, {}, [](const Holiday& holiday) { return std::pair{holiday.day, holiday.name}; });
    const auto doubles = std::ranges::unique(days);
    days.erase(doubles.begin(), doubles.end());
    return days;
}

} // namespace

Holidays::Holidays(QString country, NameLanguage language, DayList own)
    : m_country(std::move(country))
    , m_language(language)
    , m_own(std::move(own))
{
    for (const QString& path : addedDaysPaths(m_country)) {
        const DayList list = readDayListFile(path);
        m_added.days.insert(m_added.days.end(), list.days.begin(), list.days.end());
        for (const int line : list.badLines)
            qWarning().noquote() << QStringLiteral("%1:%2: not a day off, left out").arg(path).arg(line);
    }
}

const std::vector<Holiday>& Holidays::in(int year) const
{
    const auto known = m_years.find(year);
    return known != m_years.end() ? known->second : m_years.emplace(year, workedOut(year)).first->second;
}

QString Holidays::nameOf(Day day) const
{
    QStringList names;
    for (const Holiday& holiday : std::ranges::equal_range(in(yearOf(day)), day, {}, &Holiday::day))
        names += holiday.name;
    return names.join(QStringLiteral(", "));
}

bool Holidays::has(Day day) const
{
    return std::ranges::binary_search(in(yearOf(day)), day, {}, &Holiday::day);
}

std::vector<Day> Holidays::daysOff(const DayRange& range) const
{
    std::vector<Day> days;
    for (int year = yearOf(range.first); year <= yearOf(range.last); ++year) {
        for (const Holiday& holiday : in(year)) {
            if (holiday.day >= range.first && holiday.day <= range.last
                && (days.empty() || days.back() != holiday.day))
                days.push_back(holiday.day);
        }
    }
    return days;
}

QStringList Holidays::countries()
{
    std::set<QString> codes{QStringLiteral("KR")};
    for (const QString& region : KHolidays::HolidayRegion::regionCodes()) {
        const QString code = KHolidays::HolidayRegion::countryCode(region).toUpper();
        if (code.size() == 2) // Longer: a part of a country.
            codes.insert(code);
    }
    return {codes.begin(), codes.end()};
}

QStringList Holidays::addedDaysPaths(const QString& country)
{
    QStringList paths;
    if (country.isEmpty())
        return paths;
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        paths += QStringLiteral("%1/hoego/holidays/%2.txt").arg(folder, country.toLower());
    return paths;
}

std::vector<Holiday> Holidays::workedOut(int year) const
{
    std::vector<Holiday> days;
    if (m_country == QStringLiteral("KR")) {
        DayList decreed = knownKoreanDecrees();
        decreed.days.insert(decreed.days.end(), m_added.days.begin(), m_added.days.end());
        days = koreanHolidays(year, m_language, decreed);
    } else if (!m_country.isEmpty()) {
        const QString language
            = m_language == NameLanguage::Korean ? QStringLiteral("ko") : QStringLiteral("en");
        const KHolidays::HolidayRegion region{
            KHolidays::HolidayRegion::defaultRegionCode(m_country.toLower(), language)};
        if (region.isValid())
            days = holidaysOf(region, year);
        add(m_added, year, days);
    }
    add(m_own, year, days);
    std::ranges::stable_sort(days, {}, &Holiday::day);
    const auto doubles = std::ranges::unique(days); // What was added by hand may have come with a release.
    days.erase(doubles.begin(), doubles.end());
    return days;
}

void Holidays::add(const DayList& list, int year, std::vector<Holiday>& days) const
{
    for (const ListedDay& listed : list.days) {
        const auto day = listed.in(year);
        const bool inEnglish = m_language == NameLanguage::English && !listed.englishName.isEmpty();
        if (day)
            days.push_back({.day = *day, .name = inEnglish ? listed.englishName : listed.name});
    }
}

} // namespace hoego
