#pragma once

#include "core/calendar/Period.h"

#include <QString>

namespace hoego::ui {

/// The Markdown of the live blocks that show a year's colors (picture, tally, patterns), without those that
/// `text`, an entry of that year, has already. Empty: it has them all.
QString missingYearBlocks(const QString& text, const Period& year);

/// `text` with them at its end.
QString withYearBlocks(const QString& text, const Period& year);

} // namespace hoego::ui
