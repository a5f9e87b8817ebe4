#include "ui/colors/Facts.h"

#include "tests/support/Printers.h"
#include "tests/support/Samples.h"
#include "ui/render/Language.h"

#include <QLocale>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

using sample::day;
using testing::ElementsAre;
using testing::IsEmpty;

class FactsTest : public testing::Test {
protected:
    FactsTest() { language.use(QStringLiteral("en")); }
    ~FactsTest() override { QLocale::setDefault(QLocale::c()); }

    void paint(Day first, int days, const Category& category)
    {
        for (int i = 0; i < days; ++i)
            colors.push_back({.day = first + std::chrono::days{i}, .category = category.id, .note = {}});
    }
    Summary summary(Day today) const
    {
        const Period year = Period::ofYear(2024);
        const Period before = Period::ofYear(2023);
        const Tally lastYear = tally(before, colors);
        return {.tally = tally(year, colors, lastYear),
                .earlier = lastYear.colored > 0 ? std::optional{lastYear} : std::nullopt,
                .blankSoFar = blankDays(year, colors, today),
                .today = today,
                .categories = categories};
    }

    Language language;
    std::vector<Category> categories{sample::category(QStringLiteral("Exercise"), 1),
                                     sample::category(QStringLiteral("R&D"), 2)};
    std::vector<DayColor> colors;
};

TEST_F(FactsTest, IsSilentAboutAnEmptyYear)
{
    EXPECT_THAT(facts(summary(day(2024, 12, 31))), IsEmpty());
}

TEST_F(FactsTest, SaysWhatWasCounted)
{
    paint(day(2023, 5, 1), 2, categories[0]);
    paint(day(2024, 1, 1), 3, categories[1]);
    paint(day(2024, 2, 28), 4, categories[0]);
    paint(day(2024, 3, 10), 1, categories[0]);
    EXPECT_THAT(facts(summary(day(2024, 3, 10))),
                ElementsAre(QStringLiteral(
                                "Longest in a row: <b>Exercise</b>, <b>4 days</b> (28 February – 2 March)"),
                            QStringLiteral("Fullest month: <b>January</b>, <b>3 days</b>"),
                            QStringLiteral("<b>Exercise</b>: <b>3 days</b> more than last year (2 → 5 days)"),
                            QStringLiteral("Days without a color: <b>62 days</b>")));
}

TEST_F(FactsTest, EscapesNames)
{
    paint(day(2024, 1, 1), 1, categories[1]);
    EXPECT_EQ(facts(summary(day(2024, 1, 1))),
              (QStringList{QStringLiteral("Longest in a row: <b>R&amp;D</b>, <b>1 day</b> (1 January)"),
                           QStringLiteral("Fullest month: <b>January</b>, <b>1 day</b>"),
                           QStringLiteral("Not a day without a color")}));
}

TEST_F(FactsTest, CountsBlankDaysOnlyUpToToday)
{
    paint(day(2024, 1, 1), 3, categories[0]);
    paint(day(2024, 1, 20), 1, categories[0]);
    const Period year = Period::ofYear(2024);
    EXPECT_EQ(blankDays(year, colors, day(2024, 1, 10)), 7);
    EXPECT_EQ(blankDays(year, colors, day(2025, 6, 1)), 362);
    EXPECT_EQ(blankDays(year, colors, day(2023, 6, 1)), 0);
}

TEST_F(FactsTest, SpeaksKorean)
{
    language.use(QStringLiteral("ko"));
    paint(day(2024, 5, 12), 6, categories[0]);
    EXPECT_EQ(facts(summary(day(2024, 5, 17))).at(0),
              QStringLiteral("가장 길게 이어진 색: <b>Exercise</b> <b>6일</b> (5월 12–17일)"));
}

} // namespace
} // namespace hoego::ui
