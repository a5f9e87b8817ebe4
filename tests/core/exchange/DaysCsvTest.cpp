#include "core/exchange/DaysCsv.h"
#include "core/exchange/DaysImport.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hoego {
namespace {

using csv::Problem;
using sample::day;
using testing::ElementsAre;
using testing::IsEmpty;

const Category sport = sample::category(u"운동, \"달리기\""_s, 1, {.red = 1, .green = 2, .blue = 3});
const Category rest = sample::category(u"휴식"_s, 2);

TEST(DaysCsv, WritesADayALineWithWhatATableNeeds)
{
    const std::vector<DayColor> colors{{.day = day(2024, 11, 3), .category = sport.id, .note = u"한강"_s},
                                       {.day = day(2024, 11, 4), .category = {}, .note = u"비, 바람"_s}};
    EXPECT_EQ(csv::fromColors(colors, std::array{sport, rest}).toStdString(),
              "\xEF\xBB\xBF"
              "date,category,color,note\r\n"
              "2024-11-03,\"운동, \"\"달리기\"\"\",#010203,한강\r\n"
              "2024-11-04,,,\"비, 바람\"\r\n");
}

TEST(DaysCsv, ReadsWhatItWrote)
{
    Random random{42};
    const std::array names{u"운동"_s, u"a,b"_s, u"\"q\""_s, u"x"_s};
    for (int round = 0; round < 50; ++round) {
        std::vector<Category> categories;
        for (const QString& name : names)
            categories.push_back(sample::category(name, static_cast<int>(categories.size()) + 1));
        std::vector<DayColor> colors;
        for (Day each = day(2023, 12, 20); each < day(2024, 1, 20); each += std::chrono::days{1}) {
            if (random.oneIn(3))
                continue;
            DayColor color{
                .day = each, .category = {}, .note = random.oneIn(3) ? u"말 \"둘\", 셋"_s : QString{}};
            if (random.oneIn(2) || color.note.isEmpty())
                color.category = random.of(categories).id;
            colors.push_back(color);
        }
        const csv::Table table = csv::read(csv::fromColors(colors, categories));
        EXPECT_THAT(table.problems, IsEmpty());
        ASSERT_EQ(table.lines.size(), colors.size());
        // Read over what is there, it changes nothing; without some days, it brings just them back.
        EXPECT_THAT(importing(table, colors, categories).edits, IsEmpty());
        std::vector<DayColor> fewer = colors;
        std::erase_if(fewer, [&](const DayColor&) { return random.oneIn(2); });
        EXPECT_EQ(importing(table, fewer, categories).days, static_cast<int>(colors.size() - fewer.size()));
    }
}

TEST(DaysCsv, AddsTheCategoriesThatAreNotThere)
{
    const csv::Table table = csv::read("date,category,color\n2024-11-03,독서,#102030\n2024-11-04,휴식,\n"
                                       "2024-11-05,독서,\n");
    const DaysImport made = importing(table, {}, std::array{rest});
    EXPECT_EQ(made.days, 3);
    EXPECT_EQ(made.categories, 1);
    const auto& added = std::get<Change<Category>>(made.edits.front()).after.value();
    EXPECT_EQ(added.name, u"독서"_s);
    EXPECT_EQ(added.color, (Rgb{.red = 0x10, .green = 0x20, .blue = 0x30}));
    EXPECT_EQ(added.key, 1); // 휴식 has 2.
    EXPECT_EQ(std::get<Change<DayColor>>(made.edits.at(2)).after->category, rest.id);
    EXPECT_EQ(std::get<Change<DayColor>>(made.edits.at(3)).after->category, added.id);
}

TEST(DaysCsv, ReadsColumnsInAnyOrderAndKoreanNames)
{
    const csv::Table table = csv::read("메모,기분,날짜,분류\r\n\"두 줄\n메모\",좋음,2024-11-03,운동\r\n");
    ASSERT_EQ(table.lines.size(), 1U);
    EXPECT_EQ(
        table.lines[0],
        (csv::Line{.day = day(2024, 11, 3), .category = u"운동"_s, .color = {}, .note = u"두 줄 메모"_s}));
}

TEST(DaysCsv, LeavesWhatTheTableHasNoColumnFor)
{
    const std::vector<DayColor> stored{{.day = day(2024, 11, 3), .category = rest.id, .note = u"한강"_s},
                                       {.day = day(2024, 11, 4), .category = rest.id, .note = u"비"_s}};
    const DaysImport painted
        = importing(csv::read("date,category\n2024-11-03,운동\n2024-11-04,\n"), stored, std::array{rest});
    ASSERT_EQ(painted.days, 2);
    EXPECT_EQ(std::get<Change<DayColor>>(painted.edits.at(1)).after->note, u"한강"_s);
    EXPECT_EQ(std::get<Change<DayColor>>(painted.edits.at(2)).after,
              (DayColor{.day = day(2024, 11, 4), .category = {}, .note = u"비"_s}));
    const DaysImport noted = importing(csv::read("date,note\n2024-11-03,강가\n"), stored, std::array{rest});
    ASSERT_EQ(noted.days, 1);
    EXPECT_EQ(std::get<Change<DayColor>>(noted.edits.front()).after,
              (DayColor{.day = day(2024, 11, 3), .category = rest.id, .note = u"강가"_s}));
}

TEST(DaysCsv, KnowsACategoryWhoseNameIsDecomposed)
{
    const QString decomposed = rest.name.normalized(QString::NormalizationForm_D);
    const csv::Table table = csv::read("date,category\r\n2024-11-03," + decomposed.toUtf8() + "\r\n");
    ASSERT_EQ(table.lines.size(), 1U);
    EXPECT_EQ(importing(table, {}, std::array{rest}).categories, 0);
}

TEST(DaysCsv, ReadsWhatAKoreanSpreadsheetWrites)
{
    // "날짜,분류" and "운동" in windows-949.
    const csv::Table table
        = csv::read("\xB3\xAF\xC2\xA5,\xBA\xD0\xB7\xF9\r\n2024-11-03,\xBF\xEE\xB5\xBF\r\n");
    ASSERT_EQ(table.lines.size(), 1U);
    EXPECT_EQ(table.lines[0].category, u"운동"_s);
}

TEST(DaysCsv, NamesTheLinesItLeavesOut)
{
    const csv::Table table = csv::read("date,category\n2024-02-30,운동\n\n2024-11-03,운동\n2024-11-03,휴식\n"
                                       "어제,운동\n2024-11-05,\"운동\n");
    EXPECT_THAT(table.problems,
                ElementsAre(Problem{.code = Problem::Code::NoDay, .line = 2},
                            Problem{.code = Problem::Code::SecondOfDay, .line = 5},
                            Problem{.code = Problem::Code::NoDay, .line = 6},
                            Problem{.code = Problem::Code::OpenQuote, .line = 7}));
    EXPECT_EQ(table.lines.size(), 1U);
    EXPECT_THAT(csv::read("Datum;Farbe\n2024-11-03;rot\n").problems,
                ElementsAre(Problem{.code = Problem::Code::NoDateColumn, .line = 1}));
    EXPECT_THAT(csv::read({}).lines, IsEmpty());
}

} // namespace
} // namespace hoego
