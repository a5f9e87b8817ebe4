#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoego {
class Journal;
}

/// What the journal tells of the periods around one. Each function is a bounded read.
namespace hoego::ui {

/// The months of `year` that are over and not written, since the journal began, and the year itself; halves
/// too where the person writes such. Nothing where the journal cannot be read.
std::vector<Period> unwrittenPeriods(const Journal& journal, int year, Day today);

/// The last entry of the same kind before `period`, if it is not long ago.
std::optional<EntryRow> lastOfKind(const Journal& journal, const Period& period);

/// What a text of `before` began with, as the beginning of one of `now`: its headings, said of the other
/// period, and its live blocks.
QString asLastTime(const QString& text, const Period& before, const Period& now);

} // namespace hoego::ui
