#include "ui/colors/Stroke.h"

#include "core/text/Hangul.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::Stroke)
};

std::optional<DayColor> at(Day day, std::span<const DayColor> stored)
{
    const auto found = std::ranges::lower_bound(stored, day, {}, &DayColor::day);
    return found != stored.end() && found->day == day ? std::optional{*found} : std::nullopt;
}

QString monthName(const std::chrono::year_month_day& date)
{
    return QLocale{}.monthName(static_cast<int>(static_cast<unsigned>(date.month())));
}

QString dayNumber(const std::chrono::year_month_day& date)
{
    return QString::number(static_cast<unsigned>(date.day()));
}

} // namespace

DayRange run(Day one, Day other)
{
    const auto [first, last] = std::minmax(one, other);
    return {.first = first, .last = last};
}

std::vector<Edit> edits(const Stroke& stroke, std::span<const DayColor> stored)
{
    std::vector<Edit> result;
    for (Day day = stroke.days.first; day <= stroke.days.last; day += std::chrono::days{1}) {
        const auto before = at(day, stored);
        // A note is words of the person's own: clearing the color leaves it.
        std::optional<DayColor> after
            = DayColor{.day = day, .category = stroke.category, .note = before ? before->note : QString{}};
        if (!after->category && after->note.isEmpty())
            after.reset();
        if (before != after)
            result.emplace_back(Change<DayColor>{.before = before, .after = after});
    }
    return result;
}

std::vector<Edit> noteEdits(Day day, const QString& note, std::span<const DayColor> stored)
{
    const auto before = at(day, stored);
    const QString line = text::normalized(note).simplified();
    std::optional<DayColor> after
        = before.value_or(DayColor{.day = day, .category = std::nullopt, .note = {}});
    after->note = line;
    if (!after->category && line.isEmpty())
        after.reset();
    if (before == after)
        return {};
    return {Change<DayColor>{.before = before, .after = after}};
}

QString spanLabel(const DayRange& days)
{
    const std::chrono::year_month_day first{days.first};
    const std::chrono::year_month_day last{days.last};
    if (days.first == days.last)
        return Words::tr("%2 %1", "one day: month, day").arg(monthName(first), dayNumber(first));
    if (first.month() == last.month())
        return Words::tr("%2–%3 %1", "days of one month: month, first and last day")
            .arg(monthName(first), dayNumber(first), dayNumber(last));
    return Words::tr("%2 %1 – %4 %3", "days of two months: month and day, month and day")
        .arg(monthName(first), dayNumber(first), monthName(last), dayNumber(last));
}

QString label(const Stroke& stroke, const QString& categoryName)
{
    const QString days = spanLabel(stroke.days);
    return stroke.category ? Words::tr("Paint %1 as %2").arg(days, categoryName)
                           : Words::tr("Clear %1").arg(days);
}

} // namespace hoego::ui
