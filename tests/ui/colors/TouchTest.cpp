#include "tests/ui/colors/ColorsStage.h"

#include <QApplication>
#include <QMenu>
#include <QPointingDevice>
#include <QStyleHints>

namespace hoego::ui {
namespace {

using sample::day;

/// A finger on the year.
class TouchTest : public ColorsStage {
protected:
    /// All of it on the screen, which the offscreen platform makes small: a finger finds no window beside it.
    void openOnScreen()
    {
        open();
        room->resize(760, 760);
        room->move(0, 0);
        ASSERT_TRUE(QTest::qWaitFor([this] { return grid().width() < room->width(); }));
    }
    void touch(Day day) { QTest::touchEvent(grid().viewport(), &screen).press(0, middle(day)).commit(); }
    void slide(Day day) { QTest::touchEvent(grid().viewport(), &screen).move(0, middle(day)).commit(); }
    void lift(Day day) { QTest::touchEvent(grid().viewport(), &screen).release(0, middle(day)).commit(); }

    QPointingDevice& screen = *QTest::createTouchDevice();
};

TEST_F(TouchTest, PaintsADay)
{
    openOnScreen();
    touch(day(2024, 5, 5));
    lift(day(2024, 5, 5));
    EXPECT_EQ(stored(day(2024, 5, 5)), QStringLiteral("Exercise"));
}

TEST_F(TouchTest, PaintsTwoDaysThatAreTappedOneAfterTheOther)
{
    openOnScreen();
    for (const int number : {11, 25}) {
        touch(day(2024, 7, number));
        lift(day(2024, 7, number));
    }
    EXPECT_EQ(stored(day(2024, 7, 11)), QStringLiteral("Exercise"));
    EXPECT_EQ(stored(day(2024, 7, 25)), QStringLiteral("Exercise"));
    EXPECT_TRUE(navigator.gone.empty()) << "an entry was opened";
}

TEST_F(TouchTest, PullsARunOverMonths)
{
    openOnScreen();
    touch(day(2024, 5, 30));
    slide(day(2024, 6, 4));
    slide(day(2024, 6, 2));
    EXPECT_EQ(stored(day(2024, 5, 31)), QString{});
    lift(day(2024, 6, 2));
    EXPECT_EQ(edits.undoText(), QStringLiteral("Paint 30 May – 2 June as Exercise"));
    EXPECT_EQ(stored(day(2024, 5, 31)), QStringLiteral("Exercise"));
}

TEST_F(TouchTest, OpensTheMenuWhereItIsHeld)
{
    openOnScreen();
    touch(day(2024, 9, 9));
    const int held = QGuiApplication::styleHints()->mousePressAndHoldInterval();
    ASSERT_TRUE(QTest::qWaitFor([&] { return room->findChild<QMenu*>(QStringLiteral("dayMenu")) != nullptr; },
                                5 * held));
    lift(day(2024, 9, 9));
    EXPECT_EQ(edits.count(), 0) << "the finger painted too";
    EXPECT_EQ(model().shown(day(2024, 9, 9)).category, std::nullopt);
    room->findChild<QMenu*>(QStringLiteral("dayMenu"))->close();
}

TEST_F(TouchTest, DoesNotTakeAPullForAHeldFinger)
{
    openOnScreen();
    touch(day(2024, 2, 14));
    slide(day(2024, 2, 15));
    const int longEnough = QGuiApplication::styleHints()->mousePressAndHoldInterval() + 100;
    QTest::qWait(longEnough); // because nothing is to come
    EXPECT_EQ(room->findChild<QMenu*>(QStringLiteral("dayMenu")), nullptr);
    lift(day(2024, 2, 15));
    EXPECT_EQ(stored(day(2024, 2, 15)), QStringLiteral("Exercise"));
}

} // namespace
} // namespace hoego::ui
