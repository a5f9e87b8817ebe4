#include "core/goal/Standing.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hoego {
namespace {

using measure::Direction;
using std::chrono::days;

Day day(const char* iso)
{
    return dayFromIso(QString::fromUtf8(iso)).value();
}

Goal goalOf(const char* period, Measure measure)
{
    Goal goal;
    goal.period = Period::fromKey(QString::fromUtf8(period)).value();
    goal.title = QStringLiteral("목표");
    goal.measure = std::move(measure);
    return goal;
}

Standing on(const char* today, const Goal& goal, const std::vector<Amount>& amounts)
{
    return standing(goal, amounts, day(today));
}

const measure::Count twelveBooks{.target = 12, .unit = QStringLiteral("권")};
const measure::Value goodGrade{.target = 4.0, .unit = {}, .direction = Direction::Up};
const measure::Value lightWeight{.target = 70, .unit = QStringLiteral("kg"), .direction = Direction::Down};
const measure::Rate thriceAWeek{.times = 3, .per = Period::Kind::Week};
const measure::Rate onceAMonth{.times = 1, .per = Period::Kind::Month};

TEST(Standing, OfADoneGoalIsAYesFromTheFirstLog)
{
    const auto goal = goalOf("2024", measure::Done{});
    EXPECT_EQ(on("2024-06-01", goal, {}).suggested, Verdict::Open);
    EXPECT_EQ(on("2025-01-01", goal, {}).suggested, Verdict::Missed);
    const auto done = on("2024-06-01", goal, {{.day = day("2024-05-01"), .amount = 1}});
    EXPECT_EQ(done.current, 1);
    EXPECT_EQ(done.ratio, 1);
    EXPECT_EQ(done.suggested, Verdict::Achieved);
}

TEST(Standing, OfACountIsTheSumSoFar)
{
    const auto goal = goalOf("2024", twelveBooks);
    const std::vector<Amount> amounts{{day("2023-12-31"), 5},
                                      {day("2024-01-01"), 3},
                                      {day("2024-06-01"), 3},
                                      {day("2024-12-31"), 6},
                                      {day("2025-01-01"), 5}};
    EXPECT_EQ(on("2024-06-01", goal, amounts).current, 6);
    EXPECT_EQ(on("2024-06-01", goal, amounts).ratio, 0.5);
    EXPECT_EQ(on("2024-06-01", goal, amounts).suggested, Verdict::Open);
    EXPECT_EQ(on("2024-12-31", goal, amounts).suggested, Verdict::Achieved);
    EXPECT_EQ(on("2025-06-01", goal, amounts).current, 12);
}

TEST(Standing, OfACountThatEndedShortIsPartlyFromHalfwayOn)
{
    const auto goal = goalOf("2024", twelveBooks);
    EXPECT_EQ(on("2025-01-01", goal, {{day("2024-03-01"), 6}}).suggested, Verdict::Partly);
    EXPECT_EQ(on("2025-01-01", goal, {{day("2024-03-01"), 5}}).suggested, Verdict::Missed);
    EXPECT_EQ(on("2025-01-01", goal, {}).suggested, Verdict::Missed);
}

TEST(Standing, EndsWithTheDueDay)
{
    auto goal = goalOf("2024", twelveBooks);
    goal.due = day("2024-10-31");
    const std::vector<Amount> amounts{{day("2024-10-31"), 10}, {day("2024-11-01"), 2}};
    EXPECT_EQ(on("2024-12-01", goal, amounts).current, 10);
    EXPECT_EQ(on("2024-10-31", goal, amounts).suggested, Verdict::Open);
    EXPECT_EQ(on("2024-11-01", goal, amounts).suggested, Verdict::Partly);
}

TEST(Standing, ReachesWhatTenTenthsAddUpTo)
{
    const auto goal = goalOf("2024", measure::Count{.target = 1, .unit = {}});
    const auto ten
        = on("2024-06-01", goal, std::vector<Amount>(10, {.day = day("2024-05-01"), .amount = 0.1}));
    EXPECT_EQ(ten.ratio, 1);
    EXPECT_EQ(ten.suggested, Verdict::Achieved);
}

TEST(Standing, OfAValueIsItsLatestReading)
{
    const auto goal = goalOf("2024", goodGrade);
    const auto now = on("2024-12-01", goal,
                        {{day("2024-06-20"), 4.2},
                         {day("2024-11-20"), 3.0},
                         {day("2024-03-01"), 4.5},
                         {day("2024-11-20"), 3.2}});
    EXPECT_EQ(now.current, 3.2) << "the last given of the latest day";
    EXPECT_DOUBLE_EQ(now.ratio, 0.8);
}

TEST(Standing, OfAValueIsJudgedOnlyAtTheEnd)
{
    const auto goal = goalOf("2024", goodGrade);
    const std::vector<Amount> amounts{{day("2024-06-20"), 4.2}};
    EXPECT_EQ(on("2024-12-31", goal, amounts).suggested, Verdict::Open) << "the next reading may be lower";
    EXPECT_EQ(on("2025-01-01", goal, amounts).suggested, Verdict::Achieved);
    EXPECT_EQ(on("2025-01-01", goal, {}).suggested, Verdict::Open) << "nothing is known";
    EXPECT_FALSE(on("2025-01-01", goal, {}).measured);
}

TEST(Standing, OfADownwardValueGrowsAsTheReadingFalls)
{
    const auto goal = goalOf("2024", lightWeight);
    EXPECT_DOUBLE_EQ(on("2025-01-01", goal, {{day("2024-06-01"), 80}}).ratio, 70.0 / 80);
    EXPECT_EQ(on("2025-01-01", goal, {{day("2024-06-01"), 80}}).suggested, Verdict::Partly);
    EXPECT_EQ(on("2025-01-01", goal, {{day("2024-06-01"), 69.5}}).ratio, 1);
    EXPECT_EQ(on("2025-01-01", goal, {{day("2024-06-01"), 70}}).suggested, Verdict::Achieved);
}

TEST(Standing, HasNoRatioWhereTargetOrReadingIsNotAboveZero)
{
    const auto goal = goalOf("2024", measure::Value{.target = 0, .unit = {}, .direction = Direction::Down});
    EXPECT_EQ(on("2024-06-01", goal, {{day("2024-05-01"), 3}}).ratio, 0);
    EXPECT_EQ(on("2024-06-01", goal, {{day("2024-05-01"), 0}}).ratio, 1);
    EXPECT_EQ(on("2024-06-01", goal, {{day("2024-05-01"), -3}}).ratio, 1);
    EXPECT_EQ(on("2024-06-01", goalOf("2024", goodGrade), {{day("2024-05-01"), -3}}).ratio, 0);
}

TEST(Standing, OfARateCountsTheWeeksThatBelongToItsYear)
{
    const auto goal = goalOf("2020", thriceAWeek);
    const std::vector<Amount> amounts{{day("2019-12-30"), 2},
                                      {day("2020-01-05"), 1}, // W01
                                      {day("2020-12-28"), 1},
                                      {day("2021-01-03"), 2}, // W53
                                      {day("2021-01-04"), 9}};
    const auto end = on("2021-01-04", goal, amounts);
    EXPECT_EQ(end.target, 53);
    EXPECT_EQ(end.periodsMet, 2);
    EXPECT_EQ(end.periodsDue, 53);
    EXPECT_EQ(end.suggested, Verdict::Missed);
    EXPECT_EQ(on("2021-01-03", goal, amounts).suggested, Verdict::Open) << "the last week still runs";
}

TEST(Standing, OfARateHasASpanDueWhenItIsOverOrAlreadyMet)
{
    const auto goal = goalOf("2024", onceAMonth);
    const auto now = on("2024-03-10", goal, {{day("2024-01-15"), 1}, {day("2024-03-02"), 1}});
    ASSERT_EQ(now.spans.size(), 12);
    EXPECT_TRUE(now.spans[0].due && now.spans[0].met);
    EXPECT_TRUE(now.spans[1].due && !now.spans[1].met);
    EXPECT_TRUE(now.spans[2].due && now.spans[2].met);
    EXPECT_FALSE(now.spans[3].due || now.spans[3].met);
    EXPECT_EQ(now.periodsMet, 2);
    EXPECT_EQ(now.periodsDue, 3);
}

TEST(Standing, OfARateThatBeganInMidYearLeavesOutWhatWasBefore)
{
    auto goal = goalOf("2024", onceAMonth);
    goal.starts = day("2024-04-15");
    goal.due = day("2024-10-10");
    const auto now
        = on("2024-12-31", goal, {{day("2024-01-15"), 1}, {day("2024-04-01"), 1}, {day("2024-10-11"), 1}});
    ASSERT_EQ(now.spans.size(), 7) << "April to October";
    EXPECT_EQ(now.spans.front().period.key(), QStringLiteral("2024-04"));
    EXPECT_EQ(now.periodsMet, 1) << "April by its first day; October's came after it was due";
}

TEST(Standing, OfARateThatIsMetEverywhereIsAchievedBeforeTheEnd)
{
    auto goal = goalOf("2024-Q1", onceAMonth);
    EXPECT_EQ(
        on("2024-03-05", goal, {{day("2024-01-01")}, {day("2024-02-01")}, {day("2024-03-01")}}).suggested,
        Verdict::Achieved);
}

TEST(Standing, OfARateWithoutASpanIsNeverJudged)
{
    const auto now = on("2025-01-01", goalOf("2024-11-22", thriceAWeek), {{day("2024-11-22"), 3}});
    EXPECT_EQ(now.target, 0);
    EXPECT_EQ(now.suggested, Verdict::Open);
}

Goal randomGoal(Random& random)
{
    constexpr std::array kinds{Period::Kind::Month, Period::Kind::Quarter, Period::Kind::Half,
                               Period::Kind::Year};
    constexpr std::array pers{Period::Kind::Week, Period::Kind::Month, Period::Kind::Quarter};
    Goal goal;
    goal.period
        = Period::containing(random.of(kinds), random.dayBetween(day("2018-01-01"), day("2027-12-31")));
    switch (random.between(0, 3)) {
    case 0: goal.measure = measure::Done{}; break;
    case 1: goal.measure = measure::Count{.target = random.between(1, 60) / 2.0, .unit = {}}; break;
    case 2:
        goal.measure = measure::Value{.target = static_cast<double>(random.between(-3, 12)),
                                      .unit = {},
                                      .direction = random.oneIn(2) ? Direction::Up : Direction::Down};
        break;
    default: goal.measure = measure::Rate{.times = random.between(1, 4), .per = random.of(pers)};
    }
    if (random.oneIn(3))
        goal.due = random.dayBetween(goal.period.first(), goal.period.last());
    if (random.oneIn(3))
        goal.starts = random.dayBetween(goal.period.first(), goal.period.last());
    return goal;
}

struct Slow {
    double current = 0;
    int met = 0;
    int due = 0;
    int spans = 0;
};

/// The slow, obvious version: day by day through the calendar.
Slow slowCount(const Goal& goal, const std::vector<Amount>& amounts, Day today)
{
    Slow slow;
    const auto sumOn = [&](Day at) {
        double sum = 0;
        for (const auto& amount : amounts)
            sum += amount.day == at && at <= today && (!goal.due || at <= *goal.due) ? amount.amount : 0;
        return sum;
    };
    const auto* rate = std::get_if<measure::Rate>(&goal.measure);
    if (!rate) {
        for (auto at = goal.period.first(); at <= goal.period.last(); at += days{1})
            slow.current += sumOn(at);
        return slow;
    }
    std::map<Period, double> sums;
    for (auto at = goal.period.first() - days{7}; at <= goal.period.last() + days{7}; at += days{1}) {
        const auto span = Period::containing(rate->per, at);
        if (rate->per > goal.period.kind() || span.enclosing(goal.period.kind()) != goal.period)
            continue;
        if ((goal.starts && span.last() < *goal.starts) || (goal.due && *goal.due < span.first()))
            continue;
        sums[span] += sumOn(at);
    }
    for (const auto& [span, sum] : sums) {
        const bool met = sum >= rate->times;
        const auto last = goal.due ? std::min(*goal.due, span.last()) : span.last();
        slow.met += met ? 1 : 0;
        slow.due += met || last < today ? 1 : 0;
        ++slow.spans;
    }
    slow.current = slow.met;
    return slow;
}

TEST(Standing, AgreesWithASlowCount)
{
    Random random{7};
    for (int i = 0; i < 400; ++i) {
        const auto goal = randomGoal(random);
        std::vector<Amount> amounts;
        for (int n = random.between(0, 40); n > 0; --n)
            amounts.push_back(
                {.day = random.dayBetween(goal.period.first() - days{9}, goal.period.last() + days{9}),
                 .amount = random.between(1, 6) / 2.0});
        const auto today = random.dayBetween(goal.period.first() - days{9}, goal.period.last() + days{30});
        const auto result = standing(goal, amounts, today);
        const auto slow = slowCount(goal, amounts, today);

        EXPECT_TRUE(result.ratio >= 0 && result.ratio <= 1);
        if (std::holds_alternative<measure::Count>(goal.measure)) {
            EXPECT_DOUBLE_EQ(result.current, slow.current);
        } else if (std::holds_alternative<measure::Done>(goal.measure)) {
            EXPECT_EQ(result.current, slow.current > 0 ? 1 : 0);
        } else if (std::holds_alternative<measure::Rate>(goal.measure)) {
            EXPECT_EQ(result.periodsMet, slow.met) << testing::PrintToString(goal);
            EXPECT_EQ(result.periodsDue, slow.due) << testing::PrintToString(goal);
            EXPECT_EQ(result.spans.size(), slow.spans) << testing::PrintToString(goal);
            EXPECT_EQ(result.target, slow.spans);
        }
        const auto end = goal.due.value_or(goal.period.last());
        if (today <= end) {
            EXPECT_TRUE(result.suggested == Verdict::Open || result.suggested == Verdict::Achieved);
        }
        if (result.suggested == Verdict::Achieved) {
            EXPECT_EQ(result.ratio, 1);
        }
    }
}

} // namespace
} // namespace hoego
