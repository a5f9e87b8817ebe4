#pragma once

#include "core/journal/Edit.h"
#include "core/journal/Reads.h"
#include "core/sqlite/Database.h"

#include <vector>

/// Promises: what became of the sentences that core/goal/Promises finds. Every function throws sqlite::Error.
namespace hoego::store {

void write(sqlite::Database& database, const Change<DismissedPromise>& change);

EntryPromises promisesOfEntry(sqlite::Database& database, EntryId entry);
std::vector<PromiseCard> promises(sqlite::Database& database, const Period& period, Day today);

} // namespace hoego::store
