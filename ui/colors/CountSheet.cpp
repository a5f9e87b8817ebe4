#include "ui/colors/CountSheet.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int daysInWeek = 7;

/// `daysOf` says a category's days in each part.
template <class DaysOf>
CountSheet sheet(std::vector<CountSheet::Part> parts, std::span<const Category> categories, DaysOf daysOf)
{
    CountSheet made{.parts = std::move(parts), .rows = {}};
    for (const Category& category : categories) {
        std::vector<int> days = daysOf(category.id);
        if (std::ranges::any_of(days, [](int count) { return count > 0; }))
            made.rows.push_back({.name = category.name, .color = category.color, .days = std::move(days)});
    }
    return made;
}

const Tally::ByCategory* find(const Tally& tally, CategoryId id)
{
    const auto found = std::ranges::find(tally.categories, id, &Tally::ByCategory::category);
    return found == tally.categories.end() ? nullptr : &*found;
}

} // namespace

int CountSheet::largest() const
{
    int most = 0;
    for (const Row& row : rows)
        most = std::max(most, std::ranges::max(row.days));
    return most;
}

CountSheet byWeekday(const Tally& tally, std::span<const Category> categories, Qt::DayOfWeek first)
{
    const auto weekday = [first](int column) { return (static_cast<int>(first) - 1 + column) % daysInWeek; };
    std::vector<CountSheet::Part> parts;
    for (int column = 0; column < daysInWeek; ++column)
        parts.push_back({.name = QLocale{}.standaloneDayName(weekday(column) + 1, QLocale::ShortFormat),
                         .wholeName = QLocale{}.standaloneDayName(weekday(column) + 1)});
    return sheet(std::move(parts), categories, [&](CategoryId id) {
        std::vector<int> days(daysInWeek, 0);
        const auto* counts = find(tally, id);
        for (int column = 0; counts != nullptr && column < daysInWeek; ++column)
            days[static_cast<std::size_t>(column)]
                = counts->weekdays.at(static_cast<std::size_t>(weekday(column)));
        return days;
    });
}

CountSheet byMonth(const Tally& tally, std::span<const Category> categories)
{
    std::vector<Period> months;
    for (std::optional month{Period::containing(Period::Kind::Month, tally.period.first())};
         month && month->overlaps(tally.period); month = month->next())
        months.push_back(*month);
    std::vector<CountSheet::Part> parts;
    for (const Period& month : months)
        parts.push_back({.name = QLocale{}.standaloneMonthName(month.number(), QLocale::ShortFormat),
                         .wholeName = QLocale{}.standaloneMonthName(month.number())});
    return sheet(std::move(parts), categories, [&](CategoryId id) {
        std::vector<int> days(months.size(), 0);
        const auto* counts = find(tally, id);
        for (std::size_t i = 0; counts != nullptr && i < months.size(); ++i) {
            const auto found = counts->months.find(months[i]);
            days[i] = found == counts->months.end() ? 0 : found->second;
        }
        return days;
    });
}

CountSheet byYear(std::span<const CategoryYear> counts, std::span<const Category> categories)
{
    if (counts.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(counts, {}, &CategoryYear::year);
    std::vector<CountSheet::Part> parts;
    for (int year = first.year; year <= last.year; ++year)
        parts.push_back({.name = QString::number(year), .wholeName = QString::number(year)});
    std::map<CategoryId, std::vector<int>> daysOf;
    for (const CategoryYear& count : counts) {
        auto& days = daysOf[count.category];
        days.resize(parts.size(), 0);
        days[static_cast<std::size_t>(count.year - first.year)] = count.days;
    }
    return sheet(std::move(parts), categories, [&](CategoryId id) { return daysOf[id]; });
}

} // namespace hoego::ui
