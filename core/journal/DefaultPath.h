#pragma once

#include <QString>

namespace hoego {

/// Where a journal is kept that nobody gave a place: $XDG_DATA_HOME/hoego/journal.hoego. Both programs ask
/// here.
QString defaultJournalPath();

} // namespace hoego
