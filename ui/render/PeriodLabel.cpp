#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace hoego::ui {

namespace {

struct PeriodLabel {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::PeriodLabel)
};

/// A day's parts as they are said.
struct Spoken {
    QString year;
    QString month;
    QString day;
    QString weekday;

    explicit Spoken(Day of)
    {
        const std::chrono::year_month_day date{of};
        const QLocale locale;
        year = QString::number(static_cast<int>(date.year()));
        month = locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(date.month())));
        day = QString::number(static_cast<unsigned>(date.day()));
        weekday = locale.dayName(static_cast<int>(std::chrono::weekday{of}.iso_encoding()));
    }
};

QString halfOf(const Period& half)
{
    return half.number() == 1 ? PeriodLabel::tr("first half") : PeriodLabel::tr("second half");
}

QString fullDay(Day day)
{
    const Spoken spoken{day};
    return PeriodLabel::tr("%1 %2 %3", "day, month, year").arg(spoken.day, spoken.month, spoken.year);
}

template <class Titled>
QString title(const Titled& entry)
{
    if (!entry.title.isEmpty())
        return entry.title;
    return entry.period ? retrospectiveTitle(*entry.period) : PeriodLabel::tr("Untitled");
}

} // namespace

QString label(const Period& period)
{
    const QString year = QString::number(period.year());
    const QString number = QString::number(period.number());
    switch (period.kind()) {
    case Period::Kind::Day: return fullDay(period.first());
    case Period::Kind::Week: return PeriodLabel::tr("Week %1 of %2", "number, year").arg(number, year);
    case Period::Kind::Month:
        return PeriodLabel::tr("%1 %2", "month, year").arg(Spoken{period.first()}.month, year);
    case Period::Kind::Quarter: return PeriodLabel::tr("Q%1 %2", "quarter, year").arg(number, year);
    case Period::Kind::Half:
        return period.number() == 1 ? PeriodLabel::tr("First half of %1").arg(year)
                                    : PeriodLabel::tr("Second half of %1").arg(year);
    case Period::Kind::Year: return PeriodLabel::tr("%1", "year").arg(year);
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortLabel(const Period& period)
{
    const Spoken first{period.first()};
    const QString number = QString::number(period.number());
    switch (period.kind()) {
    case Period::Kind::Day: return PeriodLabel::tr("%1 %2", "day, month").arg(first.day, first.month);
    case Period::Kind::Week: return PeriodLabel::tr("Week %1").arg(number);
    case Period::Kind::Month: return first.month;
    case Period::Kind::Quarter: return PeriodLabel::tr("Q%1", "quarter").arg(number);
    case Period::Kind::Half:
        return period.number() == 1 ? PeriodLabel::tr("First half") : PeriodLabel::tr("Second half");
    case Period::Kind::Year: return label(period);
    }
    Q_UNREACHABLE_RETURN({});
}

QString retrospectiveTitle(const Period& period)
{
    switch (period.kind()) {
    case Period::Kind::Day: return dayLabel(period.first());
    case Period::Kind::Week: return PeriodLabel::tr("Looking back on week %1").arg(period.number());
    case Period::Kind::Half: return PeriodLabel::tr("Looking back on the %1", "half").arg(halfOf(period));
    case Period::Kind::Month:
    case Period::Kind::Quarter: return PeriodLabel::tr("Looking back on %1").arg(shortLabel(period));
    case Period::Kind::Year: return PeriodLabel::tr("%1 in review").arg(period.year());
    }
    Q_UNREACHABLE_RETURN({});
}

QString rangeLabel(const DayRange& range)
{
    if (range.first == range.last)
        return fullDay(range.first);
    const Spoken first{range.first};
    const Spoken last{range.last};
    if (first.year != last.year)
        return PeriodLabel::tr("%1 – %2", "two full days").arg(fullDay(range.first), fullDay(range.last));
    if (first.month != last.month)
        return PeriodLabel::tr("%1 %2 – %3 %4 %5", "day, month, day, month, year")
            .arg(first.day, first.month, last.day, last.month, last.year);
    return PeriodLabel::tr("%1 – %2 %3 %4", "day, day, month, year")
        .arg(first.day, last.day, last.month, last.year);
}

QString dayLabel(Day day)
{
    const Spoken spoken{day};
    return PeriodLabel::tr("%1, %2 %3", "weekday, day, month").arg(spoken.weekday, spoken.day, spoken.month);
}

QString titleOf(const Entry& entry)
{
    return title(entry);
}

QString titleOf(const EntryRow& row)
{
    return title(row);
}

QString titleOf(const EntryName& name)
{
    return title(name);
}

QString label(EntryState state)
{
    switch (state) {
    case EntryState::Draft: return PeriodLabel::tr("Draft");
    case EntryState::Finished: return PeriodLabel::tr("Finished");
    case EntryState::Published: return PeriodLabel::tr("Published");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hoego::ui
