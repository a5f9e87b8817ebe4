#pragma once

#include "core/sqlite/Database.h"

#include <sqlite3.h>

#include <format>

namespace hoego::store {

/// After an UPDATE or DELETE of one row: throws when there was none, because another process removed it.
inline void expectOneRow(const sqlite::Database& database, const char* what)
{
    if (database.changedRows() != 1)
        throw sqlite::Error{SQLITE_CONSTRAINT, std::format("{} is no longer there", what)};
}

} // namespace hoego::store
