#include "app/cli/Files.h"

#include "app/cli/Outcome.h"
#include "app/cli/Words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hoego::cli {

void writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size()
        || !file.flush())
        couldNot(Words::tr("'%1' could not be written: %2").arg(path, file.errorString()));
}

QByteArray readWhole(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        couldNot(Words::tr("'%1' could not be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

} // namespace hoego::cli
