#include "core/color/Tally.h"

#include <algorithm>

namespace hoego {

namespace {

using ById = std::map<CategoryId, Tally::ByCategory>;

void sortByDays(std::vector<Tally::ByCategory>& categories)
{
    std::ranges::sort(categories, [](const auto& a, const auto& b) {
        return a.days != b.days ? a.days > b.days : a.category < b.category;
    });
}

/// Counts one more day; `run` is the category's days in a row up to it.
void count(Tally::ByCategory& counts, Day day, const Streak& run)
{
    if (counts.days == 0)
        counts.first = day;
    counts.latest = run;
    ++counts.days;
    ++counts.months[Period::containing(Period::Kind::Month, day)];
    ++counts.weekdays[std::chrono::weekday{day}.iso_encoding() - 1];
    if (run.days > counts.longest.days)
        counts.longest = run;
}

const Tally::ByCategory* find(const Tally& tally, CategoryId category)
{
    const auto found = std::ranges::find(tally.categories, category, &Tally::ByCategory::category);
    return found == tally.categories.end() ? nullptr : &*found;
}

} // namespace

Tally tally(const Period& period, std::span<const DayColor> colors)
{
    Tally result;
    result.period = period;
    result.days = period.dayCount();

    ById byId;
    Streak run;
    std::optional<CategoryId> running;
    for (const DayColor& color : colors) {
        if (!color.category || !period.contains(color.day))
            continue;
        const bool goesOn = running == color.category && color.day == run.last + std::chrono::days{1};
        run = goesOn ? Streak{.days = run.days + 1, .first = run.first, .last = color.day}
                     : Streak{.days = 1, .first = color.day, .last = color.day};
        running = color.category;
        ++result.colored;
        count(byId[*color.category], color.day, run);
    }
    result.blank = result.days - result.colored;

    for (auto& [category, counts] : byId) {
        counts.category = category;
        counts.share = static_cast<double>(counts.days) / result.colored;
        result.categories.push_back(std::move(counts));
    }
    sortByDays(result.categories);
    return result;
}

Tally tally(const Period& period, std::span<const DayColor> colors, const Tally& earlier)
{
    Tally result = tally(period, colors);
    for (auto& counts : result.categories) {
        const auto* before = find(earlier, counts.category);
        counts.change = counts.days - (before ? before->days : 0);
    }
    for (const auto& before : earlier.categories) {
        if (before.days > 0 && !find(result, before.category)) {
            Tally::ByCategory gone;
            gone.category = before.category;
            gone.change = -before.days;
            result.categories.push_back(gone);
        }
    }
    sortByDays(result.categories);
    return result;
}

} // namespace hoego
