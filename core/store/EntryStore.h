#pragma once

#include "core/journal/Edit.h"
#include "core/lookback/YearWords.h"
#include "core/sqlite/Database.h"

#include <optional>
#include <stop_token>
#include <vector>

/// Entries, their tags, revisions and templates. Every function throws sqlite::Error.
namespace hoego::store {

/// Stores the change, its tags, counts, folded text and links, and a revision where one is due (see
/// Journal::apply).
void write(sqlite::Database& database, const Change<Entry>& change);
void write(sqlite::Database& database, const Change<Revision>& change);
void write(sqlite::Database& database, const Change<Template>& change);

std::vector<EntryRow> entryRows(sqlite::Database& database, const EntryFilter& filter);
std::vector<EntryRow> trashedRows(sqlite::Database& database);
std::optional<Entry> entry(sqlite::Database& database, EntryId id);
std::vector<Entry> entriesOf(sqlite::Database& database, const Period& period);
std::vector<Revision> revisions(sqlite::Database& database, EntryId id);
std::vector<Template> templates(sqlite::Database& database);

/// The day an entry is counted on: a week's Thursday, else its date.
Day countedOn(const Entry& entry);

/// Of all texts, by the year they are counted in; of some, when `stop` is asked for.
YearWords yearWords(sqlite::Database& database, const std::stop_token& stop);

} // namespace hoego::store
