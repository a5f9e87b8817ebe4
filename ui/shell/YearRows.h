#pragma once

#include "core/entry/Entry.h"
#include "ui/common/Place.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoego::ui {

/// How far an entry is: nothing written ○, a draft ◐, finished or published ●.
enum class Mark : std::uint8_t { Blank, Draft, Finished };

/// A line of the sidebar: a period to write of, or an entry.
struct YearRow {
    QString label;
    QString hint; ///< The whole name and the time it is about, for the tooltip.
    Mark mark = Mark::Blank;
    bool isFree = false;
    std::optional<Period> period;
    std::optional<EntryId> entry;
    bool isFirstOfPeriod = true; ///< Then the period alone leads to it.
    std::vector<YearRow> children;

    Place place() const;
    /// The same line in the same place, whatever its mark and words.
    bool sameShape(const YearRow& other) const;
    bool operator==(const YearRow&) const = default;
};

/// The year, what is written of its halves and quarters, its twelve months from December back with their
/// weeks and days inside, then the free entries, newest first.
std::vector<YearRow> yearRows(int year, const std::vector<EntryRow>& entries);

} // namespace hoego::ui
