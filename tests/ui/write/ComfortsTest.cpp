#include "tests/ui/write/CaretPage.h"
#include "ui/write/Lines.h"
#include "ui/write/Wrapping.h"

#include <string>

namespace hoego::ui {
namespace {

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

TEST(Mark, IsTakenOffThePhraseThatTheCaretOrSelectionIsIn)
{
    const struct {
        const char16_t* mark;
        const char16_t* before;
        const char16_t* after;
    } cases[] = {
        {u"**", u"앞 **굵게 쓴^ 글**은", u"앞 굵게 쓴 글은"},
        {u"**", u"앞 **굵게 ^쓴^ 글**은", u"앞 굵게 쓴 글은"},
        {u"**", u"__굵게 쓴^ 글__ 뒤", u"굵게 쓴 글 뒤"},
        {u"**", u"**굵게 *기운* 글^**", u"굵게 *기운* 글"},
        {u"*", u"**굵게 *기운 말^ 셋* 글**", u"**굵게 기운 말 셋 글**"},
        {u"*", u"*기운 **굵은** 말^ 셋*", u"기운 **굵은** 말 셋"},
        {u"~~", u"~~그은 말^ 셋~~", u"그은 말 셋"},
        {u"`", u"`코드 말^ 셋`", u"코드 말 셋"},
        {u"**", u"**하나** 말^ **둘**", u"**하나** **말** **둘**"},
    };
    for (const auto& [mark, before, after] : cases) {
        Page page{QString{before}, u'^'};
        const QString plain = page.text();
        toggledMark(page.cursor, QString{mark});
        EXPECT_EQ(page.text(), QString{after});
        page.document.undo();
        EXPECT_EQ(page.text(), plain);
    }
}

TEST(MovedLines, LeaveTheNumbersInCodeAlone)
{
    Page page{QStringLiteral("```\n1. 하나\n2. 둘|\n```")};
    movedLines(page.cursor, Vertical::Up);
    EXPECT_EQ(page.text(), QStringLiteral("```\n2. 둘\n1. 하나\n```"));
}

} // namespace
} // namespace hoego::ui
