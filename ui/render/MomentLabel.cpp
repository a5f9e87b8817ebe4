#include "ui/render/MomentLabel.h"

#include "core/calendar/Period.h"
#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::MomentLabel)
};

QDateTime localTime(const Moment& moment)
{
    const QTimeZone zone{moment.zone.toUtf8()};
    return QDateTime::fromMSecsSinceEpoch(moment.utc.time_since_epoch().count(),
                                          zone.isValid() ? zone : QTimeZone::utc());
}

QString dateSaid(const Moment& moment, const Moment& now)
{
    using std::chrono::year_month_day;
    const Day day = moment.day();
    const auto ago = (now.day() - day).count();
    constexpr int week = 7;
    if (ago == 0)
        return Words::tr("Today");
    if (ago == 1)
        return Words::tr("Yesterday");
    if (ago > 1 && ago < week)
        return QLocale{}.standaloneDayName(localTime(moment).date().dayOfWeek());
    const bool isThisYear = year_month_day{day}.year() == year_month_day{now.day()}.year();
    return isThisYear ? dayLabel(day) : label(Period::ofDay(day));
}

} // namespace

QString momentLabel(const Moment& moment)
{
    const QDateTime time = localTime(moment);
    return QLocale{}.toString(time.date(), QLocale::LongFormat) + QLatin1Char(' ')
        + QLocale{}.toString(time.time(), QLocale::ShortFormat);
}

QString sittingLabel(const Moment& moment, const Moment& now)
{
    const QString time = QLocale{}.toString(localTime(moment).time(), QLocale::ShortFormat);
    return Words::tr("%1, %2", "day, time").arg(dateSaid(moment, now), time);
}

} // namespace hoego::ui
