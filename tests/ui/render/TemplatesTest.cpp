#include "ui/render/Templates.h"
#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"
#include "tests/ui/render/InLanguage.h"
#include "ui/render/Placeholders.h"

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

class TemplatesTest : public InLanguage {
protected:
    TemplatesTest() { language.use(u"ko"_s); }

    void set(const QString& key, const QString& value)
    {
        ASSERT_TRUE(journal->apply(adding(JournalSetting{.key = key, .value = value})));
    }
    QString title(const Period& period) { return seriesTitle(*journal, period, sample::day(2024, 11, 22)); }

    std::unique_ptr<Journal> journal = Journal::open(u":memory:"_s).value();
    const Template own{.id = TemplateId::mint(),
                       .name = u"우리 팀 회고"_s,
                       .kind = Period::Kind::Month,
                       .body = u"## 우리\n"_s};
};

TEST_F(TemplatesTest, StartEveryKindButADay)
{
    using Kind = Period::Kind;
    for (const auto kind : {Kind::Week, Kind::Month, Kind::Quarter, Kind::Half, Kind::Year})
        EXPECT_EQ(startingForm(*journal, kind)->kind, kind);
    EXPECT_FALSE(startingForm(*journal, Kind::Day));
}

TEST_F(TemplatesTest, StartFromTheOneThatWasChosen)
{
    ASSERT_TRUE(journal->apply(adding(own)));
    set(templateKey(Period::Kind::Month), own.id.toString());
    set(templateKey(Period::Kind::Day), u"kpt"_s);
    EXPECT_EQ(startingForm(*journal, Period::Kind::Month)->title, own.name);
    EXPECT_EQ(startingForm(*journal, Period::Kind::Day)->key, u"kpt"_s);
    ASSERT_TRUE(journal->apply(removing(own)));
    EXPECT_EQ(startingForm(*journal, Period::Kind::Month)->key, u"month"_s);
}

TEST_F(TemplatesTest, AreFoundByNameOwnOnesFirst)
{
    Template second = own;
    second.id = TemplateId::mint();
    second.name = u"KPT"_s;
    ASSERT_TRUE(journal->apply(adding(own)));
    ASSERT_TRUE(journal->apply(adding(second)));
    EXPECT_EQ(formNamed(*journal, u"우리 팀 회고"_s)->own, own.id);
    EXPECT_EQ(formNamed(*journal, u"kpt"_s)->own, second.id);
    EXPECT_EQ(formNamed(*journal, u"5F"_s)->key, u"5f"_s);
    EXPECT_FALSE(formNamed(*journal, u"없는 틀"_s));
}

TEST_F(TemplatesTest, NameASeriesAlike)
{
    EXPECT_EQ(title(Period::ofMonth(2024, 11)), QString{});
    set(titleKey(Period::Kind::Month), u" {{year}}년 {{month}}월 돌아보기 "_s);
    EXPECT_EQ(title(Period::ofMonth(2024, 11)), u"2024년 11월 돌아보기"_s);
    EXPECT_EQ(title(Period::ofYear(2024)), QString{});
    set(titleKey(Period::Kind::Year), u"{{year}} 회고"_s);
    EXPECT_EQ(title(Period::ofYear(2024)), QString{}) << "it is called so anyway";
}

TEST_F(TemplatesTest, KeepATextWithItsLiveBlocksForAnyPeriod)
{
    const QString text
        = u"## 2024-11의 {{year}}\n\n```hoego tally 2024-11 against 2024-10\n```\n\n```hoego goals 2024\n```\n"_s;
    const QString body = asTemplate(text, Period::ofMonth(2024, 11));
    EXPECT_EQ(body,
              u"## 2024-11의 \\{{year}}\n\n```hoego tally {{period}} against 2024-10\n```\n\n"
              "```hoego goals 2024\n```\n"_s);
    EXPECT_EQ(filledIn(body, {.period = Period::ofMonth(2024, 11), .title = {}, .today = {}}).text, text);
}

} // namespace
} // namespace hoego::ui
