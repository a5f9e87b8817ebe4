#include "ui/render/GoalText.h"
#include "tests/support/Printers.h"
#include "tests/ui/render/InLanguage.h"

namespace hoego::ui {
namespace {

using GoalTextTest = InLanguage;

Standing measured(double current, double target)
{
    Standing standing;
    standing.current = current;
    standing.target = target;
    standing.measured = true;
    return standing;
}

Goal goalOf(Measure measure)
{
    Goal goal;
    goal.measure = std::move(measure);
    return goal;
}

TEST_F(GoalTextTest, SaysWhereAGoalStands)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(standingText(goalOf(measure::Count{12, QStringLiteral("권")}), measured(12, 12)),
              QStringLiteral("12 / 12권"));
    EXPECT_EQ(standingText(goalOf(measure::Value{4.0, {}}), measured(4.12, 4)), QStringLiteral("4.12 / 4.0"));
    EXPECT_EQ(standingText(goalOf(measure::Value{65, QStringLiteral("kg")}), measured(70, 65)),
              QStringLiteral("70 / 65 kg"));
    Standing months = measured(9, 12);
    months.periodsMet = 9;
    EXPECT_EQ(standingText(goalOf(measure::Rate{1, Period::Kind::Month}), months),
              QStringLiteral("9 / 12개월"));
    EXPECT_EQ(standingText(goalOf(measure::Done{}), measured(1, 1)), QStringLiteral("해냄"));
    EXPECT_EQ(standingText(goalOf(measure::Count{12, QStringLiteral("권")}), Standing{}),
              QStringLiteral("기록 없음"));
}

TEST_F(GoalTextTest, SaysHowAGoalIsCounted)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(measureText(measure::Count{12, QStringLiteral("권")}), QStringLiteral("개수 · 12권"));
    EXPECT_EQ(measureText(measure::Rate{3, Period::Kind::Week}), QStringLiteral("비율 · 주 3회"));
    EXPECT_EQ(measureText(measure::Value{4.5, {}}), QStringLiteral("값 · 4.5 이상"));
    EXPECT_EQ(measureText(measure::Value{65, QStringLiteral("kg"), measure::Direction::Down}),
              QStringLiteral("값 · 65 kg 이하"));
    EXPECT_EQ(sourceText(source::DaysOfCategory{}, QStringLiteral("운동")),
              QStringLiteral("자동(운동의 날)"));
}

TEST_F(GoalTextTest, CountsOneAsOneInEnglish)
{
    language.use(QStringLiteral("en"));
    Standing months = measured(0, 1);
    EXPECT_EQ(standingText(goalOf(measure::Rate{1, Period::Kind::Month}), months),
              QStringLiteral("0 / 1 month"));
    months.target = 12;
    EXPECT_EQ(standingText(goalOf(measure::Rate{1, Period::Kind::Month}), months),
              QStringLiteral("0 / 12 months"));
    EXPECT_EQ(measureText(measure::Rate{1, Period::Kind::Week}), QStringLiteral("Rate · once a week"));
    EXPECT_EQ(measureText(measure::Rate{3, Period::Kind::Week}), QStringLiteral("Rate · 3 times a week"));
}

TEST_F(GoalTextTest, HasAMarkAndAWordForEveryVerdict)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(mark(Verdict::Partly), QStringLiteral("⚠️"));
    EXPECT_EQ(label(Verdict::Partly), QStringLiteral("부분 달성"));
    EXPECT_EQ(label(Verdict::Open), QStringLiteral("진행 중"));
    EXPECT_EQ(label(Verdict::Dropped), QStringLiteral("그만둠"));
}

} // namespace
} // namespace hoego::ui
