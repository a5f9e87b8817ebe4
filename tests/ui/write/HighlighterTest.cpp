#include "ui/write/Highlighter.h"
#include "tests/support/Printers.h"
#include "ui/common/Theme.h"
#include "ui/write/EditorLayout.h"
#include "ui/write/Syntax.h"

#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

#include <algorithm>

namespace hoego::ui {
namespace {

class HighlighterTest : public testing::Test {
protected:
    HighlighterTest()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout{&document});
        syntax.load();
        EXPECT_TRUE(QTest::qWaitFor([this] { return syntax.isLoaded(); }, 20000));
        highlighter.setDocument(&document);
        highlighter.setSyntax(syntax.markdown(), syntax.colors(Theme::light()), Theme::light());
    }

    void set(const QString& text)
    {
        document.setPlainText(text);
        highlighter.finish();
    }
    /// The format a character is shown in.
    QTextCharFormat at(int block, int position)
    {
        QTextCharFormat format;
        const auto ranges = document.findBlockByNumber(block).layout()->formats();
        for (const auto& range : ranges) {
            if (range.start <= position && position < range.start + range.length)
                format.merge(range.format);
        }
        return format;
    }

    Syntax syntax;
    QTextDocument document;
    Highlighter highlighter;
};

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
