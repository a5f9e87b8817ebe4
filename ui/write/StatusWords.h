#pragma once

#include "core/text/Count.h"
#include "ui/write/Keeper.h"

#include <QString>

namespace hoego::ui {

/// "Saved · just now", "Saving…", "Could not save".
QString standingWords(Keeper::Standing standing, const std::optional<Moment>& storedAt, const Moment& now);

/// "1,284 characters · 3 min read", Korean the Korean way.
QString countWords(const text::Counts& counts);

/// How long reading takes, in whole minutes, at least one where there is anything. A word of several letters
/// is taken for Latin script, and read by words; other text is read by characters.
int readingMinutes(const text::Counts& counts);

} // namespace hoego::ui
