#include "core/sqlite/Database.h"

#include <sqlite3.h>

#include <format>

namespace hoego::sqlite {

namespace {

constexpr int busyTimeoutMs = 5000;

void check(int code, sqlite3* database)
{
    if (code != SQLITE_OK)
        throw Error{code, database ? sqlite3_errmsg(database) : sqlite3_errstr(code)};
}

void check(int code, sqlite3_stmt* statement)
{
    check(code, sqlite3_db_handle(statement));
}

} // namespace

void Column<std::int64_t>::bind(sqlite3_stmt* statement, int index, std::int64_t value)
{
    check(sqlite3_bind_int64(statement, index, value), statement);
}

std::int64_t Column<std::int64_t>::read(sqlite3_stmt* statement, int index)
{
    return sqlite3_column_int64(statement, index);
}

void Column<int>::bind(sqlite3_stmt* statement, int index, int value)
{
    check(sqlite3_bind_int(statement, index, value), statement);
}

int Column<int>::read(sqlite3_stmt* statement, int index)
{
    return sqlite3_column_int(statement, index);
}

void Column<bool>::bind(sqlite3_stmt* statement, int index, bool value)
{
    Column<int>::bind(statement, index, value ? 1 : 0);
}

bool Column<bool>::read(sqlite3_stmt* statement, int index)
{
    return Column<int>::read(statement, index) != 0;
}

void Column<double>::bind(sqlite3_stmt* statement, int index, double value)
{
    check(sqlite3_bind_double(statement, index, value), statement);
}

double Column<double>::read(sqlite3_stmt* statement, int index)
{
    return sqlite3_column_double(statement, index);
}

void Column<QString>::bind(sqlite3_stmt* statement, int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8),
          statement);
}

QString Column<QString>::read(sqlite3_stmt* statement, int index)
{
    // SQLite wants the text fetched before its length is asked for.
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement, index));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement, index));
}

void Column<QByteArray>::bind(sqlite3_stmt* statement, int index, const QByteArray& value)
{
    check(sqlite3_bind_blob64(statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_TRANSIENT),
          statement);
}

QByteArray Column<QByteArray>::read(sqlite3_stmt* statement, int index)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, index));
    return {bytes, sqlite3_column_bytes(statement, index)};
}

void bindNull(sqlite3_stmt* statement, int index)
{
    check(sqlite3_bind_null(statement, index), statement);
}

bool isNull(sqlite3_stmt* statement, int index)
{
    return sqlite3_column_type(statement, index) == SQLITE_NULL;
}

Rows::Rows(sqlite3_stmt* statement)
    : m_statement(statement)
{
    step();
}

Rows::~Rows()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Rows::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const Error error{code, sqlite3_errmsg(sqlite3_db_handle(m_statement))};
        sqlite3_reset(m_statement); // The constructor may be what throws, and then no destructor runs.
        throw error;
    }
    m_done = code == SQLITE_DONE;
}

Database::Database(const QString& path)
{
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    m_database.reset(database);
    check(code, database);
    check(sqlite3_busy_timeout(database, busyTimeoutMs), database);
}

Database::~Database() = default;

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Database::script(const char* sql)
{
    check(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr), m_database.get());
}

int Database::changedRows() const
{
    return sqlite3_changes(m_database.get());
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.get(), "main") == 1;
}

void Database::copyTo(const QString& path)
{
    sqlite3* target = nullptr;
    const int opened
        = sqlite3_open_v2(path.toUtf8().constData(), &target,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    const std::unique_ptr<sqlite3, Close> owner{target};
    check(opened, target);
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", m_database.get(), "main");
    if (!backup)
        throw Error{sqlite3_errcode(target), sqlite3_errmsg(target)};
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    check(stepped == SQLITE_DONE ? finished : stepped, target);
}

sqlite3_stmt* Database::prepared(Sql sql)
{
    auto& statement = m_statements[sql.text];
    if (!statement) {
        sqlite3_stmt* fresh = nullptr;
        check(sqlite3_prepare_v3(m_database.get(), sql.text, -1, SQLITE_PREPARE_PERSISTENT, &fresh, nullptr),
              m_database.get());
        statement.reset(fresh);
    }
    if (sqlite3_stmt_busy(statement.get()))
        throw Error{SQLITE_MISUSE, std::format("query runs inside itself: {}", sql.text)};
    return statement.get();
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.script("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.script("ROLLBACK");
    } catch (const Error&) {
        // SQLite has already rolled back by itself, as it does when the disk is full.
    }
}

void Transaction::commit()
{
    m_database.script("COMMIT");
    m_open = false;
}

} // namespace hoego::sqlite
