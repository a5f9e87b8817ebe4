#include "ui/write/Comforts.h"
#include "tests/support/Printers.h"
#include "ui/write/PlainText.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

/// A text with the caret at '|'; a second '|' ends a selection.
class Page {
public:
    explicit Page(QString text)
    {
        const auto caret = text.indexOf(QLatin1Char('|'));
        text.remove(caret, 1);
        const auto end = text.indexOf(QLatin1Char('|'));
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

TEST(Tab, MovesAnItemUnderTheOneAbove)
{
    Page bullet{QStringLiteral("- 하나\n- 둘|")};
    EXPECT_TRUE(indentItems(bullet.cursor, Direction::In));
    EXPECT_EQ(bullet.text(), QStringLiteral("- 하나\n  - 둘"));
    Page number{QStringLiteral("1. 하나\n2. 둘|")};
    EXPECT_TRUE(indentItems(number.cursor, Direction::In));
    EXPECT_EQ(number.text(), QStringLiteral("1. 하나\n   2. 둘"));
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
