#include "tests/support/Printers.h"
#include "ui/render/MarkdownHtml.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

QString html(const char16_t* markdown)
{
    return markdownToHtml(QString::fromUtf16(markdown)).trimmed();
}

TEST(Footnotes, AreListedAtTheEndWithTheWayBack)
{
    EXPECT_EQ(
        html(u"글[^1]은 길다.\n\n[^1]: 짧은 *말*.\n\n다음"),
        QStringLiteral(
            "<p>글<sup class=\"note\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>은 길다.</p>\n"
            "<p>다음</p>\n<section class=\"footnotes\">\n<hr>\n<ol>\n"
            "<li id=\"fn-1\"><p>짧은 <em>말</em>. <a href=\"#fnref-1\">↩</a></p></li>\n</ol>\n</section>"));
}

TEST(Footnotes, AreNumberedInOrderOfUse)
{
    const QString made = html(u"[^나중]: 둘째\n[^처음]: 첫째\n\n가[^처음] 나[^나중] 다[^처음]");
    EXPECT_TRUE(
        made.contains(QStringLiteral("가<sup class=\"note\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup> "
                                     "나<sup class=\"note\"><a href=\"#fn-2\" id=\"fnref-2\">2</a></sup> "
                                     "다<sup class=\"note\"><a href=\"#fn-1\" id=\"fnref-1-2\">1</a></sup>")))
        << made.toStdString();
    EXPECT_LT(made.indexOf(QStringLiteral("첫째")), made.indexOf(QStringLiteral("둘째")));
    EXPECT_TRUE(made.contains(QStringLiteral("<a href=\"#fnref-1-2\">↩</a>")));
}

TEST(Footnotes, MayHaveSeveralParagraphsAndCode)
{
    const QString made
        = html(u"글[^긴]\n\n[^긴]: 하나\n    이어서\n\n    둘\n\n    ```\n    [^긴]\n    ```\n\n밖");
    EXPECT_TRUE(
        made.contains(QStringLiteral("<p>하나\n이어서</p>\n<p>둘</p>\n<pre><code>[^긴]\n</code></pre>")))
        << made.toStdString();
    EXPECT_TRUE(made.contains(QStringLiteral("<p>밖</p>\n<section")));
}

TEST(Footnotes, AreNeverInCode)
{
    const QString made
        = html(u"`[^1]` 글[^1]\n\n```\n[^1]: 코드\n```\n\n    [^1]: 들여 쓴 코드\n\n[^1]: 진짜");
    EXPECT_TRUE(made.contains(QStringLiteral("<code>[^1]</code>")));
    EXPECT_TRUE(made.contains(QStringLiteral("<code>[^1]: 코드\n</code>")));
    EXPECT_TRUE(made.contains(QStringLiteral("<code>[^1]: 들여 쓴 코드\n</code>")));
    EXPECT_EQ(made.count(QStringLiteral("<sup")), 1);
    EXPECT_TRUE(made.contains(QStringLiteral("<p>진짜 ")));
}

TEST(Footnotes, StayTextWithoutADefinitionOrBehindABackslash)
{
    EXPECT_EQ(html(u"글[^없음]"), QStringLiteral("<p>글[^없음]</p>"));
    const QString made = html(u"\\[^1] [\\^1] [^1\\] \\\\[^1]\n\n[^1]: 말");
    EXPECT_TRUE(made.startsWith(QStringLiteral("<p>[^1] [^1] [^1] \\<sup"))) << made.toStdString();
}

TEST(Footnotes, StandBesideEmphasisAsBracketsDo)
{
    EXPECT_TRUE(html(u"**강조(ml)**[^1] 그리고 **[^1]**은\n\n[^1]: 말")
                    .startsWith(QStringLiteral("<p><strong>강조(ml)</strong><sup")));
}

TEST(Footnotes, SeeTheLinksOfTheWholeText)
{
    EXPECT_TRUE(html(u"글[^1]\n\n[^1]: [여기]와 [^2]\n[^2]: 둘째 각주\n\n[여기]: https://a.kr")
                    .contains(QStringLiteral("<a href=\"https://a.kr\">여기</a>와 <sup")));
}

TEST(Footnotes, AreNotShownUnlessUsed)
{
    EXPECT_EQ(html(u"글\n\n[^1]: 말"), QStringLiteral("<p>글</p>"));
}

TEST(Footnotes, EndWhereAnotherBlockBegins)
{
    EXPECT_EQ(html(u"글[^1]\n\n[^1]: 말\n- 목록").count(QStringLiteral("<ul>")), 1);
    EXPECT_EQ(html(u"글[^1]\n\n[^1]: 말\n## 제목").count(QStringLiteral("<h2>")), 1);
}

TEST(Footnotes, SurviveStrangeInput)
{
    for (const char16_t* piece : {u"[^1]: ", u"[^1]", u"[^1]: [^1]\n", u"[^1]: [^2]\n[^2]: [^1]\n글[^1]\n"})
        EXPECT_FALSE(markdownToHtml(QString::fromUtf16(piece).repeated(2000) + u"\n\n글").isEmpty());
}

} // namespace
} // namespace hoego::ui
