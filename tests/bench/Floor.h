#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace hoego::bench {

/// SQLite itself, with nothing of ours between: what reading and writing costs at the least.
class Floor {
public:
    explicit Floor(const QString& path);

    /// All rows of a literal query with one text parameter, their columns as text.
    std::vector<std::vector<QByteArray>> rows(const char* sql, const QByteArray& parameter = {});
    /// One statement with two texts, in a transaction of its own.
    void run(const char* sql, const QByteArray& first, const QByteArray& second);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    sqlite3_stmt* prepared(const char* sql);

    std::unique_ptr<sqlite3, Close> m_database;
    std::vector<std::pair<const char*, std::unique_ptr<sqlite3_stmt, Finalize>>> m_statements;
};

} // namespace hoego::bench
