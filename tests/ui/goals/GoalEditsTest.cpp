#include "ui/goals/GoalEdits.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

const Period year2024 = Period::ofYear(2024);

template <class T>
const T& after(const Edit& edit)
{
    return *std::get<Change<T>>(edit).after;
}

GoalCard cardOf(Goal goal)
{
    return {.goal = std::move(goal), .standing = {}, .review = std::nullopt, .logs = {}, .automatic = 0};
}

GoalLine lineFor(const QString& title)
{
    return {.title = title,
            .areaEmoji = {},
            .areaName = {},
            .measure = measure::Done{},
            .due = std::nullopt,
            .source = std::nullopt};
}

class GoalEditsTest : public testing::Test {
protected:
    Area reading{
        .id = AreaId::mint(), .emoji = QStringLiteral("📚"), .name = QStringLiteral("책읽기"), .order = 0};
    GoalBoard board{.period = year2024, .areas = {reading}, .cards = {}};
};

TEST_F(GoalEditsTest, PutAGoalIntoAnAreaThatIsThere)
{
    GoalLine line = lineFor(QStringLiteral("책 12권"));
    line.areaName = QStringLiteral("책읽기");
    const NewGoal made = goalFromLine(line, board, {}, sample::moment());
    ASSERT_EQ(made.edits.size(), 1U);
    EXPECT_EQ(after<Goal>(made.edits[0]).area, reading.id);
    EXPECT_EQ(after<Goal>(made.edits[0]).id, made.goal);
    EXPECT_EQ(after<Goal>(made.edits[0]).period, year2024);
}

TEST_F(GoalEditsTest, MakeAnAreaThatIsNamedFirst)
{
    GoalLine line = lineFor(QStringLiteral("발표 2회"));
    line.areaEmoji = QStringLiteral("🎤");
    line.areaName = QStringLiteral("바깥 활동");
    const NewGoal made = goalFromLine(line, board, {}, sample::moment());
    ASSERT_EQ(made.edits.size(), 2U);
    EXPECT_EQ(after<Area>(made.edits[0]).emoji, QStringLiteral("🎤"));
    EXPECT_EQ(after<Area>(made.edits[0]).name, QStringLiteral("바깥 활동"));
    EXPECT_EQ(after<Area>(made.edits[0]).order, 1);
    EXPECT_EQ(after<Goal>(made.edits[1]).area, after<Area>(made.edits[0]).id);
}

TEST_F(GoalEditsTest, CountTheDaysOfAColorThatIsThere)
{
    const std::vector palette{sample::category(QStringLiteral("운동"), 2)};
    GoalLine line = lineFor(QStringLiteral("운동 주 3회"));
    line.source = QStringLiteral("운동");
    const NewGoal known = goalFromLine(line, board, palette, sample::moment());
    EXPECT_EQ(after<Goal>(known.edits[0]).source, (Source{source::DaysOfCategory{palette[0].id}}));
    line.source = QStringLiteral("낮잠");
    const NewGoal unknown = goalFromLine(line, board, palette, sample::moment());
    EXPECT_EQ(after<Goal>(unknown.edits[0]).source, std::nullopt);
}

TEST_F(GoalEditsTest, LetARateBegunLateOweNothingForTheTimeBefore)
{
    GoalLine line = lineFor(QStringLiteral("운동 주 3회"));
    line.measure = measure::Rate{.times = 3, .per = Period::Kind::Week};
    EXPECT_EQ(after<Goal>(goalFromLine(line, board, {}, sample::moment()).edits[0]).starts,
              sample::day(2024, 11, 22));
    board.period = Period::ofYear(2025);
    EXPECT_EQ(after<Goal>(goalFromLine(line, board, {}, sample::moment()).edits[0]).starts, std::nullopt);
}

TEST_F(GoalEditsTest, SplitAnEmojiFromAnAreasName)
{
    const Area family = newArea(QStringLiteral("👩‍👩‍👧 가족"), {});
    EXPECT_EQ(family.emoji, QStringLiteral("👩‍👩‍👧"));
    EXPECT_EQ(family.name, QStringLiteral("가족"));
    EXPECT_EQ(newArea(QStringLiteral("운동"), {}).emoji, QString{});
    EXPECT_EQ(newArea(QStringLiteral("3학년"), {}).name, QStringLiteral("3학년"));
}

TEST_F(GoalEditsTest, FindAnAreaByItsNameWithOrWithoutEmoji)
{
    EXPECT_TRUE(areaNamed(QStringLiteral("책읽기"), board.areas));
    EXPECT_TRUE(areaNamed(QStringLiteral("📚 책읽기"), board.areas));
    EXPECT_TRUE(areaNamed(QStringLiteral(" 📚책읽기 "), board.areas));
    EXPECT_FALSE(areaNamed(QStringLiteral("책"), board.areas));
}

TEST_F(GoalEditsTest, MoveAGoalWithinItsAreaOnly)
{
    for (int number = 0; number < 3; ++number) {
        Goal goal = sample::goal(year2024, QString::number(number));
        goal.order = number;
        if (number < 2)
            goal.area = reading.id;
        board.cards.push_back(cardOf(goal));
    }
    const auto down = movedBy(1, board.cards[0].goal.id, board);
    ASSERT_EQ(down.size(), 2U);
    EXPECT_EQ(after<Goal>(down[0]).id, board.cards[1].goal.id);
    EXPECT_EQ(after<Goal>(down[0]).order, 0);
    EXPECT_TRUE(movedBy(1, board.cards[1].goal.id, board).empty()) << "the next goal is of another area";
    EXPECT_TRUE(movedBy(-1, board.cards[0].goal.id, board).empty());
}

TEST_F(GoalEditsTest, MoveGoalsThatHaveTheSameNumber)
{
    for (int number = 0; number < 3; ++number)
        board.cards.push_back(cardOf(sample::goal(year2024, QString::number(number))));
    EXPECT_FALSE(movedBy(-1, board.cards[2].goal.id, board).empty());
}

TEST_F(GoalEditsTest, WriteOneReviewADay)
{
    GoalCard card = cardOf(sample::goal(year2024, QStringLiteral("면허 따기")));
    const Day today = sample::day(2024, 11, 22);
    const auto first = reviewed(card, Verdict::Partly, QStringLiteral("필기 합격"), today, sample::moment());
    ASSERT_EQ(first.size(), 1U);
    card.review = after<Review>(first[0]);
    EXPECT_TRUE(
        reviewed(card, Verdict::Partly, QStringLiteral("필기 합격 "), today, sample::moment(5)).empty());

    const auto sameDay
        = reviewed(card, Verdict::Achieved, QStringLiteral("실기도!"), today, sample::moment(5));
    ASSERT_EQ(sameDay.size(), 1U);
    EXPECT_EQ(after<Review>(sameDay[0]).id, card.review->id);
    const auto later = reviewed(card, Verdict::Achieved, QStringLiteral("실기도!"),
                                today + std::chrono::days{1}, sample::moment(5));
    EXPECT_NE(after<Review>(later[0]).id, card.review->id);
}

TEST_F(GoalEditsTest, SayNothingWhenNothingIsSaid)
{
    const GoalCard card = cardOf(sample::goal(year2024, QStringLiteral("면허 따기")));
    EXPECT_TRUE(
        reviewed(card, Verdict::Open, QStringLiteral("  "), sample::day(2024, 11, 22), sample::moment())
            .empty());
}

TEST_F(GoalEditsTest, CarryAGoalToTheNextPeriodOfItsKind)
{
    Goal goal = sample::goal(*Period::fromKey(u"2024-H2"), QStringLiteral("논문 한 편"));
    goal.due = sample::day(2024, 10, 31);
    const Goal next = carriedOver(goal, sample::moment()).value();
    EXPECT_EQ(next.period.key(), QStringLiteral("2025-H1"));
    EXPECT_EQ(next.carriedFrom, goal.id);
    EXPECT_EQ(next.due, std::nullopt);
    EXPECT_NE(next.id, goal.id);
    EXPECT_FALSE(
        carriedOver(sample::goal(Period::ofYear(lastYear), QStringLiteral("마지막")), sample::moment()));
}

TEST_F(GoalEditsTest, LogOneMoreExceptForWhatIsReadOff)
{
    const Day today = sample::day(2024, 11, 22);
    EXPECT_TRUE(oneMore(cardOf(sample::goal(year2024, QStringLiteral("책"), measure::Count{})), today,
                        sample::moment()));
    EXPECT_FALSE(oneMore(cardOf(sample::goal(year2024, QStringLiteral("평점"), measure::Value{})), today,
                         sample::moment()));
}

} // namespace
} // namespace hoego::ui
