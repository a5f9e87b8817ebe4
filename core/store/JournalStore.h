#pragma once

#include "core/journal/Edit.h"
#include "core/journal/Reads.h"
#include "core/sqlite/Database.h"

#include <QStringList>

#include <optional>
#include <vector>

/// What concerns the journal as a whole: settings, looking back, finding, its soundness. Every function
/// throws sqlite::Error.
namespace hoego::store {

void write(sqlite::Database& database, const Change<JournalSetting>& change);

std::optional<QString> setting(sqlite::Database& database, const QString& key);
/// Another number than before: another process wrote.
std::int64_t dataVersion(sqlite::Database& database);

std::vector<int> years(sqlite::Database& database);
YearCards yearCards(sqlite::Database& database, int year, Day today);

/// A scan of the folded texts: right for every language, and growing with the journal. An index replaces it.
Hits search(sqlite::Database& database, const Query& query, int limit);

QStringList problems(sqlite::Database& database);

} // namespace hoego::store
