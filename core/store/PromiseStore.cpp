#include "core/store/PromiseStore.h"

#include "core/store/Columns.h"
#include "core/store/EntryStore.h"
#include "core/store/GoalCards.h"
#include "core/store/GoalStore.h"
#include "core/text/Hangul.h"
#include "core/text/Private.h"

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

PromiseCard cardOf(const Entry& entry, const PromisedSentence& promise)
{
    return {.entry = entry.id,
            .entryPeriod = entry.period,
            .entryTitle = entry.title,
            .date = entry.date,
            .promise = promise,
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
    card.isPrivate = kept.isPrivate || !from; // Of one that is gone nobody can tell.
    return card;
}

/// As much of the entries as promises need, without their texts.
std::vector<PromiseMemory::Page> pagesBetween(sqlite::Database& database, Day first, Day last)
{
    std::vector<PromiseMemory::Page> pages;
    for (const auto& row :
         database.query("SELECT id, period, date, title, modified_ms, characters FROM entry "
                        "WHERE counted_on BETWEEN ? AND ? AND trashed_ms IS NULL AND characters > 0 "
                        "ORDER BY counted_on, id",
                        first, last)) {
        Entry entry;
        entry.id = row.get<EntryId>(0);
        entry.period = row.get<std::optional<Period>>(1);
        entry.date = row.get<Day>(2);
        entry.title = row.get<QString>(3);
        pages.push_back(
            {.entry = std::move(entry), .modified = row.get<std::int64_t>(4), .characters = row.get<int>(5)});
    }
    return pages;
}

bool isWithinPassage(const PromisedSentence& promise, const std::vector<text::PrivatePassage>& passages)
{
    return std::ranges::any_of(passages, [&](const text::PrivatePassage& passage) {
        return promise.from < passage.to && passage.from < promise.to;
    });
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

void PromiseMemory::forget(const std::set<EntryId>& entries)
{
    for (const EntryId entry : entries)
        m_pages.erase(entry);
}

const std::vector<PromiseMemory::Known>& PromiseMemory::of(sqlite::Database& database, const Page& page)
{
    Remembered& known = m_pages[page.entry.id];
    if (known.modified == page.modified && known.characters == page.characters
        && known.period == page.entry.period && known.date == page.entry.date)
        return known.promises;
    const QString body
        = database.value<QString>("SELECT body FROM entry WHERE id = ? ORDER BY id", page.entry.id)
              .value_or(QString{});
    known = {.modified = page.modified,
             .characters = page.characters,
             .period = page.entry.period,
             .date = page.entry.date,
             .promises = {}};
    const auto found = promisesIn(body, promisingPeriod(page.entry));
    const auto passages = found.empty() ? std::vector<text::PrivatePassage>{} : text::privatePassages(body);
    for (const PromisedSentence& promise : found)
        known.promises.push_back({.promise = promise, .isPrivate = isWithinPassage(promise, passages)});
    return known.promises;
}

std::vector<PromiseCard> promises(sqlite::Database& database, PromiseMemory& memory, const Period& period,
                                  Day today)
{
    std::vector<PromiseCard> cards;
    std::set<GoalId> shown;
    for (const PromiseMemory::Page& page : pagesBetween(database, period.first() - twoYears, period.last())) {
        std::optional<EntryPromises> fates;
        for (const PromiseMemory::Known& known : memory.of(database, page)) {
            if (!isWithin(known.promise.target, period))
                continue;
            if (!fates)
                fates = promisesOfEntry(database, page.entry.id);
            if (fates->dismissed.contains(known.promise.sentence))
                continue;
            PromiseCard made = cardOf(page.entry, known.promise);
            made.isPrivate = known.isPrivate;
            if (const auto kept = fates->kept.find(known.promise.sentence); kept != fates->kept.end()) {
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
