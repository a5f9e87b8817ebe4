#include "ui/render/YearLayout.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace hoego::ui {
namespace {

using sample::day;
using testing::ElementsAre;
using Kind = YearLayout::Kind;

const YearLayout months{Kind::Months, 2024, Qt::Monday, 1};
const YearLayout weeks{Kind::Weeks, 2024, Qt::Monday, 54};
const YearLayout calendar{Kind::Calendar, 2024, Qt::Monday, 6};

Day lastDayOf(int year)
{
    return Day{std::chrono::year{year} / 12 / 31};
}

TEST(YearLayout, HasEveryDayOfAnyYearInAPlaceOfItsOwn)
{
    Random random{20241122};
    for (int round = 0; round < 60; ++round) {
        const int year = random.between(1, 9999);
        const auto kind = static_cast<Kind>(random.between(0, 2));
        const int across = random.between(2, kind == Kind::Weeks ? 54 : 6);
        const YearLayout layout{kind, year, random.oneIn(2) ? Qt::Monday : Qt::Sunday, across};
        std::set<std::pair<int, int>> taken;
        for (Day day = Day{std::chrono::year{year} / 1 / 1}; day <= lastDayOf(year);
             day += std::chrono::days{1}) {
            const GridPlace place = layout.placeOf(day);
            ASSERT_TRUE(taken.emplace(place.row, place.column).second) << toIso(day).toStdString();
            ASSERT_EQ(layout.dayAt(place), day);
            ASSERT_FALSE(layout.captionAt(place)) << toIso(day).toStdString();
        }
        std::size_t days = 0;
        for (int row = 0; row < layout.rows(); ++row) {
            for (int column = 0; column < layout.columns(); ++column)
                days += layout.dayAt({.row = row, .column = column}) ? 1 : 0;
        }
        EXPECT_EQ(days, taken.size()) << "a day is in two places";
    }
}

TEST(YearLayout, HasAColumnForEachWeek)
{
    EXPECT_EQ(weeks.columns(), 53);
    EXPECT_EQ(weeks.placeOf(day(2024, 1, 1)), (GridPlace{.row = 1, .column = 0})); // A Monday.
    EXPECT_EQ(weeks.placeOf(day(2024, 1, 7)), (GridPlace{.row = 7, .column = 0}));
    EXPECT_EQ(weeks.placeOf(day(2024, 1, 8)), (GridPlace{.row = 1, .column = 1}));
    const YearLayout sundays{Kind::Weeks, 2024, Qt::Sunday, 54};
    EXPECT_EQ(sundays.placeOf(day(2024, 1, 7)), (GridPlace{.row = 1, .column = 1}));
    EXPECT_EQ(sundays.rowName(1), (GridCaption{.of = GridCaption::Of::Weekday, .number = 7, .span = 1}));
}

TEST(YearLayout, NamesEachMonthOnceWhereItBegins)
{
    for (const YearLayout& layout : {weeks, calendar, YearLayout{Kind::Weeks, 2023, Qt::Sunday, 27}}) {
        std::vector<int> named;
        for (int row = 0; row < layout.rows(); ++row) {
            for (int column = 0; column < layout.columns(); ++column) {
                const auto caption = layout.captionAt({.row = row, .column = column});
                if (caption && caption->of == GridCaption::Of::Month)
                    named.push_back(caption->number);
            }
        }
        EXPECT_THAT(named, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    }
}

TEST(YearLayout, IsCutIntoBandsWhereAllOfItWouldBeTooSmall)
{
    const auto columnsIn
        = [](Kind kind, int width) { return YearLayout::fitting(kind, 2024, Qt::Monday, width).columns(); };
    EXPECT_EQ(columnsIn(Kind::Weeks, 1080), 53);
    EXPECT_EQ(columnsIn(Kind::Weeks, 520), 27);
    EXPECT_EQ(columnsIn(Kind::Weeks, 100), 18);
    EXPECT_EQ(columnsIn(Kind::Calendar, 1080), 6 * 8 - 1);
    EXPECT_EQ(columnsIn(Kind::Calendar, 560), 4 * 8 - 1);
    EXPECT_EQ(columnsIn(Kind::Months, 100), 31);
}

TEST(YearLayout, GoesOnFromOneMonthIntoTheNext)
{
    for (const YearLayout& layout : {months, calendar}) {
        EXPECT_EQ(layout.dayAfterKey(day(2024, 2, 29), Qt::Key_Right, {}), day(2024, 3, 1));
        EXPECT_EQ(layout.dayAfterKey(day(2024, 3, 1), Qt::Key_Left, {}), day(2024, 2, 29));
    }
    EXPECT_EQ(weeks.dayAfterKey(day(2024, 2, 29), Qt::Key_Down, {}), day(2024, 3, 1));
}

TEST(YearLayout, GoesAWeekOnWhereWeeksLieBesideEachOther)
{
    EXPECT_EQ(weeks.dayAfterKey(day(2024, 2, 29), Qt::Key_Right, {}), day(2024, 3, 7));
    EXPECT_EQ(calendar.dayAfterKey(day(2024, 2, 29), Qt::Key_Up, {}), day(2024, 2, 22));
}

TEST(YearLayout, MeetsTheLastDayOfAShorterMonth)
{
    EXPECT_EQ(months.dayAfterKey(day(2024, 1, 31), Qt::Key_Down, {}), day(2024, 2, 29));
    EXPECT_EQ(months.dayAfterKey(day(2024, 3, 31), Qt::Key_PageUp, {}), day(2024, 2, 29));
}

TEST(YearLayout, StaysInItsYear)
{
    EXPECT_EQ(months.dayAfterKey(day(2024, 1, 5), Qt::Key_Up, {}), day(2024, 1, 5));
    EXPECT_EQ(months.dayAfterKey(day(2024, 12, 5), Qt::Key_PageDown, {}), day(2024, 12, 5));
    EXPECT_EQ(months.dayAfterKey(day(2024, 12, 31), Qt::Key_Right, {}), day(2024, 12, 31));
    EXPECT_EQ(weeks.dayAfterKey(day(2024, 1, 3), Qt::Key_Left, {}), day(2024, 1, 3));
}

TEST(YearLayout, FindsTheEndsOfMonthAndYear)
{
    for (const YearLayout& layout : {months, weeks, calendar}) {
        EXPECT_EQ(layout.dayAfterKey(day(2024, 2, 10), Qt::Key_Home, {}), day(2024, 2, 1));
        EXPECT_EQ(layout.dayAfterKey(day(2024, 2, 10), Qt::Key_End, {}), day(2024, 2, 29));
        EXPECT_EQ(layout.dayAfterKey(day(2024, 2, 10), Qt::Key_Home, Qt::ControlModifier), day(2024, 1, 1));
        EXPECT_EQ(layout.dayAfterKey(day(2024, 2, 10), Qt::Key_End, Qt::ControlModifier), day(2024, 12, 31));
        EXPECT_EQ(layout.dayAfterKey(day(2024, 2, 10), Qt::Key_A, {}), std::nullopt);
    }
}

TEST(YearLayout, CutsARunWhereItsLineEnds)
{
    EXPECT_THAT(months.lines({day(2024, 1, 30), day(2024, 3, 2)}),
                ElementsAre(DayRange{day(2024, 1, 30), day(2024, 1, 31)},
                            DayRange{day(2024, 2, 1), day(2024, 2, 29)},
                            DayRange{day(2024, 3, 1), day(2024, 3, 2)}));
    EXPECT_THAT(
        weeks.lines({day(2024, 1, 6), day(2024, 1, 9)}),
        ElementsAre(DayRange{day(2024, 1, 6), day(2024, 1, 7)}, DayRange{day(2024, 1, 8), day(2024, 1, 9)}));
    EXPECT_THAT(calendar.lines({day(2024, 1, 31), day(2024, 2, 6)}),
                ElementsAre(DayRange{day(2024, 1, 31), day(2024, 1, 31)},
                            DayRange{day(2024, 2, 1), day(2024, 2, 4)},
                            DayRange{day(2024, 2, 5), day(2024, 2, 6)}));
}

} // namespace
} // namespace hoego::ui
