#pragma once

#include "core/journal/Reads.h"
#include "core/sqlite/Database.h"

namespace hoego::store {

/// The goal with how it stands on `today`. Throws sqlite::Error.
GoalCard card(sqlite::Database& database, const Goal& goal, Day today);

} // namespace hoego::store
