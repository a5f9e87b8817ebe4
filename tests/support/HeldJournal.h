#pragma once

#include "core/sqlite/Database.h"

#include <QString>

namespace hoego {

/// Another program that is in the middle of writing into the journal at `path`: nobody else can write until
/// it lets go, though everybody can read.
class HeldJournal {
public:
    explicit HeldJournal(const QString& path)
        : m_database(path)
        , m_transaction(std::make_unique<sqlite::Transaction>(m_database))
    {
    }

    /// What it writes, in SQL; others see it once it lets go.
    sqlite::Database& database() { return m_database; }
    void letGo()
    {
        m_transaction->commit();
        m_transaction.reset();
    }

private:
    sqlite::Database m_database;
    std::unique_ptr<sqlite::Transaction> m_transaction;
};

} // namespace hoego
