#include "core/store/Backup.h"

#include "core/store/Schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>

namespace hoego::store {

namespace {

constexpr std::array companions{"-wal", "-shm"};

void requireSound(const QString& path)
{
    const auto copy = open(path);
    if (copy->value<QString>("PRAGMA quick_check") != QStringLiteral("ok"))
        throw sqlite::Error{SQLITE_CORRUPT, "the copy is not sound"};
}

void move(const QString& from, const QString& to)
{
    if (!QFile::rename(from, to))
        throw sqlite::Error{SQLITE_CANTOPEN, QString{from + QStringLiteral(" -> ") + to}.toStdString()};
}

QString asideName(const QString& path)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = path + QStringLiteral(".before-restore-") + stamp;
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + QStringLiteral("-%1").arg(i);
    return name;
}

} // namespace

void backUp(sqlite::Database& database, const QString& path)
{
    makeFile(path);
    try {
        database.copyTo(path);
        requireSound(path);
    } catch (const sqlite::Error&) {
        QFile::remove(path);
        throw;
    }
}

QString restore(const QString& backup, const QString& path)
{
    // A whole copy first, checked, so that only renames are left to go wrong.
    const QString fresh = path + QStringLiteral(".restoring");
    QFile::remove(fresh); // Of a restore that was broken off.
    backUp(*open(backup), fresh);
    QString aside;
    if (QFileInfo::exists(path)) {
        aside = asideName(path);
        move(path, aside);
        for (const char* const companion : companions) {
            const QString name = QString::fromLatin1(companion);
            if (QFileInfo::exists(path + name))
                move(path + name, aside + name);
        }
    }
    move(fresh, path);
    return aside;
}

} // namespace hoego::store
