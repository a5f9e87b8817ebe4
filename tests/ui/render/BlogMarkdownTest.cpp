#include "ui/render/BlogMarkdown.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "ui/render/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace hoego::ui {
namespace {

QString blog(const char16_t* markdown)
{
    return blogMarkdown(QString::fromUtf16(markdown));
}

QString html(const QString& markdown, RenderOptions::Emphasis emphasis)
{
    RenderOptions options;
    options.html = RenderOptions::Html::AsWritten;
    options.emphasis = emphasis;
    return markdownToHtml(markdown, options);
}

TEST(BlogMarkdown, TagsEmphasisThatWouldStayLiteralElsewhere)
{
    EXPECT_EQ(blog(u"**머신러닝(ML)**은 *100%*로"),
              QStringLiteral("<strong>머신러닝(ML)</strong>은 <em>100%</em>로"));
    EXPECT_EQ(blog(u"***\"둘\"***은"), QStringLiteral("<em><strong>\"둘\"</strong></em>은"));
    EXPECT_EQ(blog(u"- 하나\n\n    **`npm`**을\n\n> **\"인용\"**은"),
              QStringLiteral("- 하나\n\n    <strong>`npm`</strong>을\n\n> <strong>\"인용\"</strong>은"));
}

TEST(BlogMarkdown, LeavesAllElseAsItIs)
{
    for (const char16_t* markdown :
         {u"**굵게** *기울여* ~~지움~~", u"a**\"b\"**c", u"3 * 4 * 5", u"```\n**\"코드\"**는\n```",
          u"`**\"코드\"**는`", u"\\*\\*\"글\"\\*\\*은", u"| 표 |\n|---|\n| **굵게** |\n\n\n끝\n", u""})
        EXPECT_EQ(blog(markdown), QString::fromUtf16(markdown));
    EXPECT_EQ(blog(u"**굵게** 그리고 **\"강조\"**는"),
              QStringLiteral("**굵게** 그리고 <strong>\"강조\"</strong>는"));
}

TEST(BlogMarkdown, HasNothingPrivate)
{
    EXPECT_EQ(blog(u"글 %%비밀%% **\"말\"**은\n\n```hoego private\n비밀\n```\n\n끝"),
              QStringLiteral("글 <strong>\"말\"</strong>은\n\n끝"));
}

TEST(BlogMarkdown, LooksInCommonMarkAsItDoesHere)
{
    const QStringList pieces{QStringLiteral("*"), QStringLiteral("**"), QStringLiteral("가"),
                             QStringLiteral("a"), QStringLiteral("\""), QStringLiteral("(나)"),
                             QStringLiteral(" "), QStringLiteral("."),  QStringLiteral("`x`"),
                             QStringLiteral("\n")};
    Random random{20241127};
    int changed = 0;
    for (int round = 0; round < 2000; ++round) {
        QString markdown{QStringLiteral("글")};
        for (int i = random.between(3, 9); i > 0; --i)
            markdown += random.of(pieces);
        const QString made = blogMarkdown(markdown);
        ASSERT_EQ(html(made, RenderOptions::Emphasis::Korean),
                  html(markdown, RenderOptions::Emphasis::Korean))
            << markdown.toStdString();
        const bool wasAlike = html(markdown, RenderOptions::Emphasis::CommonMark)
            == html(markdown, RenderOptions::Emphasis::Korean);
        if (wasAlike) {
            ASSERT_EQ(made, markdown);
            continue;
        }
        ++changed;
        ASSERT_EQ(html(made, RenderOptions::Emphasis::CommonMark),
                  html(markdown, RenderOptions::Emphasis::Korean))
            << markdown.toStdString() << "\n"
            << made.toStdString();
    }
    EXPECT_GT(changed, 40);
}

} // namespace
} // namespace hoego::ui
