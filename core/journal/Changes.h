#pragma once

#include "core/Id.h"
#include "core/calendar/Day.h"
#include "core/journal/Edit.h"

#include <QMetaType>

#include <set>
#include <span>

namespace hoego {

/// What one finished change touched. A view reloads only what it shows of this.
struct Changes {
    std::set<Day> days;          ///< Whose color or note changed.
    std::set<EntryId> entries;   ///< Written, moved, trashed or removed.
    std::set<Day> entryDates;    ///< The dates these entries have and had.
    std::set<GoalId> goals;      ///< Themselves, their progress or their reviews.
    std::set<EntryId> promises;  ///< Whose sentences were dismissed, or taken back.
    bool categories = false;
    bool areas = false;
    bool templates = false;
    bool attachments = false;
    bool settings = false;
    bool everything = false;     ///< Another process wrote: what, is not known.

    bool touches(const DayRange& range) const;        ///< Any color of these days.
    bool touchesEntries(const DayRange& range) const; ///< Any entry dated within.
    bool operator==(const Changes&) const = default;
};

Changes touched(std::span<const Edit> edits);

} // namespace hoego

Q_DECLARE_METATYPE(hoego::Changes)
