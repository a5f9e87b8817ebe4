#include "ui/colors/GridWalk.h"

#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

using sample::day;
using testing::ElementsAre;

TEST(GridWalk, GoesOnFromOneMonthIntoTheNext)
{
    EXPECT_EQ(dayAfterKey(day(2024, 2, 29), Qt::Key_Right, {}), day(2024, 3, 1));
    EXPECT_EQ(dayAfterKey(day(2024, 3, 1), Qt::Key_Left, {}), day(2024, 2, 29));
}

TEST(GridWalk, MeetsTheLastDayOfAShorterMonth)
{
    EXPECT_EQ(dayAfterKey(day(2024, 1, 31), Qt::Key_Down, {}), day(2024, 2, 29));
    EXPECT_EQ(dayAfterKey(day(2023, 3, 31), Qt::Key_PageUp, {}), day(2023, 2, 28));
}

TEST(GridWalk, StaysInItsYearUpAndDown)
{
    EXPECT_EQ(dayAfterKey(day(2024, 1, 5), Qt::Key_Up, {}), day(2024, 1, 5));
    EXPECT_EQ(dayAfterKey(day(2024, 12, 5), Qt::Key_PageDown, {}), day(2024, 12, 5));
}

TEST(GridWalk, FindsTheEndsOfMonthAndYear)
{
    EXPECT_EQ(dayAfterKey(day(2024, 2, 10), Qt::Key_Home, {}), day(2024, 2, 1));
    EXPECT_EQ(dayAfterKey(day(2024, 2, 10), Qt::Key_End, {}), day(2024, 2, 29));
    EXPECT_EQ(dayAfterKey(day(2024, 2, 10), Qt::Key_Home, Qt::ControlModifier), day(2024, 1, 1));
    EXPECT_EQ(dayAfterKey(day(2024, 2, 10), Qt::Key_End, Qt::ControlModifier), day(2024, 12, 31));
}

TEST(GridWalk, LeavesOtherKeysAlone)
{
    EXPECT_EQ(dayAfterKey(day(2024, 2, 10), Qt::Key_A, {}), std::nullopt);
}

TEST(GridWalk, CutsARunWhereTheMonthsChange)
{
    EXPECT_THAT(byMonth({day(2024, 1, 30), day(2024, 3, 2)}),
                ElementsAre(DayRange{day(2024, 1, 30), day(2024, 1, 31)},
                            DayRange{day(2024, 2, 1), day(2024, 2, 29)},
                            DayRange{day(2024, 3, 1), day(2024, 3, 2)}));
}

} // namespace
} // namespace hoego::ui
