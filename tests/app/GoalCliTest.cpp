#include "tests/app/Cli.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace hoego::tests {

namespace {

class GoalCliTest : public CliTest {
protected:
    void SetUp() override { startJournal(); }

    QString addGoal(const QStringList& words) const
    {
        return idOf(json(QStringList{u"goal"_s, u"add"_s} + words));
    }
    QJsonObject goal(const QString& id, const QString& period = u"2024"_s) const
    {
        for (const auto& value : json({u"goal"_s, u"list"_s, period}).array()) {
            if (value[u"id"].toString() == id)
                return value.toObject();
        }
        return {};
    }
};

} // namespace

TEST_F(GoalCliTest, CountsWhatIsLoggedTowardsACount)
{
    const QString id = addGoal({u"2024"_s, u"--title"_s, u"책"_s, u"--area"_s, u"📚책읽기"_s, u"--count"_s,
                                u"12"_s, u"--unit"_s, u"권"_s});
    json({u"goal"_s, u"log"_s, id, u"3"_s, u"--date"_s, u"2024-02-01"_s, u"--note"_s, u"소설"_s});
    json({u"goal"_s, u"log"_s, id, u"3"_s, u"--date"_s, u"2024-05-01"_s});

    const QJsonObject read = goal(id);

    EXPECT_EQ(read[u"title"].toString(), u"책"_s);
    EXPECT_EQ(read[u"area"].toString(), u"📚 책읽기"_s);
    EXPECT_EQ(read[u"measure"].toString(), u"count"_s);
    EXPECT_EQ(read[u"target"].toDouble(), 12);
    EXPECT_EQ(read[u"current"].toDouble(), 6);
    EXPECT_EQ(read[u"unit"].toString(), u"권"_s);
    EXPECT_DOUBLE_EQ(read[u"ratio"].toDouble(), 0.5);
    EXPECT_EQ(read[u"verdict"].toString(), u"open"_s);
    EXPECT_TRUE(read[u"carriedFrom"].isNull());
    EXPECT_EQ(read[u"periodsDue"].toInt(), 0);
}

TEST_F(GoalCliTest, KnowsNoReadingOfAValueUntilOneIsTaken)
{
    const QString id = addGoal({u"2024"_s, u"--title"_s, u"체중"_s, u"--value"_s, u"70"_s, u"--down"_s});
    EXPECT_TRUE(goal(id)[u"current"].isNull());

    json({u"goal"_s, u"log"_s, id, u"72.5"_s, u"--date"_s, u"2024-03-01"_s});
    EXPECT_DOUBLE_EQ(goal(id)[u"current"].toDouble(), 72.5);
}

TEST_F(GoalCliTest, CountsDaysOfAColorTowardsARate)
{
    const QString id = addGoal(
        {u"2024-11"_s, u"--title"_s, u"달리기"_s, u"--rate"_s, u"2/week"_s, u"--auto"_s, u"color:운동"_s});
    json({u"color"_s, u"set"_s, u"2024-11-04..2024-11-05"_s, u"운동"_s});

    const QJsonObject read = goal(id, u"2024-11"_s);

    EXPECT_EQ(read[u"measure"].toString(), u"rate"_s);
    EXPECT_EQ(read[u"periodsMet"].toInt(), 1);
    EXPECT_EQ(read[u"periodsDue"].toInt(), 4);
}

TEST_F(GoalCliTest, RemembersTheVerdictThatWasGivenLast)
{
    const QString id = addGoal({u"2024"_s, u"--title"_s, u"발표"_s});
    json({u"goal"_s, u"review"_s, id, u"partly"_s, u"--text"_s, u"반쯤"_s, u"--date"_s, u"2024-06-30"_s});
    json({u"goal"_s, u"review"_s, id, u"achieved"_s, u"--date"_s, u"2024-12-31"_s});

    EXPECT_EQ(goal(id)[u"verdict"].toString(), u"achieved"_s);
}

TEST_F(GoalCliTest, CarriesGoalsOnOnceAndFollowsTheirLineage)
{
    const QString old = addGoal({u"2023"_s, u"--title"_s, u"영어"_s, u"--count"_s, u"10"_s});
    const QString dropped = addGoal({u"2023"_s, u"--title"_s, u"기타"_s});
    json({u"goal"_s, u"review"_s, dropped, u"dropped"_s});

    const QJsonArray carried
        = json({u"goal"_s, u"carry"_s, u"--from"_s, u"2023"_s, u"--to"_s, u"2024"_s}).array();
    ASSERT_EQ(carried.size(), 1);
    EXPECT_EQ(carried[0][u"carriedFrom"].toString(), old);
    EXPECT_EQ(carried[0][u"period"].toString(), u"2024"_s);
    EXPECT_EQ(json({u"goal"_s, u"carry"_s, u"--from"_s, u"2023"_s, u"--to"_s, u"2024"_s}).array(),
              QJsonArray{});

    json({u"goal"_s, u"carry"_s, u"--from"_s, u"2023"_s, u"--to"_s, u"2024"_s, dropped});
    EXPECT_EQ(json({u"goal"_s, u"list"_s, u"2024"_s}).array().size(), 2);
    const QJsonArray lineage = json({u"goal"_s, u"lineage"_s, carried[0][u"id"].toString()}).array();
    ASSERT_EQ(lineage.size(), 2);
    EXPECT_EQ(lineage[0][u"id"].toString(), old);
}

TEST_F(GoalCliTest, ReadsAGoalInOneLineWithoutStoringIt)
{
    const QJsonObject read
        = json({u"goal"_s, u"parse"_s, u"책 12권 @📚책읽기"_s, u"--in"_s, u"2024"_s}).object();

    EXPECT_EQ(read,
              (QJsonObject{{u"title"_s, u"책 12권"_s},
                           {u"area"_s, u"📚 책읽기"_s},
                           {u"measure"_s, u"count"_s},
                           {u"target"_s, 12},
                           {u"unit"_s, u"권"_s}}));
    EXPECT_EQ(json({u"goal"_s, u"list"_s, u"2024"_s}).array(), QJsonArray{});
}

TEST_F(GoalCliTest, ReadsARateInOneLine)
{
    const QJsonObject read = json({u"goal"_s, u"parse"_s, u"운동 주 3회"_s}).object();

    EXPECT_EQ(read,
              (QJsonObject{{u"title"_s, u"운동 주 3회"_s},
                           {u"measure"_s, u"rate"_s},
                           {u"times"_s, 3},
                           {u"per"_s, u"week"_s}}));
}

TEST_F(GoalCliTest, AddsAGoalSaidInOneLine)
{
    const QString id = addGoal({u"2024"_s, u"책 12권 @📚책읽기"_s});

    EXPECT_EQ(goal(id)[u"measure"].toString(), u"count"_s);
    EXPECT_EQ(goal(id)[u"area"].toString(), u"📚 책읽기"_s);
}

TEST_F(GoalCliTest, PutsGoalsOfOneAreaUnderOneHeading)
{
    addGoal({u"2024"_s, u"--title"_s, u"하나"_s, u"--area"_s, u"📚 책읽기"_s});
    const QString second = addGoal({u"2024"_s, u"--title"_s, u"둘"_s, u"--area"_s, u"책읽기"_s});

    EXPECT_EQ(goal(second)[u"area"].toString(), u"📚 책읽기"_s);
}

TEST_F(GoalCliTest, ListsGoalsOfSmallerPeriodsOnRequest)
{
    addGoal({u"2024-11"_s, u"--title"_s, u"이달"_s});

    EXPECT_EQ(json({u"goal"_s, u"list"_s, u"2024"_s}).array().size(), 0);
    EXPECT_EQ(json({u"goal"_s, u"list"_s, u"2024"_s, u"--within"_s}).array().size(), 1);
}

TEST_F(GoalCliTest, RefusesWhatItCannotReadAsWrongUsage)
{
    const QString id = addGoal({u"2024"_s, u"--title"_s, u"하나"_s});

    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--count"_s, u"0"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--count"_s, u"많이"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--value"_s, u"nan"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--rate"_s, u"3/day"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--rate"_s, u"3/week"_s,
                   u"--count"_s, u"3"_s})
                  .exit,
              2);
    EXPECT_EQ(
        cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--auto"_s, u"entries:decade"_s}).exit,
        2);
    EXPECT_EQ(cli({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"x"_s, u"--auto"_s, u"color:없다"_s}).exit,
              1);
    EXPECT_EQ(cli({u"goal"_s, u"log"_s, id, u"셋"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"review"_s, id, u"great"_s}).exit, 2);
    EXPECT_EQ(cli({u"goal"_s, u"lineage"_s, u"01932f4e-8a10-7c3b-9d52-0f6a1b2c3d4e"_s}).exit, 1);
}

TEST_F(GoalCliTest, LogsLessThanNothingToTakeBackASlip)
{
    const QString id = addGoal({u"2024"_s, u"--title"_s, u"책"_s, u"--count"_s, u"12"_s});
    json({u"goal"_s, u"log"_s, id, u"5"_s, u"--date"_s, u"2024-02-01"_s});
    json({u"goal"_s, u"log"_s, id, u"-2"_s, u"--date"_s, u"2024-02-01"_s});

    EXPECT_EQ(goal(id)[u"current"].toDouble(), 3);
}

} // namespace hoego::tests
