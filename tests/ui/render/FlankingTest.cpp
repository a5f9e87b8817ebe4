#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "ui/render/KoreanMarkdown.h"
#include "ui/render/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QStringList>

// Emphasis by the amended rules once more, slowly and as they are worded, for lines of marks, words and
// things that marks cannot look into.
namespace hoego::ui {
namespace {

/// What a line is made of. `html` empty: the Markdown itself.
struct Token {
    QString markdown;
    QString html;
};

struct Run {
    QChar sign;
    qsizetype length = 0;
    qsizetype left = 0; ///< Signs of it that are still literal.
    bool mayOpen = false;
    bool mayClose = false;
    bool isActive = true;
    QString closes; ///< Tags before the literal signs...
    QString opens;  ///< ...and behind them.
};

char32_t lastOf(const QString& text)
{
    return text.isEmpty() ? U'\n' : text.toUcs4().back();
}

char32_t firstOf(const QString& text)
{
    return text.isEmpty() ? U'\n' : text.toUcs4().front();
}

bool isPunctuation(char32_t c)
{
    return QChar::isPunct(c) || QChar::isSymbol(c);
}

/// "Not followed by a blank, and either not followed by punctuation or, followed by it, preceded by a blank,
/// punctuation" and, amended, "or a CJK character"; CJK punctuation is none here.
bool flanks(char32_t inner, char32_t outer, bool isAmended)
{
    const auto isPunct = [&](char32_t c) { return isPunctuation(c) && !(isAmended && isCjk(c)); };
    if (QChar::isSpace(inner))
        return false;
    return !isPunct(inner) || QChar::isSpace(outer) || isPunct(outer) || (isAmended && isCjk(outer));
}

Run runOf(QChar sign, qsizetype length, char32_t before, char32_t after)
{
    const bool isStar = sign == u'*';
    const bool isLeft = flanks(after, before, isStar);
    const bool isRight = flanks(before, after, isStar);
    return {.sign = sign,
            .length = length,
            .left = length,
            .mayOpen = isLeft && (isStar || !isRight || isPunctuation(before)),
            .mayClose = isRight && (isStar || !isLeft || isPunctuation(after))};
}

bool match(const Run& opener, const Run& closer)
{
    if (!opener.isActive || opener.left == 0 || !opener.mayOpen || opener.sign != closer.sign)
        return false;
    const bool isBoth = opener.mayClose || closer.mayOpen;
    return !isBoth || (opener.length + closer.length) % 3 != 0
        || (opener.length % 3 == 0 && closer.length % 3 == 0);
}

void pairUp(std::vector<Run>& runs)
{
    for (std::size_t closer = 0; closer < runs.size(); ++closer) {
        while (runs[closer].mayClose && runs[closer].left > 0) {
            std::size_t opener = closer;
            while (opener > 0 && !match(runs[opener - 1], runs[closer]))
                --opener;
            if (opener-- == 0)
                break;
            const qsizetype strength = std::min<qsizetype>(2, std::min(runs[opener].left, runs[closer].left));
            const QString tag = strength == 2 ? QStringLiteral("strong>") : QStringLiteral("em>");
            runs[opener].opens.prepend(u'<' + tag);
            runs[closer].closes.append(u"</" + tag);
            runs[opener].left -= strength;
            runs[closer].left -= strength;
            for (std::size_t between = opener + 1; between < closer; ++between)
                runs[between].isActive = false;
        }
    }
}

QString expected(const std::vector<Token>& tokens)
{
    std::vector<Run> runs;
    QString before;
    for (std::size_t i = 0; i < tokens.size();) {
        const QString& text = tokens[i].markdown;
        if (text != QStringLiteral("*") && text != QStringLiteral("_")) {
            before = text;
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < tokens.size() && tokens[end].markdown == text)
            ++end;
        const QString after = end < tokens.size() ? tokens[end].markdown : QString{};
        runs.push_back(runOf(text.front(), static_cast<qsizetype>(end - i), lastOf(before), firstOf(after)));
        before = text;
        i = end;
    }
    pairUp(runs);
    QString html;
    std::size_t next = 0;
    for (std::size_t i = 0; i < tokens.size();) {
        const Token& token = tokens[i];
        if (token.markdown != QStringLiteral("*") && token.markdown != QStringLiteral("_")) {
            html += token.html.isEmpty() ? token.markdown.toHtmlEscaped() : token.html;
            ++i;
            continue;
        }
        const Run& run = runs[next++];
        html += run.closes + QString{run.left, run.sign} + run.opens;
        i += static_cast<std::size_t>(run.length);
    }
    return html;
}

const Token star{QStringLiteral("*"), {}};
const Token underscore{QStringLiteral("_"), {}};

void compare(const std::vector<Token>& pieces, unsigned seed, int rounds)
{
    const RenderOptions options{.html = RenderOptions::Html::AsWritten,
                                .dialect = RenderOptions::Dialect::CommonMark,
                                .outsidePictures = RenderOptions::Outside::Named,
                                .turnedFolds = {},
                                .liveBlock = {},
                                .code = {}};
    Random random{seed};
    int emphasized = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Token> tokens{random.of(std::vector<Token>{
            {QStringLiteral("가"), {}}, {QStringLiteral("a"), {}}, {QStringLiteral("\""), {}}})};
        for (int i = random.between(2, 12); i > 0; --i) {
            const Token& piece = random.of(pieces);
            const bool areBothCode = tokens.back().markdown.endsWith(u'`') && piece.markdown.startsWith(u'`');
            tokens.push_back(areBothCode ? star : piece); // Two together would be one.
        }
        tokens.push_back({QStringLiteral("끝"), {}});
        QString markdown;
        for (const Token& token : tokens)
            markdown += token.markdown;
        const QString wanted = u"<p>" + expected(tokens) + u"</p>\n";
        emphasized
            += wanted.contains(QStringLiteral("<em>")) || wanted.contains(QStringLiteral("<strong>")) ? 1 : 0;
        ASSERT_EQ(markdownToHtml(markdown, options), wanted) << markdown.toStdString();
    }
    EXPECT_GT(emphasized, rounds / 10);
}

TEST(Flanking, IsAsWordedForWordsAndMarks)
{
    compare({star,
             star,
             star,
             star,
             {QStringLiteral("가"), {}},
             {QStringLiteral("a"), {}},
             {QStringLiteral(" "), {}},
             {QStringLiteral("\""), {}},
             {QStringLiteral("("), {}},
             {QStringLiteral(")"), {}},
             {QStringLiteral("%"), {}},
             {QStringLiteral("."), {}},
             {QStringLiteral("「"), {}},
             {QStringLiteral("。"), {}},
             {QStringLiteral("漢"), {}},
             {QStringLiteral("“"), {}},
             {QStringLiteral("…"), {}},
             {QStringLiteral("ㅋ"), {}},
             {QStringLiteral("🙂"), {}}},
            20241124, 30'000);
}

TEST(Flanking, IsAsWordedBesideUnderscores)
{
    compare({star,
             star,
             star,
             underscore,
             underscore,
             {QStringLiteral("가"), {}},
             {QStringLiteral("a"), {}},
             {QStringLiteral(" "), {}},
             {QStringLiteral("\""), {}},
             {QStringLiteral("("), {}},
             {QStringLiteral("."), {}},
             {QStringLiteral("」"), {}}},
            20241125, 30'000);
}

TEST(Flanking, IsAsWordedBesideWhatMarksCannotLookInto)
{
    compare({star,
             star,
             star,
             star,
             {QStringLiteral("가"), {}},
             {QStringLiteral("a"), {}},
             {QStringLiteral(" "), {}},
             {QStringLiteral("\""), {}},
             {QStringLiteral("`x*\"가*`"), QStringLiteral("<code>x*&quot;가*</code>")},
             {QStringLiteral("[*\"나\"*는](u*\"가)"),
              QStringLiteral("<a href=\"u*%22%EA%B0%80\"><em>&quot;나&quot;</em>는</a>")},
             {QStringLiteral("![가](u)"), QStringLiteral("<img src=\"u\" alt=\"가\">")},
             {QStringLiteral("<b x=\"*가\">"), QStringLiteral("<b x=\"*가\">")},
             {QStringLiteral("<https://a.kr/*가>"),
              QStringLiteral("<a href=\"https://a.kr/*%EA%B0%80\">https://a.kr/*가</a>")},
             {QStringLiteral("\\*"), QStringLiteral("*")},
             {QStringLiteral("&copy;"), QStringLiteral("©")}},
            20241126, 30'000);
}

TEST(Flanking, IsNothingWithinWhatALinkLeadsTo)
{
    RenderOptions options;
    options.html = RenderOptions::Html::AsWritten;
    EXPECT_EQ(
        markdownToHtml(
            QStringLiteral("*가 [나](u*v) 다* [라](<u* v> \"*제목*\")* ![마](u_*) 끝 [[2024*|바]]*"),
            options),
        QStringLiteral("<p><em>가 <a href=\"u*v\">나</a> 다</em> <a href=\"u*%20v\" title=\"*제목*\">라</a>* "
                       "<img src=\"u_*\" alt=\"마\"> 끝 <a href=\"hoego:2024%2A\">바</a>*</p>\n"));
}

/// The lines of formats.md, and strikethrough, wherever emphasis may stand.
TEST(Flanking, HoldsInHeadingsListsQuotesTablesAndLinks)
{
    const std::vector<Token> lines{
        {QStringLiteral("**머신러닝(ML)**은"), QStringLiteral("<strong>머신러닝(ML)</strong>은")},
        {QStringLiteral("**\"강조\"**는"), QStringLiteral("<strong>&quot;강조&quot;</strong>는")},
        {QStringLiteral("이것은 **'걱정'**이다"), QStringLiteral("이것은 <strong>'걱정'</strong>이다")},
        {QStringLiteral("*100%*로"), QStringLiteral("<em>100%</em>로")},
        {QStringLiteral("**스크립트(script)**라고"), QStringLiteral("<strong>스크립트(script)</strong>라고")},
        {QStringLiteral("**`npm`**을"), QStringLiteral("<strong><code>npm</code></strong>을")},
        {QStringLiteral("***\"둘 다\"***는"),
         QStringLiteral("<em><strong>&quot;둘 다&quot;</strong></em>는")},
        {QStringLiteral("~~'지운 말'~~은"), QStringLiteral("<del>'지운 말'</del>은")},
        {QStringLiteral("~~**\"지운 말\"**~~은"),
         QStringLiteral("<del><strong>&quot;지운 말&quot;</strong></del>은")},
        {QStringLiteral("a**\"b\"**c"), QStringLiteral("a**&quot;b&quot;**c")},
        {QStringLiteral("_밑줄_은"), QStringLiteral("_밑줄_은")}};
    const std::vector<Token> places{
        {QStringLiteral("%1"), QStringLiteral("<p>%1</p>")},
        {QStringLiteral("## %1"), QStringLiteral("<h2>%1</h2>")},
        {QStringLiteral("%1\n==="), QStringLiteral("<h1>%1</h1>")},
        {QStringLiteral("- 앞\n- %1"), QStringLiteral("<li>%1</li>")},
        {QStringLiteral("> %1"), QStringLiteral("<p>%1</p>")},
        {QStringLiteral("| 표 |\n|---|\n| %1 |"), QStringLiteral("<td>%1</td>")},
        {QStringLiteral("[%1](https://a.kr)"), QStringLiteral("<a href=\"https://a.kr\">%1</a>")},
        {QStringLiteral("글 <br> %1"), QStringLiteral("<br> %1</p>")},
        {QStringLiteral("글[^1]\n\n[^1]: %1"), QStringLiteral("<p>%1 <a")}};
    for (const Token& place : places) {
        for (const Token& line : lines) {
            const QString html = markdownToHtml(place.markdown.arg(line.markdown));
            EXPECT_TRUE(html.contains(place.html.arg(line.html))) << html.toStdString();
        }
    }
}

} // namespace
} // namespace hoego::ui
