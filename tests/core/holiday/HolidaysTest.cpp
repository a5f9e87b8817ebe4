#include "core/holiday/Holidays.h"
#include "core/holiday/KoreanHolidays.h"
#include "core/holiday/LunarDay.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace hoego {
namespace {

/// A year of the list: its days, and which of them are substitutes.
struct Listed {
    std::set<QString> days;
    std::set<QString> substitutes;
};

std::map<int, Listed> officialYears()
{
    QFile file{QStringLiteral(HOEGO_TEST_DATA "/holidays/kr.txt")};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<int, Listed> years;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList words = line.split(u' ');
        const QString year = words.takeFirst();
        for (QString day : words) {
            const bool isSubstitute = day.startsWith(u'+');
            const QString whole = year + u'-' + (isSubstitute ? day.sliced(1) : day);
            years[year.toInt()].days.insert(whole);
            if (isSubstitute)
                years[year.toInt()].substitutes.insert(whole);
        }
    }
    return years;
}

TEST(KoreanHolidays, AreThoseThatWerePublishedFrom2015To2027)
{
    const auto official = officialYears();
    ASSERT_EQ(official.size(), 13U);
    for (const auto& [year, listed] : official) {
        Listed ours;
        for (const Holiday& holiday : koreanHolidays(year, NameLanguage::Korean, knownKoreanDecrees())) {
            ours.days.insert(toIso(holiday.day));
            if (holiday.name.startsWith(u"대체공휴일"_s))
                ours.substitutes.insert(toIso(holiday.day));
        }
        EXPECT_EQ(ours.days, listed.days) << year;
        EXPECT_EQ(ours.substitutes, listed.substitutes) << year;
    }
}

TEST(KoreanHolidays, FollowTheMoonAsTheAstronomersDo)
{
    // 설날 of years on which almanacs of different countries disagree by a day, and of a leap month (2023,
    // 2025).
    EXPECT_EQ(lunarDay(1997, 1, 1), sample::day(1997, 2, 8)); // China: 7 February.
    EXPECT_EQ(lunarDay(2023, 1, 1), sample::day(2023, 1, 22));
    EXPECT_EQ(lunarDay(2023, 4, 8), sample::day(2023, 5, 27)); // Behind a second month that came twice.
    EXPECT_EQ(lunarDay(2025, 8, 15), sample::day(2025, 10, 6)); // Behind a sixth.
    EXPECT_EQ(lunarDay(2050, 1, 1), sample::day(2050, 1, 23));
}

TEST(KoreanHolidays, SubstituteWhatComesByTheSameRules)
{
    const auto isOff = [](Day day) {
        const auto days = koreanHolidays(static_cast<int>(std::chrono::year_month_day{day}.year()),
                                         NameLanguage::Korean, {});
        return std::ranges::contains(days, day, &Holiday::day);
    };
    EXPECT_TRUE(isOff(sample::day(2027, 2, 9))); // 설날 on a Sunday.
    EXPECT_TRUE(isOff(sample::day(2027, 7, 19))); // 제헌절 on a Saturday.
    EXPECT_TRUE(isOff(sample::day(2027, 12, 27))); // 성탄절 on a Saturday.
    EXPECT_TRUE(isOff(sample::day(2028, 10, 5))); // 추석 on 개천절.
    EXPECT_FALSE(isOff(sample::day(2022, 12, 26))); // 성탄절 had none yet.
    EXPECT_FALSE(isOff(sample::day(2013, 9, 23))); // Nor had 추석.
}

TEST(KoreanHolidays, HaveNamesInBothLanguages)
{
    const auto nameOn
        = [](Day day, NameLanguage language) { return Holidays{u"KR"_s, language}.nameOf(day); };
    EXPECT_EQ(nameOn(sample::day(2024, 10, 9), NameLanguage::Korean), u"한글날"_s);
    EXPECT_EQ(nameOn(sample::day(2024, 10, 9), NameLanguage::English), u"Hangul Day"_s);
    EXPECT_EQ(nameOn(sample::day(2024, 5, 6), NameLanguage::Korean), u"대체공휴일(어린이날)"_s);
    EXPECT_EQ(nameOn(sample::day(2024, 5, 6), NameLanguage::English), u"Substitute for Children's Day"_s);
    EXPECT_EQ(nameOn(sample::day(2024, 10, 1), NameLanguage::English),
              u"Decreed day off (Armed Forces Day)"_s);
    EXPECT_EQ(nameOn(sample::day(2024, 11, 4), NameLanguage::Korean), QString{});
}

TEST(KoreanHolidays, KnowNoDecreeThatIsNoDay)
{
    EXPECT_TRUE(knownKoreanDecrees().badLines.empty());
    EXPECT_GT(knownKoreanDecrees().days.size(), 20U);
}

TEST(Holidays, AreThoseOfOtherCountriesToo)
{
    const Holidays us{u"US"_s, NameLanguage::English};
    EXPECT_TRUE(us.has(sample::day(2024, 7, 4)));
    EXPECT_TRUE(us.has(sample::day(2024, 11, 28))); // Thanksgiving.
    EXPECT_FALSE(us.has(sample::day(2024, 11, 27)));
    const Holidays japan{u"JP"_s, NameLanguage::Korean};
    EXPECT_TRUE(japan.has(sample::day(2024, 5, 3)));
    for (const auto& holidays : {us, japan}) {
        const auto& days = holidays.in(2024);
        EXPECT_TRUE(std::ranges::is_sorted(days, {}, &Holiday::day));
        for (std::size_t i = 1; i < days.size(); ++i)
            EXPECT_NE(days[i - 1], days[i]); // None twice.
    }
}

TEST(Holidays, AreNoneWithoutACountry)
{
    EXPECT_TRUE(Holidays(QString{}, NameLanguage::Korean).in(2024).empty());
    EXPECT_TRUE(Holidays(u"QQ"_s, NameLanguage::Korean).in(2024).empty());
}

TEST(Holidays, KnowTheCountriesThatHaveAny)
{
    const QStringList countries = Holidays::countries();
    EXPECT_TRUE(countries.contains(u"KR"_s));
    EXPECT_TRUE(countries.contains(u"US"_s));
    EXPECT_TRUE(countries.contains(u"DE"_s));
    EXPECT_EQ(countries.count(u"KR"_s), 1);
}

TEST(Holidays, HaveThePersonsOwnDaysToo)
{
    const DayList own = readDayList(u"12-24 창립일\n2024-11-04 이사 # 하루\n"_s);
    const Holidays holidays{u"KR"_s, NameLanguage::Korean, own};
    EXPECT_EQ(holidays.nameOf(sample::day(2024, 12, 24)), u"창립일"_s);
    EXPECT_EQ(holidays.nameOf(sample::day(2031, 12, 24)), u"창립일"_s);
    EXPECT_EQ(holidays.nameOf(sample::day(2024, 11, 4)), u"이사"_s);
    EXPECT_FALSE(holidays.has(sample::day(2025, 11, 4)));
    EXPECT_TRUE(holidays.has(sample::day(2024, 10, 9)));
}

TEST(Holidays, TakeWhatAPersonAddedToTheCountrys)
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"hoego/holidays"_s);
    ASSERT_TRUE(QDir{}.mkpath(folder));
    QFile file{folder + u"/kr.txt"_s};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    // The second was known before; the third takes the place where 설날's substitute would have been.
    file.write(
        "2031-05-02 임시공휴일 | Decreed day off\n2024-10-01 임시공휴일(국군의 날)\n2027-02-09 임시공휴일\n");
    file.close();
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const Holidays korean{u"KR"_s, NameLanguage::Korean};
    const Holidays english{u"KR"_s, NameLanguage::English};
    const Holidays japan{u"JP"_s, NameLanguage::Korean};
    qunsetenv("XDG_DATA_HOME");
    EXPECT_EQ(korean.nameOf(sample::day(2031, 5, 2)), u"임시공휴일"_s);
    EXPECT_EQ(english.nameOf(sample::day(2031, 5, 2)), u"Decreed day off"_s);
    EXPECT_EQ(korean.nameOf(sample::day(2024, 10, 1)), u"임시공휴일(국군의 날)"_s);
    EXPECT_EQ(korean.nameOf(sample::day(2027, 2, 10)), u"대체공휴일(설날)"_s);
    EXPECT_FALSE(japan.has(sample::day(2031, 5, 2)));
}

TEST(DayList, ReadsADayALine)
{
    const DayList list
        = readDayList(u"# 쉬는 날\n\n2024-10-01 임시공휴일 | Decreed day off\n  02-29 윤날\n"_s);
    ASSERT_EQ(list.days.size(), 2U);
    EXPECT_EQ(list.days[0],
              (ListedDay{.year = 2024,
                         .month = 10,
                         .day = 1,
                         .name = u"임시공휴일"_s,
                         .englishName = u"Decreed day off"_s}));
    EXPECT_EQ(list.days[1].in(2024), sample::day(2024, 2, 29));
    EXPECT_EQ(list.days[1].in(2025), std::nullopt);
    EXPECT_TRUE(list.badLines.empty());
}

TEST(DayList, NamesTheLinesThatAreNoDay)
{
    const DayList list = readDayList(u"2024-13-01 없는 달\n2023-02-29 없는 날\n10-05\n내일 쉼\n10-06 쉼"_s);
    EXPECT_EQ(list.badLines, (std::vector{1, 2, 3, 4}));
    ASSERT_EQ(list.days.size(), 1U);
}

} // namespace
} // namespace hoego
