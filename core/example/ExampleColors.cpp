#include "core/example/ExampleYear.h"

#include "core/holiday/KoreanHolidays.h"

#include <algorithm>
#include <array>

namespace hoego {

namespace {

using std::chrono::days;
using std::chrono::weekday;
using Weights = std::array<double, habit::count>;

// Hobby, Exercise, Study, Work, Plans, Rest, Travel, Home.
constexpr std::array<Weights, 7> ofWeekday{{
    {0.5, 2.2, 1.9, 3.2, 0.4, 0.6, 0.02, 0.2},  // Monday
    {0.4, 3.0, 1.3, 3.2, 0.9, 0.4, 0.02, 0.2},  // Tuesday
    {0.5, 1.7, 1.7, 3.9, 0.4, 0.5, 0.02, 0.2},  // Wednesday
    {0.6, 2.9, 1.4, 3.0, 0.8, 0.6, 0.02, 0.2},  // Thursday
    {0.8, 1.7, 0.8, 2.6, 2.2, 0.8, 0.03, 0.2},  // Friday
    {2.7, 1.4, 0.5, 0.2, 2.3, 1.7, 0.25, 0.9},  // Saturday
    {2.4, 1.2, 0.6, 0.1, 0.8, 3.1, 0.15, 1.2},  // Sunday
}};
constexpr Weights ofHoliday{1.3, 0.7, 0.3, 0.0, 1.8, 4.0, 0.4, 0.6};

Day dayOf(int year, std::pair<unsigned, unsigned> date)
{
    return Day{std::chrono::year{year} / std::chrono::month{date.first} / std::chrono::day{date.second}};
}

std::set<Day> holidaysOf(int year, const ExampleLife& life)
{
    std::set<Day> holidays;
    if (life.zone == u"Asia/Seoul") {
        for (const Holiday& holiday : koreanHolidays(year, NameLanguage::Korean, knownKoreanDecrees()))
            holidays.insert(holiday.day);
        return holidays;
    }
    for (const QString& date : life.phrases.all(QStringLiteral("holiday"))) {
        if (const auto day = dayFromIso(QString{Period::ofYear(year).key() + u'-' + date}))
            holidays.insert(*day);
    }
    return holidays;
}

/// What the month does to the habits.
Weights seasonal(unsigned month)
{
    Weights factors{1, 1, 1, 1, 1, 1, 1, 1};
    const bool term = (month >= 3 && month <= 6) || (month >= 9 && month <= 12);
    factors[habit::Study] = term ? 1.35 : 0.6;
    if (month == 1 || month == 9 || month == 10)
        factors[habit::Exercise] = 1.35; // Resolutions, and cool evenings.
    if (month == 7 || month == 8)
        factors[habit::Exercise] = 0.75;
    if (month == 12)
        factors[habit::Plans] = 2.0;
    if (month == 5)
        factors[habit::Plans] = 1.4;
    if (month == 2)
        factors[habit::Rest] = 1.3;
    return factors;
}

std::map<Day, habit::Habit> trips(int year, Dice& dice)
{
    std::map<Day, habit::Habit> away;
    const Day summer = dayOf(year, {7, 22}) + days{dice.between(0, 24)};
    for (int i = dice.between(5, 8); i > 0; --i)
        away[summer + days{i}] = habit::Travel;
    Day weekend = dayOf(year, dice.chance(0.5) ? std::pair{4U, 20U} : std::pair{10U, 18U});
    while (weekday{weekend} != std::chrono::Friday)
        weekend += days{1};
    for (int i = dice.between(2, 3); i > 0; --i)
        away[weekend + days{i}] = habit::Travel;
    return away;
}

QString noteFor(std::optional<std::size_t> category, ExampleLife& life)
{
    constexpr std::array lists{u"note.hobby", u"note.exercise", u"note.study",  u"note.work",
                               u"note.plans", u"note.rest",     u"note.travel", u"note.home"};
    return Phrases::plain(
        life.phrases.say(category ? QStringView{lists[*category]}.toString() : QStringLiteral("note.blank")));
}

} // namespace

void paint(ExampleYear& year, ExampleLife& life)
{
    Dice& dice = life.dice;
    const auto holidays = holidaysOf(year.year, life);
    const auto away = trips(year.year, dice);
    year.trip = life.phrases.say(QStringLiteral("trip"));
    Weights ofYear{};
    for (double& factor : ofYear)
        factor = dice.between(75, 130) / 100.0;
    const bool keepsHouse = life.categories.size() > habit::Home
        && Period::ofYear(year.year).last() < life.until - days{800}; // The color that was given up later.

    std::optional<std::size_t> yesterday;
    const auto period = Period::ofYear(year.year);
    for (Day day = period.first(); day <= std::min(period.last(), life.until); day += days{1}) {
        const bool isHoliday = holidays.contains(day);
        const bool nearHoliday = holidays.contains(day - days{1}) || holidays.contains(day + days{1});
        Weights weights = isHoliday ? ofHoliday : ofWeekday[weekday{day}.iso_encoding() - 1];
        const auto month = static_cast<unsigned>(std::chrono::year_month_day{day}.month());
        const auto season = seasonal(month);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] *= season[i] * ofYear[i];
        if (nearHoliday)
            weights[habit::Rest] *= 5;
        if (yesterday == habit::Plans)
            weights[habit::Rest] *= 4.5;
        if (!keepsHouse)
            weights[habit::Home] = 0;

        std::optional<std::size_t> category = dice.weighted(weights);
        if (const auto trip = away.find(day); trip != away.end())
            category = trip->second;
        else if (dice.chance(0.028))
            category.reset();
        yesterday = category;
        const bool hasNote = dice.chance(category ? 0.13 : 0.25);
        if (category || hasNote)
            year.colors.push_back(
                {.day = day,
                 .category = category ? std::optional{life.categories[*category].id} : std::nullopt,
                 .note = hasNote ? noteFor(category, life) : QString{}});
    }
}

} // namespace hoego
