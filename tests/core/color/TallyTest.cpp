#include "core/color/Tally.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace hoego {
namespace {

using std::chrono::days;

Day day(const char* iso)
{
    return dayFromIso(QString::fromUtf8(iso)).value();
}

Period period(const char* key)
{
    return Period::fromKey(QString::fromUtf8(key)).value();
}

CategoryId category(int number)
{
    CategoryId id;
    id.value.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

std::vector<DayColor> painted(const char* from, const std::vector<int>& numbers)
{
    std::vector<DayColor> colors;
    auto at = day(from);
    for (const int number : numbers) {
        if (number > 0)
            colors.push_back({.day = at, .category = category(number), .note = {}});
        at += days{1};
    }
    return colors;
}

std::vector<DayColor> randomColors(Random& random, Day first, Day last)
{
    std::vector<DayColor> colors;
    int number = 1;
    for (auto at = first; at <= last; at += days{1}) {
        if (random.oneIn(3))
            number = random.between(1, 5);
        if (random.oneIn(8))
            continue;
        const bool noteOnly = random.oneIn(10);
        colors.push_back({.day = at,
                          .category = noteOnly ? std::nullopt : std::optional{category(number)},
                          .note = noteOnly ? QStringLiteral("메모") : QString{}});
    }
    return colors;
}

/// What stands for `day`, looked up the slow way.
std::optional<CategoryId> colorOf(std::span<const DayColor> colors, Day day)
{
    const auto found = std::ranges::find(colors, day, &DayColor::day);
    return found == colors.end() ? std::nullopt : found->category;
}

/// The slow, obvious version of one category's counts.
Tally::ByCategory slowCounts(const Period& period, std::span<const DayColor> colors, CategoryId category)
{
    Tally::ByCategory counts;
    counts.category = category;
    for (auto at = period.first(); at <= period.last(); at += days{1}) {
        if (colorOf(colors, at) != category)
            continue;
        if (counts.days == 0)
            counts.first = at;
        counts.latest = {.days = 1, .first = at, .last = at};
        while (counts.latest.first > period.first()
               && colorOf(colors, counts.latest.first - days{1}) == category)
            counts.latest
                = {.days = counts.latest.days + 1, .first = counts.latest.first - days{1}, .last = at};
        ++counts.days;
        ++counts.months[Period::containing(Period::Kind::Month, at)];
        ++counts.weekdays[(std::chrono::weekday{at}.c_encoding() + 6) % 7];
        auto last = at;
        while (last < period.last() && colorOf(colors, last + days{1}) == category)
            last += days{1};
        if (const auto length = static_cast<int>((last - at).count()) + 1; length > counts.longest.days)
            counts.longest = {.days = length, .first = at, .last = last};
    }
    return counts;
}

TEST(Tally, AgreesWithASlowCount)
{
    Random random{1};
    constexpr std::array kinds{Period::Kind::Week, Period::Kind::Month, Period::Kind::Quarter,
                               Period::Kind::Half, Period::Kind::Year};
    for (int i = 0; i < 40; ++i) {
        const auto period
            = Period::containing(random.of(kinds), random.dayBetween(day("1999-01-01"), day("2032-12-31")));
        const auto colors = randomColors(random, period.first() - days{20}, period.last() + days{20});
        const auto result = tally(period, colors);

        int colored = 0;
        for (auto at = period.first(); at <= period.last(); at += days{1})
            colored += colorOf(colors, at) ? 1 : 0;
        EXPECT_EQ(result.days, period.dayCount());
        EXPECT_EQ(result.colored, colored);
        EXPECT_EQ(result.blank, period.dayCount() - colored);

        int inCategories = 0;
        double shares = 0;
        for (const auto& counts : result.categories) {
            auto expected = slowCounts(period, colors, counts.category);
            expected.share = static_cast<double>(expected.days) / colored;
            EXPECT_EQ(counts, expected);
            inCategories += counts.days;
            shares += counts.share;
        }
        EXPECT_EQ(inCategories, colored);
        if (colored > 0) {
            EXPECT_NEAR(shares, 1, 1e-9);
        }
        EXPECT_TRUE(std::ranges::is_sorted(result.categories, [](const auto& a, const auto& b) {
            return a.days > b.days || (a.days == b.days && a.category < b.category);
        }));
    }
}

TEST(Tally, ChangesAsASlowCountOfBothPeriodsSays)
{
    Random random{2};
    constexpr std::array kinds{Period::Kind::Week, Period::Kind::Month, Period::Kind::Year};
    for (int i = 0; i < 30; ++i) {
        const auto one
            = Period::containing(random.of(kinds), random.dayBetween(day("1999-01-01"), day("2032-12-31")));
        const auto other
            = Period::containing(random.of(kinds), random.dayBetween(day("1999-01-01"), day("2032-12-31")));
        const auto now = randomColors(random, one.first(), one.last());
        const auto before
            = random.oneIn(5) ? std::vector<DayColor>{} : randomColors(random, other.first(), other.last());
        std::map<CategoryId, int> changes;
        for (int number = 1; number <= 5; ++number) {
            const int daysNow = slowCounts(one, now, category(number)).days;
            const int daysBefore = slowCounts(other, before, category(number)).days;
            if (daysNow + daysBefore > 0)
                changes[category(number)] = daysNow - daysBefore;
        }
        std::map<CategoryId, int> ours;
        for (const auto& counts : tally(one, now, tally(other, before)).categories)
            ours[counts.category] = counts.change.value();
        EXPECT_EQ(ours, changes) << one.key().toStdString() << ' ' << other.key().toStdString();
    }
}

TEST(Tally, CountsAYearWithoutABlankDay)
{
    for (const char* key : {"2023", "2024"}) { // One of them a leap year.
        const auto whole = tally(period(key),
                                 painted((std::string{key} + "-01-01").c_str(),
                                         std::vector(static_cast<std::size_t>(period(key).dayCount()), 1)));
        EXPECT_EQ(whole.blank, 0);
        EXPECT_EQ(whole.categories.at(0).longest.days, period(key).dayCount());
        EXPECT_EQ(whole.categories.at(0).latest, whole.categories.at(0).longest);
    }
}

TEST(Tally, OfNothingIsBlank)
{
    const auto result = tally(period("2024-02"), {});
    EXPECT_EQ(result.days, 29);
    EXPECT_EQ(result.colored, 0);
    EXPECT_EQ(result.blank, 29);
    EXPECT_TRUE(result.categories.empty());
}

TEST(Tally, LeavesDaysWithOnlyANoteBlank)
{
    const std::vector<DayColor> colors{
        {.day = day("2024-02-03"), .category = {}, .note = QStringLiteral("눈")}};
    EXPECT_EQ(tally(period("2024-02"), colors).blank, 29);
}

TEST(Tally, TakesTheEarliestOfEqualStreaks)
{
    const auto result = tally(period("2024-11"), painted("2024-11-01", {1, 1, 2, 1, 1, 0, 1}));
    EXPECT_EQ(result.categories.at(0).longest,
              (Streak{.days = 2, .first = day("2024-11-01"), .last = day("2024-11-02")}));
}

TEST(Tally, CutsStreaksAtThePeriodsEnds)
{
    const auto result = tally(period("2024-11"), painted("2024-10-25", std::vector(60, 1)));
    EXPECT_EQ(result.categories.at(0).longest,
              (Streak{.days = 30, .first = day("2024-11-01"), .last = day("2024-11-30")}));
}

TEST(Tally, SaysHowEachCategoryChanged)
{
    const auto october = tally(period("2024-10"), painted("2024-10-01", {1, 1, 1, 2, 2, 3}));
    const auto november = tally(period("2024-11"), painted("2024-11-01", {1, 1, 1, 1, 2, 4, 4}), october);

    std::map<CategoryId, std::pair<int, std::optional<int>>> changes;
    for (const auto& counts : november.categories)
        changes[counts.category] = {counts.days, counts.change};
    EXPECT_THAT(changes,
                testing::ElementsAre(testing::Pair(category(1), testing::Pair(4, 1)),
                                     testing::Pair(category(2), testing::Pair(1, -1)),
                                     testing::Pair(category(3), testing::Pair(0, -1)),
                                     testing::Pair(category(4), testing::Pair(2, 2))));
    EXPECT_EQ(november.categories.back().category, category(3)) << "what is gone comes last";
}

TEST(Tally, SaysNoChangeWithoutAnEarlierPeriod)
{
    EXPECT_EQ(tally(period("2024-11"), painted("2024-11-01", {1})).categories.at(0).change, std::nullopt);
}

} // namespace
} // namespace hoego
