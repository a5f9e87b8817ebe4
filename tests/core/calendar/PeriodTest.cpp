#include "core/calendar/Period.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <QDate>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

namespace hoego {
namespace {

using std::chrono::days;
using enum Period::Kind;

constexpr std::array allKinds{Day, Week, Month, Quarter, Half, Year};
constexpr hoego::Day firstDay{std::chrono::year{1} / 1 / 1};
constexpr hoego::Day lastDay{std::chrono::year{9999} / 12 / 31};

hoego::Day day(const char* iso)
{
    return dayFromIso(QString::fromUtf8(iso)).value();
}

Period period(const char* key)
{
    return Period::fromKey(QString::fromUtf8(key)).value();
}

QDate qDate(hoego::Day day)
{
    return QDate::fromString(toIso(day), Qt::ISODate);
}

/// The slow, obvious version: what Qt's calendar and a little arithmetic call the period.
QString slowKey(Period::Kind kind, hoego::Day day)
{
    const QDate date = qDate(day);
    const auto text
        = [](const char* form, int year, int number) { return QString::asprintf(form, year, number); };
    int weekYear = 0;
    const int week = date.weekNumber(&weekYear);
    switch (kind) {
    case Day: return date.toString(Qt::ISODate);
    case Week: return text("%04d-W%02d", weekYear, week);
    case Month: return text("%04d-%02d", date.year(), date.month());
    case Quarter: return text("%04d-Q%d", date.year(), (date.month() + 2) / 3);
    case Half: return text("%04d-H%d", date.year(), date.month() <= 6 ? 1 : 2);
    case Year: break;
    }
    return QString::asprintf("%04d", date.year());
}

/// Days at which calendars go wrong, and many others.
std::vector<hoego::Day> manyDays()
{
    std::vector<hoego::Day> list{firstDay, firstDay + days{1}, lastDay - days{1}, lastDay};
    for (const int year :
         {1, 4, 100, 400, 1582, 1900, 1970, 1999, 2000, 2004, 2009, 2015, 2020, 2023, 2024, 2026, 9999}) {
        for (const char* place :
             {"-01-01", "-01-03", "-02-28", "-03-01", "-06-30", "-07-01", "-12-28", "-12-31"})
            list.push_back(dayFromIso(QString::asprintf("%04d%s", year, place)).value());
    }
    Random random{1};
    for (int i = 0; i < 1500; ++i)
        list.push_back(random.day());
    return list;
}

TEST(Period, IsNamedAsQtsCalendarNamesIt)
{
    for (const auto day : manyDays()) {
        for (const auto kind : allKinds)
            EXPECT_EQ(Period::containing(kind, day).key(), slowKey(kind, day)) << testing::PrintToString(day);
    }
}

TEST(Period, HoldsExactlyTheDaysOfTheSameName)
{
    Random random{2};
    for (int i = 0; i < 200; ++i) {
        const auto day = random.day();
        for (const auto kind : allKinds) {
            const QString key = slowKey(kind, day);
            auto first = day;
            while (first > firstDay && slowKey(kind, first - days{1}) == key)
                first -= days{1};
            auto last = day;
            while (last < lastDay && slowKey(kind, last + days{1}) == key)
                last += days{1};

            const auto period = Period::containing(kind, day);
            EXPECT_EQ(period.range(), (DayRange{.first = first, .last = last}));
            EXPECT_EQ(period.dayCount(), (last - first).count() + 1);
            EXPECT_TRUE(period.contains(first) && period.contains(day) && period.contains(last));
            EXPECT_FALSE(period.contains(first - days{1}) || period.contains(last + days{1}));
        }
    }
}

TEST(Period, ComesBackFromItsKey)
{
    for (const auto day : manyDays()) {
        for (const auto kind : allKinds) {
            const auto period = Period::containing(kind, day);
            EXPECT_EQ(Period::fromKey(period.key()), period);
        }
    }
}

TEST(Period, NumbersAreThoseOfItsKey)
{
    EXPECT_EQ(period("2024-12-31").number(), 366);
    EXPECT_EQ(period("2024-W47").number(), 47);
    EXPECT_EQ(period("2024-11").number(), 11);
    EXPECT_EQ(period("2024-Q4").number(), 4);
    EXPECT_EQ(period("2024-H2").number(), 2);
    EXPECT_EQ(period("2024").number(), 1);
    for (const auto day : manyDays())
        EXPECT_EQ(Period::ofDay(day).number(), qDate(day).dayOfYear());
}

TEST(Period, NextAndPreviousTakeEachOtherBackAndLeaveNoGap)
{
    for (const auto day : manyDays()) {
        for (const auto kind : allKinds) {
            const auto period = Period::containing(kind, day);
            if (const auto next = period.next()) {
                EXPECT_EQ(next->previous(), period);
                EXPECT_EQ(next->first(), period.last() + days{1});
                EXPECT_LT(period, *next);
            } else {
                EXPECT_EQ(period.last(), lastDay);
            }
            if (const auto previous = period.previous())
                EXPECT_EQ(previous->next(), period);
            else
                EXPECT_EQ(period.first(), firstDay);
        }
    }
}

TEST(Period, ChildrenPartitionTheirParent)
{
    Random random{3};
    for (int i = 0; i < 60; ++i) {
        const auto day = random.day();
        for (const auto kind : allKinds) {
            const auto parent = Period::containing(kind, day);
            for (const auto smaller : allKinds) {
                const auto children = parent.children(smaller);
                if (smaller > kind) {
                    EXPECT_TRUE(children.empty());
                    continue;
                }
                if (smaller == Week && kind != Week)
                    continue; // Its own test: weeks cross the borders of months.
                ASSERT_FALSE(children.empty());
                EXPECT_EQ(children.front().first(), parent.first());
                EXPECT_EQ(children.back().last(), parent.last());
                for (std::size_t at = 1; at < children.size(); ++at)
                    EXPECT_EQ(children[at].first(), children[at - 1].last() + days{1});
            }
        }
    }
}

TEST(Period, WeeksBelongToWhatHoldsTheirThursday)
{
    Random random{4};
    for (int i = 0; i < 60; ++i) {
        const auto day = random.day();
        for (const auto kind : {Month, Quarter, Half, Year}) {
            const auto parent = Period::containing(kind, day);
            std::vector<Period> slow;
            for (auto at = parent.first(); at <= parent.last(); at += days{1}) {
                if (std::chrono::weekday{at} == std::chrono::Thursday)
                    slow.push_back(Period::containing(Week, at));
            }
            EXPECT_EQ(parent.children(Week), slow);
            for (const auto& week : slow)
                EXPECT_EQ(week.enclosing(kind), parent);
        }
    }
}

TEST(Period, YearsOfFiftyThreeWeeksAreThoseOfTheIsoCalendar)
{
    std::set<int> years;
    for (int year = 2000; year <= 2099; ++year) {
        if (Period::ofYear(year).children(Week).size() == 53)
            years.insert(year);
    }
    // https://en.wikipedia.org/wiki/ISO_week_date#Weeks_per_year lists them for 400 years.
    EXPECT_EQ(years,
              (std::set{2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076,
                        2082, 2088, 2093, 2099}));
}

TEST(Period, BelongsToTheNextLargerKind)
{
    EXPECT_EQ(period("2024-11-22").parent(), period("2024-11"));
    EXPECT_EQ(period("2024-W01").parent(), period("2024-01"));
    EXPECT_EQ(period("2024-W40").parent(), period("2024-10")); // 30 September to 6 October
    EXPECT_EQ(period("2024-11").parent(), period("2024-Q4"));
    EXPECT_EQ(period("2024-Q4").parent(), period("2024-H2"));
    EXPECT_EQ(period("2024-H2").parent(), period("2024"));
    EXPECT_EQ(period("2024").parent(), std::nullopt);
}

TEST(Period, OverlapsWhereADayIsShared)
{
    Random random{5};
    for (int i = 0; i < 2000; ++i) {
        const auto a = Period::containing(random.of(allKinds),
                                          random.dayBetween(day("2024-01-01"), day("2024-12-31")));
        const auto b = Period::containing(random.of(allKinds),
                                          random.dayBetween(day("2024-01-01"), day("2024-12-31")));
        bool shared = false;
        for (auto at = a.first(); at <= a.last(); at += days{1})
            shared = shared || b.contains(at);
        EXPECT_EQ(a.overlaps(b), shared) << testing::PrintToString(a) << " and " << testing::PrintToString(b);
    }
}

TEST(Period, OrdersByFirstDayAndThenLargerFirst)
{
    std::vector periods{period("2024-02"), period("2024-01-01"), period("2024-W01"), period("2024"),
                        period("2024-H1"), period("2024-01"),    period("2024-Q1"),  period("2023-12-31")};
    std::ranges::sort(periods);
    EXPECT_EQ(periods,
              (std::vector{period("2023-12-31"), period("2024"), period("2024-H1"), period("2024-Q1"),
                           period("2024-01"), period("2024-W01"), period("2024-01-01"), period("2024-02")}));
}

TEST(Period, EndsWithTheYear9999)
{
    EXPECT_EQ(Period::containing(Week, lastDay).key(), QStringLiteral("9999-W52"));
    EXPECT_EQ(Period::containing(Week, lastDay).last(), lastDay);
    EXPECT_EQ(Period::containing(Week, firstDay).key(), QStringLiteral("0001-W01"));
    EXPECT_EQ(period("9999").children(Week).size(), 52);
}

class GarbageKey : public testing::TestWithParam<const char*> { };

TEST_P(GarbageKey, IsRefused)
{
    EXPECT_EQ(Period::fromKey(QString::fromUtf8(GetParam())), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Period, GarbageKey,
                         testing::Values("", " ", "-", "2", "202", "20244", "0000", "-001", "+024", "2024-",
                                         "2024-1", "2024-00", "2024-13", "2024-011", "2024-1-1", "2024-11-",
                                         "2024-11-1", "2024-11-00", "2024-11-31", "2023-02-29", "1900-02-29",
                                         "2024-11-022", "2024-11-22 ", " 2024-11-22", "2024-11-22T00:00",
                                         "2024/11/22", "2024.11", "2024-W", "2024-W1", "2024-W00", "2024-W53",
                                         "2024-W54", "2020-W54", "2024-w47", "2024W47", "2024-W47-5",
                                         "2024-W047", "2024-Q", "2024-Q0", "2024-Q5", "2024-q1", "2024-Q11",
                                         "2024-H0", "2024-H3", "2024-h1", "2024-X1", "2024 ", " 2024",
                                         "2024-1 ", "2024- 1", "２０２４", "2024-１１", "2024-Q４",
                                         "2024-W４７", "٢٠٢٤", "2024-Ⅱ", "2024년", "2024년 11월", "2024–11",
                                         "0000-W01", "0000-11", "0000-01-01", "2024-11-2２", "2024\n"));

TEST(Day, ComesBackFromItsText)
{
    for (const auto day : manyDays()) {
        EXPECT_EQ(toIso(day), qDate(day).toString(Qt::ISODate));
        EXPECT_EQ(dayFromIso(toIso(day)), day);
    }
}

} // namespace
} // namespace hoego
