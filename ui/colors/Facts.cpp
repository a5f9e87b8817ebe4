#include "ui/colors/Facts.h"

#include "ui/colors/Stroke.h"
#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::Facts)
};

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString days(int count)
{
    return Words::tr("%n days", nullptr, count);
}

QString nameOf(const Summary& summary, CategoryId id)
{
    const Category* category = findCategory(summary.categories, id);
    return category ? category->name : QString{};
}

QString longestStreak(const Summary& summary)
{
    const auto longest
        = std::ranges::max_element(summary.tally.categories, {},
                                   [](const Tally::ByCategory& category) { return category.longest.days; });
    const Streak& streak = longest->longest;
    return Words::tr("Longest in a row: %1, %2 (%3)", "category, '6 days', '12–17 May'")
        .arg(bold(nameOf(summary, longest->category)), bold(days(streak.days)),
             spanLabel({streak.first, streak.last}));
}

QString fullestMonth(const Summary& summary)
{
    std::map<Period, int> months;
    for (const auto& category : summary.tally.categories) {
        for (const auto& [month, count] : category.months)
            months[month] += count;
    }
    const auto fullest = std::ranges::max_element(months, {}, [](const auto& month) { return month.second; });
    return Words::tr("Fullest month: %1, %2", "month, '30 days'")
        .arg(bold(QLocale{}.standaloneMonthName(fullest->first.number())), bold(days(fullest->second)));
}

/// Of a run that goes on: it reaches today, or yesterday where today has no color yet.
bool goesOn(const Streak& streak, const Summary& summary)
{
    const auto reached = [&](Day day) {
        return std::ranges::any_of(summary.tally.categories, [day](const Tally::ByCategory& counts) {
            return counts.days > 0 && counts.latest.last == day;
        });
    };
    const Day yesterday = summary.today - std::chrono::days{1};
    return streak.days > 0
        && (streak.last == summary.today || (streak.last == yesterday && !reached(summary.today)));
}

QStringList runningStreak(const Summary& summary)
{
    for (const auto& category : summary.tally.categories) {
        if (category.latest.days > 1 && goesOn(category.latest, summary))
            return {Words::tr("Going on: %1, %2 in a row", "category, '4 days'")
                        .arg(bold(nameOf(summary, category.category)), bold(days(category.latest.days)))};
    }
    return {};
}

QString nameOfEarlier(const Summary& summary)
{
    const Period& now = summary.tally.period;
    const Period& before = summary.earlier->period;
    const bool isLastYear = now.kind() == Period::Kind::Year && before == now.previous();
    return isLastYear ? Words::tr("last year") : label(before);
}

QStringList againstEarlier(const Summary& summary)
{
    if (!summary.earlier)
        return {};
    const QString earlier = nameOfEarlier(summary);
    const auto most
        = std::ranges::max_element(summary.tally.categories, {}, [](const Tally::ByCategory& category) {
              return std::abs(category.change.value_or(0));
          });
    const int change = most->change.value_or(0);
    if (change == 0)
        return {Words::tr("As many days of each color as %1", "a period, or 'last year'").arg(earlier)};
    const QString name = bold(nameOf(summary, most->category));
    const QString by = bold(days(std::abs(change)));
    const QString before = QLocale{}.toString(most->days - change);
    const QString now = days(most->days);
    const QString words = change > 0
        ? Words::tr("%1: %2 more than %5 (%3 → %4)",
                    "category, '31 days', number before, '79 days', a period or 'last year'")
        : Words::tr("%1: %2 fewer than %5 (%3 → %4)",
                    "category, '31 days', number before, '79 days', a period or 'last year'");
    return {words.arg(name, by, before, now, earlier)};
}

} // namespace

int blankDays(const Period& period, std::span<const DayColor> colors, Day today)
{
    const Day last = std::min(period.last(), today);
    if (last < period.first())
        return 0;
    const auto colored = std::ranges::count_if(colors, [&](const DayColor& color) {
        return color.category && period.contains(color.day) && color.day <= last;
    });
    return static_cast<int>((last - period.first()).count() + 1 - colored);
}

QString detail(const Tally::ByCategory& counts, const Summary& summary)
{
    if (counts.days == 0)
        return {};
    const auto span = [](const Streak& streak) { return spanLabel({streak.first, streak.last}); };
    QStringList parts{Words::tr("First on %1, last on %2", "days")
                          .arg(span({.days = 1, .first = counts.first, .last = counts.first}),
                               span({.days = 1, .first = counts.latest.last, .last = counts.latest.last})),
                      Words::tr("longest in a row %1, %2", "'6 days', '12–17 May'")
                          .arg(days(counts.longest.days), span(counts.longest))};
    if (goesOn(counts.latest, summary))
        parts += Words::tr("now %1", "'2 days' in a row").arg(days(counts.latest.days));
    return parts.join(QStringLiteral(" · "));
}

QStringList facts(const Summary& summary)
{
    if (summary.tally.colored == 0)
        return {};
    QStringList all{longestStreak(summary)};
    all += runningStreak(summary);
    if (summary.tally.period.kind() > Period::Kind::Month)
        all += fullestMonth(summary);
    all += againstEarlier(summary);
    all += summary.blankSoFar > 0 ? Words::tr("Days without a color: %1").arg(bold(days(summary.blankSoFar)))
                                  : Words::tr("Not a day without a color");
    return all;
}

} // namespace hoego::ui
