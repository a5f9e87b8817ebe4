#include "ui/render/BuiltInTemplates.h"
#include "tests/support/Printers.h"
#include "tests/ui/render/InLanguage.h"
#include "ui/render/MarkdownHtml.h"

#include <QStringList>

#include <algorithm>

namespace hoego::ui {
namespace {

class BuiltInTemplatesTest : public InLanguage, public testing::WithParamInterface<const char*> {
protected:
    BuiltInTemplatesTest() { language.use(QString::fromLatin1(GetParam())); }

    static Period period(Period::Kind kind)
    {
        return Period::containing(kind, dayFromIso(u"2024-11-22").value());
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, BuiltInTemplatesTest, testing::Values("ko", "en"));

TEST_P(BuiltInTemplatesTest, AreTheTenThatArePromised)
{
    QStringList names;
    for (const BuiltInTemplate& one : builtInTemplates()) {
        names += one.name;
        EXPECT_FALSE(one.title.isEmpty());
        EXPECT_FALSE(one.body.isEmpty()) << one.name.toStdString();
    }
    EXPECT_EQ(names.join(u' '), QStringLiteral("year half quarter month week day keyword kpt 4ls tldr"));
}

TEST_P(BuiltInTemplatesTest, HaveNoPlaceholderThatStaysEmpty)
{
    for (const BuiltInTemplate& one : builtInTemplates()) {
        const QString text = filledIn(one.body, period(one.kind.value_or(Period::Kind::Day)));
        EXPECT_FALSE(text.contains(u"{{")) << text.toStdString();
        EXPECT_FALSE(text.contains(u"}}")) << text.toStdString();
    }
}

TEST_P(BuiltInTemplatesTest, AreWrittenInTheirLanguage)
{
    for (const BuiltInTemplate& one : builtInTemplates()) {
        const bool hasHangul
            = std::ranges::any_of(one.body, [](QChar c) { return c.script() == QChar::Script_Hangul; });
        EXPECT_EQ(hasHangul, QLatin1StringView{GetParam()} == QLatin1StringView{"ko"})
            << one.name.toStdString();
    }
}

TEST_P(BuiltInTemplatesTest, AreMarkdownThatCanBeShown)
{
    for (const BuiltInTemplate& one : builtInTemplates())
        EXPECT_FALSE(markdownToHtml(one.body).contains(u"&lt;"));
}

TEST_P(BuiltInTemplatesTest, StartEveryPeriodButADay)
{
    for (const auto kind : {Period::Kind::Week, Period::Kind::Month, Period::Kind::Quarter,
                            Period::Kind::Half, Period::Kind::Year})
        EXPECT_TRUE(startingText(period(kind)).contains(u"## "));
    EXPECT_EQ(startingText(period(Period::Kind::Day)), QString{});
}

TEST_P(BuiltInTemplatesTest, TakeTheYearWithThemIntoTheNext)
{
    const bool isKorean = QLatin1StringView{GetParam()} == QLatin1StringView{"ko"};
    const QString next = QStringLiteral("{{next}}");
    EXPECT_EQ(filledIn(next, period(Period::Kind::Month)),
              isKorean ? QStringLiteral("12월") : QStringLiteral("December"));
    EXPECT_EQ(filledIn(next, Period::ofMonth(2024, 12)),
              isKorean ? QStringLiteral("2025년 1월") : QStringLiteral("January 2025"));
    EXPECT_EQ(filledIn(next, Period::ofYear(lastYear)), QString{});
}

TEST_P(BuiltInTemplatesTest, LeaveUnknownPlaceholdersAlone)
{
    EXPECT_EQ(filledIn(QStringLiteral("{{mood}} {{period}}"), Period::ofMonth(2024, 11)),
              QStringLiteral("{{mood}} 2024-11"));
}

} // namespace
} // namespace hoego::ui
