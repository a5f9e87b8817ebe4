#include "core/store/Schema.h"

#include "core/sqlite/Migration.h"
#include "core/store/LinkStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <format>
#include <mutex>
#include <set>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace hoego::store {

namespace {

constexpr std::array steps{":/schema/001.sql", ":/schema/002.sql"};
/// The version whose journals know their links: those of earlier ones are made on the way to it.
constexpr std::size_t linksCame = 2;

// SQLite's file header: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic{"SQLite format 3\0", 16};
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationOffset = 68;

constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

std::vector<QByteArray> migrations()
{
    std::vector<QByteArray> scripts;
    for (const char* const step : steps) {
        QFile file{QString::fromLatin1(step)};
        if (!file.open(QIODevice::ReadOnly))
            throw sqlite::Error{SQLITE_INTERNAL, std::format("no migration {}", step)};
        scripts.push_back(file.readAll());
    }
    return scripts;
}

/// The journals that this process has opened. A raw look at a file that SQLite has open in the same process
/// would take SQLite's locks away when it closes (https://www.sqlite.org/howtocorrupt.html, section 2.2):
/// another process would take the log for nobody's, remove it, and what is written from then on be lost.
class Opened {
public:
    bool contains(const QString& path)
    {
        const std::scoped_lock lock{m_mutex};
        return m_paths.contains(QFileInfo{path}.canonicalFilePath());
    }
    void insert(const QString& path)
    {
        const std::scoped_lock lock{m_mutex};
        m_paths.insert(QFileInfo{path}.canonicalFilePath());
    }

private:
    std::mutex m_mutex;
    std::set<QString> m_paths;
};

Opened& opened()
{
    static Opened journals;
    return journals;
}

/// The same by SQLite itself.
void requireJournal(sqlite::Database& database, const QString& path)
{
    if (database.value<std::int64_t>("PRAGMA application_id").value_or(0) != applicationId)
        throw NotAJournal{SQLITE_NOTADB, path.toStdString()};
    const auto schema = database.value<std::int64_t>("PRAGMA user_version").value_or(0);
    if (schema > newestSchema())
        throw sqlite::NewerSchema{0, std::format("schema {}", schema)};
}

/// Looks at the header without SQLite, which might touch the file or make others beside it.
void requireJournal(const QString& path)
{
    QFile file{path};
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
        throw sqlite::Error{SQLITE_CANTOPEN, path.toStdString()};
    const QByteArray header = file.read(headerSize);
    const auto number = [&](qsizetype offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (header.size() < headerSize || !header.startsWith(magic) || number(applicationOffset) != applicationId)
        throw NotAJournal{SQLITE_NOTADB, path.toStdString()};
    if (number(versionOffset) > newestSchema())
        throw sqlite::NewerSchema{0, std::format("schema {}", number(versionOffset))};
}

void prepare(sqlite::Database& database)
{
    // Nothing in a journal that came from elsewhere may run; pages are checked when they are read.
    database.script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
}

/// A new file is only safe from a power cut when its folder is on disk too.
void syncFolder(const QString& path)
{
    const QString folder = QFileInfo{path}.absolutePath();
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

QString copyBeside(const QString& path, std::int64_t schema)
{
    const QString base = path + QStringLiteral(".schema%1.backup").arg(schema);
    QString copy = base;
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = base + QStringLiteral("-%1").arg(i);
    return copy;
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps.size());
}

void makeFile(const QString& path)
{
    if (QFileInfo::exists(path))
        throw AlreadyThere{SQLITE_CANTOPEN, path.toStdString()};
    QFile file{path};
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownersOnly))
        throw sqlite::Error{SQLITE_CANTOPEN, path.toStdString()};
}

void create(const QString& path)
{
    const QString folder = QFileInfo{path}.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir{}.mkpath(folder))
            throw sqlite::Error{SQLITE_CANTOPEN, folder.toStdString()};
        QFile::setPermissions(folder, ownersOnly | QFile::ExeOwner);
    }
    makeFile(path);
    try {
        sqlite::Database database{path};
        sqlite::migrate(database, migrations());
        prepare(database);
    } catch (const sqlite::Error&) {
        QFile::remove(path); // Made by us a moment ago, and nothing is in it.
        throw;
    }
    syncFolder(path);
}

std::unique_ptr<sqlite::Database> open(const QString& path)
{
    const bool isInMemory = path == QStringLiteral(":memory:");
    const bool isKnown = !isInMemory && opened().contains(path);
    if (!isInMemory && !isKnown)
        requireJournal(path);
    auto database = std::make_unique<sqlite::Database>(path);
    if (isKnown)
        requireJournal(*database, path);
    else if (!isInMemory)
        opened().insert(path);
    if (database->isReadOnly())
        throw sqlite::Error{SQLITE_READONLY, path.toStdString()};
    prepare(*database);
    const auto keepCopy = [&] {
        if (isInMemory)
            return;
        const QString copy
            = copyBeside(path, database->value<std::int64_t>("PRAGMA user_version").value_or(0));
        makeFile(copy);
        database->copyTo(copy);
        if (sqlite::Database{copy}.value<QString>("PRAGMA quick_check") != QStringLiteral("ok"))
            throw sqlite::Error{SQLITE_CORRUPT, "the copy before the migration is not sound"};
        syncFolder(copy);
    };
    sqlite::migrate(*database, migrations(), keepCopy, [&](std::size_t version) {
        if (version == linksCame)
            makeLinks(*database);
    });
    return database;
}

std::unique_ptr<sqlite::Database> openAside(const QString& path)
{
    auto database = std::make_unique<sqlite::Database>(path);
    requireJournal(*database, path);
    if (database->isReadOnly())
        throw sqlite::Error{SQLITE_READONLY, path.toStdString()};
    prepare(*database);
    if (database->value<std::int64_t>("PRAGMA user_version") != newestSchema())
        throw sqlite::Error{SQLITE_SCHEMA, path.toStdString()};
    return database;
}

} // namespace hoego::store
