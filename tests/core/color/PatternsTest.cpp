#include "core/color/Patterns.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

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

/// Korea's days off of 2024 that fall on weekdays, near enough.
std::vector<Day> sample24DaysOff()
{
    std::vector<Day> daysOff;
    for (const auto& [month, day] : {std::pair{1, 1},
                                     {2, 9},
                                     {2, 12},
                                     {3, 1},
                                     {4, 10},
                                     {5, 6},
                                     {5, 15},
                                     {6, 6},
                                     {8, 15},
                                     {9, 16},
                                     {9, 17},
                                     {9, 18},
                                     {10, 1},
                                     {10, 3},
                                     {10, 9},
                                     {12, 25}})
        daysOff.push_back(Day{std::chrono::year{2024} / month / day});
    return daysOff;
}

} // namespace

TEST(Patterns, SayNothingOfOneDayInARow)
{
    // Every second day for half a year each: no run at all, and none is to be spoken of.
    int at = 0;
    const auto found = patterns(year, painted(year, [&](Day) { return ++at % 2 + 1; }));
    EXPECT_FALSE(std::ranges::contains(found, Pattern::Kind::Run, &Pattern::kind));
}

TEST(Patterns, AreSilentInNinetyFiveOfAHundredYearsOfDice)
{
    constexpr int years = 100;
    constexpr int most = 5;
    Random random{366};
    const auto daysOff = sample24DaysOff();
    int talkative = 0;
    for (int i = 0; i < years; ++i) {
        const auto dice = [&](Day) { return random.oneIn(30) ? 0 : random.between(1, 7); };
        const auto before = painted(Period::ofYear(2023), dice);
        talkative
            += patterns(year, painted(year, dice), Period::ofYear(2023), before, daysOff).empty() ? 0 : 1;
    }
    EXPECT_LE(talkative, most);
}

TEST(Patterns, FindRestAroundDaysOffAndSayHowMuch)
{
    const auto daysOff = sample24DaysOff();
    const auto isOff = [&](Day day) { return std::ranges::binary_search(daysOff, day); };
    int at = 0;
    const auto found = patterns(year,
                                painted(year,
                                        [&](Day day) {
                                            const bool isNear
                                                = isOff(day - days{1}) || isOff(day) || isOff(day + days{1});
                                            return isNear ? 1 : ++at % 5 + 1;
                                        }),
                                std::nullopt, {}, daysOff);

    const auto around = std::ranges::find(found, Pattern::Kind::AroundDayOff, &Pattern::kind);
    ASSERT_NE(around, found.end());
    EXPECT_EQ(around->category, category(1));
    EXPECT_EQ(around->observed, around->outOf);
    EXPECT_EQ(around->outOf + around->elsewhereOutOf, 366);
    EXPECT_NEAR(around->ratio().value(), 5, 0.1);
}

TEST(Patterns, TellTheDayBeforeADayOffFromTheDayItself)
{
    const std::vector<Day> off{Day{year.first()} + days{9}, year.first() + days{10}, year.first() + days{40}};
    const std::vector<DayColor> all = painted(year, [](Day) { return 1; });
    // One color gives no pattern, but what is counted can be seen where there are two.
    std::vector<DayColor> colors = all;
    for (DayColor& color : colors) {
        if (color.day == year.first() + days{8} || color.day == year.first() + days{39})
            color.category = category(2);
    }
    for (int i = 60; i < 300; i += 2)
        colors[static_cast<std::size_t>(i)].category = category(3);
    const auto found = patterns(year, colors, std::nullopt, {}, off);
    const auto before = std::ranges::find(found, Pattern::Kind::BeforeDayOff, &Pattern::kind);
    ASSERT_NE(before, found.end());
    EXPECT_EQ(before->category, category(2));
    EXPECT_EQ(before->observed, 2);
    EXPECT_EQ(before->outOf, 2); // The 9th and the 40th day; the 10th is off itself.
}

TEST(Patterns, FindWhatFollowsWhat)
{
    Random random{5};
    int previous = 0;
    const auto found
        = patterns(year, painted(year, [&](Day) {
                       previous = previous == 2 && random.between(1, 10) <= 6 ? 1 : random.between(1, 5);
                       return previous;
                   }));
    const auto follows = std::ranges::find_if(found, [](const Pattern& pattern) {
        return pattern.kind == Pattern::Kind::Follows && pattern.after == category(2)
            && pattern.category == category(1);
    });
    ASSERT_NE(follows, found.end());
    EXPECT_TRUE(follows->isMore());
}

TEST(Patterns, PassOverABlankDayInWhatFollows)
{
    // A, blank, B all year: nothing ever follows anything.
    int at = 0;
    const auto found = patterns(year, painted(year, [&](Day) {
                                    constexpr std::array turn{1, 0, 2, 0};
                                    return turn.at(static_cast<std::size_t>(at++ % 4));
                                }));
    EXPECT_FALSE(std::ranges::contains(found, Pattern::Kind::Follows, &Pattern::kind));
}

TEST(Patterns, FindAJourneyThatChanceWouldNotMake)
{
    Random random{8};
    const DayRange journey{.first = year.first() + days{100}, .last = year.first() + days{109}};
    const auto found
        = patterns(year, painted(year, [&](Day day) {
                       return day >= journey.first && day <= journey.last ? 6 : random.between(1, 5);
                   }));
    const auto run = std::ranges::find(found, Pattern::Kind::Run, &Pattern::kind);
    ASSERT_NE(run, found.end());
    EXPECT_EQ(run->category, category(6));
    EXPECT_EQ(run->run, journey);
    EXPECT_EQ(run->observed, 10);
    EXPECT_LE(run->expected, 2);
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

    const auto grew = std::ranges::find_if(found, [](const Pattern& pattern) {
        return pattern.kind == Pattern::Kind::Earlier && pattern.category == category(1);
    });
    ASSERT_NE(grew, found.end());
    EXPECT_EQ(grew->part, Period::ofYear(2023));
    EXPECT_TRUE(grew->isMore());
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
