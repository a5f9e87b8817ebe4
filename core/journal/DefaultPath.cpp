#include "core/journal/DefaultPath.h"

#include <QStandardPaths>

namespace hoego {

QString defaultJournalPath()
{
    // The data folder without the program's name in it: that would differ between hoego and hoego-cli.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/hoego/journal.hoego");
}

} // namespace hoego
