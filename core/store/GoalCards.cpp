#include "core/store/GoalCards.h"

#include "core/Overloaded.h"
#include "core/goal/Promises.h"
#include "core/store/Columns.h"
#include "core/store/EntryStore.h"
#include "core/store/GoalStore.h"
#include "core/text/Hangul.h"

#include <algorithm>

namespace hoego::store {

namespace {

constexpr std::chrono::days longestPeriod{366};

/// The day an entry counts on: its period's last day, a week's Thursday; today while that is still to come.
Day countsOn(const std::optional<Period>& period, Day date, Day today)
{
    if (!period)
        return date;
    const bool isWeek = period->kind() == Period::Kind::Week;
    return std::min(isWeek ? period->first() + weekOverhang : period->last(), today);
}

std::vector<Amount> sorted(std::vector<Amount> amounts)
{
    std::ranges::stable_sort(amounts, {}, &Amount::day);
    return amounts;
}

/// What the goal's source finds up to `today`, in order of day.
std::vector<Amount> automaticAmounts(sqlite::Database& database, const Goal& goal, Day today)
{
    std::vector<Amount> amounts;
    if (!goal.source)
        return amounts;
    const Day first = goal.period.first() - weekOverhang;
    const Day last = goal.period.last() + weekOverhang;
    const Day longBefore
        = first - longestPeriod; // An entry is stored by its first day and counts on its last.
    const auto addEntry = [&](const sqlite::Row& row) {
        const auto period = row.get<std::optional<Period>>(0);
        amounts.push_back({.day = countsOn(period, row.get<Day>(1), today), .amount = 1});
    };
    std::visit(
        Overloaded{
            [&](const source::EntriesOfKind& entries) {
                for (const auto& row : database.query(
                         "SELECT period, date FROM entry WHERE kind = ? AND counted_on BETWEEN ? AND ? "
                         "AND trashed_ms IS NULL AND characters > 0 ORDER BY counted_on, id",
                         kindCode(entries.kind), longBefore, last))
                    addEntry(row);
            },
            [&](const source::EntriesWithTag& entries) {
                for (const auto& row : database.query(
                         "SELECT period, date FROM entry_tag JOIN entry ON entry.id = entry_tag.entry "
                         "WHERE folded = ? AND counted_on BETWEEN ? AND ? AND trashed_ms IS NULL "
                         "AND characters > 0 ORDER BY counted_on, id",
                         text::folded(entries.tag), longBefore, last))
                    addEntry(row);
            },
            [&](const source::DaysOfCategory& days) {
                for (const auto& row :
                     database.query("SELECT day FROM day_color WHERE category = ? AND day BETWEEN ? AND ? "
                                    "ORDER BY day",
                                    days.category, first, std::min(last, today)))
                    amounts.push_back({.day = row.get<Day>(0), .amount = 1});
            }},
        *goal.source);
    return sorted(std::move(amounts));
}

bool keepsPrivatePromise(sqlite::Database& database, const Goal& goal)
{
    if (!goal.promise || !goal.promise->entry)
        return false;
    const auto from = entry(database, *goal.promise->entry);
    return from && isSaidPrivately(goal.promise->sentence, *from);
}

} // namespace

GoalCard card(sqlite::Database& database, const Goal& goal, Day today)
{
    GoalCard card{.goal = goal, .logs = progress(database, goal.id)};
    std::vector<Amount> amounts = automaticAmounts(database, goal, today);
    card.automatic = static_cast<int>(amounts.size());
    card.isPrivate = keepsPrivatePromise(database, goal);
    for (const Progress& log : card.logs)
        amounts.push_back({.day = log.day, .amount = log.amount});
    card.standing = standing(goal, sorted(std::move(amounts)), today);
    if (const auto all = reviews(database, goal.id); !all.empty())
        card.review = all.back();
    return card;
}

} // namespace hoego::store
