#include "core/calendar/Moment.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <QDateTime>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace hoego {
namespace {

Moment momentAt(qint64 milliseconds, const char* zone)
{
    return {.utc = std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{milliseconds}},
            .zone = QString::fromUtf8(zone)};
}

Moment moment(const char* text)
{
    return Moment::fromRfc3339(QString::fromUtf8(text)).value();
}

constexpr std::array zones{"UTC",          "Asia/Seoul",    "America/New_York", "Asia/Kathmandu",
                           "Pacific/Apia", "Europe/London", "+09:00",           "-03:30",
                           "Etc/UTC"};

TEST(Moment, IsWrittenAsQtWritesIt)
{
    Random random{1};
    for (int i = 0; i < 2000; ++i) {
        const char* zone = random.of(zones);
        // From 1970 on: local mean times before have seconds, which the text cannot say.
        const auto milliseconds = qint64{random.between(0, 2'000'000'000)} * 1000 + random.between(0, 999);
        const auto moment = momentAt(milliseconds, zone);
        const QTimeZone qtZone = zone[0] == '+' || zone[0] == '-' ? QTimeZone{QByteArray{"UTC"} + zone}
                                                                  : QTimeZone{QByteArray{zone}};
        const auto expected = QDateTime::fromMSecsSinceEpoch(milliseconds, qtZone);
        QString text = expected.toOffsetFromUtc(expected.offsetFromUtc()).toString(Qt::ISODateWithMs);
        if (QByteArray{zone} != "UTC")
            text.replace(u'Z', QStringLiteral("+00:00"));
        EXPECT_EQ(moment.toRfc3339(), text) << zone;
        EXPECT_EQ(toIso(moment.day()), expected.date().toString(Qt::ISODate)) << zone;
    }
}

TEST(Moment, ComesBackFromItsText)
{
    Random random{2};
    for (int i = 0; i < 2000; ++i) {
        const auto day
            = random.dayBetween(Day{std::chrono::year{2} / 1 / 1}, Day{std::chrono::year{9998} / 12 / 31});
        auto moment
            = momentAt(0, random.of(std::array{"UTC", "+09:00", "-03:30", "+00:00", "+14:00", "-12:00"}));
        moment.utc += std::chrono::sys_days{day.time_since_epoch()}.time_since_epoch()
            + std::chrono::milliseconds{random.between(0, 86'399'999)};
        EXPECT_EQ(Moment::fromRfc3339(moment.toRfc3339()), moment) << moment.toRfc3339().toStdString();
    }
}

TEST(Moment, IsTheDayThePersonLived)
{
    EXPECT_EQ(toIso(moment("2024-11-22T23:59:59.999+09:00").day()), QStringLiteral("2024-11-22"));
    EXPECT_EQ(toIso(moment("2024-11-22T00:00:00+09:00").day()), QStringLiteral("2024-11-22"));
    EXPECT_EQ(toIso(momentAt(-1, "UTC").day()), QStringLiteral("1969-12-31"));
    EXPECT_EQ(toIso(momentAt(-1, "Asia/Seoul").day()), QStringLiteral("1970-01-01"));
}

TEST(Moment, KnowsSummerTime)
{
    EXPECT_EQ(momentAt(1'720'000'000'000, "America/New_York").toRfc3339(),
              QStringLiteral("2024-07-03T05:46:40.000-04:00"));
    EXPECT_EQ(momentAt(1'705'000'000'000, "America/New_York").toRfc3339(),
              QStringLiteral("2024-01-11T14:06:40.000-05:00"));
}

TEST(Moment, OfAnUnknownZoneStaysReadable)
{
    EXPECT_EQ(momentAt(0, "Atlantis/Capital").toRfc3339(), QStringLiteral("1970-01-01T00:00:00.000+00:00"));
}

TEST(Moment, ReadsFractionsOfAnyLengthAndLeapSeconds)
{
    EXPECT_EQ(moment("2024-11-22T21:04:05+09:00"), moment("2024-11-22T21:04:05.000+09:00"));
    EXPECT_EQ(moment("2024-11-22T21:04:05.1Z").toRfc3339(), QStringLiteral("2024-11-22T21:04:05.100Z"));
    EXPECT_EQ(moment("2024-11-22t21:04:05.1239999z").toRfc3339(), QStringLiteral("2024-11-22T21:04:05.123Z"));
    EXPECT_EQ(moment("2016-12-31T23:59:60Z").toRfc3339(), QStringLiteral("2017-01-01T00:00:00.000Z"));
}

TEST(Moment, IsOrderedByTimeNotByClock)
{
    EXPECT_LT(moment("2024-11-22T09:00:00+09:00"), moment("2024-11-22T01:00:00Z"));
    EXPECT_EQ(moment("2024-11-22T09:00:00+09:00") <=> moment("2024-11-22T00:00:00Z"),
              std::strong_ordering::equal);
    EXPECT_NE(moment("2024-11-22T09:00:00+09:00"), moment("2024-11-22T00:00:00Z"));
}

TEST(Moment, OfNowIsOfThisCentury)
{
    EXPECT_GT(Moment::now(), moment("2024-01-01T00:00:00Z"));
    EXPECT_FALSE(Moment::now().zone.isEmpty());
}

class GarbageMoment : public testing::TestWithParam<const char*> { };

TEST_P(GarbageMoment, IsRefused)
{
    EXPECT_EQ(Moment::fromRfc3339(QString::fromUtf8(GetParam())), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Moment, GarbageMoment,
                         testing::Values("", "2024-11-22", "2024-11-22T21:04:05", "2024-11-22 21:04:05Z",
                                         "2024-11-22T21:04Z", "2024-11-22T24:00:00Z", "2024-11-22T21:60:00Z",
                                         "2024-11-22T21:04:61Z", "2024-11-31T21:04:05Z",
                                         "2024-11-22T21:04:05.Z", "2024-11-22T21:04:05+9:00",
                                         "2024-11-22T21:04:05+0900", "2024-11-22T21:04:05+24:00",
                                         "2024-11-22T21:04:05+09:60", "2024-11-22T21:04:05Z ",
                                         "2024-11-22T21:04:05ZZ", "2024-11-22T2１:04:05Z",
                                         "2024-11-22T21:04:0", "2024-11-22T21-04-05Z",
                                         "2024-11-22T21:04:05.1", "2024-11-22T21:04:05 +09:00", "yesterday"));

} // namespace
} // namespace hoego
