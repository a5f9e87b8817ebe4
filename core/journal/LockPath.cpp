#include "core/journal/LockPath.h"

#include <QDir>
#include <QFileInfo>

namespace hoego {

QString canonicalJournal(const QString& path)
{
    const QFileInfo file{path};
    const QString folder = QFileInfo{file.absolutePath()}.canonicalFilePath();
    return file.exists() ? file.canonicalFilePath()
                         : QDir{folder.isEmpty() ? file.absolutePath() : folder}.filePath(file.fileName());
}

QString lockPath(const QString& journal)
{
    return canonicalJournal(journal) + QStringLiteral(".lock");
}

} // namespace hoego
