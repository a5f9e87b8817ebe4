#include "ui/colors/Stroke.h"

#include "tests/support/Printers.h"
#include "tests/support/Samples.h"
#include "ui/render/Language.h"

#include <QLocale>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

using sample::day;
using testing::IsEmpty;

const CategoryId exercise = CategoryId::mint();
const CategoryId rest = CategoryId::mint();

class StrokeTest : public testing::Test {
protected:
    ~StrokeTest() override { QLocale::setDefault(QLocale::c()); }

    std::vector<DayColor> stored{
        {.day = day(2024, 2, 28), .category = rest, .note = QStringLiteral("눈")},
        {.day = day(2024, 2, 29), .category = exercise, .note = {}},
    };
};

TEST_F(StrokeTest, PaintsOverAndKeepsNotes)
{
    const auto wanted = edits({.days = run(day(2024, 3, 1), day(2024, 2, 28)), .category = exercise}, stored);
    const std::vector<Edit> expected{
        changing(stored[0],
                 DayColor{.day = day(2024, 2, 28), .category = exercise, .note = QStringLiteral("눈")}),
        adding(DayColor{.day = day(2024, 3, 1), .category = exercise, .note = {}}),
    };
    EXPECT_EQ(wanted, expected);
}

TEST_F(StrokeTest, ClearsColorsAndKeepsNotes)
{
    const Stroke clearing{.days = run(day(2024, 2, 27), day(2024, 2, 29)), .category = std::nullopt};
    const DayColor noted{.day = day(2024, 2, 28), .category = std::nullopt, .note = QStringLiteral("눈")};
    EXPECT_EQ(edits(clearing, stored), (std::vector<Edit>{changing(stored[0], noted), removing(stored[1])}));
    EXPECT_THAT(edits(clearing, std::vector{noted}), IsEmpty()) << "only a note is left";
}

TEST_F(StrokeTest, ChangesNothingWhereTheColorIsThereAlready)
{
    EXPECT_THAT(edits({.days = run(day(2024, 2, 29), day(2024, 2, 29)), .category = exercise}, stored),
                IsEmpty());
}

TEST_F(StrokeTest, KeepsANoteInOneLineOnABlankDayToo)
{
    const Day blank = day(2024, 5, 5);
    EXPECT_EQ(noteEdits(blank, QStringLiteral("  첫\n소풍 "), stored),
              std::vector{adding(
                  DayColor{.day = blank, .category = std::nullopt, .note = QStringLiteral("첫 소풍")})});
    EXPECT_THAT(noteEdits(blank, QStringLiteral("  "), stored), IsEmpty());
}

TEST_F(StrokeTest, TakesABlankDayAwayWithItsNote)
{
    const std::vector<DayColor> noted{
        {.day = day(2024, 5, 5), .category = std::nullopt, .note = QStringLiteral("비")}};
    EXPECT_EQ(noteEdits(noted[0].day, {}, noted), std::vector{removing(noted[0])});
}

TEST_F(StrokeTest, IsCalledByItsDaysInBothLanguages)
{
    const Stroke week{.days = {day(2024, 11, 3), day(2024, 11, 9)}, .category = exercise};
    const Stroke months{.days = {day(2024, 2, 28), day(2024, 3, 2)}, .category = exercise};
    const Stroke cleared{.days = {day(2024, 11, 3), day(2024, 11, 3)}, .category = std::nullopt};
    Language language;
    language.use(QStringLiteral("en"));
    EXPECT_EQ(label(week, QStringLiteral("Exercise")), QStringLiteral("Paint 3–9 November as Exercise"));
    EXPECT_EQ(label(months, QStringLiteral("Rest")), QStringLiteral("Paint 28 February – 2 March as Rest"));
    EXPECT_EQ(label(cleared, {}), QStringLiteral("Clear 3 November"));
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(label(week, QStringLiteral("운동")), QStringLiteral("11월 3–9일을 운동 색으로"));
    EXPECT_EQ(label(months, QStringLiteral("휴식")), QStringLiteral("2월 28일 – 3월 2일을 휴식 색으로"));
    EXPECT_EQ(label(cleared, {}), QStringLiteral("11월 3일 지우기"));
}

} // namespace
} // namespace hoego::ui
