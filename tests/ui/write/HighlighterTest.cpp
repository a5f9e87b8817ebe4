#include "tests/ui/write/HighlighterStage.h"
#include "ui/write/EditorLayout.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

#include <set>

namespace hoego::ui {
namespace {

using HighlighterTest = HighlighterStage;

TEST_F(HighlighterTest, ShowsHeadingsLargerByLevelAndTheirMarksFaint)
{
    set(QStringLiteral("# 하나\n## 둘\n글"));
    EXPECT_GT(at(0, 2).fontPointSize(), at(1, 3).fontPointSize());
    EXPECT_GT(at(1, 3).fontPointSize(), document.defaultFont().pointSizeF());
    EXPECT_EQ(at(1, 3).fontWeight(), QFont::Bold);
    EXPECT_EQ(at(1, 0).fontWeight(), QFont::Normal);
    EXPECT_NE(at(1, 0).foreground(), at(1, 3).foreground());
}

TEST_F(HighlighterTest, ShowsEmphasisNextToAKoreanParticle)
{
    set(QStringLiteral("책은 **열두 권째**를"));
    EXPECT_EQ(at(0, 5).fontWeight(), QFont::Bold);
    EXPECT_NE(at(0, 3).fontWeight(), QFont::Bold); // The mark.
    EXPECT_NE(at(0, 12).fontWeight(), QFont::Bold); // The particle.
}

TEST_F(HighlighterTest, ColorsCodeByItsLanguage)
{
    set(QStringLiteral("```sql\nSELECT 1;\n```\n글"));
    EXPECT_NE(at(1, 0).foreground(), at(1, 7).foreground());
    EXPECT_TRUE(isInFence(document.findBlockByNumber(0)));
    EXPECT_TRUE(isInFence(document.findBlockByNumber(2)));
    EXPECT_FALSE(isInFence(document.findBlockByNumber(3)));
}

TEST_F(HighlighterTest, ColorsCodeSoThatItCanBeReadOnPaperAndOnInk)
{
    constexpr double readable = 4.5; // WCAG 2.2, 1.4.3.
    for (const Theme& theme : {Theme::light(), Theme::night()}) {
        highlighter.setSyntax(syntax.markdown(), syntax.colors(theme), theme);
        set(QStringLiteral("```python\ndef f(n): # 센다\n    return 'x' + str(12)\n```"));
        std::set<QRgb> colors;
        for (const auto& [block, position] : {std::pair{1, 0}, {1, 10}, {2, 11}, {2, 21}}) {
            const QColor color = at(block, position).foreground().color();
            EXPECT_GE(contrast(color, theme.paper), readable) << block << ' ' << position;
            colors.insert(color.rgb());
        }
        EXPECT_EQ(colors.size(), 4U); // A keyword, a remark, a string, a number.
    }
}

TEST_F(HighlighterTest, TellsNeighboringFencesApart)
{
    set(QStringLiteral("```\na\n```\n```\nb\n```"));
    EXPECT_EQ(fenceOf(document.findBlockByNumber(0)), fenceOf(document.findBlockByNumber(2)));
    EXPECT_NE(fenceOf(document.findBlockByNumber(2)), fenceOf(document.findBlockByNumber(3)));
}

TEST_F(HighlighterTest, FollowsAFenceThatIsOpenedAbove)
{
    set(QStringLiteral("글\n## 제목\n끝"));
    QTextCursor cursor{&document};
    cursor.insertText(QStringLiteral("```\n"));
    highlighter.finish();
    EXPECT_TRUE(isInFence(document.lastBlock()));
    EXPECT_LE(at(2, 3).fontPointSize(), document.defaultFont().pointSizeF());
    document.undo();
    highlighter.finish();
    EXPECT_FALSE(isInFence(document.lastBlock()));
    EXPECT_GT(at(1, 3).fontPointSize(), document.defaultFont().pointSizeF());
}

TEST_F(HighlighterTest, LooksTheSameTypedAsRead)
{
    const QString text
        = QStringLiteral("# 하나\n\n- [ ] *둘*\n\n```sql\nSELECT 1;\n```\n\n> 인용 **굵게**\n");
    set(text);
    QList<QList<QTextLayout::FormatRange>> read;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        read.push_back(block.layout()->formats());
    set({});
    QTextCursor cursor{&document};
    for (const QChar character : text)
        cursor.insertText(character);
    highlighter.finish();
    QList<QList<QTextLayout::FormatRange>> typed;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        typed.push_back(block.layout()->formats());
    EXPECT_TRUE(read == typed);
}

TEST_F(HighlighterTest, NeverLooksAtAllOfALongTextForOneKey)
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += QStringLiteral("십일월의 어느 날 **%1**\n").arg(i);
    document.setPlainText(text);
    QTextCursor cursor{&document};
    cursor.insertText(QStringLiteral("```\n"));
    EXPECT_FALSE(document.firstBlock().layout()->formats().isEmpty());
    EXPECT_TRUE(document.findBlockByNumber(200).layout()->formats().isEmpty());
    EXPECT_FALSE(highlighter.isFinished());
}

TEST_F(HighlighterTest, ShowsEmphasisInListsQuotesAndHeadings)
{
    set(QStringLiteral("- [ ] **\"하나\"**는\n> 1. **\"둘\"**은\n## **\"셋\"**은"));
    EXPECT_EQ(at(0, 9).fontWeight(), QFont::Bold);
    EXPECT_EQ(at(1, 8).fontWeight(), QFont::Bold);
    EXPECT_EQ(at(2, 6).fontWeight(), QFont::Bold);
    EXPECT_GT(at(2, 6).fontPointSize(), document.defaultFont().pointSizeF());
}

TEST_F(HighlighterTest, ShowsMarksFaintBesideLinksAndItemsNot)
{
    set(QStringLiteral("* **[글](https://a.kr/b_c)**을\n평범"));
    const QBrush faint = at(0, 2).foreground();
    EXPECT_EQ(at(0, 25).foreground(), faint);
    EXPECT_NE(at(0, 0).foreground(), faint);
    EXPECT_NE(at(0, 22).foreground(), faint);
    EXPECT_NE(at(0, 27).foreground(), faint);
}

TEST_F(HighlighterTest, ColorsTheWordsOfALiveBlock)
{
    set(QStringLiteral("```hoego entries 2024 kind:month\n```\n글"));
    EXPECT_NE(at(0, 10).foreground(), at(0, 4).foreground());
    EXPECT_NE(at(0, 18).foreground(), at(0, 10).foreground());
    EXPECT_NE(at(0, 24).foreground(), at(0, 18).foreground());
    EXPECT_TRUE(at(2, 0).isEmpty());
}

TEST_F(HighlighterTest, ReadsAPrivateFenceAsMarkdown)
{
    set(QStringLiteral("```hoego private\n**\"속말\"**은\n- 하나\n```\n글"));
    EXPECT_EQ(at(1, 4).fontWeight(), QFont::Bold);
    EXPECT_TRUE(beginsPrivate(document.findBlockByNumber(0)));
    EXPECT_TRUE(isInFence(document.findBlockByNumber(1)));
    EXPECT_FALSE(standsInFence(document.findBlockByNumber(2)));
    EXPECT_FALSE(isInFence(document.findBlockByNumber(4)));
}

TEST_F(HighlighterTest, KnowsOurFencesRightUnderAList)
{
    set(QStringLiteral("- 하나\n```hoego private\n- 속말\n```\n- 둘\n```hoego entries 2024\n```\n## 끝"));
    EXPECT_NE(at(1, 5).foreground(), at(1, 0).foreground());
    EXPECT_NE(at(5, 10).foreground(), at(5, 4).foreground());
    EXPECT_EQ(at(7, 3).fontWeight(), QFont::Bold);
    EXPECT_FALSE(isInFence(document.findBlockByNumber(4)));
}

TEST_F(HighlighterTest, ShowsPrivateWords)
{
    set(QStringLiteral("그날은 %%말하지 않은 일%%로 **바빴다**"));
    EXPECT_TRUE(beginsPrivate(document.firstBlock()));
    EXPECT_TRUE(at(0, 8).hasProperty(QTextFormat::BackgroundBrush));
    EXPECT_NE(at(0, 4).foreground(), at(0, 8).foreground());
    EXPECT_FALSE(at(0, 17).hasProperty(QTextFormat::BackgroundBrush));
    set(QStringLiteral("50%% 할인"));
    EXPECT_FALSE(beginsPrivate(document.firstBlock()));
}

TEST_F(HighlighterTest, LeavesAVeryLongLinePlain)
{
    set(QString{30000, u'가'} + QStringLiteral("\n**굵게**"));
    EXPECT_TRUE(document.firstBlock().layout()->formats().isEmpty());
    EXPECT_EQ(at(1, 3).fontWeight(), QFont::Bold);
}

TEST(Fence, IsKnownBeforeAnythingIsColored)
{
    QTextDocument document;
    document.setPlainText(QStringLiteral("```\n- a\n```\n- b\n```hoego private\n- c"));
    EXPECT_TRUE(standsInFence(document.findBlockByNumber(1)));
    EXPECT_TRUE(standsInFence(document.findBlockByNumber(2)));
    EXPECT_FALSE(standsInFence(document.findBlockByNumber(3)));
    EXPECT_FALSE(standsInFence(document.findBlockByNumber(5)));
}

TEST(Fence, OpensAndClosesAsCommonMarkSays)
{
    const auto mark = [](char16_t c, int length) { return Fence{.mark = QChar{c}, .length = length}; };
    EXPECT_EQ(fenceAfter({}, u"```sql"), mark(u'`', 3));
    EXPECT_EQ(fenceAfter({}, u"   ~~~~"), mark(u'~', 4));
    EXPECT_EQ(fenceAfter({}, u"    ```"), Fence{});
    EXPECT_EQ(fenceAfter({}, u"``` a`b"), Fence{});
    EXPECT_EQ(fenceAfter(mark(u'`', 4), u"```"), mark(u'`', 4));
    EXPECT_EQ(fenceAfter(mark(u'`', 3), u"``` sql"), mark(u'`', 3));
    EXPECT_EQ(fenceAfter(mark(u'`', 3), u"~~~"), mark(u'`', 3));
    EXPECT_EQ(fenceAfter(mark(u'`', 3), u"`````  "), Fence{});
}

TEST(EditorLayout, HangsWhatWrapsUnderTheWordsOfItsItem)
{
    QTextDocument document;
    auto* layout = new EditorLayout{&document};
    document.setDocumentLayout(layout);
    document.setPlainText(QStringLiteral(
        "> - 긴 항목은 여러 줄에 걸쳐 이어진다 그리고 또 이어진다\n긴 글은 여러 줄에 걸쳐 이어진다 또 이어진다"));
    QPlainTextEdit view; // It says how wide lines are.
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setDocument(&document);
    view.resize(120, 400);
    view.grab();
    layout->setPitch(40);
    const QRectF rect = layout->blockBoundingRect(document.firstBlock());
    const QTextLayout& item = *document.firstBlock().layout();
    ASSERT_GT(item.lineCount(), 1);
    EXPECT_EQ(rect.height(), 40 * item.lineCount());
    EXPECT_EQ(document.firstBlock().lineCount(), item.lineCount());
    EXPECT_DOUBLE_EQ(item.lineAt(1).x(), item.lineAt(0).cursorToX(4));
    EXPECT_LE(item.lineAt(1).x() + item.lineAt(1).naturalTextWidth(), 120);
    layout->blockBoundingRect(document.lastBlock());
    const QTextLayout& plain = *document.lastBlock().layout();
    ASSERT_GT(plain.lineCount(), 1);
    EXPECT_EQ(plain.lineAt(1).x(), plain.lineAt(0).x());
}

TEST(EditorLayout, SpreadsLinesEvenly)
{
    QTextDocument document;
    auto* layout = new EditorLayout{&document};
    document.setDocumentLayout(layout);
    document.setPlainText(QStringLiteral("한 줄\n\nthree"));
    layout->setPitch(40);
    for (QTextBlock block = document.begin(); block != document.lastBlock(); block = block.next())
        EXPECT_EQ(layout->blockBoundingRect(block).height(), 40);
    // Asked again, it says the same.
    EXPECT_EQ(layout->blockBoundingRect(document.begin()).height(), 40);
    layout->setPitch(50);
    EXPECT_EQ(layout->blockBoundingRect(document.begin()).height(), 50);
}

} // namespace
} // namespace hoego::ui
