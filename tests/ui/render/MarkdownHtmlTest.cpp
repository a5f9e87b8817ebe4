#include "ui/render/MarkdownHtml.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

QString html(const char16_t* markdown)
{
    return markdownToHtml(QString::fromUtf16(markdown)).trimmed();
}

TEST(MarkdownHtml, WritesTheOrdinaryBlocks)
{
    EXPECT_EQ(
        html(u"# 제목\n\n글 *둘*\n\n- 하나\n- 둘\n\n3. 셋\n\n> 말\n\n---"),
        QStringLiteral("<h1>제목</h1>\n<p>글 <em>둘</em></p>\n<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>\n"
                       "<ol start=\"3\">\n<li>셋</li>\n</ol>\n<blockquote>\n<p>말</p>\n</blockquote>\n<hr>"));
}

TEST(MarkdownHtml, KeepsAnItemsWordsBeforeTheListWithinIt)
{
    EXPECT_EQ(html(u"- 하나\n  - 둘"),
              QStringLiteral("<ul>\n<li>하나<ul>\n<li>둘</li>\n</ul>\n</li>\n</ul>"));
}

TEST(MarkdownHtml, WritesWhatGfmAdds)
{
    EXPECT_EQ(html(u"- [x] 했다\n- [ ] 할 것"),
              QStringLiteral("<ul>\n<li class=\"task\">☑ 했다</li>\n<li class=\"task\">☐ 할 것</li>\n</ul>"));
    EXPECT_EQ(html(u"~~지움~~은"), QStringLiteral("<p><del>지움</del>은</p>"));
    EXPECT_EQ(html(u"| 가 | 나 |\n|:-:|--:|\n| 1 | 2 |"),
              QStringLiteral(
                  "<table>\n<thead>\n<tr>\n<th align=\"center\">가</th>\n<th align=\"right\">나</th>\n</tr>\n"
                  "</thead>\n<tbody>\n<tr>\n<td align=\"center\">1</td>\n<td align=\"right\">2</td>\n</tr>\n"
                  "</tbody>\n</table>"));
}

TEST(MarkdownHtml, NamesTheLanguageOfCode)
{
    EXPECT_EQ(html(u"```cpp\nint a<b>;\n```"),
              QStringLiteral("<pre><code class=\"language-cpp\">int a&lt;b&gt;;\n</code></pre>"));
}

TEST(MarkdownHtml, ShowsALiveBlockAsALabelledBlock)
{
    EXPECT_EQ(html(u"```hoego goals 2024\n```"),
              QStringLiteral("<pre class=\"hoego\"><b>goals 2024</b>\n</pre>"));
}

TEST(MarkdownHtml, LinksToTheWebAndIntoTheJournalOnly)
{
    EXPECT_EQ(html(u"[가](https://a.kr/나?a=1&b=2 \"제목\")"),
              QStringLiteral("<p><a href=\"https://a.kr/%EB%82%98?a=1&amp;b=2\" title=\"제목\">가</a></p>"));
    EXPECT_EQ(html(u"[[2024-10]]과 [[한 해|지난해]]"),
              QStringLiteral("<p><a href=\"hoego:2024-10\">2024-10</a>과 "
                             "<a href=\"hoego:%ED%95%9C%20%ED%95%B4\">지난해</a></p>"));
    for (const char16_t* address :
         {u"javascript:alert(1)", u"JaVaScRiPt:alert(1)", u"data:text/html,x", u"file:///etc/passwd",
          u"vbscript:x", u"../x", u"//a.kr", u"java&#10;script:x", u"&#106;avascript:x"})
        EXPECT_EQ(markdownToHtml(QStringLiteral("[가](%1)").arg(QString::fromUtf16(address))).trimmed(),
                  QStringLiteral("<p>가</p>"))
            << QString::fromUtf16(address).toStdString();
}

TEST(MarkdownHtml, MakesBareAddressesLinks)
{
    EXPECT_EQ(html(u"**https://a.kr/x_y_z**은 a@b.kr"),
              QStringLiteral("<p><strong><a href=\"https://a.kr/x_y_z\">https://a.kr/x_y_z</a></strong>은 "
                             "<a href=\"mailto:a@b.kr\">a@b.kr</a></p>"));
    EXPECT_EQ(html(u"`https://a.kr` [https://a.kr](https://b.kr)"),
              QStringLiteral("<p><code>https://a.kr</code> <a href=\"https://b.kr\">https://a.kr</a></p>"));
}

TEST(MarkdownHtml, GoesToHeadings)
{
    EXPECT_EQ(html(u"[아래](#11월-회고)\n\n## 11월 *회고*!"),
              QStringLiteral("<p><a href=\"#11%EC%9B%94-%ED%9A%8C%EA%B3%A0\">아래</a></p>\n"
                             "<h2 id=\"11월-회고\">11월 <em>회고</em>!</h2>"));
}

TEST(MarkdownHtml, FetchesNoPicture)
{
    EXPECT_EQ(html(u"![나의 *강* 사진](https://a.kr/b.png)"),
              QStringLiteral("<p><span class=\"picture\">나의 강 사진</span></p>"));
    EXPECT_EQ(html(u"글 <img src=\"https://a.kr/b.png\" onerror=\"x()\" alt=\"강 <b>\"> 끝").count(u'<'), 4);
}

TEST(MarkdownHtml, ShowsThePicturesInTheJournal)
{
    const QString hash = QStringLiteral("0123456789abcdef").repeated(4);
    EXPECT_EQ(markdownToHtml(QStringLiteral("![강 \"<br>\" *가*](%1.png)").arg(hash)).trimmed(),
              QStringLiteral("<p><img src=\"%1.png\" alt=\"강 &quot;&quot; 가\"></p>").arg(hash));
    EXPECT_EQ(
        markdownToHtml(QStringLiteral("![강](https://a.kr/%1.png)").arg(hash)).count(QStringLiteral("<img")),
        0);
}

TEST(MarkdownHtml, ShowsRawHtmlAsText)
{
    EXPECT_EQ(html(u"<script>alert(1)</script>"),
              QStringLiteral("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"));
    EXPECT_EQ(html(u"글 <b onclick=\"x\">굵게</b>"),
              QStringLiteral("<p>글 &lt;b onclick=&quot;x&quot;&gt;굵게&lt;/b&gt;</p>"));
    EXPECT_EQ(html(u"<iframe src=x>"), QStringLiteral("<p>&lt;iframe src=x&gt;</p>"));
}

TEST(MarkdownHtml, LetsAFewHarmlessTagsPass)
{
    EXPECT_EQ(html(u"하나<br />둘"), QStringLiteral("<p>하나<br>둘</p>"));
    EXPECT_EQ(html(u"<center onclick=x>가운데</center>"), QStringLiteral("<center>가운데</center>"));
    EXPECT_EQ(html(u"<details>\n<summary>펼치기</summary>\n\n*글*\n\n</details>"),
              QStringLiteral("<details>\n<summary>펼치기</summary>\n<p><em>글</em></p>\n</details>"));
    EXPECT_EQ(html(u"앞 <!-- 숨은 말 --> 뒤"), QStringLiteral("<p>앞  뒤</p>"));
}

TEST(MarkdownHtml, ClosesWhatIsLeftOpen)
{
    EXPECT_EQ(html(u"<details>\n\n글"), QStringLiteral("<details>\n<p>글</p>\n</details>"));
    EXPECT_EQ(html(u"글</center>"), QStringLiteral("<p>글&lt;/center&gt;</p>"));
}

TEST(MarkdownHtml, ResolvesEntities)
{
    EXPECT_EQ(html(u"&copy; &lt;b&gt; &#44032; &nix;"), QStringLiteral("<p>© &lt;b&gt; 가 &amp;nix;</p>"));
}

TEST(MarkdownHtml, SurvivesStrangeInput)
{
    EXPECT_EQ(markdownToHtml({}), QString{});
    for (const char16_t* piece :
         {u"[", u"**가 ", u">", u"*\"", u"`", u"<", u"- ", u"[[", u"![", u"&", u"<details>\n\n"})
        EXPECT_FALSE(markdownToHtml(QString::fromUtf16(piece).repeated(20'000)).isEmpty());
}

} // namespace
} // namespace hoego::ui
