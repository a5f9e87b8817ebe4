#include "ui/shell/Travel.h"
#include "ui/shell/PlaceText.h"

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

const Day today = *dayFromIso(QStringLiteral("2024-11-22"));

Place writing(const QString& key)
{
    const auto period = Period::fromKey(key);
    return {.room = RoomName::Write, .year = period->enclosing(Period::Kind::Year).year(), .period = period};
}

QString keyAfter(const Place& wanted, const Place& from, const std::optional<Place>& last = std::nullopt)
{
    const Place place = resolved(wanted, from, last, today);
    return place.period ? place.period->key() : QString{};
}

TEST(ResolvedPlace, BeginsWithTheMonthItIs)
{
    EXPECT_EQ(keyAfter({.room = RoomName::Write}, {}), QStringLiteral("2024-11"));
}

TEST(ResolvedPlace, TakesTheSameMonthOfAnotherYear)
{
    const Place march = writing(QStringLiteral("2024-03"));
    EXPECT_EQ(keyAfter({.room = RoomName::Write, .year = 2021}, march, march), QStringLiteral("2021-03"));
}

TEST(ResolvedPlace, TakesTheLastMonthOfAPastYearAndTheFirstOfAComingOne)
{
    EXPECT_EQ(keyAfter({.room = RoomName::Write, .year = 2020}, {}), QStringLiteral("2020-12"));
    EXPECT_EQ(keyAfter({.room = RoomName::Write, .year = 2031}, {}), QStringLiteral("2031-01"));
}

TEST(ResolvedPlace, FindsTheFiftyThirdWeekOfAYearThatHasFiftyTwo)
{
    const Place week = writing(QStringLiteral("2020-W53"));
    EXPECT_EQ(keyAfter({.room = RoomName::Write, .year = 2021}, week, week), QStringLiteral("2021-W52"));
}

TEST(ResolvedPlace, ComesBackToWhatWasWrittenOnInThisYear)
{
    const Place colors{.room = RoomName::Colors, .year = 2024};
    EXPECT_EQ(keyAfter({.room = RoomName::Write}, colors, writing(QStringLiteral("2024-H1"))),
              QStringLiteral("2024-H1"));
}

TEST(ResolvedPlace, KeepsTheYearOnTheWayToAnotherRoom)
{
    const Place place
        = resolved({.room = RoomName::Goals}, writing(QStringLiteral("2021-05")), std::nullopt, today);
    EXPECT_EQ(place.year, 2021);
    EXPECT_EQ(place.period, std::nullopt);
}

TEST(ResolvedPlace, TakesAWeeksYearFromItsThursday)
{
    const Place place
        = resolved({.room = RoomName::Write, .period = Period::fromKey(QStringLiteral("2025-W01"))}, {},
                   std::nullopt, today);
    EXPECT_EQ(place.year, 2025);
}

TEST(Travel, GoesBackAndForward)
{
    Travel travel;
    const Place first = writing(QStringLiteral("2024-10"));
    const Place second{.room = RoomName::Colors, .year = 2024};
    travel.visit(first);
    EXPECT_FALSE(travel.canGoBack());
    travel.visit(second);
    travel.visit(second); // Arriving where one is, is no stop.
    ASSERT_TRUE(travel.canGoBack());
    EXPECT_EQ(travel.back(), first);
    EXPECT_FALSE(travel.canGoBack());
    ASSERT_TRUE(travel.canGoForward());
    EXPECT_EQ(travel.forward(), second);
}

TEST(Travel, ForgetsWhatWasAheadAtANewStop)
{
    Travel travel;
    travel.visit(writing(QStringLiteral("2024-10")));
    travel.visit(writing(QStringLiteral("2024-11")));
    travel.back();
    travel.visit({.room = RoomName::Goals, .year = 2024});
    EXPECT_FALSE(travel.canGoForward());
    EXPECT_EQ(travel.back(), writing(QStringLiteral("2024-10")));
}

TEST(Travel, CountsSearchingOnAsOneStop)
{
    Travel travel;
    const Place start = writing(QStringLiteral("2024-10"));
    travel.visit(start);
    for (const auto* typed : {u"운", u"운도", u"운동"})
        travel.visit({.room = RoomName::Find, .year = 2024, .query = QString{typed}});
    EXPECT_EQ(travel.lastIn(RoomName::Find)->query, QStringLiteral("운동"));
    EXPECT_EQ(travel.back(), start);
}

TEST(SteppedPlace, GoesToTheNextPeriodOfItsKindAcrossTheYear)
{
    const Place next = stepped(writing(QStringLiteral("2024-12")), 1);
    EXPECT_EQ(next.period->key(), QStringLiteral("2025-01"));
    EXPECT_EQ(next.year, 2025);
    EXPECT_EQ(stepped(writing(QStringLiteral("2024-Q1")), -1).period->key(), QStringLiteral("2023-Q4"));
}

TEST(SteppedPlace, GoesYearByYearWhereNoPeriodIsShown)
{
    EXPECT_EQ(stepped({.room = RoomName::Colors, .year = 2024}, -1).year, 2023);
    EXPECT_EQ(stepped({.room = RoomName::Colors, .year = lastYear}, 1).year, lastYear);
}

class PlaceTextTest : public testing::TestWithParam<const char16_t*> { };

TEST_P(PlaceTextTest, ReadsWhatItWrites)
{
    const QString text{GetParam()};
    const auto place = placeFromText(text);
    ASSERT_TRUE(place);
    EXPECT_EQ(placeText(*place), text);
}

INSTANTIATE_TEST_SUITE_P(Places, PlaceTextTest,
                         testing::Values(u"write 2024-11", u"write 2024-W47", u"write 2024-11-22",
                                         u"write entry:0192f3a0-0000-7000-8000-000000000001", u"colors 2024",
                                         u"colors 2024-11-22", u"goals 2024", u"goals 2024-H2",
                                         u"goals 2024 goal:0192f3a0-0000-7000-8000-000000000002",
                                         u"lookback 2024", u"find", u"find 운동 한 날"));

TEST(PlaceText, RefusesAnUnknownRoomAndPassesOverWhatItCannotRead)
{
    EXPECT_FALSE(placeFromText(u"kitchen 2024"));
    EXPECT_FALSE(placeFromText(u""));
    const auto place = placeFromText(u"write 2024-13");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->period, std::nullopt);
}

} // namespace
} // namespace hoego::ui
