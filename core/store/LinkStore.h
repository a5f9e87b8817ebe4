#pragma once

#include "core/entry/Entry.h"
#include "core/journal/Reads.h"
#include "core/sqlite/Database.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Which entry points at what. Made from the bodies; see core/entry/Links.h. Every function throws
/// sqlite::Error.
namespace hoego::store {

/// Keeps what is stored of the links of `entry` in step with its body.
void writeLinks(sqlite::Database& database, const Entry& entry);
/// Makes them for every entry of a journal that has none stored yet.
void makeLinks(sqlite::Database& database);
/// What is stored otherwise than the bodies say, in technical words.
QStringList linkProblems(sqlite::Database& database);

std::vector<Backlink> backlinks(sqlite::Database& database, const Entry& entry);
std::vector<Entry> entriesLinkingTo(sqlite::Database& database, const QString& key);
std::vector<EntryName> entryNames(sqlite::Database& database);
std::optional<EntryId> entryTitled(sqlite::Database& database, const QString& title, Day near);

} // namespace hoego::store
