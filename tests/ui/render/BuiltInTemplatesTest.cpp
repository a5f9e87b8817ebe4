#include "ui/render/BuiltInTemplates.h"
#include "core/text/Outline.h"
#include "core/text/Sections.h"
#include "tests/support/Printers.h"
#include "tests/ui/render/InLanguage.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/render/Placeholders.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

class BuiltInTemplatesTest : public InLanguage, public testing::WithParamInterface<const char*> {
protected:
    BuiltInTemplatesTest() { language.use(QString::fromLatin1(GetParam())); }

    bool isKorean() const { return language.name() == u"ko"; }

    /// Of one kind, from all over the calendar.
    static std::vector<Period> periods(Period::Kind kind)
    {
        std::vector<Period> periods;
        for (const QStringView day :
             {u"0001-01-01", u"2024-02-29", u"2024-11-22", u"2024-12-31", u"9999-12-31"})
            periods.push_back(Period::containing(kind, dayFromIso(day).value()));
        return periods;
    }
    static std::vector<Period::Kind> kindsOf(const BuiltInTemplate& one)
    {
        using Kind = Period::Kind;
        if (one.kind)
            return {*one.kind};
        return {Kind::Day, Kind::Week, Kind::Month, Kind::Quarter, Kind::Half, Kind::Year};
    }
    static FilledText filled(const QString& body, const Period& period)
    {
        return filledIn(body, {.period = period, .title = {}, .today = dayFromIso(u"2024-11-22").value()});
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, BuiltInTemplatesTest, testing::Values("ko", "en"));

TEST_P(BuiltInTemplatesTest, AreTheElevenThatArePromised)
{
    QStringList names;
    for (const BuiltInTemplate& one : builtInTemplates()) {
        names += one.name;
        EXPECT_FALSE(one.title.isEmpty());
        EXPECT_FALSE(one.body.isEmpty()) << one.name.toStdString();
    }
    EXPECT_EQ(names.join(u' '), u"year half quarter month week day keyword kpt 4ls 5f tldr"_s);
}

TEST_P(BuiltInTemplatesTest, HaveNoPlaceholderThatStaysInAnyPeriodOfTheCalendar)
{
    for (const BuiltInTemplate& one : builtInTemplates()) {
        for (const auto kind : kindsOf(one)) {
            for (const Period& period : periods(kind)) {
                const QString text = filled(one.body, period).text;
                EXPECT_FALSE(text.contains(u"{{")) << text.toStdString();
                EXPECT_FALSE(text.contains(u"}}")) << text.toStdString();
                EXPECT_FALSE(text.contains(u"##  ")) << text.toStdString();
                EXPECT_FALSE(text.contains(u"\n\n\n\n\n")) << text.toStdString();
            }
        }
    }
}

TEST_P(BuiltInTemplatesTest, HaveEachHeadingOnceAndAPlaceToBegin)
{
    for (const BuiltInTemplate& one : builtInTemplates()) {
        const FilledText start = filled(one.body, Period::ofMonth(2024, 11));
        QStringList titles;
        for (const text::Section& section : text::sections(start.text)) {
            if (section.level > 0)
                titles += section.title;
        }
        EXPECT_EQ(titles.removeDuplicates(), 0) << one.name.toStdString();
        EXPECT_FALSE(titles.contains(QString{})) << one.name.toStdString();
        EXPECT_TRUE(start.text.endsWith(u'\n')) << one.name.toStdString();
        EXPECT_TRUE(start.caret) << one.name.toStdString();
        EXPECT_EQ(one.body.count(u"{{cursor}}"), 1) << one.name.toStdString();
    }
}

TEST_P(BuiltInTemplatesTest, CloseWithThePersonsWords)
{
    for (const BuiltInTemplate& one : builtInTemplates()) {
        const QString text = filledIn(one.body,
                                      {.period = Period::ofMonth(2024, 11),
                                       .title = {},
                                       .today = {},
                                       .quote = [] { return u"천천히,\n그러나 끝까지"_s; }})
                                 .text;
        EXPECT_TRUE(text.endsWith(u"\n\n> 천천히,\n> 그러나 끝까지\n"_s)) << text.toStdString();
    }
}

TEST_P(BuiltInTemplatesTest, AreWrittenInTheirLanguage)
{
    for (const BuiltInTemplate& one : builtInTemplates()) {
        const bool hasHangul
            = std::ranges::any_of(one.body, [](QChar c) { return c.script() == QChar::Script_Hangul; });
        EXPECT_EQ(hasHangul, isKorean()) << one.name.toStdString();
    }
}

TEST_P(BuiltInTemplatesTest, AreMarkdownThatCanBeShown)
{
    for (const BuiltInTemplate& one : builtInTemplates())
        EXPECT_FALSE(markdownToHtml(one.body).contains(u"&lt;")) << one.name.toStdString();
}

TEST_P(BuiltInTemplatesTest, ShowTheYearInThreePartsWithItsLiveBlocks)
{
    const auto templates = builtInTemplates();
    const auto year = std::ranges::find(templates, u"year"_s, &BuiltInTemplate::name);
    const QString text = filled(year->body, Period::ofYear(2024)).text;
    for (const QStringView block : {u"goals 2024", u"colors 2024", u"tally 2024", u"patterns 2024",
                                    u"entries 2024 kind:month", u"promises 2025"})
        EXPECT_TRUE(text.contains(u"\n```hoego "_s + block + u"\n```\n"_s)) << block.toString().toStdString();
    EXPECT_TRUE(text.contains(u"\n## 1. "_s) && text.contains(u"\n## 2. "_s) && text.contains(u"\n## 3. "_s));
}

TEST_P(BuiltInTemplatesTest, HaveAnOutlineInStepWhereThereIsOne)
{
    const auto templates = builtInTemplates();
    const auto keyword = std::ranges::find(templates, u"keyword"_s, &BuiltInTemplate::name);
    const QStringList lines = filled(keyword->body, Period::ofYear(2024)).text.split(u'\n');
    const auto place = text::outlinePlace(lines);
    ASSERT_TRUE(place);
    EXPECT_EQ(lines.sliced(place->first, place->end - place->first), text::outlineOf(lines, *place));
}

} // namespace
} // namespace hoego::ui
