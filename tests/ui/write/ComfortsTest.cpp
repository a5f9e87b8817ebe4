#include "tests/support/Printers.h"
#include "ui/write/LineStart.h"
#include "ui/write/Lines.h"
#include "ui/write/Lists.h"
#include "ui/write/PlainText.h"
#include "ui/write/Tables.h"
#include "ui/write/Wrapping.h"

#include <QTextDocument>

#include <gtest/gtest.h>

#include <string>

namespace hoego::ui {
namespace {

/// A text with the caret at `mark`; a second one ends a selection.
class Page {
public:
    explicit Page(QString text, QChar mark = QLatin1Char('|'))
    {
        const auto caret = text.indexOf(mark);
        text.remove(caret, 1);
        const auto end = text.indexOf(mark);
        if (end >= 0)
            text.remove(end, 1);
        document.setPlainText(text);
        cursor = QTextCursor{&document};
        cursor.setPosition(static_cast<int>(caret));
        if (end >= 0)
            cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    }

    QString text() const { return plainText(document); }

    QTextDocument document;
    QTextCursor cursor;
};

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
    Page page{QStringLiteral("- |하나\n- 둘|\n- 셋")};
    EXPECT_TRUE(indentItems(page.cursor, Direction::In));
    EXPECT_EQ(page.text(), QStringLiteral("  - 하나\n  - 둘\n- 셋"));
    EXPECT_TRUE(indentItems(page.cursor, Direction::Out));
    EXPECT_EQ(page.text(), QStringLiteral("- 하나\n- 둘\n- 셋"));
}

TEST(Tab, IsNotForOtherLines)
{
    Page page{QStringLiteral("글|")};
    EXPECT_FALSE(indentItems(page.cursor, Direction::In));
    EXPECT_EQ(page.text(), QStringLiteral("글"));
}

TEST(Mark, WrapsTheSelectionAndTakesItsMarksOffAgain)
{
    Page page{QStringLiteral("책은 |열두 권째|를")};
    page.cursor = toggledMark(page.cursor, QStringLiteral("**"));
    EXPECT_EQ(page.text(), QStringLiteral("책은 **열두 권째**를"));
    EXPECT_EQ(page.cursor.selectedText(), QStringLiteral("열두 권째"));
    toggledMark(page.cursor, QStringLiteral("**"));
    EXPECT_EQ(page.text(), QStringLiteral("책은 열두 권째를"));
}

TEST(Mark, TakesTheWordAtTheCaret)
{
    Page page{QStringLiteral("one tw|o three")};
    toggledMark(page.cursor, QStringLiteral("*"));
    EXPECT_EQ(page.text(), QStringLiteral("one *two* three"));
}

TEST(Mark, DoesNotTakeBoldForItalic)
{
    Page page{QStringLiteral("**|굵게|**")};
    toggledMark(page.cursor, QStringLiteral("*"));
    EXPECT_EQ(page.text(), QStringLiteral("***굵게***"));
}

TEST(Mark, WaitsForWordsWhereThereAreNone)
{
    Page page{QStringLiteral("|")};
    page.cursor = toggledMark(page.cursor, QStringLiteral("**"));
    EXPECT_EQ(page.text(), QStringLiteral("****"));
    EXPECT_EQ(page.cursor.position(), 2);
}

TEST(Mark, LeavesBlanksAndWhatBeginsALineOutside)
{
    Page blanks{QStringLiteral("책은| 열두 권 |를")};
    blanks.cursor = toggledMark(blanks.cursor, QStringLiteral("**"));
    EXPECT_EQ(blanks.text(), QStringLiteral("책은 **열두 권** 를"));
    Page lines{QStringLiteral("|- 하나\n\n## 둘\n> 셋|")};
    lines.cursor = toggledMark(lines.cursor, QStringLiteral("**"));
    EXPECT_EQ(lines.text(), QStringLiteral("- **하나**\n\n## **둘**\n> **셋**"));
    lines.cursor = toggledMark(lines.cursor, QStringLiteral("**"));
    EXPECT_EQ(lines.text(), QStringLiteral("- 하나\n\n## 둘\n> 셋"));
    lines.document.undo();
    lines.document.undo();
    EXPECT_EQ(lines.text(), QStringLiteral("- 하나\n\n## 둘\n> 셋"));
    EXPECT_FALSE(lines.document.isUndoAvailable());
}

TEST(Mark, LeavesCodeAlone)
{
    Page page{QStringLiteral("```\n|int a;|\n```")};
    toggledMark(page.cursor, QStringLiteral("**"));
    EXPECT_EQ(page.text(), QStringLiteral("```\nint a;\n```"));
}

QString typedOver(const QString& before, QChar typed)
{
    Page page{before};
    const QString selected = page.cursor.selectedText();
    const auto done = embraced(page.cursor, typed);
    EXPECT_TRUE(done && done->selectedText() == selected);
    const QString after = page.text();
    page.document.undo();
    EXPECT_EQ(page.text(), QString{before}.remove(QLatin1Char('|')));
    return after;
}

TEST(TypedMark, EmbracesTheSelection)
{
    for (const char16_t mark : std::u16string{u"*_~`\"'"})
        EXPECT_EQ(typedOver(QStringLiteral("나의 |회고|다"), mark),
                  QStringLiteral("나의 %1회고%1다").arg(QChar{mark}));
    EXPECT_EQ(typedOver(QStringLiteral("|회고|"), u'('), QStringLiteral("(회고)"));
    EXPECT_EQ(typedOver(QStringLiteral("|회고|"), u'['), QStringLiteral("[회고]"));
    EXPECT_EQ(typedOver(QStringLiteral("|회고|"), u'{'), QStringLiteral("{회고}"));
    EXPECT_EQ(typedOver(QStringLiteral("|회고|"), u'「'), QStringLiteral("「회고」"));
}

TEST(TypedMark, TypedTwiceIsBold)
{
    Page page{QStringLiteral("|굵게|")};
    const auto once = embraced(page.cursor, u'*');
    embraced(*once, u'*');
    EXPECT_EQ(page.text(), QStringLiteral("**굵게**"));
}

TEST(TypedMark, IsALetterWithoutASelection)
{
    Page page{QStringLiteral("글|")};
    EXPECT_FALSE(embraced(page.cursor, u'*'));
    Page letter{QStringLiteral("|글|")};
    EXPECT_FALSE(embraced(letter.cursor, u'a'));
    EXPECT_FALSE(embraced(letter.cursor, u')'));
}

TEST(Link, WaitsForTheOtherHalf)
{
    Page words{QStringLiteral("이 |글|을")};
    words.cursor = linked(words.cursor);
    EXPECT_EQ(words.text(), QStringLiteral("이 [글]()을"));
    EXPECT_EQ(words.cursor.position(), 6);
    Page address{QStringLiteral("|https://a.kr/b|")};
    address.cursor = linked(address.cursor);
    EXPECT_EQ(address.text(), QStringLiteral("[](https://a.kr/b)"));
    EXPECT_EQ(address.cursor.position(), 1);
    Page nothing{QStringLiteral("앞 |뒤")};
    nothing.cursor = linked(nothing.cursor);
    EXPECT_EQ(nothing.text(), QStringLiteral("앞 []()뒤"));
    EXPECT_EQ(nothing.cursor.position(), 3);
    nothing.document.undo();
    EXPECT_EQ(nothing.text(), QStringLiteral("앞 뒤"));
}

TEST(Link, TakesAnAddress)
{
    Page page{QStringLiteral("이 |글 |을")};
    EXPECT_TRUE(linkedTo(page.cursor, QStringLiteral(" https://a.kr/회고_(2024) ")));
    EXPECT_EQ(page.text(), QStringLiteral("이 [글](https://a.kr/회고_(2024)) 을"));
    Page odd{QStringLiteral("|a] b|")};
    EXPECT_TRUE(linkedTo(odd.cursor, QStringLiteral("https://a.kr/)")));
    EXPECT_EQ(odd.text(), QStringLiteral("[a\\] b](https://a.kr/%29)"));
}

TEST(Link, LeavesOtherTextAndAddressesToPasting)
{
    Page page{QStringLiteral("이 |글|을")};
    EXPECT_FALSE(linkedTo(page.cursor, QStringLiteral("그냥 글")));
    EXPECT_FALSE(linkedTo(page.cursor, QStringLiteral("https://a.kr 그리고")));
    Page address{QStringLiteral("[글](|https://a.kr|)")};
    EXPECT_FALSE(linkedTo(address.cursor, QStringLiteral("https://b.kr")));
    Page none{QStringLiteral("|")};
    EXPECT_FALSE(linkedTo(none.cursor, QStringLiteral("https://b.kr")));
}

QString withHeading(const QString& before, int level)
{
    Page page{before};
    toggledHeading(page.cursor, level);
    const QString after = page.text();
    page.document.undo();
    EXPECT_EQ(page.text(), QString{before}.remove(QLatin1Char('|')));
    return after;
}

TEST(Heading, IsSetChangedAndTakenOff)
{
    EXPECT_EQ(withHeading(QStringLiteral("제|목"), 2), QStringLiteral("## 제목"));
    EXPECT_EQ(withHeading(QStringLiteral("#### 제|목"), 2), QStringLiteral("## 제목"));
    EXPECT_EQ(withHeading(QStringLiteral("## 제|목"), 2), QStringLiteral("제목"));
    EXPECT_EQ(withHeading(QStringLiteral("> 제|목"), 1), QStringLiteral("> # 제목"));
    EXPECT_EQ(withHeading(QStringLiteral("- [ ] 제|목"), 3), QStringLiteral("### 제목"));
    EXPECT_EQ(withHeading(QStringLiteral("|"), 1), QStringLiteral("# "));
    EXPECT_EQ(withHeading(QStringLiteral("|하나\n\n# 둘\n|셋"), 1), QStringLiteral("# 하나\n\n# 둘\n셋"));
}

TEST(MovedLines, GoPastTheirNeighborWithTheSelection)
{
    Page down{QStringLiteral("하나\n|둘\n셋|\n넷\n다섯")};
    down.cursor = movedLines(down.cursor, Vertical::Down);
    EXPECT_EQ(down.text(), QStringLiteral("하나\n넷\n둘\n셋\n다섯"));
    EXPECT_EQ(down.cursor.selectedText(), QStringLiteral("둘\u2029셋"));
    down.cursor = movedLines(down.cursor, Vertical::Down);
    EXPECT_EQ(down.text(), QStringLiteral("하나\n넷\n다섯\n둘\n셋"));
    down.cursor = movedLines(down.cursor, Vertical::Down);
    down.document.undo();
    down.document.undo();
    EXPECT_EQ(down.text(), QStringLiteral("하나\n둘\n셋\n넷\n다섯"));
    Page up{QStringLiteral("하나\n둘\n셋|")};
    up.cursor = movedLines(up.cursor, Vertical::Up);
    up.cursor = movedLines(up.cursor, Vertical::Up);
    EXPECT_EQ(up.text(), QStringLiteral("셋\n하나\n둘"));
    EXPECT_EQ(up.cursor.position(), 1);
    up.cursor = movedLines(up.cursor, Vertical::Up);
    EXPECT_EQ(up.text(), QStringLiteral("셋\n하나\n둘"));
}

TEST(MovedLines, AreNumberedAnew)
{
    Page page{QStringLiteral("1. 하나\n2. 둘|\n3. 셋")};
    page.cursor = movedLines(page.cursor, Vertical::Up);
    EXPECT_EQ(page.text(), QStringLiteral("1. 둘\n2. 하나\n3. 셋"));
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("1. 하나\n2. 둘\n3. 셋"));
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

TEST(ReplaceText, KeepsTheCaretAndTheUndoStepsBeforeIt)
{
    Page page{QStringLiteral("첫 문장. 둘째| 문장.")};
    QTextCursor typing{&page.document};
    typing.insertText(QStringLiteral("# 제목\n"));
    const int caret = page.cursor.position();
    replaceText(page.document, QStringLiteral("# 제목\n첫 문장. 둘째 문장. 셋째 문장."));
    EXPECT_EQ(page.cursor.position(), caret);
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("# 제목\n첫 문장. 둘째 문장."));
    page.document.undo();
    EXPECT_EQ(page.text(), QStringLiteral("첫 문장. 둘째 문장."));
}

TEST(ReplaceText, DoesNotCutAnEmojiInHalf)
{
    Page page{QStringLiteral("|📚")};
    replaceText(page.document, QStringLiteral("📝"));
    EXPECT_EQ(page.text(), QStringLiteral("📝"));
}

TEST(PlainText, KeepsNoBreakSpaces)
{
    QTextDocument document;
    document.setPlainText(QStringLiteral("12\u00a0권"));
    EXPECT_EQ(plainText(document), QStringLiteral("12\u00a0권"));
}

} // namespace
} // namespace hoego::ui
