#pragma once

#include "core/sqlite/Database.h"

#include <QString>

namespace hoego::store {

/// Copies the journal to the new file at `path` and checks the copy; a copy that is not sound is not left
/// behind. Throws AlreadyThere or sqlite::Error.
void backUp(sqlite::Database& database, const QString& path);

/// Puts the journal at `backup` in the place of the one at `path`, which is moved aside first. Returns where
/// it was moved to; empty when there was none. `backup` itself stays. Throws as open() does, before anything
/// is moved.
QString restore(const QString& backup, const QString& path);

} // namespace hoego::store
