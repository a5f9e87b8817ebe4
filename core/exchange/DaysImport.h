#pragma once

#include "core/exchange/DaysCsv.h"
#include "core/journal/Edit.h"

#include <span>
#include <vector>

namespace hoego {

/// What a table of days changes of a journal: its days are painted and noted as it says, blank ones it names
/// are cleared; all other days stay, and so does what the table has no column for. Categories go by their
/// names, whatever the case; one that is not there is added behind the others, in the table's color or the
/// next highlighter's, with the next free key.
struct DaysImport {
    std::vector<Edit> edits; ///< Those of days that stay as they are left out.
    int days = 0;            ///< That change.
    int categories = 0;      ///< That are added.
};

/// `stored`: of the table's days at least, in order of day.
DaysImport importing(const csv::Table& table, std::span<const DayColor> stored,
                     std::span<const Category> categories);

} // namespace hoego
