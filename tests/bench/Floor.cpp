#include "tests/bench/Floor.h"

#include <sqlite3.h>

#include <algorithm>

namespace hoego::bench {

namespace {

void require(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("the floor: %s", sqlite3_errstr(code));
}

void bind(sqlite3_stmt* statement, int index, const QByteArray& text)
{
    require(sqlite3_bind_text64(statement, index, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                SQLITE_STATIC, SQLITE_UTF8));
}

} // namespace

void Floor::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

void Floor::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Floor::Floor(const QString& path)
{
    sqlite3* database = nullptr;
    require(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr));
    m_database.reset(database);
    // As safe as ours: what is written is on the disk.
    require(sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr,
                         nullptr));
}

sqlite3_stmt* Floor::prepared(const char* sql)
{
    const auto known = std::ranges::find(m_statements, sql, [](const auto& each) { return each.first; });
    if (known != m_statements.end())
        return known->second.get();
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr));
    m_statements.emplace_back(sql, std::unique_ptr<sqlite3_stmt, Finalize>{statement});
    return statement;
}

std::vector<std::vector<QByteArray>> Floor::rows(const char* sql, const QByteArray& parameter)
{
    sqlite3_stmt* statement = prepared(sql);
    if (sqlite3_bind_parameter_count(statement) > 0)
        bind(statement, 1, parameter);
    std::vector<std::vector<QByteArray>> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        auto& row = rows.emplace_back();
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            row.emplace_back(text, sqlite3_column_bytes(statement, column));
        }
    }
    require(sqlite3_reset(statement));
    return rows;
}

void Floor::run(const char* sql, const QByteArray& first, const QByteArray& second)
{
    sqlite3_stmt* statement = prepared(sql);
    bind(statement, 1, first);
    bind(statement, 2, second);
    require(sqlite3_step(statement));
    require(sqlite3_reset(statement));
}

} // namespace hoego::bench
