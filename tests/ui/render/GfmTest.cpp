#include "tests/support/Printers.h"
#include "ui/render/MarkdownHtml.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

QString html(const char16_t* markdown)
{
    return markdownToHtml(QString::fromUtf16(markdown)).trimmed().remove(u'\n');
}

QString table(const char16_t* head, const char16_t* body)
{
    const QString rows = QString::fromUtf16(body);
    return QStringLiteral("<table><thead><tr>%1</tr></thead>%2</table>")
        .arg(QString::fromUtf16(head), rows.isEmpty() ? rows : u"<tbody>" + rows + u"</tbody>");
}

// ---- tables

TEST(GfmTable, NeedsALineOfDashesBelowItsHead)
{
    EXPECT_EQ(html(u"| 달 | 권 |\n| --- | --- |\n| 1월 | 둘 |"),
              table(u"<th>달</th><th>권</th>", u"<tr><td>1월</td><td>둘</td></tr>"));
    EXPECT_EQ(html(u"| 달 | 권 |\n| 1월 | 둘 |"), QStringLiteral("<p>| 달 | 권 || 1월 | 둘 |</p>"));
}

TEST(GfmTable, NeedsNoBarsAtItsSides)
{
    EXPECT_EQ(html(u"달 | 권\n:-: | --:\n1월 | 둘"),
              table(u"<th align=\"center\">달</th><th align=\"right\">권</th>",
                    u"<tr><td align=\"center\">1월</td><td align=\"right\">둘</td></tr>"));
}

TEST(GfmTable, HoldsAnEscapedBarInWordsAndInCode)
{
    EXPECT_EQ(html(u"| 낱말 |\n|---|\n| 이\\|저 `a \\| b` **\\|** |"),
              table(u"<th>낱말</th>", u"<tr><td>이|저 <code>a | b</code> <strong>|</strong></td></tr>"));
}

TEST(GfmTable, IsNoneWhereHeadAndDashesDiffer)
{
    EXPECT_EQ(html(u"| 달 | 권 |\n| --- |\n| 1월 |"), QStringLiteral("<p>| 달 | 권 || --- || 1월 |</p>"));
    EXPECT_EQ(html(u"| 달 |\n| --- | --- |"), QStringLiteral("<p>| 달 || --- | --- |</p>"));
    EXPECT_EQ(html(u"> 달 | 권\n> :-|-|-"), QStringLiteral("<blockquote><p>달 | 권:-|-|-</p></blockquote>"));
}

TEST(GfmTable, FillsShortRowsAndCutsLongOnes)
{
    EXPECT_EQ(
        html(u"| 가 | 나 |\n|-|-|\n| 하나 |\n| 1 | 2 | 3 |"),
        table(u"<th>가</th><th>나</th>", u"<tr><td>하나</td><td></td></tr><tr><td>1</td><td>2</td></tr>"));
}

TEST(GfmTable, EndsAtABlankLineOrAnotherBlock)
{
    EXPECT_EQ(html(u"| 가 |\n|-|\n| 나 |\n> 말"),
              table(u"<th>가</th>", u"<tr><td>나</td></tr>")
                  + QStringLiteral("<blockquote><p>말</p></blockquote>"));
    EXPECT_EQ(html(u"| 가 |\n|-|\n\n글"), table(u"<th>가</th>", u"") + QStringLiteral("<p>글</p>"));
}

// ---- task lists

TEST(GfmTask, IsABoxAtTheBeginningOfAnItem)
{
    EXPECT_EQ(html(u"- [x] 했다\n- [X] 이것도\n- [ ] 할 것"),
              QStringLiteral("<ul><li class=\"task\"><input type=\"checkbox\" checked disabled> 했다</li>"
                             "<li class=\"task\"><input type=\"checkbox\" checked disabled> 이것도</li>"
                             "<li class=\"task\"><input type=\"checkbox\" disabled> 할 것</li></ul>"));
    EXPECT_EQ(html(u"1. [ ] 하나\n   - [x] 안").count(QStringLiteral("<input")), 2);
}

TEST(GfmTask, IsNothingElsewhere)
{
    for (const char16_t* markdown : {u"[x] 했다", u"- 글 [x]", u"- [y] 글", u"- [] 글", u"- [x]글"})
        EXPECT_EQ(html(markdown).count(QStringLiteral("<input")), 0) << html(markdown).toStdString();
}

// ---- strikethrough

TEST(GfmStrikethrough, TakesOneOrTwoTildes)
{
    EXPECT_EQ(html(u"~~지움~~ ~하나~"), QStringLiteral("<p><del>지움</del> <del>하나</del></p>"));
    EXPECT_EQ(html(u"~~~아님~~~"), QStringLiteral("<pre><code class=\"language-아님~~~\"></code></pre>"));
    EXPECT_EQ(html(u"글 ~~~셋~~~"), QStringLiteral("<p>글 ~~~셋~~~</p>"));
    EXPECT_EQ(html(u"~~다음\n\n문단~~"), QStringLiteral("<p>~~다음</p><p>문단~~</p>"));
}

// ---- autolinks

QString link(const char16_t* address, const char16_t* words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromUtf16(address), QString::fromUtf16(words));
}

TEST(GfmAutolink, KnowsWwwAndWebAndMail)
{
    EXPECT_EQ(html(u"www.hoego.kr"), u"<p>" + link(u"http://www.hoego.kr", u"www.hoego.kr") + u"</p>");
    EXPECT_EQ(html(u"(https://hoego.kr/a?b=c)"),
              u"<p>(" + link(u"https://hoego.kr/a?b=c", u"https://hoego.kr/a?b=c") + u")</p>");
    EXPECT_EQ(html(u"me+you@hoego.kr."),
              u"<p>" + link(u"mailto:me+you@hoego.kr", u"me+you@hoego.kr") + u".</p>");
}

TEST(GfmAutolink, EndsBeforeTheSentencesSigns)
{
    EXPECT_EQ(html(u"www.hoego.kr/a?b=c. 끝"),
              u"<p>" + link(u"http://www.hoego.kr/a?b=c", u"www.hoego.kr/a?b=c") + u". 끝</p>");
    for (const QChar sign : QStringLiteral("?!.,:*_~"))
        EXPECT_TRUE(markdownToHtml(u"www.hoego.kr/a" + QString{sign})
                        .startsWith(u"<p>" + link(u"http://www.hoego.kr/a", u"www.hoego.kr/a")));
}

TEST(GfmAutolink, KeepsParenthesesThatWereOpenedInIt)
{
    EXPECT_EQ(html(u"www.hoego.kr/q=(책)"),
              u"<p>" + link(u"http://www.hoego.kr/q=(%EC%B1%85)", u"www.hoego.kr/q=(책)") + u"</p>");
    EXPECT_EQ(html(u"(www.hoego.kr/q=(b)))"),
              u"<p>(" + link(u"http://www.hoego.kr/q=(b)", u"www.hoego.kr/q=(b)") + u"))</p>");
}

TEST(GfmAutolink, EndsBeforeAnEntityAtItsEnd)
{
    EXPECT_EQ(html(u"www.hoego.kr/a?b=c&hl=ko"),
              u"<p>" + link(u"http://www.hoego.kr/a?b=c&amp;hl=ko", u"www.hoego.kr/a?b=c&amp;hl=ko")
                  + u"</p>");
    EXPECT_EQ(html(u"www.hoego.kr/a?b=c&hl;"),
              u"<p>" + link(u"http://www.hoego.kr/a?b=c", u"www.hoego.kr/a?b=c") + u"&amp;hl;</p>");
}

TEST(GfmAutolink, EndsAtALessThan)
{
    EXPECT_EQ(html(u"www.hoego.kr/a<b"),
              u"<p>" + link(u"http://www.hoego.kr/a", u"www.hoego.kr/a") + u"&lt;b</p>");
}

TEST(GfmAutolink, NeedsADotAndNoUnderscoresInTheLastParts)
{
    EXPECT_EQ(html(u"www.ho_ego.kr http://localhost a@b"),
              QStringLiteral("<p>www.ho_ego.kr http://localhost a@b</p>"));
}

// ---- raw HTML that GFM does not allow

TEST(GfmRawHtml, NeverPassesWhatChangesThePage)
{
    for (const char16_t* name : {u"title", u"textarea", u"style", u"xmp", u"iframe", u"noembed", u"noframes",
                                 u"script", u"plaintext"}) {
        const QString tag = QString::fromUtf16(name);
        for (const QString& source :
             {QStringLiteral("<%1>글</%1>"), QStringLiteral("글 <%1> 글"), QStringLiteral("<br><%1 a=\"b\">"),
              QStringLiteral("<center><%1></center>")}) {
            const QString made = markdownToHtml(source.arg(tag));
            EXPECT_FALSE(made.contains(u'<' + tag)) << made.toStdString();
            EXPECT_TRUE(made.contains(u"&lt;" + tag)) << made.toStdString();
        }
    }
}

} // namespace
} // namespace hoego::ui
