#include "ui/write/Tables.h"
#include "tests/ui/write/CaretPage.h"

namespace hoego::ui {
namespace {

TEST(Columns, CountKoreanAndEmojiAsTwo)
{
    EXPECT_EQ(columnsOf(u"abc"), 3);
    EXPECT_EQ(columnsOf(u"회고"), 4);
    EXPECT_EQ(columnsOf(QStringLiteral("회고").normalized(QString::NormalizationForm_D)), 4);
    EXPECT_EQ(columnsOf(u"✅📚👩‍👩‍👧🇰🇷"), 8);
    EXPECT_EQ(columnsOf(u"⚠️…ﾊ"), 4);
}

TEST(Cell, IsLinedUpAndTheNextOneIsReached)
{
    Page page{QStringLiteral("| 이^름| 값 |\n|--|:-:|--:|\n|책 읽기|1|12권|\n|ab|"), u'^'};
    auto cursor = steppedCell(page.cursor, CellStep::Next);
    ASSERT_TRUE(cursor);
    EXPECT_EQ(page.text(),
              QStringLiteral("| 이름    | 값  |      |\n"
                             "| ------- | :-: | ---: |\n"
                             "| 책 읽기 |  1  | 12권 |\n"
                             "| ab      |     |      |"));
    EXPECT_EQ(page.text().left(cursor->position()), QStringLiteral("| 이름    | 값"));
    cursor = steppedCell(*steppedCell(*cursor, CellStep::Next), CellStep::Next);
    EXPECT_TRUE(page.text().left(cursor->position()).endsWith(QStringLiteral("\n| 책 읽기")));
    cursor = steppedCell(*cursor, CellStep::Previous);
    EXPECT_EQ(cursor->blockNumber(), 0);
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("| 이름| 값 |\n|--|:-:|--:|\n|책 읽기|1|12권|\n|ab|"));
}

TEST(Cell, TheLastIsFollowedByANewRow)
{
    Page page{QStringLiteral("> a | b\n> --- | ---\n> 1 | 2\\|3^\n글"), u'^'};
    const auto cursor = steppedCell(page.cursor, CellStep::Next);
    ASSERT_TRUE(cursor);
    EXPECT_EQ(page.text(),
              QStringLiteral("> | a   | b    |\n> | --- | ---- |\n> | 1   | 2\\|3 |\n> |     |      |\n글"));
    EXPECT_EQ(cursor->blockNumber(), 3);
    EXPECT_EQ(cursor->positionInBlock(), 4);
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("> a | b\n> --- | ---\n> 1 | 2\\|3\n글"));
}

TEST(Cell, IsOfATableOnly)
{
    for (const auto& text :
         {QStringLiteral("a | b^"), QStringLiteral("글^"), QStringLiteral("|-^--|\n|a|")}) {
        Page page{text, u'^'};
        EXPECT_FALSE(steppedCell(page.cursor, CellStep::Next)) << text.toStdString();
    }
}

TEST(Cell, OfATableInAnItemLeavesTheItemsMarkAlone)
{
    Page page{QStringLiteral("- | a^ | b |\n  |---|---|\n  | 긴 말 | 2 |\n- 1 | 2"), u'^'};
    const auto cursor = steppedCell(page.cursor, CellStep::Next);
    ASSERT_TRUE(cursor);
    EXPECT_EQ(page.text(),
              QStringLiteral("- | a     | b   |\n  | ----- | --- |\n  | 긴 말 | 2   |\n- 1 | 2"));
    EXPECT_EQ(page.text().left(cursor->position()), QStringLiteral("- | a     | b"));
}

} // namespace
} // namespace hoego::ui
