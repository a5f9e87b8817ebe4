#include "core/journal/Journal.h"

#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Period year2024 = Period::ofYear(2024);
const Day today = sample::day(2024, 11, 22);

class JournalGoalsTest : public testing::Test {
protected:
    void apply(const std::vector<Edit>& edits)
    {
        const auto applied = journal->apply(edits);
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
    }
    GoalCard card(GoalId id) const { return journal->goalCard(id, today).value().value(); }
    Progress log(const Goal& goal, Day day, double amount) const
    {
        return {.id = ProgressId::mint(),
                .goal = goal.id,
                .day = day,
                .amount = amount,
                .note = {},
                .entry = std::nullopt,
                .logged = sample::moment()};
    }
    Review review(const Goal& goal, Day day, Verdict verdict, const QString& text) const
    {
        return {.id = ReviewId::mint(),
                .goal = goal.id,
                .day = day,
                .verdict = verdict,
                .text = text,
                .written = sample::moment()};
    }

    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
};

TEST_F(JournalGoalsTest, GivesBackEveryMeasureAndSource)
{
    const Category exercise = sample::category(QStringLiteral("운동"), 2);
    std::vector<Goal> goals{sample::goal(year2024, QStringLiteral("면허 따기")),
                            sample::goal(year2024, QStringLiteral("책 12권"),
                                         measure::Count{.target = 12, .unit = QStringLiteral("권")}),
                            sample::goal(year2024, QStringLiteral("체중 70kg 이하"),
                                         measure::Value{.target = 70,
                                                        .unit = QStringLiteral("kg"),
                                                        .direction = measure::Direction::Down}),
                            sample::goal(year2024, QStringLiteral("운동 주 3회"),
                                         measure::Rate{.times = 3, .per = Period::Kind::Week})};
    goals[0].due = sample::day(2024, 10, 31);
    goals[1].source = source::EntriesWithTag{QStringLiteral("독서")};
    goals[2].starts = sample::day(2024, 3, 1);
    goals[3].source = source::DaysOfCategory{exercise.id};
    std::vector<Edit> edits{adding(exercise)};
    for (Goal& goal : goals) {
        goal.order = static_cast<int>(edits.size());
        edits.push_back(adding(goal));
    }
    apply(edits);
    const auto board = journal->goalBoard(year2024, today).value();
    ASSERT_EQ(board.cards.size(), goals.size());
    for (std::size_t i = 0; i < goals.size(); ++i)
        EXPECT_EQ(board.cards[i].goal, goals[i]) << i;
}

TEST_F(JournalGoalsTest, FindsTheGoalsThatCountACategoryTrashedOnesToo)
{
    const Category exercise = sample::category(QStringLiteral("운동"), 2);
    const Category study = sample::category(QStringLiteral("공부"), 3);
    Goal later = sample::goal(year2024, QStringLiteral("운동 주 3회"),
                              measure::Rate{.times = 3, .per = Period::Kind::Week});
    later.source = source::DaysOfCategory{exercise.id};
    Goal trashed = sample::goal(Period::ofYear(2023), QStringLiteral("운동하기"));
    trashed.source = later.source;
    trashed.trashed = sample::moment();
    Goal other = sample::goal(year2024, QStringLiteral("공부하기"));
    other.source = source::DaysOfCategory{study.id};
    apply({adding(exercise), adding(study), adding(later), adding(trashed), adding(other),
           adding(sample::goal(year2024, QStringLiteral("면허 따기")))});
    EXPECT_THAT(journal->goalsOfCategory(exercise.id).value(), ElementsAre(trashed, later));
}

TEST_F(JournalGoalsTest, OrdersTheBoardByAreaWithTheUngroupedLast)
{
    const Area work{.id = AreaId::mint(),
                    .emoji = QStringLiteral("🧑‍💻"),
                    .name = QStringLiteral("본업"),
                    .order = 1};
    const Area books{
        .id = AreaId::mint(), .emoji = QStringLiteral("📚"), .name = QStringLiteral("책읽기"), .order = 2};
    Goal second = sample::goal(year2024, QStringLiteral("책"));
    second.area = books.id;
    Goal first = sample::goal(year2024, QStringLiteral("일"));
    first.area = work.id;
    const Goal last = sample::goal(year2024, QStringLiteral("그 밖"));
    apply({adding(work), adding(books), adding(last), adding(second), adding(first)});
    const auto board = journal->goalBoard(year2024, today).value();
    std::vector<QString> titles;
    for (const GoalCard& card : board.cards)
        titles.push_back(card.goal.title);
    EXPECT_THAT(titles, ElementsAre(first.title, second.title, last.title));
    EXPECT_THAT(board.areas, ElementsAre(work, books));
}

TEST_F(JournalGoalsTest, ReachesTheGoalsOfShorterPeriodsWhenAsked)
{
    const Goal whole = sample::goal(year2024, QStringLiteral("한 해"));
    const Goal month = sample::goal(Period::ofMonth(2024, 11), QStringLiteral("한 달"));
    const Goal other = sample::goal(Period::ofMonth(2025, 1), QStringLiteral("내년"));
    apply({adding(whole), adding(month), adding(other)});
    EXPECT_EQ(journal->goalBoard(year2024, today).value().cards.size(), 1U);
    EXPECT_EQ(journal->goalBoard(year2024, today, Journal::Reach::Within).value().cards.size(), 2U);
}

TEST_F(JournalGoalsTest, AddsUpWhatWasLoggedAndTakesItBack)
{
    const Goal books = sample::goal(year2024, QStringLiteral("책 12권"),
                                    measure::Count{.target = 12, .unit = QStringLiteral("권")});
    apply({adding(books)});
    const std::vector<Edit> logging{adding(log(books, sample::day(2024, 2, 1), 3)),
                                    adding(log(books, sample::day(2024, 5, 1), 6))};
    apply(logging);
    EXPECT_DOUBLE_EQ(card(books.id).standing.current, 9);
    EXPECT_DOUBLE_EQ(card(books.id).standing.ratio, 0.75);
    apply(inverse(logging));
    EXPECT_DOUBLE_EQ(card(books.id).standing.current, 0);
}

TEST_F(JournalGoalsTest, TakesTheLatestReviewAsTheVerdict)
{
    const Goal goal = sample::goal(year2024, QStringLiteral("발표 두 번"));
    apply({adding(goal)});
    EXPECT_EQ(card(goal.id).verdict(), Verdict::Open);
    apply({adding(review(goal, sample::day(2024, 12, 30), Verdict::Partly, QStringLiteral("한 번은 했다"))),
           adding(review(goal, sample::day(2024, 6, 30), Verdict::Open, QStringLiteral("아직")))});
    EXPECT_EQ(card(goal.id).verdict(), Verdict::Partly);
    EXPECT_EQ(card(goal.id).review->text, QStringLiteral("한 번은 했다"));
    EXPECT_EQ(journal->reviews(goal.id).value().size(), 2U);
}

TEST_F(JournalGoalsTest, CountsDaysOfAColorByThemselves)
{
    const Category exercise = sample::category(QStringLiteral("운동"), 2);
    Goal goal
        = sample::goal(year2024, QStringLiteral("운동 100일"), measure::Count{.target = 100, .unit = {}});
    goal.source = source::DaysOfCategory{exercise.id};
    apply({adding(exercise), adding(goal)});
    std::vector<Edit> painting;
    for (int i = 0; i < 40; ++i)
        painting.push_back(adding(DayColor{
            .day = sample::day(2024, 11, 1) + std::chrono::days{i}, .category = exercise.id, .note = {}}));
    apply(painting);
    EXPECT_DOUBLE_EQ(card(goal.id).standing.current, 22); // The days after today do not count yet.
    EXPECT_EQ(card(goal.id).automatic, 22);
}

TEST_F(JournalGoalsTest, CountsRetrospectivesThatAreWritten)
{
    Goal goal = sample::goal(year2024, QStringLiteral("월간 회고 빠짐없이"),
                             measure::Rate{.times = 1, .per = Period::Kind::Month});
    goal.source = source::EntriesOfKind{Period::Kind::Month};
    apply({adding(goal)});
    for (const int month : {1, 2, 3, 11})
        apply({adding(sample::entry(Period::ofMonth(2024, month), QStringLiteral("썼다")))});
    apply({adding(sample::entry(Period::ofMonth(2024, 4), QStringLiteral(" \n")))});
    const Standing standing = card(goal.id).standing;
    EXPECT_EQ(standing.periodsMet, 4);
    EXPECT_EQ(standing.periodsDue, 11);
    EXPECT_EQ(standing.spans.size(), 12U);
    EXPECT_TRUE(standing.spans[10].met);
    EXPECT_FALSE(standing.spans[3].met);
}

TEST_F(JournalGoalsTest, CountsAHalfYearsEntryInTheQuarterThatEndsWithIt)
{
    Goal goal = sample::goal(*Period::fromKey(u"2024-Q2"), QStringLiteral("반기 회고"),
                             measure::Count{.target = 1, .unit = {}});
    goal.source = source::EntriesOfKind{Period::Kind::Half};
    apply({adding(goal), adding(sample::entry(*Period::fromKey(u"2024-H1"), QStringLiteral("절반")))});
    EXPECT_DOUBLE_EQ(card(goal.id).standing.current, 1);
}

TEST_F(JournalGoalsTest, CountsAWeekInTheYearOfItsThursday)
{
    // 2026-W53 runs from 28 December 2026 to 3 January 2027; its Thursday is 31 December.
    const Entry week = sample::entry(*Period::fromKey(u"2026-W53"), QStringLiteral("마지막 주"));
    std::vector<Edit> edits{adding(week)};
    std::vector<GoalId> ids;
    for (const int year : {2026, 2027}) {
        Goal goal = sample::goal(Period::ofYear(year), QStringLiteral("주간"),
                                 measure::Count{.target = 1, .unit = {}});
        goal.source = source::EntriesOfKind{Period::Kind::Week};
        ids.push_back(goal.id);
        edits.push_back(adding(goal));
    }
    edits.push_back(adding(sample::goal(*week.period, QStringLiteral("한 주의 목표"))));
    apply(edits);
    const Day later = sample::day(2027, 2, 1);
    EXPECT_DOUBLE_EQ(journal->goalCard(ids[0], later).value()->standing.current, 1);
    EXPECT_DOUBLE_EQ(journal->goalCard(ids[1], later).value()->standing.current, 0);
    EXPECT_EQ(journal->goalBoard(Period::ofYear(2026), later, Journal::Reach::Within).value().cards.size(),
              2U);
    EXPECT_EQ(journal->goalBoard(Period::ofYear(2027), later, Journal::Reach::Within).value().cards.size(),
              1U);
}

TEST_F(JournalGoalsTest, KeepsTrashedGoalsAside)
{
    const Goal goal = sample::goal(year2024, QStringLiteral("버린 목표"));
    Goal trashed = goal;
    trashed.trashed = sample::moment(1);
    apply({adding(goal)});
    apply({changing(goal, trashed)});
    EXPECT_THAT(journal->goalBoard(year2024, today).value().cards, IsEmpty());
    EXPECT_THAT(journal->trashedGoals().value(), ElementsAre(trashed));
    EXPECT_EQ(journal->yearCards(2024, today).value().goals, 0);
}

TEST_F(JournalGoalsTest, KeepsTheLineageOfCarriedGoals)
{
    const Goal first = sample::goal(Period::ofYear(2022), QStringLiteral("논문 읽기"));
    Goal second = sample::goal(Period::ofYear(2023), QStringLiteral("논문 한 달에 하나"));
    second.carriedFrom = first.id;
    Goal third = sample::goal(year2024, QStringLiteral("논문 분기마다 하나"));
    third.carriedFrom = second.id;
    apply({adding(third), adding(second), adding(first)});
    for (const GoalId id : {first.id, second.id, third.id})
        EXPECT_THAT(journal->lineage(id).value(), ElementsAre(first, second, third));
}

TEST_F(JournalGoalsTest, RefusesTwoCategoriesWithOneKeyButLetsThemSwap)
{
    const Category exercise = sample::category(QStringLiteral("운동"), 1);
    const Category study = sample::category(QStringLiteral("공부"), 2);
    apply({adding(exercise), adding(study)});
    const auto clash = journal->apply(adding(sample::category(QStringLiteral("휴식"), 2)));
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, Error::Code::Conflict);
    Category exercise2 = exercise;
    exercise2.key = 2;
    Category study1 = study;
    study1.key = 1;
    apply({changing(exercise, exercise2), changing(study, study1)});
    const auto sameName = journal->apply(adding(sample::category(QStringLiteral("운동"), 9)));
    EXPECT_FALSE(sameName);
    EXPECT_EQ(journal->categories().value().size(), 2U);
}

TEST_F(JournalGoalsTest, LooksBackOnAYearInTwelveCards)
{
    const Category rest = sample::category(QStringLiteral("휴식"), 6);
    const Goal goal = sample::goal(year2024, QStringLiteral("쉬기"));
    apply({adding(rest), adding(goal),
           adding(review(goal, sample::day(2024, 11, 1), Verdict::Achieved, QStringLiteral("잘 쉬었다"))),
           adding(DayColor{.day = sample::day(2024, 2, 29), .category = rest.id, .note = {}}),
           adding(DayColor{
               .day = sample::day(2024, 3, 1), .category = std::nullopt, .note = QStringLiteral("메모")}),
           adding(sample::entry(Period::ofMonth(2024, 2),
                                QStringLiteral("# 2월\n\n연휴에 몰아 잤다. 색이 말해 준다.")))});
    const YearCards cards = journal->yearCards(2024, today).value();
    ASSERT_EQ(cards.months.size(), 12U);
    EXPECT_EQ(cards.entries, 1);
    EXPECT_EQ(cards.coloredDays, 1);
    EXPECT_EQ(cards.goals, 1);
    EXPECT_EQ(cards.goalsAchieved, 1);
    EXPECT_EQ(cards.months[1].entry->opening, QStringLiteral("연휴에 몰아 잤다."));
    EXPECT_EQ(cards.months[1].colors.size(), 1U);
    EXPECT_FALSE(cards.months[0].entry);
}

TEST_F(JournalGoalsTest, FindsGoalsReviewsAndDayNotes)
{
    const Goal goal = sample::goal(year2024, QStringLiteral("성장하는 한 해"));
    apply({adding(goal), adding(review(goal, today, Verdict::Partly, QStringLiteral("작은 성장을 했다"))),
           adding(DayColor{.day = today, .category = std::nullopt, .note = QStringLiteral("성장통")}),
           adding(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("느린 성장도 성장이다")))});
    const Hits hits = journal->search(readQuery(u"성장"), 10).value();
    EXPECT_EQ(hits.total, 4);
    std::vector<Hit::What> kinds;
    for (const Hit& hit : hits.hits) {
        kinds.push_back(hit.what);
        EXPECT_FALSE(hit.snippet.ranges.empty());
    }
    EXPECT_THAT(kinds,
                testing::UnorderedElementsAre(Hit::What::Entry, Hit::What::DayNote, Hit::What::Goal,
                                              Hit::What::Review));
    EXPECT_EQ(journal->search(readQuery(u"성장"), 2).value().hits.size(), 2U);
    EXPECT_EQ(journal->search(readQuery(u"성장 느린"), 10).value().total, 1);
    EXPECT_EQ(journal->search(readQuery(u""), 10).value().total, 0);
}

} // namespace
} // namespace hoego
