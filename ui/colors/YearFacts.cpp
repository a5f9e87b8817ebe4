#include "ui/colors/YearFacts.h"

#include "ui/colors/Stroke.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::YearFacts)
};

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString days(int count)
{
    return Words::tr("%n days", nullptr, count);
}

QString nameOf(const YearSummary& year, CategoryId id)
{
    const Category* category = year.category(id);
    return category ? category->name : QString{};
}

QString longestStreak(const YearSummary& year)
{
    const auto longest = std::ranges::max_element(
        year.tally.categories, {}, [](const Tally::ByCategory& category) { return category.longest.days; });
    const Streak& streak = longest->longest;
    return Words::tr("Longest in a row: %1, %2 (%3)", "category, '6 days', '12–17 May'")
        .arg(bold(nameOf(year, longest->category)), bold(days(streak.days)),
             spanLabel({streak.first, streak.last}));
}

QString fullestMonth(const YearSummary& year)
{
    std::map<Period, int> months;
    for (const auto& category : year.tally.categories) {
        for (const auto& [month, count] : category.months)
            months[month] += count;
    }
    const auto fullest = std::ranges::max_element(months, {}, [](const auto& month) { return month.second; });
    return Words::tr("Fullest month: %1, %2", "month, '30 days'")
        .arg(bold(QLocale{}.standaloneMonthName(fullest->first.number())), bold(days(fullest->second)));
}

QStringList againstLastYear(const YearSummary& year)
{
    if (!year.lastYear)
        return {};
    const auto most
        = std::ranges::max_element(year.tally.categories, {}, [](const Tally::ByCategory& category) {
              return std::abs(category.change.value_or(0));
          });
    const int change = most->change.value_or(0);
    if (change == 0)
        return {Words::tr("As many days of each color as last year")};
    const QString name = bold(nameOf(year, most->category));
    const QString by = bold(days(std::abs(change)));
    const QString before = QLocale{}.toString(most->days - change);
    const QString now = days(most->days);
    return {change > 0 ? Words::tr("%1: %2 more than last year (%3 → %4)",
                                   "category, '31 days', number before, '79 days'")
                             .arg(name, by, before, now)
                       : Words::tr("%1: %2 fewer than last year (%3 → %4)",
                                   "category, '31 days', number before, '79 days'")
                             .arg(name, by, before, now)};
}

} // namespace

const Category* YearSummary::category(CategoryId id) const
{
    const auto found = std::ranges::find(categories, id, &Category::id);
    return found == categories.end() ? nullptr : &*found;
}

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

QStringList facts(const YearSummary& year)
{
    if (year.tally.colored == 0)
        return {};
    QStringList all{longestStreak(year), fullestMonth(year)};
    all += againstLastYear(year);
    all += year.blankSoFar > 0 ? Words::tr("Days without a color: %1").arg(bold(days(year.blankSoFar)))
                               : Words::tr("Not a day without a color");
    return all;
}

} // namespace hoego::ui
