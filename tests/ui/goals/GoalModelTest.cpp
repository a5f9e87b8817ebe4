#include "ui/goals/GoalModel.h"
#include "tests/support/RoomTest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hoego::ui {
namespace {

const Period year2024 = Period::ofYear(2024);

class GoalModelTest : public RoomTest {
protected:
    GoalModelTest()
    {
        books.area = reading.id;
        driving.order = 1;
        apply({adding(reading), adding(books), adding(driving)});
        model.show(year2024, now.day());
    }

    Progress read(double amount) const
    {
        return {.id = ProgressId::mint(),
                .goal = books.id,
                .day = now.day(),
                .amount = amount,
                .note = {},
                .entry = std::nullopt,
                .logged = now};
    }

    Area reading{
        .id = AreaId::mint(), .emoji = QStringLiteral("📚"), .name = QStringLiteral("책읽기"), .order = 0};
    Goal books = sample::goal(year2024, QStringLiteral("책 12권"),
                              measure::Count{.target = 12, .unit = QStringLiteral("권")});
    Goal driving = sample::goal(year2024, QStringLiteral("면허 따기"));
    GoalModel model{*journal};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(GoalModelTest, HasASectionForEachAreaWithGoals)
{
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.sections().size(), 2U);
    EXPECT_EQ(model.sections()[0].area, reading);
    EXPECT_EQ(model.sections()[1].area, std::nullopt);
    EXPECT_EQ(model.sections()[1].first, 1);
}

TEST_F(GoalModelTest, KeepsItsRowsWhenOnlyNumbersChange)
{
    const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    const QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    apply({adding(read(3))});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1) << "only the goal that was logged";
    EXPECT_EQ(model.card(0).standing.current, 3);
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("3 / 12권")))
        << model.index(0).data(Qt::AccessibleTextRole).toString().toStdString();
}

TEST_F(GoalModelTest, ShowsWhatAnotherProcessDid)
{
    auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(adding(read(5))));
    ASSERT_TRUE(other->apply(adding(sample::goal(year2024, QStringLiteral("발표")))));
    ASSERT_TRUE(journal->lookForOthersChanges());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.card(0).standing.current, 5);
}

TEST_F(GoalModelTest, LoadsNothingForWhatItDoesNotShow)
{
    const QSignalSpy loads{&model, &GoalModel::loaded};
    apply({adding(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("십일월")))});
    EXPECT_EQ(loads.count(), 0) << "no goal counts entries";
}

TEST_F(GoalModelTest, CountsEntriesForAnAutomaticGoal)
{
    Goal monthly
        = sample::goal(year2024, QStringLiteral("월간 회고"), measure::Count{.target = 12, .unit = {}});
    monthly.source = source::EntriesOfKind{Period::Kind::Month};
    apply({adding(monthly)});
    apply({adding(sample::entry(Period::ofMonth(2024, 10), QStringLiteral("시월")))});
    EXPECT_EQ(model.card(model.indexOf(monthly.id).row()).standing.current, 1);
}

TEST_F(GoalModelTest, NamesAFewMissedSpansAndNotMany)
{
    Goal monthly = sample::goal(year2024, QStringLiteral("글 하나"),
                                measure::Rate{.times = 1, .per = Period::Kind::Month});
    apply({adding(monthly)});
    EXPECT_EQ(model.face(model.indexOf(monthly.id).row()).missed, QString{}) << "ten months are a list";
    std::vector<Edit> logs;
    for (int month = 1; month <= 10; ++month) {
        if (month != 5 && month != 9) {
            Progress log = read(1);
            log.goal = monthly.id;
            log.day = Period::ofMonth(2024, month).first();
            logs.push_back(adding(log));
        }
    }
    apply(logs);
    EXPECT_EQ(model.face(model.indexOf(monthly.id).row()).missed, QStringLiteral("Missed: May, September"));
}

TEST_F(GoalModelTest, CallsNoRateLateForWhatIsStillToCome)
{
    Goal monthly = sample::goal(year2024, QStringLiteral("글 하나"),
                                measure::Rate{.times = 1, .per = Period::Kind::Month});
    std::vector<Edit> wanted{adding(monthly)};
    for (int month = 1; month <= 10; ++month) {
        Progress log = read(1);
        log.goal = monthly.id;
        log.day = Period::ofMonth(2024, month).first();
        wanted.push_back(adding(log));
    }
    apply(wanted);
    EXPECT_EQ(model.face(model.indexOf(monthly.id).row()).tone, Tone::Good)
        << "ten of the ten months that are over";
    EXPECT_EQ(model.face(model.indexOf(books.id).row()).tone, Tone::Middling) << "no book in November";
}

} // namespace
} // namespace hoego::ui
