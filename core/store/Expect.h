#pragma once

#include "core/sqlite/Database.h"

#include <sqlite3.h>

namespace hoego::store {

/// After an UPDATE or DELETE of one row: throws when there was none, because another process removed it.
inline void expectOneRow(const sqlite::Database& database, const char* what)
{
    if (database.changedRows() != 1)
        throw sqlite::Error{SQLITE_CONSTRAINT, std::string{what} + " is no longer there"};
}

} // namespace hoego::store
