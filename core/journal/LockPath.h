#pragma once

#include <QString>

namespace hoego {

/// The one name of the journal at `path`, by whatever way it is named. The file itself need not exist yet.
QString canonicalJournal(const QString& path);

/// The file beside the journal that says a window has it open; see QLockFile.
QString lockPath(const QString& journal);

} // namespace hoego
