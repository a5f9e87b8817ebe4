#include "core/color/Chance.h"

#include "core/color/Patterns.h"
#include "tests/support/Random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace hoego {
namespace {

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

/// Every order of `marked` among `all` days, looked at.
double slowChanceOfRun(int length, int marked, int all)
{
    int orders = 0;
    int withRun = 0;
    for (unsigned order = 0; order < 1U << all; ++order) {
        if (std::popcount(order) != marked)
            continue;
        ++orders;
        int longest = 0;
        int running = 0;
        for (int day = 0; day < all; ++day) {
            running = (order >> day & 1U) != 0 ? running + 1 : 0;
            longest = std::max(longest, running);
        }
        withRun += longest >= length ? 1 : 0;
    }
    return static_cast<double>(withRun) / orders;
}

TEST(ChanceOfRun, AgreesWithEveryOrder)
{
    for (int all = 1; all <= 13; ++all) {
        for (int marked = 0; marked <= all; ++marked) {
            for (int length = 1; length <= all; ++length)
                ASSERT_NEAR(chanceOfRun(length, marked, all), slowChanceOfRun(length, marked, all), 1e-9)
                    << length << ' ' << marked << ' ' << all;
        }
    }
}

TEST(ChanceOfRun, IsCertainOfOneDayAndFallsWithEachDayMoreInAnyYear)
{
    Random random{33};
    for (int round = 0; round < 200; ++round) {
        const int all = random.between(28, 366);
        const int marked = random.between(1, all);
        double before = chanceOfRun(1, marked, all);
        ASSERT_EQ(before, 1) << marked << ' ' << all;
        for (int length = 2; length <= marked; ++length) {
            const double chance = chanceOfRun(length, marked, all);
            ASSERT_LE(chance, before + 1e-9) << length << ' ' << marked << ' ' << all;
            ASSERT_GE(chance, 0);
            before = chance;
        }
        ASSERT_EQ(chanceOfRun(marked + 1, marked, all), 0);
    }
}

TEST(ChanceOfRun, IsThatOfShuffledYears)
{
    Random random{34};
    for (const auto& [length, marked] : {std::pair{2, 183}, {4, 183}, {6, 183}, {3, 94}, {2, 30}, {9, 250}}) {
        constexpr int all = 366;
        constexpr int shuffles = 4000;
        int withRun = 0;
        for (int i = 0; i < shuffles; ++i) {
            int left = marked; // A day is marked with the chance of those that are left.
            int running = 0;
            int longest = 0;
            for (int day = 0; day < all; ++day) {
                const bool isMarked = random.between(1, all - day) <= left;
                left -= isMarked ? 1 : 0;
                running = isMarked ? running + 1 : 0;
                longest = std::max(longest, running);
            }
            withRun += longest >= length ? 1 : 0;
        }
        constexpr double fourDeviations = 0.032;
        EXPECT_NEAR(chanceOfRun(length, marked, all), static_cast<double>(withRun) / shuffles, fourDeviations)
            << length << ' ' << marked;
    }
}

TEST(ChanceThatIsNotWorkedOut, IsAboveTheLevelWhereverItIsLeftOut)
{
    Random random{35};
    int leftOut = 0;
    constexpr int rounds = 30'000;
    for (int round = 0; round < rounds; ++round) {
        const int all = random.between(2, random.oneIn(2) ? 40 : 732); // A year, or two that are compared.
        const int allMarked = random.between(0, all);
        const int drawn = random.between(0, all);
        const int least = std::max(0, drawn + allMarked - all);
        // Near the middle, where the border is.
        const double expected = static_cast<double>(drawn) * allMarked / all;
        const int near = static_cast<int>(std::lround(expected)) + random.between(-12, 12);
        const int marked = std::clamp(near, least, std::min(drawn, allMarked));
        if (!isWithinChance(marked, drawn, allMarked, all))
            continue;
        ++leftOut;
        ASSERT_GT(fisher(marked, drawn, allMarked, all), patternLevel)
            << marked << ' ' << drawn << ' ' << allMarked << ' ' << all;
    }
    EXPECT_GT(leftOut, rounds / 4);
}

TEST(ChanceThatIsNotWorkedOut, IsThatOfARunThatIsToBeExpected)
{
    Random random{36};
    for (int round = 0; round < 400; ++round) {
        const int all = random.between(2, 366);
        const int marked = random.between(1, all);
        for (int length = 1; length <= marked && isRunToBeExpected(length, marked, all); ++length)
            ASSERT_GT(chanceOfRun(length, marked, all), patternLevel)
                << length << ' ' << marked << ' ' << all;
    }
}

} // namespace hoego
