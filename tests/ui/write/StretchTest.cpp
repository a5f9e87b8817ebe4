#include "tests/ui/write/HighlighterStage.h"
#include "ui/render/MarkdownHtml.h"

#include <random>

// What in a line depends on the lines beside it, and on the renderer.
namespace hoego::ui {
namespace {

using StretchTest = HighlighterStage;

/// The letters of a line that are bold, italic and struck; a dot for those that are not.
struct Styled {
    QString bold;
    QString italic;
    QString struck;

    bool operator==(const Styled&) const = default;
};

void add(Styled& styled, QChar letter, bool isBold, bool isItalic, bool isStruck)
{
    if (letter.isSpace())
        return;
    styled.bold += isBold ? letter : QChar{u'.'};
    styled.italic += isItalic ? letter : QChar{u'.'};
    styled.struck += isStruck ? letter : QChar{u'.'};
}

/// The renderer's answer, read from its HTML.
Styled rendered(const QString& markdown)
{
    Styled styled;
    int bold = 0;
    int italic = 0;
    int struck = 0;
    const QString html = markdownToHtml(markdown);
    for (qsizetype at = 0; at < html.size(); ++at) {
        if (html[at] == u'<') {
            const auto end = html.indexOf(u'>', at);
            const QString tag = html.mid(at + 1, end - at - 1);
            bold += tag == QLatin1String("strong") ? 1 : tag == QLatin1String("/strong") ? -1 : 0;
            italic += tag == QLatin1String("em") ? 1 : tag == QLatin1String("/em") ? -1 : 0;
            struck += tag == QLatin1String("del") || tag == QLatin1String("s") ? 1
                : tag == QLatin1String("/del") || tag == QLatin1String("/s")   ? -1
                                                                               : 0;
            at = end;
            continue;
        }
        QChar letter = html[at];
        if (letter == u'&') {
            const auto end = html.indexOf(u';', at);
            letter = html.mid(at, end - at) == QLatin1String("&quot") ? u'"' : u'?';
            at = end;
        }
        add(styled, letter, bold > 0, italic > 0, struck > 0);
    }
    return styled;
}

class EmphasisInEditor : public HighlighterStage {
protected:
    /// The same from the editor's formats; what is in the mark's color is a mark.
    Styled highlighted(const QString& markdown)
    {
        set(markdown);
        Styled styled;
        const QColor faint
            = QColor::fromRgb(syntax.colors(Theme::light()).textColor(KSyntaxHighlighting::Theme::Comment));
        int block = 0;
        int column = -1;
        for (int i = 0; i < markdown.size(); ++i) {
            ++column;
            if (markdown[i] == u'\n') {
                ++block;
                column = -1;
                continue;
            }
            const QTextCharFormat format = at(block, column);
            if (format.hasProperty(QTextFormat::ForegroundBrush) && format.foreground().color() == faint)
                continue;
            add(styled, markdown[i], format.fontWeight() == QFont::Bold, format.fontItalic(),
                format.fontStrikeOut());
        }
        return styled;
    }
};

TEST_F(EmphasisInEditor, FollowsTheRendererNextToParticles)
{
    for (const QString& line :
         {QStringLiteral("**머신러닝(ML)**은"), QStringLiteral("**\"강조\"**는"),
          QStringLiteral("이것은 **'걱정'**이다"), QStringLiteral("*100%*로"),
          QStringLiteral("**스크립트(script)**라고"), QStringLiteral("**`npm`**을"),
          QStringLiteral("a**\"b\"**c"), QStringLiteral("_밑줄_은"), QStringLiteral("~~\"지움\"~~은"),
          QStringLiteral("***\"둘\"***은 **끝났다.**그리고"), QStringLiteral("3 * 4 * 5 ** 6"),
          QStringLiteral("**[글](https://a.kr/b_c_d)**을 *끝*"), QStringLiteral("\\*아님\\* **그래**도"),
          QStringLiteral("가**나*다**라*마"), QStringLiteral("__init__ 와 __굵게__")}) {
        Styled ours = highlighted(line);
        Styled theirs = rendered(line);
        EXPECT_EQ(ours.bold.remove(u'.'), theirs.bold.remove(u'.')) << line.toStdString();
        EXPECT_EQ(ours.italic.remove(u'.'), theirs.italic.remove(u'.')) << line.toStdString();
        EXPECT_EQ(ours.struck.remove(u'.'), theirs.struck.remove(u'.')) << line.toStdString();
    }
    set(QStringLiteral("**머신러닝(ML)**은"));
    EXPECT_EQ(at(0, 3).fontWeight(), QFont::Bold);
    EXPECT_NE(at(0, 12).fontWeight(), QFont::Bold);
}

TEST_F(EmphasisInEditor, FollowsTheRendererWhateverIsTyped)
{
    const QStringList pieces{QStringLiteral("*"),  QStringLiteral("**"), QStringLiteral("_"),
                             QStringLiteral("\""), QStringLiteral("("),  QStringLiteral(")"),
                             QStringLiteral("가"), QStringLiteral("나"), QStringLiteral("a"),
                             QStringLiteral(" "),  QStringLiteral("~~"), QStringLiteral("「"),
                             QStringLiteral("."),  QStringLiteral("은"), QStringLiteral("한")};
    std::mt19937 random{23};
    for (int round = 0; round < 2000; ++round) {
        QString line = QStringLiteral("글");
        for (int i = 0; i < 10; ++i)
            line += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const Styled ours = highlighted(line);
        const Styled theirs = rendered(line);
        ASSERT_TRUE(ours == theirs) << line.toStdString() << "\n"
                                    << ours.bold.toStdString() << "\n"
                                    << theirs.bold.toStdString() << "\n"
                                    << ours.italic.toStdString() << "\n"
                                    << theirs.italic.toStdString();
    }
}

TEST_F(EmphasisInEditor, FollowsTheRendererOverLines)
{
    const QStringList pieces{QStringLiteral("*"),    QStringLiteral("**"), QStringLiteral("~~"),
                             QStringLiteral("\""),   QStringLiteral("("),  QStringLiteral(")"),
                             QStringLiteral("가"),   QStringLiteral("나"), QStringLiteral("a"),
                             QStringLiteral("\n글"), QStringLiteral(" "),  QStringLiteral("은")};
    std::mt19937 random{29};
    for (int round = 0; round < 2000; ++round) {
        QString text = QStringLiteral("글");
        for (int i = 0; i < 14; ++i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const Styled ours = highlighted(text);
        const Styled theirs = rendered(text);
        ASSERT_TRUE(ours == theirs) << text.toStdString() << "\n"
                                    << ours.bold.toStdString() << "\n"
                                    << theirs.bold.toStdString();
    }
}

TEST_F(StretchTest, ShowsPrivateWordsOverTheLinesOfAParagraph)
{
    set(QStringLiteral("그날은 %%말하지\n않은\n일%%로 바빴다\n\n%%연 것\n\n닫은 것%%"));
    EXPECT_TRUE(isPrivate(0, 8));
    EXPECT_FALSE(isPrivate(0, 1));
    EXPECT_TRUE(isPrivate(1, 0));
    EXPECT_TRUE(isPrivate(2, 0));
    EXPECT_FALSE(isPrivate(2, 4));
    EXPECT_NE(at(2, 1).foreground(), at(2, 0).foreground()); // The mark is faint.
    EXPECT_TRUE(beginsPrivate(document.findBlockByNumber(0)));
    EXPECT_FALSE(beginsPrivate(document.findBlockByNumber(1)));
    EXPECT_FALSE(isPrivate(4, 3)); // No passage goes over a blank line.
    EXPECT_FALSE(isPrivate(6, 0));
}

TEST_F(StretchTest, ShowsWhatIsPrivateInQuotesItemsAndPrivateFences)
{
    set(QStringLiteral("> %%하나\n> 둘%% 셋\n\n- 넷\n\n    다섯 %%여섯\n    일곱%%"));
    EXPECT_TRUE(isPrivate(0, 5));
    EXPECT_TRUE(isPrivate(1, 2));
    EXPECT_FALSE(isPrivate(1, 6));
    EXPECT_TRUE(isPrivate(6, 4));
}

TEST_F(StretchTest, ShowsEmphasisOverLinesAsTheyAreTyped)
{
    set(QStringLiteral("책은 **열두\n권째\n를 덮었다\n\n**끝"));
    EXPECT_NE(at(0, 5).fontWeight(), QFont::Bold);
    QTextCursor cursor{document.findBlockByNumber(2)};
    cursor.insertText(QStringLiteral("\"**"));
    EXPECT_EQ(at(0, 5).fontWeight(), QFont::Bold); // At once, on the key.
    EXPECT_EQ(at(1, 0).fontWeight(), QFont::Bold);
    EXPECT_NE(at(2, 4).fontWeight(), QFont::Bold);
    cursor.setPosition(document.findBlockByNumber(1).position());
    cursor.insertText(QStringLiteral("\n"));
    EXPECT_NE(at(0, 5).fontWeight(), QFont::Bold); // A blank line would be between.
    EXPECT_NE(at(2, 0).fontWeight(), QFont::Bold);
    document.undo();
    highlighter.finish();
    EXPECT_EQ(at(0, 5).fontWeight(), QFont::Bold);
}

TEST_F(StretchTest, LooksAtTheParagraphOnlyForAKeyThatOpensEmphasis)
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += i % 5 == 4 ? QStringLiteral("\n") : QStringLiteral("십일월의 **어느 날 %1\n").arg(i);
    set(text);
    int changed = 0;
    QObject::connect(document.documentLayout(), &QAbstractTextDocumentLayout::update, &document,
                     [&changed] { ++changed; });
    QTextCursor cursor{&document};
    cursor.insertText(QStringLiteral("**"));
    EXPECT_TRUE(highlighter.isFinished()); // Nothing is left for later.
    EXPECT_LE(changed, 10);
}

TEST_F(StretchTest, LooksTheSameHoweverItIsTyped)
{
    const QStringList pieces{QStringLiteral("**"),   QStringLiteral("%%"), QStringLiteral("~~"),
                             QStringLiteral("*"),    QStringLiteral("가"), QStringLiteral(" "),
                             QStringLiteral("\n"),   QStringLiteral("\n"), QStringLiteral("- "),
                             QStringLiteral("> "),   QStringLiteral("`"),  QStringLiteral("    "),
                             QStringLiteral("```\n")};
    std::mt19937 random{7};
    const auto below
        = [&random](qsizetype end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    const auto formats = [](const QTextDocument& shown) {
        QList<QList<QTextLayout::FormatRange>> all;
        for (QTextBlock block = shown.begin(); block.isValid(); block = block.next())
            all.push_back(block.layout()->formats());
        return all;
    };
    QTextCursor cursor{&document};
    for (int round = 0; round < 400; ++round) {
        cursor.setPosition(below(document.characterCount()));
        if (below(4) == 0 && !document.isEmpty())
            cursor.deletePreviousChar();
        else
            cursor.insertText(pieces[below(pieces.size())]);
        highlighter.finish();
        QTextDocument fresh;
        fresh.setDocumentLayout(new QPlainTextDocumentLayout{&fresh});
        fresh.setPlainText(document.toPlainText());
        Highlighter other;
        other.setDocument(&fresh);
        other.setSyntax(syntax.markdown(), syntax.colors(Theme::light()), Theme::light());
        other.finish();
        ASSERT_TRUE(formats(document) == formats(fresh)) << round << "\n"
                                                         << document.toPlainText().toStdString();
    }
}

} // namespace
} // namespace hoego::ui
