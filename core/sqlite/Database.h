#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

/// A thin RAII layer over SQLite's C API. It knows nothing of journals.
namespace hoego::sqlite {

class Error : public std::runtime_error {
public:
    Error(int code, const std::string& message)
        : std::runtime_error(message)
        , m_code(code)
    {
    }
    /// SQLite's code without the detail in its upper bits: SQLITE_CONSTRAINT for
    /// SQLITE_CONSTRAINT_PRIMARYKEY.
    int primaryCode() const noexcept { return m_code & 0xff; }

private:
    int m_code;
};

/// SQL can only be a literal, so no value can ever be pasted into it.
struct Sql {
    consteval Sql(const char* literal)
        : text(literal)
    {
    }
    const char* text;
};

/// How a C++ type is stored. Specialise it beside the type's own layer, not here.
template <class T>
struct Column;

template <>
struct Column<std::int64_t> {
    static void bind(sqlite3_stmt* statement, int index, std::int64_t value);
    static std::int64_t read(sqlite3_stmt* statement, int index);
};

template <>
struct Column<int> {
    static void bind(sqlite3_stmt* statement, int index, int value);
    static int read(sqlite3_stmt* statement, int index);
};

template <>
struct Column<bool> {
    static void bind(sqlite3_stmt* statement, int index, bool value);
    static bool read(sqlite3_stmt* statement, int index);
};

template <>
struct Column<double> {
    static void bind(sqlite3_stmt* statement, int index, double value);
    static double read(sqlite3_stmt* statement, int index);
};

template <>
struct Column<QString> {
    static void bind(sqlite3_stmt* statement, int index, const QString& value);
    static QString read(sqlite3_stmt* statement, int index);
};

template <>
struct Column<QByteArray> {
    static void bind(sqlite3_stmt* statement, int index, const QByteArray& value);
    static QByteArray read(sqlite3_stmt* statement, int index);
};

void bindNull(sqlite3_stmt* statement, int index);
bool isNull(sqlite3_stmt* statement, int index);

template <class T>
struct Column<std::optional<T>> {
    static void bind(sqlite3_stmt* statement, int index, const std::optional<T>& value)
    {
        if (value)
            Column<T>::bind(statement, index, *value);
        else
            bindNull(statement, index);
    }
    static std::optional<T> read(sqlite3_stmt* statement, int index)
    {
        return isNull(statement, index) ? std::nullopt : std::optional<T>{Column<T>::read(statement, index)};
    }
};

class Row {
public:
    explicit Row(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    template <class T>
    T get(int column) const
    {
        return Column<T>::read(m_statement, column);
    }

private:
    sqlite3_stmt* m_statement;
};

/// The rows of one running query, walked once. Resets its statement when it goes out of scope.
class Rows {
public:
    class Iterator {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;

        explicit Iterator(Rows& rows)
            : m_rows(&rows)
        {
        }
        Row operator*() const { return Row{m_rows->m_statement}; }
        Iterator& operator++()
        {
            m_rows->step();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const { return m_rows->m_done; }

    private:
        Rows* m_rows;
    };

    explicit Rows(sqlite3_stmt* statement);
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();

    Iterator begin() { return Iterator{*this}; }
    std::default_sentinel_t end() const { return {}; }

private:
    void step();

    sqlite3_stmt* m_statement;
    bool m_done = false;
};

class Database {
public:
    /// Opens the file at `path`, which must be there, or ":memory:". Waits a few seconds for other processes.
    explicit Database(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    template <class... Values>
    Rows query(Sql sql, const Values&... values)
    {
        auto* statement = prepared(sql);
        int index = 0;
        (Column<Values>::bind(statement, ++index, values), ...);
        return Rows{statement};
    }

    template <class... Values>
    void run(Sql sql, const Values&... values)
    {
        query(sql, values...);
    }

    /// The first column of the first row.
    template <class T, class... Values>
    std::optional<T> value(Sql sql, const Values&... values)
    {
        for (const Row row : query(sql, values...))
            return row.get<T>(0);
        return std::nullopt;
    }

    /// Runs several statements that take no values, such as a schema.
    void script(const char* sql);

    /// Rows that the last INSERT, UPDATE or DELETE touched.
    int changedRows() const;
    bool isReadOnly() const;

    /// Copies the whole database into the file at `path`, made if it is not there.
    void copyTo(const QString& path);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    sqlite3_stmt* prepared(Sql sql);

    std::unique_ptr<sqlite3, Close> m_database;
    std::unordered_map<std::string_view, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace hoego::sqlite
