#include "core/holiday/KoreanHolidays.h"

#include "core/holiday/LunarDay.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace hoego {

namespace {

constexpr int always = 9999; ///< As the last year of a rule.
constexpr int never = 10000; ///< As the first year of substitutes.

enum class By : std::uint8_t { Sun, Moon };
/// Which days of the weekend a substitute is given for.
enum class Lost : std::uint8_t { OnSundays, OnWeekends };

struct Rule {
    const char16_t* korean;
    const char* english;
    int since;
    int until;
    By calendar;
    int month;
    int day;
    int around = 0;           ///< Days off before and after it, as many each.
    int substitutes = never;  ///< The first year with a substitute.
    Lost lost = Lost::OnWeekends;
};

// In the law's order; names as people say them.
constexpr std::array rules{
    Rule{u"3·1절", "Independence Movement Day", 1949, always, By::Sun, 3, 1, 0, 2021},
    Rule{u"제헌절", "Constitution Day", 1950, 2007, By::Sun, 7, 17},
    Rule{u"제헌절", "Constitution Day", 2026, always, By::Sun, 7, 17, 0, 2026},
    Rule{u"광복절", "Liberation Day", 1949, always, By::Sun, 8, 15, 0, 2021},
    Rule{u"개천절", "National Foundation Day", 1949, always, By::Sun, 10, 3, 0, 2021},
    Rule{u"한글날", "Hangul Day", 1949, 1990, By::Sun, 10, 9},
    Rule{u"한글날", "Hangul Day", 2013, always, By::Sun, 10, 9, 0, 2021},
    Rule{u"신정", "New Year's Day", 1949, always, By::Sun, 1, 1},
    Rule{u"설날", "Seollal", 1989, always, By::Moon, 1, 1, 1, 2014, Lost::OnSundays},
    Rule{u"부처님오신날", "Buddha's Birthday", 1975, always, By::Moon, 4, 8, 0, 2023},
    Rule{u"노동절", "Labor Day", 2026, always, By::Sun, 5, 1, 0, 2026},
    Rule{u"어린이날", "Children's Day", 1975, always, By::Sun, 5, 5, 0, 2014},
    Rule{u"현충일", "Memorial Day", 1956, always, By::Sun, 6, 6},
    Rule{u"추석", "Chuseok", 1989, always, By::Moon, 8, 15, 1, 2014, Lost::OnSundays},
    Rule{u"성탄절", "Christmas Day", 1949, always, By::Sun, 12, 25, 0, 2023},
    Rule{u"식목일", "Arbor Day", 1961, 2005, By::Sun, 4, 5},
    Rule{u"국군의 날", "Armed Forces Day", 1976, 1990, By::Sun, 10, 1},
};

/// A rule in one year: from its first day off to its last.
struct Feast {
    const Rule* rule;
    DayRange days;

    bool has(Day day) const { return day >= days.first && day <= days.last; }
};

std::optional<Feast> feastIn(int year, const Rule& rule)
{
    if (year < rule.since || year > rule.until)
        return std::nullopt;
    const auto middle = rule.calendar == By::Moon
        ? lunarDay(year, rule.month, rule.day)
        : std::optional{Day{std::chrono::year{year} / rule.month / rule.day}};
    if (!middle)
        return std::nullopt;
    const std::chrono::days around{rule.around};
    return Feast{.rule = &rule, .days = {.first = *middle - around, .last = *middle + around}};
}

QString nameOf(const Rule& rule, NameLanguage language)
{
    return language == NameLanguage::Korean ? QString{rule.korean} : QString::fromLatin1(rule.english);
}

QString substituteOf(const Rule& rule, NameLanguage language)
{
    return (language == NameLanguage::Korean ? u"대체공휴일(%1)"_s : u"Substitute for %1"_s)
        .arg(nameOf(rule, language));
}

/// The days off of one year while its substitutes are given out.
class Calendar {
public:
    Calendar(int year, NameLanguage language, const DayList& decreed)
        : m_year(year)
        , m_language(language)
    {
        for (const Rule& rule : rules) {
            if (const auto feast = feastIn(year, rule))
                m_feasts.push_back(*feast);
        }
        std::ranges::sort(m_feasts, {}, [](const Feast& feast) { return feast.days.first; });
        for (const Feast& feast : m_feasts) {
            for (Day day = feast.days.first; day <= feast.days.last; day += std::chrono::days{1})
                m_days.emplace(day, nameOf(*feast.rule, language));
        }
        const bool isKorean = language == NameLanguage::Korean;
        for (const ListedDay& listed : decreed.days) {
            if (const auto day = listed.in(year))
                m_days.emplace(*day,
                               isKorean || listed.englishName.isEmpty() ? listed.name : listed.englishName);
        }
    }

    std::vector<Holiday> withSubstitutes()
    {
        const std::multimap<Day, QString> lawful = m_days; // A substitute is not substituted.
        for (auto day = lawful.begin(); day != lawful.end(); day = lawful.upper_bound(day->first))
            substitute(day->first, lawful.count(day->first));
        std::vector<Holiday> all;
        for (const auto& [day, name] : m_days)
            all.push_back({.day = day, .name = name});
        return all;
    }

private:
    /// One for each day that is lost to a Sunday, a Saturday or another holiday, however many feasts lose it.
    void substitute(Day day, std::size_t holidays)
    {
        const std::chrono::weekday weekday{day};
        const bool isWeekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
        const auto loses = [&](const Feast& feast) {
            if (!feast.has(day) || m_year < feast.rule->substitutes)
                return false;
            if (weekday == std::chrono::Sunday)
                return true;
            return isWeekend ? feast.rule->lost == Lost::OnWeekends : holidays > 1;
        };
        const auto feast = std::ranges::find_if(m_feasts, loses);
        if (feast == m_feasts.end())
            return;
        Day next = feast->days.last;
        do
            next += std::chrono::days{1};
        while (isOff(next));
        m_days.emplace(next, substituteOf(*feast->rule, m_language));
    }

    bool isOff(Day day) const
    {
        const std::chrono::weekday weekday{day};
        return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday || m_days.contains(day);
    }

    int m_year;
    NameLanguage m_language;
    std::vector<Feast> m_feasts;
    std::multimap<Day, QString> m_days;
};

} // namespace

std::vector<Holiday> koreanHolidays(int year, NameLanguage language, const DayList& decreed)
{
    return Calendar{year, language, decreed}.withSubstitutes();
}

const DayList& knownKoreanDecrees()
{
    static const DayList known = readDayListFile(QStringLiteral(":/holidays/kr.txt"));
    return known;
}

} // namespace hoego
