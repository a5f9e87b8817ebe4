#include "ui/lookback/LookBackRoom.h"

#include "tests/support/RoomTest.h"
#include "ui/lookback/MonthCardModel.h"
#include "ui/lookback/MonthGrid.h"
#include "ui/lookback/OtherYearsModel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace hoego::ui {
namespace {

class LookBackRoomTest : public RoomTest {
protected:
    LookBackRoomTest()
    {
        room.resize(1100, 800);
        room.show();
        room.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&room));
        room.show(Place{.room = RoomName::LookBack, .year = 2024});
        grid().setFocus();
    }

    MonthGrid& grid() { return *room.findChild<MonthGrid*>(); }
    QListView& others() { return *room.findChild<QListView*>(QStringLiteral("otherYears")); }
    QString subtitle() { return room.findChild<QLabel*>(QStringLiteral("roomSubtitle"))->text(); }
    QString spoken(int row) { return grid().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    LookBackRoom room{context()};
};

TEST_F(LookBackRoomTest, HasTwelveMonthsFourInARow)
{
    ASSERT_EQ(grid().model()->rowCount(), 12);
    const QRect first = grid().visualRect(grid().model()->index(0, 0));
    EXPECT_EQ(grid().visualRect(grid().model()->index(3, 0)).y(), first.y());
    EXPECT_EQ(grid().visualRect(grid().model()->index(4, 0)).x(), first.x());
    const QRect last = grid().visualRect(grid().model()->index(11, 0));
    EXPECT_TRUE(grid().viewport()->rect().contains(last)) << "the grid is as high as its cards";
}

TEST_F(LookBackRoomTest, HasFewerInARowWhereItIsNarrow)
{
    room.resize(500, 800);
    const auto card = [this](int row) { return grid().visualRect(grid().model()->index(row, 0)); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return card(2).x() == card(0).x(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid().viewport()->rect().contains(card(11)); }));
}

TEST_F(LookBackRoomTest, ShowsHowAMonthBeginsAndWhatIsMissing)
{
    apply({adding(sample::entry(Period::ofMonth(2024, 2),
                                QStringLiteral("# 2월\n\n연휴에 몰아 잤다. 색이 말해 준다.")))});
    EXPECT_TRUE(spoken(1).contains(QStringLiteral("연휴에 몰아 잤다."))) << spoken(1).toStdString();
    EXPECT_TRUE(spoken(2).contains(QStringLiteral("not yet written"))) << spoken(2).toStdString();
    EXPECT_TRUE(subtitle().contains(QStringLiteral("1 entr"))) << subtitle().toStdString();
}

TEST_F(LookBackRoomTest, ColorsADayInItsPlace)
{
    const Category exercise = sample::category(QStringLiteral("운동"), 2);
    apply({adding(exercise),
           adding(DayColor{.day = sample::day(2024, 2, 29), .category = exercise.id, .note = {}})});
    const auto& months = static_cast<const MonthCardModel&>(*grid().model());
    EXPECT_EQ(months.strip(1).size(), 29U);
    EXPECT_EQ(months.strip(1).back(), exercise.color);
    EXPECT_EQ(months.strip(1).front(), std::nullopt);
}

TEST_F(LookBackRoomTest, OpensTheChosenMonthInWrite)
{
    const Entry november = sample::entry(Period::ofMonth(2024, 11), QStringLiteral("열두 권째를 덮었다."));
    apply({adding(november)});
    QTest::keyClick(&grid(), Qt::Key_End);
    QTest::keyClick(&grid(), Qt::Key_Left);
    QTest::keyClick(&grid(), Qt::Key_Return);
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].room, RoomName::Write);
    EXPECT_EQ(navigator.gone[0].entry, november.id);
    EXPECT_EQ(navigator.gone[0].period, Period::ofMonth(2024, 11));
}

TEST_F(LookBackRoomTest, WalksItsCardsByArrows)
{
    QTest::keyClick(&grid(), Qt::Key_Home);
    QTest::keyClick(&grid(), Qt::Key_Right);
    EXPECT_EQ(grid().currentIndex().row(), 1);
    QTest::keyClick(&grid(), Qt::Key_Down);
    EXPECT_EQ(grid().currentIndex().row(), 5);
}

TEST_F(LookBackRoomTest, OpensAMonthThatIsNotWrittenByAClick)
{
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {},
                      grid().visualRect(grid().model()->index(8, 0)).center());
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].period, Period::ofMonth(2024, 9));
    EXPECT_EQ(navigator.gone[0].entry, std::nullopt);
}

TEST_F(LookBackRoomTest, GoesToTheYearsRetrospective)
{
    QTest::mouseClick(room.findChild<QAbstractButton*>(QStringLiteral("writeYear")), Qt::LeftButton);
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].room, RoomName::Write);
    EXPECT_EQ(navigator.gone[0].period, Period::ofYear(2024));
}

TEST_F(LookBackRoomTest, RecallsThisDayAndMonthOfOtherYears)
{
    const Entry day = sample::entry(Period::ofDay(sample::day(2023, 11, 22)),
                                    QStringLiteral("카페에서 키워드를 적었다."));
    apply({adding(day),
           adding(sample::entry(Period::ofMonth(2022, 11), QStringLiteral("이직을 앞두고 쓴다."))),
           adding(sample::entry(Period::ofDay(sample::day(2023, 11, 21)), QStringLiteral("다른 날."))),
           adding(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("올해.")))});
    apply({adding(sample::entry(Period::ofMonth(2023, 11), QStringLiteral("그달은.")))});
    ASSERT_EQ(others().model()->rowCount(), 3);
    EXPECT_TRUE(others().model()->index(0, 0).data().toString().contains(QStringLiteral("카페에서")));
    EXPECT_TRUE(others().model()->index(2, 0).data().toString().contains(QStringLiteral("이직을")));
    QTest::mouseClick(others().viewport(), Qt::LeftButton, {},
                      others().visualRect(others().model()->index(0, 0)).center());
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].entry, day.id);
    EXPECT_EQ(navigator.gone[0].year, 2023);
}

TEST_F(LookBackRoomTest, ShowsWhatAnotherProcessWrote)
{
    auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(
        other->apply(adding(sample::entry(Period::ofMonth(2024, 1), QStringLiteral("새 팀의 첫 달.")))));
    ASSERT_TRUE(journal->lookForOthersChanges());
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("새 팀의 첫 달."))) << spoken(0).toStdString();
}

TEST_F(LookBackRoomTest, TellsAScreenReaderEachMonth)
{
    auto* months = QAccessible::queryAccessibleInterface(&grid());
    ASSERT_NE(months, nullptr);
    ASSERT_EQ(months->childCount(), 12);
    EXPECT_TRUE(months->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("January 2024")));
}

TEST_F(LookBackRoomTest, KeepsItsModelsSound)
{
    const QAbstractItemModelTester monthsTester{grid().model(),
                                                QAbstractItemModelTester::FailureReportingMode::Warning};
    const QAbstractItemModelTester othersTester{others().model(),
                                                QAbstractItemModelTester::FailureReportingMode::Warning};
    room.show(Place{.room = RoomName::LookBack, .year = 2023});
    apply({adding(sample::entry(Period::ofMonth(2022, 11), QStringLiteral("이직을 앞두고 쓴다.")))});
    EXPECT_EQ(others().model()->rowCount(), 1);
}

TEST(OtherYears, MeetTheLeapDayOnlyInLeapYears)
{
    auto journal = Journal::open(QStringLiteral(":memory:")).value();
    ASSERT_TRUE(journal->apply(
        adding(sample::entry(Period::ofDay(sample::day(2020, 2, 29)), QStringLiteral("윤날.")))));
    ASSERT_TRUE(journal->apply(
        adding(sample::entry(Period::ofDay(sample::day(2023, 2, 28)), QStringLiteral("이틀 모자란 달.")))));
    OtherYearsModel model{*journal};
    model.show(sample::day(2024, 2, 29));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0).data().toString().contains(QStringLiteral("윤날")));
}

TEST_F(LookBackRoomTest, TellsTheWordsOfTheYearAndWhereTheyStand)
{
    const QString text = QStringLiteral("달리기를 시작했다. 달리기가 좋다. 달리기의 힘.");
    apply({adding(sample::entry(Period::ofMonth(2024, 2), text)),
           adding(sample::entry(Period::ofMonth(2024, 3), text))});
    room.show(Place{.room = RoomName::LookBack, .year = 2024});
    auto& words = *room.findChild<QWidget*>(QStringLiteral("yearWords"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return words.isVisible(); }));
    auto* word = words.findChild<QAbstractButton*>(QStringLiteral("yearWord"));
    EXPECT_EQ(word->text(), QStringLiteral("달리기 6"));
    QTest::mouseClick(word, Qt::LeftButton);
    EXPECT_EQ(navigator.place().room, RoomName::Find);
    EXPECT_EQ(navigator.place().query, QStringLiteral("달리기"));
}

TEST_F(LookBackRoomTest, TellsNoWordsOfAYearThatHasNone)
{
    room.show(Place{.room = RoomName::LookBack, .year = 2023});
    EXPECT_FALSE(room.findChild<QWidget*>(QStringLiteral("yearWords"))->isVisible());
}

} // namespace
} // namespace hoego::ui
