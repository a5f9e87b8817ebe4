#include "ui/write/EmergencyCopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace hoego::ui {

namespace {

QString fileName(const Entry& entry, const QString& journal)
{
    const QString what = entry.period ? entry.period->key() : toIso(entry.date);
    return journal + QStringLiteral("-unsaved-") + what + QLatin1Char('-') + entry.id.toString().right(8)
        + QStringLiteral(".md");
}

bool writeFile(const QString& path, const QString& text)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

bool EmergencyCopy::write(const Entry& entry)
{
    const QFileInfo journal{m_journalPath};
    const bool isFile = journal.isFile();
    const QString name = fileName(entry, isFile ? journal.completeBaseName() : QStringLiteral("hoego"));
    const QString state = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString text
        = entry.title.isEmpty() ? entry.body : entry.title + QStringLiteral("\n\n") + entry.body;

    for (const QString& folder : {isFile ? journal.absolutePath() : QString{}, state}) {
        if (folder.isEmpty() || !QDir{}.mkpath(folder))
            continue;
        const QString path = QDir{folder}.filePath(name);
        if (!writeFile(path, text))
            continue;
        if (!m_path.isEmpty() && m_path != path)
            QFile::remove(m_path);
        m_path = path;
        return true;
    }
    return false;
}

void EmergencyCopy::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

} // namespace hoego::ui
