#include "core/calendar/Moment.h"

#include <QTimeZone>

namespace hoego {

namespace {

using namespace std::chrono;

/// "+09:00" or "-03:30", exactly.
std::optional<seconds> offsetFromText(QStringView text)
{
    if (text.size() != 6 || (text[0] != u'+' && text[0] != u'-') || text[3] != u':')
        return std::nullopt;
    for (const qsizetype place : {1, 2, 4, 5}) {
        if (text[place] < u'0' || text[place] > u'9')
            return std::nullopt;
    }
    const auto two
        = [text](qsizetype at) { return (text[at].unicode() - u'0') * 10 + (text[at + 1].unicode() - u'0'); };
    if (two(1) > 23 || two(4) > 59)
        return std::nullopt;
    const seconds offset = hours{two(1)} + minutes{two(4)};
    return text[0] == u'-' ? -offset : offset;
}

/// The zone called `name`; lists of thousands of moments are mostly of one.
const QTimeZone& zoneCalled(const QString& name)
{
    thread_local QString lastName;
    thread_local QTimeZone last;
    if (name != lastName || !last.isValid()) {
        lastName = name;
        last = QTimeZone{name.toUtf8()};
        if (!last.isValid()) // A zone this system does not know: its moments stay, their clock reads UTC.
            last = QTimeZone::utc();
    }
    return last;
}

seconds offsetAt(const Moment& moment)
{
    if (moment.zone == QLatin1StringView("UTC"))
        return seconds{0};
    if (const auto offset = offsetFromText(moment.zone))
        return *offset;
    const auto at = QDateTime::fromMSecsSinceEpoch(moment.utc.time_since_epoch().count(), QTimeZone::utc());
    return seconds{zoneCalled(moment.zone).offsetFromUtc(at)};
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

} // namespace

Moment Moment::now()
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return {.utc = time_point_cast<milliseconds>(system_clock::now()),
            .zone = zone.isEmpty() ? QStringLiteral("UTC") : zone};
}

Day Moment::day() const
{
    return Day{floor<days>(utc + offsetAt(*this)).time_since_epoch()};
}

QString Moment::toRfc3339() const
{
    // Offsets of local mean time have seconds (Seoul before 1908: +08:27:52), which RFC 3339 cannot say.
    const auto offset = duration_cast<minutes>(offsetAt(*this));
    const auto local = utc + offset;
    const auto midnight = floor<days>(local);
    const hh_mm_ss<milliseconds> time{local - midnight};

    QString text = toIso(Day{midnight.time_since_epoch()});
    text += u'T' + twoDigits(time.hours().count()) + u':' + twoDigits(time.minutes().count()) + u':'
        + twoDigits(time.seconds().count()) + u'.'
        + QString::number(time.subseconds().count()).rightJustified(3, u'0');
    if (zone == QLatin1StringView("UTC"))
        return text + u'Z';
    const hh_mm_ss<minutes> shown{abs(offset)};
    return text + (offset < minutes{0} ? u'-' : u'+') + twoDigits(shown.hours().count()) + u':'
        + twoDigits(shown.minutes().count());
}

std::optional<Moment> Moment::fromRfc3339(QStringView text)
{
    constexpr qsizetype timeLength = 19; // "2024-11-22T21:04:05"
    if (text.size() <= timeLength || text[10].toUpper() != u'T' || text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const auto day = dayFromIso(text.first(10));
    if (!day)
        return std::nullopt;

    const auto digit = [text](qsizetype at) -> int {
        return at < text.size() && text[at] >= u'0' && text[at] <= u'9' ? text[at].unicode() - u'0' : -1;
    };
    for (const qsizetype at : {11, 12, 14, 15, 17, 18}) {
        if (digit(at) < 0)
            return std::nullopt;
    }
    const auto two = [digit](qsizetype at) { return digit(at) * 10 + digit(at + 1); };
    // A leap second is written :60 and is the next minute's first.
    if (two(11) > 23 || two(14) > 59 || two(17) > 60)
        return std::nullopt;

    qsizetype rest = timeLength;
    milliseconds fraction{0};
    if (text[rest] == u'.') {
        if (digit(++rest) < 0)
            return std::nullopt;
        for (int weight = 100; digit(rest) >= 0; ++rest, weight /= 10)
            fraction += milliseconds{digit(rest) * weight};
    }

    const auto zone = text.sliced(rest);
    const bool isUtc = zone == u'Z' || zone == u'z';
    const auto offset = isUtc ? seconds{0} : offsetFromText(zone);
    if (!offset)
        return std::nullopt;
    const milliseconds time = hours{two(11)} + minutes{two(14)} + seconds{two(17)} + fraction;
    return Moment{.utc = sys_days{day->time_since_epoch()} + time - *offset,
                  .zone = isUtc ? QStringLiteral("UTC") : zone.toString()};
}

} // namespace hoego
