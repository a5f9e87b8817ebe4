#include "core/color/Patterns.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace hoego {
namespace {

using std::chrono::days;
using std::chrono::weekday;

const Period year = Period::ofYear(2024);

CategoryId category(int number)
{
    CategoryId id;
    id.value.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

/// Every day of `period` is given what `pick` says of it; 0 leaves it blank.
template <class Pick>
std::vector<DayColor> painted(const Period& period, Pick pick)
{
    std::vector<DayColor> colors;
    for (Day day = period.first(); day <= period.last(); day += days{1}) {
        if (const int number = pick(day); number > 0)
            colors.push_back({.day = day, .category = category(number), .note = {}});
    }
    return colors;
}

bool isWeekend(Day day)
{
    return weekday{day}.iso_encoding() > 5;
}

/// By multiplying, without logarithms: for small numbers.
double slowChoose(int all, int chosen)
{
    if (chosen < 0 || chosen > all)
        return 0;
    double ways = 1;
    for (int i = 1; i <= chosen; ++i)
        ways = ways * (all - chosen + i) / i;
    return ways;
}

} // namespace

TEST(Fisher, AgreesWithCountingEveryWay)
{
    Random random{7};
    for (int round = 0; round < 500; ++round) {
        const int all = random.between(1, 30);
        const int allMarked = random.between(0, all);
        const int drawn = random.between(0, all);
        const int marked = random.between(std::max(0, drawn + allMarked - all), std::min(drawn, allMarked));
        double lower = 0;
        double upper = 0;
        for (int k = 0; k <= drawn; ++k) {
            const double chance
                = slowChoose(allMarked, k) * slowChoose(all - allMarked, drawn - k) / slowChoose(all, drawn);
            lower += k <= marked ? chance : 0;
            upper += k >= marked ? chance : 0;
        }
        EXPECT_NEAR(fisher(marked, drawn, allMarked, all), std::min(1.0, 2 * std::min(lower, upper)), 1e-9)
            << marked << ' ' << drawn << ' ' << allMarked << ' ' << all;
    }
}

TEST(Patterns, SayNothingOfMostYearsOfChance)
{
    // Of 400 years of dice at most 5 % may have a pattern: more than 32 would happen once in ten thousand.
    constexpr int years = 400;
    constexpr int most = 32;
    Random random{2024};
    int talkative = 0;
    for (int i = 0; i < years; ++i) {
        const int kinds = random.between(2, 7);
        const int blankOneIn = random.between(2, 12);
        const auto dice = [&](Day) { return random.oneIn(blankOneIn) ? 0 : random.between(1, kinds); };
        const auto before = painted(Period::ofYear(2023), dice);
        if (!patterns(year, painted(year, dice), Period::ofYear(2023), before).empty())
            ++talkative;
    }
    EXPECT_LE(talkative, most);
}

TEST(Patterns, FindAHabitOfTheWeekend)
{
    Random random{11};
    for (int i = 0; i < 40; ++i) {
        // 휴식 stands for half of the weekends and a tenth of the other days.
        const auto habit
            = [&](Day day) { return random.oneIn(isWeekend(day) ? 2 : 10) ? 1 : random.between(2, 5); };
        const auto found = patterns(year, painted(year, habit));

        const auto isTheHabit = [](const Pattern& pattern) {
            return pattern.kind == Pattern::Kind::Weekend && pattern.category == category(1)
                && pattern.isMore();
        };
        ASSERT_TRUE(std::ranges::any_of(found, isTheHabit));
    }
}

TEST(Patterns, FindASummerAndSayHowMuch)
{
    const Period july = Period::ofMonth(2024, 7);
    int at = 0;
    const auto found
        = patterns(year, painted(year, [&](Day day) { return july.contains(day) ? 1 : 2 + ++at % 3; }));

    ASSERT_FALSE(found.empty());
    const auto ofJuly = std::ranges::find_if(found, [&](const Pattern& pattern) {
        return pattern.part == july && pattern.category == category(1);
    });
    ASSERT_NE(ofJuly, found.end());
    EXPECT_EQ(ofJuly->observed, 31);
    EXPECT_EQ(ofJuly->outOf, 31);
    EXPECT_NEAR(ofJuly->expected, 31.0 * 31 / 366, 1e-9);
    EXPECT_LT(ofJuly->p, 1e-6);
}

TEST(Patterns, FindWhatBecameMoreThanTheYearBefore)
{
    int at = 0;
    const auto often = painted(year, [&](Day) { return ++at % 2 + 1; });
    const auto seldom = painted(Period::ofYear(2023), [&](Day) { return ++at % 5 == 0 ? 1 : 2; });

    const auto found = patterns(year, often, Period::ofYear(2023), seldom);

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().kind, Pattern::Kind::Earlier);
    EXPECT_EQ(found.front().part, Period::ofYear(2023));
    EXPECT_TRUE(std::ranges::any_of(
        found, [](const Pattern& pattern) { return pattern.category == category(1) && pattern.isMore(); }));
}

TEST(Patterns, SayNothingOfAFewDaysOrOneColor)
{
    int at = 0;
    EXPECT_THAT(patterns(Period::ofMonth(2024, 11),
                         painted(Period::ofMonth(2024, 11), [&](Day) { return ++at < 6 ? at : 0; })),
                testing::IsEmpty());
    EXPECT_THAT(patterns(year, painted(year, [](Day) { return 1; })), testing::IsEmpty());
    EXPECT_THAT(patterns(year, {}), testing::IsEmpty());
}

TEST(Patterns, PassOverNotesOnBlankDaysAndDaysOutside)
{
    std::vector<DayColor> colors = painted(year, [](Day day) { return isWeekend(day) ? 1 : 2; });
    const auto found = patterns(year, colors);
    colors.insert(colors.begin(), {.day = year.first() - days{1}, .category = category(3), .note = {}});
    colors.push_back({.day = year.last() + days{1}, .category = std::nullopt, .note = QStringLiteral("눈")});

    EXPECT_EQ(patterns(year, colors), found);
}

} // namespace hoego
