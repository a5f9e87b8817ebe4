#include "tests/support/Printers.h"
#include "ui/render/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace hoego::ui {
namespace {

/// What the guide in `language` looks like.
QString guide(const char* language)
{
    QFile file{QStringLiteral(":/guide/%1.md").arg(QLatin1String(language))};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return markdownToHtml(QString::fromUtf8(file.readAll()));
}

class GuideTest : public testing::TestWithParam<const char*> { };

INSTANTIATE_TEST_SUITE_P(Languages, GuideTest, testing::Values("ko", "en"));

TEST_P(GuideTest, LeadsToEachOfItsChapters)
{
    const QString html = guide(GetParam());
    static const QRegularExpression link{QStringLiteral("href=\"#([^\"]+)\"")};
    int chapters = 0;
    for (auto it = link.globalMatch(html); it.hasNext(); ++chapters) {
        const QString anchor = QUrl::fromPercentEncoding(it.next().captured(1).toUtf8());
        EXPECT_TRUE(html.contains(QStringLiteral("<h2 id=\"%1\">").arg(anchor))) << anchor.toStdString();
    }
    EXPECT_EQ(chapters, html.count(QStringLiteral("<h2")));
    EXPECT_EQ(chapters, 9);
}

TEST_P(GuideTest, ShowsNoMarkupByAccident)
{
    static const QRegularExpression code{QStringLiteral("<code>[^<]*</code>")};
    const QString words = guide(GetParam()).remove(code);
    EXPECT_FALSE(words.contains(QStringLiteral("&lt;")));
    EXPECT_FALSE(words.contains(QStringLiteral("**")));
}

} // namespace
} // namespace hoego::ui
