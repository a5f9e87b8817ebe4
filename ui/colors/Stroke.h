#pragma once

#include "core/Id.h"
#include "core/calendar/Day.h"
#include "core/color/DayColor.h"
#include "core/journal/Edit.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace hoego::ui {

/// What a click paints with: a category, or nothing (an eraser).
struct Brush {
    std::optional<CategoryId> category;

    bool operator==(const Brush&) const = default;
};

/// One pull of the highlighter: a run of days and what they are painted with.
struct Stroke {
    DayRange days;
    std::optional<CategoryId> category; ///< Absent: the days are cleared.

    bool operator==(const Stroke&) const = default;
};

/// The run between two days, whichever comes first.
DayRange run(Day one, Day other);

/// What the stroke changes of `stored`, which is in order of day. Painting keeps notes; clearing takes color
/// and note.
std::vector<Edit> edits(const Stroke& stroke, std::span<const DayColor> stored);

/// What `note` on `day` changes of `stored`. An empty note is none.
std::vector<Edit> noteEdits(Day day, const QString& note, std::span<const DayColor> stored);

/// "11월 3–9일", "3–9 November"; within a year, so without it.
QString spanLabel(const DayRange& days);

/// The step's name in the undo menu; `categoryName` is not looked at when clearing.
QString label(const Stroke& stroke, const QString& categoryName);

} // namespace hoego::ui
