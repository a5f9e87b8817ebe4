#include "ui/render/PeriodLabel.h"
#include "tests/support/Printers.h"
#include "tests/ui/render/InLanguage.h"

namespace hoego::ui {
namespace {

Period period(QStringView key)
{
    return Period::fromKey(key).value();
}

Day day(QStringView iso)
{
    return dayFromIso(iso).value();
}

class PeriodLabelTest : public InLanguage {
protected:
    void expectLabels(const QStringList& labels, QString (*say)(const Period&))
    {
        ASSERT_EQ(keys.size(), labels.size());
        for (qsizetype i = 0; i < keys.size(); ++i)
            EXPECT_EQ(say(period(keys[i])), labels[i]);
    }

    const QStringList keys{QStringLiteral("2024-11-03"), QStringLiteral("2024-W47"),
                           QStringLiteral("2024-11"),    QStringLiteral("2024-Q4"),
                           QStringLiteral("2024-H2"),    QStringLiteral("2024")};
};

QString fullLabel(const Period& of)
{
    return label(of);
}

TEST_F(PeriodLabelTest, SaysPeriodsInKorean)
{
    language.use(QStringLiteral("ko"));
    expectLabels({QStringLiteral("2024년 11월 3일"), QStringLiteral("2024년 47주"),
                  QStringLiteral("2024년 11월"), QStringLiteral("2024년 4분기"),
                  QStringLiteral("2024년 하반기"), QStringLiteral("2024년")},
                 fullLabel);
    expectLabels({QStringLiteral("11월 3일"), QStringLiteral("47주"), QStringLiteral("11월"),
                  QStringLiteral("4분기"), QStringLiteral("하반기"), QStringLiteral("2024년")},
                 shortLabel);
    expectLabels({QStringLiteral("11월 3일 일요일"), QStringLiteral("47주 돌아보기"),
                  QStringLiteral("11월 돌아보기"), QStringLiteral("4분기 돌아보기"),
                  QStringLiteral("하반기 돌아보기"), QStringLiteral("2024년 회고")},
                 retrospectiveTitle);
}

TEST_F(PeriodLabelTest, SaysPeriodsInEnglish)
{
    language.use(QStringLiteral("en"));
    expectLabels({QStringLiteral("3 November 2024"), QStringLiteral("Week 47 of 2024"),
                  QStringLiteral("November 2024"), QStringLiteral("Q4 2024"),
                  QStringLiteral("Second half of 2024"), QStringLiteral("2024")},
                 fullLabel);
    expectLabels({QStringLiteral("3 November"), QStringLiteral("Week 47"), QStringLiteral("November"),
                  QStringLiteral("Q4"), QStringLiteral("Second half"), QStringLiteral("2024")},
                 shortLabel);
    expectLabels({QStringLiteral("Sunday, 3 November"), QStringLiteral("Looking back on week 47"),
                  QStringLiteral("Looking back on November"), QStringLiteral("Looking back on Q4"),
                  QStringLiteral("Looking back on the second half"), QStringLiteral("2024 in review")},
                 retrospectiveTitle);
}

TEST_F(PeriodLabelTest, SaysRangesWithoutRepeatingThemselves)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(rangeLabel({day(u"2024-11-01"), day(u"2024-11-30")}), QStringLiteral("2024년 11월 1일 – 30일"));
    EXPECT_EQ(rangeLabel({day(u"2024-11-25"), day(u"2024-12-01")}),
              QStringLiteral("2024년 11월 25일 – 12월 1일"));
    EXPECT_EQ(rangeLabel({day(u"2024-12-30"), day(u"2025-01-05")}),
              QStringLiteral("2024년 12월 30일 – 2025년 1월 5일"));
    EXPECT_EQ(rangeLabel({day(u"2024-11-03"), day(u"2024-11-03")}), QStringLiteral("2024년 11월 3일"));
    language.use(QStringLiteral("en"));
    EXPECT_EQ(rangeLabel({day(u"2024-11-01"), day(u"2024-11-30")}), QStringLiteral("1 – 30 November 2024"));
    EXPECT_EQ(rangeLabel({day(u"2024-11-25"), day(u"2024-12-01")}),
              QStringLiteral("25 November – 1 December 2024"));
    EXPECT_EQ(rangeLabel({day(u"2024-12-30"), day(u"2025-01-05")}),
              QStringLiteral("30 December 2024 – 5 January 2025"));
}

TEST_F(PeriodLabelTest, SaysEarlyYearsWithoutZeros)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(label(Period::ofMonth(33, 4)), QStringLiteral("33년 4월"));
}

TEST_F(PeriodLabelTest, NamesAnEntryByItsTitleOrItsPeriod)
{
    language.use(QStringLiteral("ko"));
    Entry entry;
    EXPECT_EQ(titleOf(entry), QStringLiteral("제목 없음"));
    entry.period = period(u"2024-11");
    EXPECT_EQ(titleOf(entry), QStringLiteral("11월 돌아보기"));
    entry.title = QStringLiteral("가을");
    EXPECT_EQ(titleOf(entry), QStringLiteral("가을"));
}

TEST_F(PeriodLabelTest, NamesStates)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(label(EntryState::Finished), QStringLiteral("완성"));
    EXPECT_EQ(label(EntryState::Published), QStringLiteral("발행"));
}

} // namespace
} // namespace hoego::ui
