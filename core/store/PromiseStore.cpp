#include "core/store/PromiseStore.h"

#include "core/store/Columns.h"
#include "core/store/EntryStore.h"
#include "core/store/GoalCards.h"
#include "core/store/GoalStore.h"
#include "core/text/Hangul.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoego::store {

namespace {

/// How long before its period a promise is still asked about.
constexpr std::chrono::days twoYears{2 * 366};

bool isWithin(const Period& inner, const Period& outer)
{
    const bool isSmaller = inner.kind() < outer.kind();
    return inner == outer || (isSmaller && inner.enclosing(outer.kind()) == outer);
}

std::vector<GoalId> goalsWithPromises(sqlite::Database& database, const Period& period)
{
    std::vector<GoalId> ids;
    for (const auto& row :
         database.query("SELECT id, period FROM goal WHERE promise IS NOT NULL AND trashed_ms IS NULL "
                        "AND first BETWEEN ? AND ? ORDER BY first, created_ms, id",
                        period.first() - std::chrono::days{6}, period.last())) {
        if (isWithin(row.get<Period>(1), period))
            ids.push_back(row.get<GoalId>(0));
    }
    return ids;
}

PromiseCard cardOf(const Entry& entry, PromisedSentence promise)
{
    return {.entry = entry.id,
            .entryPeriod = entry.period,
            .entryTitle = entry.title,
            .date = entry.date,
            .promise = std::move(promise),
            .goal = std::nullopt};
}

/// The card of a goal whose sentence is not found any more: it was reworded, or its entry is gone.
PromiseCard cardOf(sqlite::Database& database, const GoalCard& kept)
{
    const Promise& promise = *kept.goal.promise;
    const auto from = promise.entry ? entry(database, *promise.entry) : std::nullopt;
    const PromisedSentence sentence{
        .sentence = promise.sentence, .from = 0, .to = 0, .target = kept.goal.period};
    PromiseCard card = from ? cardOf(*from, sentence)
                            : PromiseCard{.entry = std::nullopt,
                                          .entryPeriod = std::nullopt,
                                          .entryTitle = {},
                                          .date = kept.goal.created.day(),
                                          .promise = sentence,
                                          .goal = std::nullopt};
    card.goal = kept;
    return card;
}

/// As much of the entries as promises need.
std::vector<Entry> entriesBetween(sqlite::Database& database, Day first, Day last)
{
    std::vector<Entry> entries;
    for (const auto& row :
         database.query("SELECT id, period, date, title, body FROM entry WHERE counted_on BETWEEN ? AND ? "
                        "AND trashed_ms IS NULL AND characters > 0 ORDER BY counted_on, id",
                        first, last)) {
        Entry entry;
        entry.id = row.get<EntryId>(0);
        entry.period = row.get<std::optional<Period>>(1);
        entry.date = row.get<Day>(2);
        entry.title = row.get<QString>(3);
        entry.body = row.get<QString>(4);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

void write(sqlite::Database& database, const Change<DismissedPromise>& change)
{
    if (!change.after) {
        database.run("DELETE FROM dismissed_promise WHERE entry = ? AND sentence = ?", change.before->entry,
                     text::normalized(change.before->sentence));
        return;
    }
    database.run("INSERT INTO dismissed_promise(entry, sentence) VALUES (?, ?) ON CONFLICT DO NOTHING",
                 change.after->entry, text::normalized(change.after->sentence));
}

EntryPromises promisesOfEntry(sqlite::Database& database, EntryId entry)
{
    EntryPromises found;
    for (const auto& row :
         database.query("SELECT sentence FROM dismissed_promise WHERE entry = ? ORDER BY sentence", entry))
        found.dismissed.insert(row.get<QString>(0));
    for (
        const auto& row : database.query(
            "SELECT promise, id FROM goal WHERE promise_entry = ? AND trashed_ms IS NULL ORDER BY created_ms DESC, id",
            entry))
        found.kept.insert_or_assign(row.get<QString>(0), row.get<GoalId>(1));
    return found;
}

std::vector<PromiseCard> promises(sqlite::Database& database, const Period& period, Day today)
{
    std::vector<PromiseCard> cards;
    std::set<GoalId> shown;
    for (const Entry& entry : entriesBetween(database, period.first() - twoYears, period.last())) {
        auto found = promisesIn(entry.body, promisingPeriod(entry));
        std::erase_if(found,
                      [&](const PromisedSentence& promise) { return !isWithin(promise.target, period); });
        if (found.empty())
            continue;
        const EntryPromises known = promisesOfEntry(database, entry.id);
        for (PromisedSentence& promise : found) {
            if (known.dismissed.contains(promise.sentence))
                continue;
            const auto kept = known.kept.find(promise.sentence);
            PromiseCard made = cardOf(entry, std::move(promise));
            if (kept != known.kept.end()) {
                made.goal = goal(database, kept->second).transform([&](const Goal& goal) {
                    return card(database, goal, today);
                });
                shown.insert(kept->second);
            }
            cards.push_back(std::move(made));
        }
    }
    for (const GoalId id : goalsWithPromises(database, period)) {
        const auto kept = shown.contains(id) ? std::nullopt : goal(database, id);
        if (kept)
            cards.push_back(cardOf(database, card(database, *kept, today)));
    }
    std::ranges::stable_sort(cards, {}, &PromiseCard::date);
    return cards;
}

} // namespace hoego::store
