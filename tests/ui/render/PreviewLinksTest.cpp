#include "core/text/Links.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "ui/render/MarkdownHtml.h"

#include <QRegularExpression>
#include <QUrl>

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

std::vector<QString> seenInPreview(const QString& markdown)
{
    static const QRegularExpression link{QStringLiteral("<a href=\"hoego:([^\"]*)\">")};
    std::vector<QString> targets;
    for (auto match = link.globalMatch(markdownToHtml(markdown)); match.hasNext();)
        targets.push_back(QUrl::fromPercentEncoding(match.next().captured(1).toUtf8()));
    return targets;
}

std::vector<QString> known(const QString& markdown)
{
    std::vector<QString> targets;
    for (const text::Link& link : text::links(markdown))
        targets.push_back(link.target);
    return targets;
}

TEST(PreviewLinks, AreThoseTheJournalKnows)
{
    static const QStringList pieces{
        QStringLiteral("[["),      QStringLiteral("]]"),        QStringLiteral("["),
        QStringLiteral("]"),       QStringLiteral("|"),         QStringLiteral("가"),
        QStringLiteral("2024-10"), QStringLiteral("`"),         QStringLiteral("``"),
        QStringLiteral("\n"),      QStringLiteral("\n\n"),      QStringLiteral("**"),
        QStringLiteral("*"),       QStringLiteral("(글)"),      QStringLiteral("은 "),
        QStringLiteral("> "),      QStringLiteral("- "),        QStringLiteral("\n```\n"),
        QStringLiteral("    "),    QStringLiteral("[[나 다]]"), QStringLiteral("[[라|마]]"),
        QStringLiteral("👍🏽"),    QStringLiteral("~~"),        QStringLiteral("<br>"),
        QStringLiteral("\n~~~\n"), QStringLiteral("# "),        QStringLiteral("_"),
        QStringLiteral("!")};
    Random random{20241122};
    int links = 0;
    for (int round = 0; round < 20000; ++round) {
        QString markdown;
        for (int i = random.between(1, 14); i > 0; --i)
            markdown += random.of(pieces);
        const auto expected = known(markdown);
        links += static_cast<int>(expected.size());
        ASSERT_EQ(seenInPreview(markdown), expected) << markdown.toStdString();
    }
    EXPECT_GT(links, 2000);
}

TEST(PreviewLinks, MayBeAsLongInKoreanAsInEnglish)
{
    const QString title
        = QStringLiteral("아주 길게 지은 제목으로 한 해를 통째로 돌아보며 적어 둔 글, 그 첫째");
    EXPECT_EQ(seenInPreview(QStringLiteral("[[%1]]과 [[%1|그 글]]").arg(title)),
              (std::vector<QString>{title, title}));
    EXPECT_TRUE(
        markdownToHtml(QStringLiteral("[[%1|그 글]]").arg(title)).contains(QStringLiteral(">그 글</a>")));
}

} // namespace
} // namespace hoego::ui
