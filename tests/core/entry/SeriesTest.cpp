#include "core/entry/Series.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hoego {
namespace {

QString keys(const std::vector<Period>& periods)
{
    QStringList keys;
    for (const Period& period : periods)
        keys += period.key();
    return keys.join(u' ');
}

TEST(Unwritten, AreTheMonthsHalvesAndTheYearThatAreOver)
{
    const std::array written{Period::ofMonth(2024, 2), Period::ofMonth(2024, 3),
                             Period::ofDay(sample::day(2024, 1, 5))};
    EXPECT_EQ(keys(unwritten(2024, written, sample::day(2023, 5, 1), sample::day(2024, 8, 1))),
              u"2024-01 2024-04 2024-05 2024-06 2024-H1 2024-07"_s);
    EXPECT_EQ(keys(unwritten(2024, written, sample::day(2023, 5, 1), sample::day(2024, 7, 31))),
              u"2024-01 2024-04 2024-05 2024-06 2024-H1"_s);
}

TEST(Unwritten, BeginWithTheJournal)
{
    EXPECT_EQ(keys(unwritten(2024, {}, sample::day(2024, 11, 3), sample::day(2025, 1, 1))),
              u"2024-11 2024-12 2024-H2 2024"_s);
    EXPECT_EQ(keys(unwritten(2023, {}, sample::day(2024, 11, 3), sample::day(2025, 1, 1))), QString{});
    EXPECT_EQ(keys(unwritten(2026, {}, sample::day(2024, 11, 3), sample::day(2025, 1, 1))), QString{});
}

TEST(Renamed, SaysHeadingsOfTheOtherMonth)
{
    const std::array words{Renaming{.from = u"10월"_s, .to = u"11월"_s},
                           Renaming{.from = u"11월"_s, .to = u"12월"_s},
                           Renaming{.from = u"2024-10"_s, .to = u"2024-11"_s}};
    EXPECT_EQ(renamed(u"## 색으로 본 10월\n\n```hoego tally 2024-10\n```\n\n## 11월에 해 볼 것"_s, words),
              u"## 색으로 본 11월\n\n```hoego tally 2024-11\n```\n\n## 12월에 해 볼 것"_s);
}

TEST(Renamed, LeavesWordsAloneThatOnlyHoldOne)
{
    const std::array words{Renaming{.from = u"1월"_s, .to = u"2월"_s},
                           Renaming{.from = u"May"_s, .to = u"June"_s},
                           Renaming{.from = QString{}, .to = u"?"_s}};
    EXPECT_EQ(renamed(u"11월의 Mayor, May의 1월에"_s, words), u"11월의 Mayor, June의 2월에"_s);
}

TEST(SeriesKeys, NameTheKind)
{
    EXPECT_EQ(titleKey(Period::Kind::Month), u"title.month"_s);
    EXPECT_EQ(templateKey(Period::Kind::Half), u"template.half"_s);
}

} // namespace
} // namespace hoego
