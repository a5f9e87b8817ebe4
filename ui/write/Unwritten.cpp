#include "ui/write/Unwritten.h"

#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "core/text/Method.h"
#include "ui/render/PeriodLabel.h"

#include <algorithm>

namespace hoego::ui {

namespace {

/// The day the journal begins on, looked at from `year`: of an earlier beginning it is enough to know that.
std::optional<Day> beginning(const Journal& journal, int year, const std::vector<EntryRow>& rows)
{
    const auto years = journal.years();
    if (!years || years->empty())
        return std::nullopt;
    const Period whole = Period::ofYear(year);
    if (years->front() < year)
        return whole.first();
    std::optional<Day> first;
    const auto consider = [&](Day day) { first = std::min(first.value_or(day), day); };
    for (const EntryRow& row : rows)
        consider(row.date);
    const auto colors = journal.dayColors(whole.range());
    if (colors && !colors->empty())
        consider(colors->front().day);
    return first;
}

/// How far back "last time" may be.
std::chrono::days reach(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Day: return std::chrono::days{100};
    case Period::Kind::Week: return std::chrono::days{400};
    default: return std::chrono::days{3700};
    }
}

} // namespace

std::vector<Period> unwrittenPeriods(const Journal& journal, int year, Day today)
{
    EntryFilter filter;
    filter.dates = Period::ofYear(year).range();
    const auto rows = journal.entries(filter);
    if (!rows)
        return {};
    const auto since = beginning(journal, year, *rows);
    if (!since)
        return {};
    filter.kind = Period::Kind::Half;
    filter.dates->first -= std::min(std::chrono::days{730}, filter.dates->first - Period::ofYear(1).first());
    const auto halves = journal.entries(filter);
    std::vector<Period> written;
    for (const EntryRow& row : *rows) {
        if (row.period)
            written.push_back(*row.period);
    }
    auto missing = unwritten(year, written, *since, today);
    if (!halves || halves->empty())
        std::erase_if(missing, [](const Period& one) { return one.kind() == Period::Kind::Half; });
    return missing;
}

std::optional<EntryRow> lastOfKind(const Journal& journal, const Period& period)
{
    const auto before = period.previous();
    if (!before)
        return std::nullopt;
    const auto back = std::min(reach(period.kind()), before->last() - Period::ofYear(1).first());
    EntryFilter filter;
    filter.kind = period.kind();
    filter.dates = DayRange{.first = before->last() - back, .last = before->last()};
    const auto rows = journal.entries(filter);
    if (!rows || rows->empty())
        return std::nullopt;
    return rows->back();
}

QString asLastTime(const QString& text, const Period& before, const Period& now)
{
    std::vector<Renaming> words{{.from = before.key(), .to = now.key()},
                                {.from = label(before), .to = label(now)},
                                {.from = shortLabel(before), .to = shortLabel(now)}};
    const auto add = [&](const std::optional<Period>& from, const std::optional<Period>& to) {
        if (!from || !to)
            return;
        words.push_back({.from = label(*from), .to = label(*to)});
        // Beyond the turn of the year the month alone would be of the wrong one.
        words.push_back(
            {.from = shortLabel(*from), .to = to->year() == now.year() ? shortLabel(*to) : label(*to)});
    };
    add(before.next(), now.next());
    return renamed(text::skeletonOf(text), words);
}

} // namespace hoego::ui
