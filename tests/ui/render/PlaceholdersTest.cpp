#include "ui/render/Placeholders.h"
#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "tests/support/Samples.h"
#include "tests/ui/render/InLanguage.h"

#include <set>

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

class PlaceholdersTest : public InLanguage {
protected:
    PlaceholdersTest() { language.use(u"ko"_s); }

    static QString filled(const QString& body, const Period& period = Period::ofMonth(2024, 11))
    {
        return filledIn(body, {.period = period, .title = {}, .today = sample::day(2024, 11, 22)}).text;
    }
    /// With what the journal holds.
    QString told(const QString& body, const Period& period = Period::ofMonth(2024, 11))
    {
        return filledIn(body, fillingFor(sample::entry(period, {}), *journal, sample::day(2024, 11, 22)))
            .text;
    }

    std::unique_ptr<Journal> journal = Journal::open(u":memory:"_s).value();
};

TEST_F(PlaceholdersTest, SayThePeriod)
{
    EXPECT_EQ(filled(u"{{title}} · {{year}} {{half}} {{quarter}} {{month}} · {{period}}"_s),
              u"11월 돌아보기 · 2024년 하반기 4분기 11월 · 2024-11"_s);
    EXPECT_EQ(filled(u"{{date}} · {{today}}"_s), u"2024년 11월 1일 – 30일 · 2024년 11월 22일"_s);
    EXPECT_EQ(filled(u"{{week}} {{day}}"_s, Period::ofDay(sample::day(2024, 11, 22))), u"47주 11월 22일"_s);
    language.use(u"en"_s);
    EXPECT_EQ(filled(u"{{year}} {{month}} {{quarter}}"_s), u"2024 November Q4"_s);
}

TEST_F(PlaceholdersTest, AreBareNumbersBeforeACounter)
{
    const QString pattern = u"{{year}}년 {{month}}월 돌아보기"_s;
    EXPECT_EQ(filled(pattern), u"2024년 11월 돌아보기"_s);
    EXPECT_EQ(filled(u"{{quarter}}분기, {{week}}주차, {{month}}월호, {{day}} 일기"_s,
                     Period::ofDay(sample::day(2024, 3, 7))),
              u"1분기, 10주차, 3월호, 3월 7일 일기"_s);
    EXPECT_EQ(filled(u"{{year-number}}.{{month-number}}.{{day-number}} {{half-number}}"_s), u"2024.11.1 2"_s);
    language.use(u"en"_s);
    EXPECT_EQ(filled(pattern), u"2024년 11월 돌아보기"_s);
}

TEST_F(PlaceholdersTest, TakeTheYearAlongIntoAnother)
{
    EXPECT_EQ(filled(u"{{previous}} {{next}}"_s), u"10월 12월"_s);
    EXPECT_EQ(filled(u"{{next}}"_s, Period::ofMonth(2024, 12)), u"2025년 1월"_s);
    EXPECT_EQ(filled(u"{{previous}}"_s, Period::ofMonth(2024, 1)), u"2023년 12월"_s);
    EXPECT_EQ(filled(u"{{next}}에 {{previous}}"_s, Period::ofYear(lastYear)), u"그다음에 9998년"_s);
    EXPECT_EQ(filled(u"{{previous}}"_s, Period::ofYear(1)), u"그 이전"_s);
}

TEST_F(PlaceholdersTest, StayWhereTheyAreUnknownOrEscaped)
{
    EXPECT_EQ(filled(u"{{mood}} {{ Year }} {{}} {{year {year} {{month-2}}"_s),
              u"{{mood}} 2024년 {{}} {{year {year} {{month-2}}"_s);
    EXPECT_EQ(filled(u"\\{{year}} \\\\{{year}} \\{{mood}}"_s), u"{{year}} \\{{year}} {{mood}}"_s);
}

TEST_F(PlaceholdersTest, AreNotLookedForInWhatTheyStandFor)
{
    Entry entry = sample::freeEntry(sample::day(2024, 11, 22), u"{{year}} 회고"_s, {});
    EXPECT_EQ(filledIn(u"{{title}}"_s, fillingFor(entry, *journal, entry.date)).text, u"{{year}} 회고"_s);
}

TEST_F(PlaceholdersTest, GiveAnyTextBackThatWasEscaped)
{
    const QStringList pieces{u"{{year}}"_s, u"\\"_s, u"{{cursor}}"_s,  u"{{"_s, u"}}"_s,
                             u"글"_s,       u"\n"_s, u"{{ goals }}"_s, u" "_s};
    Random random{5};
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = random.between(0, 8); i > 0; --i)
            text += random.of(pieces);
        ASSERT_EQ(filled(withoutPlaceholders(text)), text);
    }
}

TEST_F(PlaceholdersTest, SayWhereWritingBegins)
{
    const Filling filling{.period = Period::ofMonth(2024, 11), .title = {}, .today = {}};
    const FilledText start = filledIn(u"## {{month}}\n\n- {{cursor}}끝 {{cursor}}\n"_s, filling);
    EXPECT_EQ(start.text, u"## 11월\n\n- 끝 \n"_s);
    EXPECT_EQ(start.caret, start.text.indexOf(u"끝"_s));
    EXPECT_EQ(filledIn(u"{{quote}}{{cursor}}\n\n글"_s, filling).caret, std::nullopt);
    EXPECT_EQ(filledIn(u"글"_s, filling).caret, std::nullopt);
}

TEST_F(PlaceholdersTest, TakeTheirLineAlongWhereThereIsNothingToSay)
{
    EXPECT_EQ(filled(u"하나\n\n> {{quote}}\n\n둘\n\n- {{goals}}\n"_s), u"하나\n\n둘\n"_s);
    EXPECT_EQ(filled(u"{{tally}}\n\n하나: {{tally}}"_s), u"하나: "_s);
}

TEST_F(PlaceholdersTest, ListThePeriodsGoals)
{
    const Goal year = sample::goal(Period::ofYear(2024), u"책 *열두* 권"_s,
                                   measure::Count{.target = 12, .unit = u"권"_s});
    ASSERT_TRUE(journal->apply(adding(year)));
    EXPECT_EQ(told(u"{{goals}}"_s), u"- ☐ 책 \\*열두\\* 권 · 기록 없음"_s);
    ASSERT_TRUE(journal->apply(adding(sample::goal(Period::ofMonth(2024, 11), u"이사"_s))));
    EXPECT_TRUE(told(u"{{goals}}"_s).startsWith(u"- ☐ 이사"_s));
    EXPECT_EQ(told(u"{{goals}}"_s).count(u'\n'), 0);
}

TEST_F(PlaceholdersTest, CountThePeriodsColors)
{
    const Category sport = sample::category(u"운동"_s, 1);
    ASSERT_TRUE(journal->apply(adding(sport)));
    for (const unsigned day : {1U, 2U, 9U})
        ASSERT_TRUE(journal->apply(
            adding(DayColor{.day = sample::day(2024, 11, day), .category = sport.id, .note = {}})));
    EXPECT_EQ(told(u"{{tally}}"_s), u"운동 3일 · 빈 날 27일"_s);
    EXPECT_EQ(told(u"{{tally}}"_s, Period::ofMonth(2024, 10)), QString{});
}

TEST_F(PlaceholdersTest, QuoteThePersonsWordsInEachLine)
{
    ASSERT_TRUE(
        journal->apply(adding(JournalSetting{.key = quoteKey(), .value = u"천천히,\n그러나 끝까지"_s})));
    EXPECT_EQ(told(u"> {{quote}}\n"_s), u"> 천천히,\n> 그러나 끝까지\n"_s);
    EXPECT_EQ(told(u"— {{quote}}"_s), u"— 천천히,\n그러나 끝까지"_s);
}

TEST_F(PlaceholdersTest, AreAllKnownThatAreOffered)
{
    std::set<QString> names;
    for (const Placeholder& one : placeholders()) {
        EXPECT_FALSE(filled(u"{{%1}}."_s.arg(one.name)).contains(u"{{")) << one.name.toStdString();
        EXPECT_FALSE(one.meaning.isEmpty());
        EXPECT_TRUE(names.insert(one.name).second);
    }
}

} // namespace
} // namespace hoego::ui
