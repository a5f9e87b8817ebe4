#include "ui/write/Lists.h"
#include "tests/ui/write/CaretPage.h"

namespace hoego::ui {
namespace {

QString afterEnter(const QString& before)
{
    Page page{before};
    if (!continueLine(page.cursor))
        page.cursor.insertBlock();
    return page.text();
}

TEST(Enter, GoesOnWithAList)
{
    EXPECT_EQ(afterEnter(QStringLiteral("- 책 읽기|")), QStringLiteral("- 책 읽기\n- "));
    EXPECT_EQ(afterEnter(QStringLiteral("  * 둘|")), QStringLiteral("  * 둘\n  * "));
}

TEST(Enter, CountsOnInANumberedList)
{
    EXPECT_EQ(afterEnter(QStringLiteral("9. 아홉|")), QStringLiteral("9. 아홉\n10. "));
    EXPECT_EQ(afterEnter(QStringLiteral("1) 하나|")), QStringLiteral("1) 하나\n2) "));
}

TEST(Enter, BeginsTheNextTaskUnticked)
{
    EXPECT_EQ(afterEnter(QStringLiteral("- [x] 초안|")), QStringLiteral("- [x] 초안\n- [ ] "));
}

TEST(Enter, GoesOnWithAQuote)
{
    EXPECT_EQ(afterEnter(QStringLiteral("> 인용|")), QStringLiteral("> 인용\n> "));
}

TEST(Enter, EndsTheListOnAnEmptyItem)
{
    EXPECT_EQ(afterEnter(QStringLiteral("- 하나\n- |")), QStringLiteral("- 하나\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("- [ ] |")), QString{});
}

TEST(Enter, SplitsAnItemInTheMiddle)
{
    EXPECT_EQ(afterEnter(QStringLiteral("- 앞|뒤")), QStringLiteral("- 앞\n- 뒤"));
}

TEST(Enter, LeavesOtherLinesAlone)
{
    EXPECT_EQ(afterEnter(QStringLiteral("그냥 글|")), QStringLiteral("그냥 글\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("-글머리가 아님|")), QStringLiteral("-글머리가 아님\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("|- 앞에서")), QStringLiteral("\n- 앞에서"));
}

TEST(Enter, IsOneUndoStep)
{
    Page page{QStringLiteral("- 하나|")};
    continueLine(page.cursor);
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("- 하나"));
}

TEST(Enter, GoesOnWithQuotesInQuotesAndListsInThem)
{
    EXPECT_EQ(afterEnter(QStringLiteral("> > 인용|")), QStringLiteral("> > 인용\n> > "));
    EXPECT_EQ(afterEnter(QStringLiteral("> - 하나|")), QStringLiteral("> - 하나\n> - "));
    EXPECT_EQ(afterEnter(QStringLiteral("> 2. [x] 둘|")), QStringLiteral("> 2. [x] 둘\n> 3. [ ] "));
    EXPECT_EQ(afterEnter(QStringLiteral("- > 말|")), QStringLiteral("- > 말\n  > "));
}

TEST(Enter, EndsOneLevelAtATime)
{
    EXPECT_EQ(afterEnter(QStringLiteral("- 하나\n  - 둘\n  - |")), QStringLiteral("- 하나\n  - 둘\n- "));
    EXPECT_EQ(afterEnter(QStringLiteral("3. 셋\n   - 작은\n   - |\n4. 넷")),
              QStringLiteral("3. 셋\n   - 작은\n- \n4. 넷"));
    EXPECT_EQ(afterEnter(QStringLiteral("3. 셋\n   1. 작은\n   2. |\n4. 넷")),
              QStringLiteral("3. 셋\n   1. 작은\n4. \n5. 넷"));
    EXPECT_EQ(afterEnter(QStringLiteral("> - |")), QStringLiteral("> "));
    EXPECT_EQ(afterEnter(QStringLiteral("> > |")), QStringLiteral("> "));
    EXPECT_EQ(afterEnter(QStringLiteral("> |")), QString{});
}

TEST(Enter, CountsTheItemsBelowOn)
{
    EXPECT_EQ(afterEnter(QStringLiteral("1. 하나|\n2. 둘\n   글\n\n3. 셋\n\n글\n1. 딴 목록")),
              QStringLiteral("1. 하나\n2. \n3. 둘\n   글\n\n4. 셋\n\n글\n1. 딴 목록"));
    EXPECT_EQ(afterEnter(QStringLiteral("8. 여덟|\n9. 아홉\n   - 속")),
              QStringLiteral("8. 여덟\n9. \n10. 아홉\n    - 속"));
    EXPECT_EQ(afterEnter(QStringLiteral("1. 하나|\n1. 둘")), QStringLiteral("1. 하나\n1. \n1. 둘"));
}

TEST(Enter, DoesNotTakeADateOrARuleForAList)
{
    EXPECT_EQ(afterEnter(QStringLiteral("2024. 11. 3. 산책|")), QStringLiteral("2024. 11. 3. 산책\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("11. 3. 산책|")), QStringLiteral("11. 3. 산책\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("2024. 그해|")), QStringLiteral("2024. 그해\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("- - -|")), QStringLiteral("- - -\n"));
    EXPECT_EQ(afterEnter(QStringLiteral("* * *|")), QStringLiteral("* * *\n"));
}

TEST(Enter, TakesTheSelectionAway)
{
    EXPECT_EQ(afterEnter(QStringLiteral("- 앞|가운데|뒤")), QStringLiteral("- 앞\n- 뒤"));
}

TEST(ShiftEnter, StaysInTheItem)
{
    Page page{QStringLiteral("> 12. [ ] 열둘|")};
    breakLine(page.cursor);
    EXPECT_EQ(page.text(), QStringLiteral("> 12. [ ] 열둘\n>     "));
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("> 12. [ ] 열둘"));
}

QString afterTab(const QString& before, Direction direction = Direction::In)
{
    Page page{before};
    EXPECT_TRUE(indentItems(page.cursor, direction));
    const QString after = page.text();
    page.document.undo();
    EXPECT_EQ(page.text(), QString{before}.remove(QLatin1Char('|'))) << "more than one undo step";
    return after;
}

TEST(Tab, MovesAnItemUnderTheOneAbove)
{
    EXPECT_EQ(afterTab(QStringLiteral("- 하나\n- 둘|")), QStringLiteral("- 하나\n  - 둘"));
    EXPECT_EQ(afterTab(QStringLiteral("> 10. 열\n> 11. 열하나|")),
              QStringLiteral("> 10. 열\n>     1. 열하나"));
    EXPECT_EQ(afterTab(QStringLiteral("1. 하나\n- 둘|")), QStringLiteral("1. 하나\n   - 둘"));
}

TEST(Tab, NumbersBothListsAnew)
{
    EXPECT_EQ(afterTab(QStringLiteral("1. 하나\n2. 둘|\n3. 셋")), QStringLiteral("1. 하나\n   1. 둘\n2. 셋"));
    EXPECT_EQ(afterTab(QStringLiteral("1. 하나\n   1. 속\n2. 둘|\n3. 셋")),
              QStringLiteral("1. 하나\n   1. 속\n   2. 둘\n2. 셋"));
    EXPECT_EQ(afterTab(QStringLiteral("1. 하나\n   1. 속\n   2. 둘|\n   3. 셋\n2. 넷"), Direction::Out),
              QStringLiteral("1. 하나\n   1. 속\n2. 둘\n   1. 셋\n3. 넷"));
}

TEST(Tab, TakesAlongWhatIsNested)
{
    EXPECT_EQ(afterTab(QStringLiteral("- 하나\n- 둘|\n  글\n\n  - 셋\n- 넷")),
              QStringLiteral("- 하나\n  - 둘\n    글\n\n    - 셋\n- 넷"));
    EXPECT_EQ(afterTab(QStringLiteral("- 하나\n  - 둘|\n    - 셋\n- 넷"), Direction::Out),
              QStringLiteral("- 하나\n- 둘\n  - 셋\n- 넷"));
}

TEST(Tab, MovesAllSelectedItemsAndBack)
{
    Page page{QStringLiteral("- 처음\n- |하나\n- 둘|\n- 셋")};
    EXPECT_TRUE(indentItems(page.cursor, Direction::In));
    EXPECT_EQ(page.text(), QStringLiteral("- 처음\n  - 하나\n  - 둘\n- 셋"));
    EXPECT_TRUE(indentItems(page.cursor, Direction::Out));
    EXPECT_EQ(page.text(), QStringLiteral("- 처음\n- 하나\n- 둘\n- 셋"));
}

TEST(Tab, GoesNoFurtherInThanTheWordsOfTheItemAbove)
{
    for (const auto& text : {QStringLiteral("- 하나|"), QStringLiteral("글\n\n1. 하나|\n2. 둘"),
                             QStringLiteral("- 하나\n  - 둘|")}) {
        Page page{text};
        EXPECT_TRUE(indentItems(page.cursor, Direction::In));
        EXPECT_EQ(page.text(), QString{text}.remove(QLatin1Char('|')));
        EXPECT_FALSE(page.document.isUndoAvailable());
    }
    EXPECT_EQ(afterTab(QStringLiteral("10. 열\n  - 둘|")), QStringLiteral("10. 열\n    - 둘"));
}

TEST(Tab, IsNotForOtherLines)
{
    Page page{QStringLiteral("글|")};
    EXPECT_FALSE(indentItems(page.cursor, Direction::In));
    EXPECT_EQ(page.text(), QStringLiteral("글"));
}

QString ticked(const QString& before)
{
    Page page{before};
    EXPECT_TRUE(tickTasks(page.cursor));
    const QString after = page.text();
    page.document.undo();
    EXPECT_EQ(page.text(), QString{before}.remove(QLatin1Char('|')));
    return after;
}

TEST(Tick, TicksAndUnticks)
{
    EXPECT_EQ(ticked(QStringLiteral("- [ ] 초안|")), QStringLiteral("- [x] 초안"));
    EXPECT_EQ(ticked(QStringLiteral("> 1. [X] 초|안")), QStringLiteral("> 1. [ ] 초안"));
    EXPECT_EQ(ticked(QStringLiteral("- 초안|")), QStringLiteral("- [ ] 초안"));
    EXPECT_EQ(ticked(QStringLiteral("|- [ ] 하나\n- [x] 둘|")), QStringLiteral("- [x] 하나\n- [x] 둘"));
    EXPECT_EQ(ticked(QStringLiteral("|- [x] 하나\n- [x] 둘|")), QStringLiteral("- [ ] 하나\n- [ ] 둘"));
    Page plain{QStringLiteral("글|")};
    EXPECT_FALSE(tickTasks(plain.cursor));
}

} // namespace
} // namespace hoego::ui
