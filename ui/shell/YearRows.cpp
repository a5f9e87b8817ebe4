#include "ui/shell/YearRows.h"

#include "ui/render/PeriodLabel.h"

#include <algorithm>
#include <map>

namespace hoego::ui {

namespace {

using Kind = Period::Kind;

QString labelOf(const Period& period)
{
    switch (period.kind()) {
    case Kind::Year: return retrospectiveTitle(period);
    case Kind::Day: return dayLabel(period.first());
    default: return shortLabel(period);
    }
}

YearRow emptyRow(const Period& period)
{
    return {.label = labelOf(period), .hint = rangeLabel(period.range()), .period = period};
}

Mark markOf(EntryState state)
{
    return state == EntryState::Draft ? Mark::Draft : Mark::Finished;
}

YearRow writtenRow(const EntryRow& entry)
{
    YearRow row;
    if (entry.period)
        row = emptyRow(*entry.period);
    else
        row.label = titleOf(entry);
    row.hint = entry.period ? titleOf(entry) + QLatin1Char{'\n'} + row.hint : dayLabel(entry.date);
    row.mark = markOf(entry.state);
    row.isFree = !entry.period;
    row.entry = entry.id;
    return row;
}

/// The entries of each period, oldest first; the second and later are known by their titles.
std::map<Period, std::vector<YearRow>> byPeriod(const std::vector<EntryRow>& entries)
{
    std::map<Period, std::vector<YearRow>> rows;
    for (const EntryRow& entry : entries) {
        if (!entry.period)
            continue;
        auto& there = rows[*entry.period];
        YearRow row = writtenRow(entry);
        row.isFirstOfPeriod = there.empty();
        if (!there.empty())
            row.label = titleOf(entry);
        there.push_back(std::move(row));
    }
    return rows;
}

bool sameShapes(const std::vector<YearRow>& one, const std::vector<YearRow>& other)
{
    return std::ranges::equal(one, other, [](const YearRow& a, const YearRow& b) { return a.sameShape(b); });
}

} // namespace

Place YearRow::place() const
{
    Place place{.room = RoomName::Write, .period = period};
    if (!isFirstOfPeriod || isFree)
        place.entry = entry;
    return place;
}

bool YearRow::sameShape(const YearRow& other) const
{
    return period == other.period && isFree == other.isFree && isFirstOfPeriod == other.isFirstOfPeriod
        && (isFirstOfPeriod && !isFree ? true : entry == other.entry) && sameShapes(children, other.children);
}

std::vector<YearRow> yearRows(int year, const std::vector<EntryRow>& entries)
{
    const Period whole = Period::ofYear(year);
    auto written = byPeriod(entries);
    std::vector<YearRow> rows;
    const auto append = [&written](const Period& period, std::vector<YearRow>& to) {
        const auto found = written.find(period);
        if (found == written.end())
            return false;
        std::ranges::move(found->second, std::back_inserter(to));
        written.erase(found);
        return true;
    };

    if (!append(whole, rows))
        rows.push_back(emptyRow(whole));
    for (const auto kind : {Kind::Half, Kind::Quarter}) {
        for (const Period& part : whole.children(kind))
            append(part, rows);
    }
    auto months = whole.children(Kind::Month);
    std::ranges::reverse(months);
    for (const Period& month : months) {
        std::vector<YearRow> own;
        YearRow row = append(month, own) ? own.front() : emptyRow(month);
        if (own.size() > 1)
            row.children.assign(own.begin() + 1, own.end());
        // What is left are weeks and days; a map walks them from the oldest.
        std::vector<Period> within;
        for (const auto& [period, _] : written) {
            if ((period.kind() == Kind::Week || period.kind() == Kind::Day)
                && period.enclosing(Kind::Month) == month)
                within.push_back(period);
        }
        std::ranges::reverse(within);
        for (const Period& period : within)
            append(period, row.children);
        rows.push_back(std::move(row));
    }
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (!entry->period)
            rows.push_back(writtenRow(*entry));
    }
    return rows;
}

} // namespace hoego::ui
