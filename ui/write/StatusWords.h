#pragma once

#include "core/text/Count.h"
#include "ui/write/Keeper.h"

#include <QString>

namespace hoego::ui {

/// "Saved · just now", "Saving…", "Could not save".
QString standingWords(Keeper::Standing standing, const std::optional<Moment>& storedAt, const Moment& now);

/// "1,284 characters (1,702 with spaces) · 398 words · 3 min read".
QString countWords(const text::Counts& counts);
/// "Selected: 123 characters (150 with spaces) · 30 words".
QString selectionWords(const text::Counts& counts);

/// How long reading takes, in whole minutes, at least one where there is anything: Korean by syllables, Latin
/// by words, a text of both by the sum.
int readingMinutes(const text::Counts& counts);

} // namespace hoego::ui
