#include "core/store/LinkStore.h"

#include "core/entry/Links.h"
#include "core/store/Columns.h"
#include "core/store/EntryStore.h"
#include "core/text/Hangul.h"
#include "core/text/Links.h"
#include "core/text/Opening.h"

#include <algorithm>
#include <cstdlib>

namespace hoego::store {

namespace {

QStringList storedKeys(sqlite::Database& database, EntryId entry)
{
    QStringList keys;
    for (const auto& row : database.query("SELECT target FROM link WHERE entry = ? ORDER BY target", entry))
        keys += row.get<QString>(0);
    keys.sort(); // As QString sorts, which SQLite's bytes do not.
    return keys;
}

void insertKeys(sqlite::Database& database, EntryId entry, const QStringList& keys)
{
    for (const QString& key : keys)
        database.run("INSERT INTO link(entry, target) VALUES (?, ?)", entry, key);
}

/// The sentence of `body` that its first link to one of `keys` stands in.
QString sentenceAround(const QString& body, const QStringList& keys)
{
    for (const text::Link& link : text::links(body)) {
        if (keys.contains(linkKey(link.target)))
            return text::sentenceAt(body, link.from, link.to);
    }
    return {};
}

PeriodsFirst isPeriodsFirst(sqlite::Database& database, const Entry& entry)
{
    if (!entry.period)
        return PeriodsFirst::No;
    // Of a period without entries the page in hand will be the first.
    const auto first = database.value<EntryId>("SELECT id FROM entry WHERE period = ? AND trashed_ms IS NULL "
                                               "ORDER BY created_ms, id LIMIT 1",
                                               *entry.period);
    return first.value_or(entry.id) == entry.id ? PeriodsFirst::Yes : PeriodsFirst::No;
}

} // namespace

void writeLinks(sqlite::Database& database, const Entry& entry)
{
    const QStringList keys = linkKeysIn(entry.body);
    if (keys == storedKeys(database, entry.id))
        return;
    database.run("DELETE FROM link WHERE entry = ?", entry.id);
    insertKeys(database, entry.id, keys);
}

void makeLinks(sqlite::Database& database)
{
    for (const auto& row :
         database.query("SELECT id, body FROM entry WHERE instr(body, '[[') > 0 ORDER BY id"))
        insertKeys(database, row.get<EntryId>(0), linkKeysIn(row.get<QString>(1)));
}

QStringList linkProblems(sqlite::Database& database)
{
    QStringList problems;
    for (const auto& row : database.query("SELECT id, body FROM entry WHERE instr(body, '[[') > 0 "
                                          "OR EXISTS (SELECT 1 FROM link WHERE entry = id) ORDER BY id")) {
        const auto id = row.get<EntryId>(0);
        if (linkKeysIn(row.get<QString>(1)) != storedKeys(database, id))
            problems.push_back(
                QStringLiteral("the links of entry %1 are not those of its text").arg(id.toString()));
    }
    return problems;
}

std::vector<Backlink> backlinks(sqlite::Database& database, const Entry& entry)
{
    const QStringList keys = linkKeysOf(entry, isPeriodsFirst(database, entry));
    std::vector<Backlink> found;
    // No target is empty, so an empty key finds nothing.
    for (const auto& row : database.query(
             "SELECT id, period, date, title, body FROM entry WHERE id IN "
             "(SELECT entry FROM link WHERE target IN (?1, ?2, ?3)) AND id <> ?4 AND trashed_ms IS NULL "
             "ORDER BY counted_on DESC, id DESC LIMIT ?5",
             keys.value(0), keys.value(1), keys.value(2), entry.id, mostBacklinks))
        found.push_back({.entry = {.id = row.get<EntryId>(0),
                                   .period = row.get<std::optional<Period>>(1),
                                   .date = row.get<Day>(2),
                                   .title = row.get<QString>(3)},
                         .sentence = sentenceAround(row.get<QString>(4), keys)});
    return found;
}

std::vector<Entry> entriesLinkingTo(sqlite::Database& database, const QString& key)
{
    std::vector<EntryId> ids;
    for (const auto& row : database.query("SELECT link.entry FROM link JOIN entry ON entry.id = link.entry "
                                          "WHERE target = ? AND trashed_ms IS NULL ORDER BY link.entry",
                                          key))
        ids.push_back(row.get<EntryId>(0));
    std::vector<Entry> entries;
    for (const EntryId id : ids) {
        if (auto found = entry(database, id))
            entries.push_back(*std::move(found));
    }
    return entries;
}

// The plus keeps SQLite from walking the days, and with them the bodies, instead of the index of titles.
std::vector<EntryName> entryNames(sqlite::Database& database)
{
    std::vector<EntryName> names;
    for (const auto& row : database.query("SELECT id, period, date, title FROM entry "
                                          "WHERE title <> '' AND trashed_ms IS NULL "
                                          "ORDER BY +counted_on DESC, id DESC"))
        names.push_back({.id = row.get<EntryId>(0),
                         .period = row.get<std::optional<Period>>(1),
                         .date = row.get<Day>(2),
                         .title = row.get<QString>(3)});
    return names;
}

std::optional<EntryId> entryTitled(sqlite::Database& database, const QString& title, Day near)
{
    const QString wanted = linkKey(title);
    std::optional<EntryId> nearest;
    auto least = std::chrono::days::max();
    for (const auto& row : database.query("SELECT id, counted_on, title FROM entry WHERE title <> '' "
                                          "AND trashed_ms IS NULL ORDER BY created_ms, id")) {
        const auto distance = std::chrono::abs(row.get<Day>(1) - near);
        if (distance < least && text::folded(row.get<QString>(2)) == wanted) {
            least = distance;
            nearest = row.get<EntryId>(0);
        }
    }
    return nearest;
}

} // namespace hoego::store
