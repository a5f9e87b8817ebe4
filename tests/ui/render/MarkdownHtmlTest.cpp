#include "ui/render/MarkdownHtml.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

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
              QStringLiteral("<ul>\n<li class=\"task\"><input type=\"checkbox\" checked disabled> 했다</li>\n"
                             "<li class=\"task\"><input type=\"checkbox\" disabled> 할 것</li>\n</ul>"));
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

TEST(MarkdownHtml, AsksOthersForLiveBlocksAndColoredCode)
{
    RenderOptions options;
    options.liveBlock = [](const QString& request) { return u"<p>" + request + u"!</p>\n"; };
    options.code = [](const QString& language, const QString& code) {
        return language == QStringLiteral("sql") ? u"<b>" + code.trimmed() + u"</b>\n" : QString{};
    };
    const QString markdown
        = QStringLiteral("```hoego goals 2024\n```\n\n```sql\n가*\"*나\n```\n\n```x\n<\n```");
    EXPECT_EQ(markdownToHtml(markdown, options),
              QStringLiteral("<p>goals 2024!</p>\n<pre><code class=\"language-sql\"><b>가*\"*나</b>\n"
                             "</code></pre>\n<pre><code class=\"language-x\">&lt;\n</code></pre>\n"));
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
              QStringLiteral("<p><a class=\"picture\" href=\"https://a.kr/b.png\">나의 강 사진</a></p>"));
    EXPECT_EQ(
        html(u"글 <img src=\"https://a.kr/b.png\" onerror=\"x()\" alt=\"강 <b>\"> 끝"),
        QStringLiteral("<p>글 <a class=\"picture\" href=\"https://a.kr/b.png\">강 &lt;b&gt;</a> 끝</p>"));
}

TEST(MarkdownHtml, NamesAPictureWithoutWordsByItsAddress)
{
    EXPECT_EQ(html(u"![](https://a.kr/강.png)"),
              QStringLiteral(
                  "<p><a class=\"picture\" href=\"https://a.kr/%EA%B0%95.png\">https://a.kr/강.png</a></p>"));
    EXPECT_EQ(html(u"<img src=\"강.png\">"), QStringLiteral("<span class=\"picture\">강.png</span>"));
    EXPECT_EQ(html(u"[![](https://a.kr/b.png)](https://a.kr)"),
              QStringLiteral(
                  "<p><a href=\"https://a.kr\"><span class=\"picture\">https://a.kr/b.png</span></a></p>"));
}

TEST(MarkdownHtml, ShowsPicturesOnTheWebWhereTheyMayBeFetched)
{
    RenderOptions options;
    options.outsidePictures = RenderOptions::Outside::Shown;
    EXPECT_EQ(markdownToHtml(
                  QStringLiteral("![강](https://a.kr/b.png) <img src=\"https://a.kr/c.png\" width=\"30\">"),
                  options)
                  .trimmed(),
              QStringLiteral(
                  "<p><img src=\"https://a.kr/b.png\" alt=\"강\"> <img src=\"https://a.kr/c.png\" alt=\"\" "
                  "width=\"30\"></p>"));
    EXPECT_EQ(markdownToHtml(QStringLiteral("![강](javascript:x)"), options).trimmed(),
              QStringLiteral("<p><span class=\"picture\">강</span></p>"));
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

TEST(MarkdownHtml, ShowsPicturesOfTheJournalFromRawHtmlInTheirSize)
{
    const QString hash = QStringLiteral("0123456789abcdef").repeated(4);
    EXPECT_EQ(
        markdownToHtml(QStringLiteral("<img src='%1.png' width=\"300px\" height=200 alt=\"강 <b>\" "
                                      "onload=\"x()\" style=\"background:url(http://a.kr)\" />")
                           .arg(hash))
            .trimmed(),
        QStringLiteral("<img src=\"%1.png\" alt=\"강 &lt;b&gt;\" width=\"300\" height=\"200\">").arg(hash));
    EXPECT_EQ(html(u"하나</br>둘<BR/>셋"), QStringLiteral("<p>하나<br>둘<br>셋</p>"));
    EXPECT_EQ(html(u"<center>&nbsp;a & b</center>"), QStringLiteral("<center>&nbsp;a &amp; b</center>"));
}

TEST(MarkdownHtml, FetchesAndRunsNothing)
{
    static const QStringList addresses{
        QStringLiteral("http://a.kr/b.png"),
        QStringLiteral("https://a.kr/b.png"),
        QStringLiteral("//a.kr/b.png"),
        QStringLiteral("file:///etc/passwd"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("data:image/svg+xml,<svg onload=x>"),
        QStringLiteral("qrc:/guide/ko.md"),
        QStringLiteral("../b.png"),
        QStringLiteral("mark:lock"),
        QStringLiteral("JaVaScRiPt&#58;alert(1)"),
        QStringLiteral("https://a.kr/%1.png").arg(QStringLiteral("0123456789abcdef").repeated(4))};
    static const QStringList forms{QStringLiteral("![글](%1)"),
                                   QStringLiteral("![글](<%1>)"),
                                   QStringLiteral("<img src=\"%1\">"),
                                   QStringLiteral("<img alt=x src='%1' onerror='a()'>"),
                                   QStringLiteral("<img src=%1 >"),
                                   QStringLiteral("<center><img src=\"%1\"></center>"),
                                   QStringLiteral("<iframe src=\"%1\">"),
                                   QStringLiteral("<center style=\"background:url(%1)\">글</center>"),
                                   QStringLiteral("<details ontoggle=\"fetch('%1')\">글</details>"),
                                   QStringLiteral("<link rel=stylesheet href=\"%1\">"),
                                   QStringLiteral("<style>body { background: url(%1) }</style>"),
                                   QStringLiteral("<object data=\"%1\">"),
                                   QStringLiteral("<svg><image href=\"%1\"/></svg>"),
                                   QStringLiteral("<br onclick=\"%1\">"),
                                   QStringLiteral("<!-- > --><img src=\"%1\">")};
    for (const auto medium : {RenderOptions::Medium::Page, RenderOptions::Medium::RichText}) {
        RenderOptions options;
        options.medium = medium;
        for (const QString& form : forms) {
            for (const QString& address : addresses) {
                QString made = markdownToHtml(form.arg(address), options);
                made.remove(QStringLiteral("<img src=\"mark:folded\">")); // Ours.
                for (const QStringView none :
                     {u"<img", u"<iframe", u"<link", u"<style", u"<object", u"<svg", u"<image"})
                    EXPECT_FALSE(made.contains(none)) << made.toStdString();
                static const QRegularExpression attribute{
                    QStringLiteral("<[a-z]+ [^>]*\\b(?:on\\w+|style|src)=")};
                EXPECT_FALSE(made.contains(attribute)) << made.toStdString();
            }
        }
    }
}

TEST(MarkdownHtml, FoldsDetailsForADocumentThatCannot)
{
    RenderOptions options;
    options.medium = RenderOptions::Medium::RichText;
    const QString markdown = QStringLiteral("앞\n\n<details><summary>펼치기</summary>\n\n*글*\n\n"
                                            "<details>\n\n깊은 글\n\n</details>\n\n</details>\n\n뒤");
    const auto shut = markdownToPieces(markdown, options);
    ASSERT_EQ(shut.size(), 3U); // What is folded stays in one piece.
    EXPECT_EQ(shut[1].html.trimmed(),
              QStringLiteral("<p class=\"summary\"><a href=\"fold:%ED%8E%BC%EC%B9%98%EA%B8%B0\">"
                             "<img src=\"mark:folded\"></a> 펼치기</p>"));
    options.turnedFolds = {QStringLiteral("펼치기")};
    const QString open = markdownToPieces(markdown, options).at(1).html;
    EXPECT_TRUE(open.contains(QStringLiteral("<em>글</em>")));
    EXPECT_TRUE(open.contains(QStringLiteral("mark:unfolded")));
    EXPECT_FALSE(open.contains(QStringLiteral("깊은 글")));
}

TEST(MarkdownHtml, BeginsWithDetailsOpenWhereTheirTagSaysSo)
{
    const QString markdown = QStringLiteral("<details open>\n<summary>펼친</summary>\n\n*글*\n\n</details>");
    EXPECT_TRUE(markdownToHtml(markdown).startsWith(QStringLiteral("<details open>")));
    RenderOptions options;
    options.medium = RenderOptions::Medium::RichText;
    EXPECT_TRUE(markdownToPieces(markdown, options).at(0).html.contains(QStringLiteral("<em>글</em>")));
    options.turnedFolds = {QStringLiteral("펼친")};
    EXPECT_FALSE(markdownToPieces(markdown, options).at(0).html.contains(QStringLiteral("<em>글</em>")));
}

TEST(MarkdownHtml, KnowsTheLinesOfPiecesAndTasks)
{
    RenderOptions options;
    options.medium = RenderOptions::Medium::RichText;
    const auto pieces = markdownToPieces(
        QStringLiteral("# 제목 *하나*은\n\n글은\n**\"둘\"**은\n\n---\n\n- [ ] 할 것\n"
                       "  > - [x] **\"한\"** 것\n\n```sql\nSELECT\n```\n\n[^1]: 말\n\n끝[^1]"),
        options);
    std::vector<int> lines;
    for (const RenderedPiece& piece : pieces)
        lines.push_back(piece.line);
    EXPECT_EQ(lines, (std::vector<int>{0, 2, 4, 7, 10, 16, 14}));
    EXPECT_EQ(pieces[3].tasks, (std::vector<int>{7, 8}));
}

TEST(MarkdownHtml, LeavesPrivatePassagesOutUnlessAskedToMarkThem)
{
    const QString markdown = QStringLiteral(
        "글 %%**혼잣말(a)**%%은 [가](https://a.kr/%%비밀%%)\n\n```hoego private\n비밀 *말*\n\n- [ ] 할 것\n```\n\n"
        "> ~~~hoego private\n> 비밀\n\n끝[^1]\n\n[^1]: %%비밀%%");
    EXPECT_FALSE(markdownToHtml(markdown).contains(QStringLiteral("비밀")));
    EXPECT_FALSE(markdownToHtml(markdown).contains(QStringLiteral("혼잣말")));

    RenderOptions options;
    options.privatePassages = RenderOptions::Private::Marked;
    options.medium = RenderOptions::Medium::RichText;
    const auto pieces = markdownToPieces(markdown, options);
    ASSERT_EQ(pieces.size(), 5U);
    EXPECT_TRUE(pieces[0].html.startsWith(QStringLiteral(
        "<p>글 <span class=\"private\"><img src=\"mark:lock\"><strong>혼잣말(a)</strong></span>은 <a href=")))
        << pieces[0].html.toStdString();
    EXPECT_TRUE(pieces[1].html.contains(QStringLiteral("<p>비밀 <em>말</em></p>")))
        << pieces[1].html.toStdString();
    EXPECT_EQ(pieces[1].tasks, std::vector<int>{5});
    EXPECT_TRUE(pieces[4].html.contains(QStringLiteral("<span class=\"private\">")));
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
