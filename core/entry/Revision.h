#pragma once

#include "core/entry/Entry.h"

#include <chrono>
#include <vector>

namespace hoego {

/// An earlier text of an entry.
struct Revision {
    RevisionId id;
    EntryId entry;
    QString title;
    QString body;
    Moment written; ///< When this text was last changed.

    bool operator==(const Revision&) const = default;
};

/// Saves closer together than this belong to one sitting, which leaves one revision.
inline constexpr std::chrono::minutes sittingGap{10};

/// Whether saving `after` must keep the text of `before` as a revision: the text differs, is not empty, and
/// stood for longer than a sitting's gap.
bool leavesRevision(const Entry& before, const Entry& after);

/// The text of `entry` as a revision with a fresh id.
Revision revisionOf(const Entry& entry);

/// A revision as far as its age matters.
struct RevisionAge {
    RevisionId id;
    Moment written;
};

/// Which of an entry's revisions may go, so that an entry written for years keeps a few dozen. Counted back
/// from the latest: all of the last two days stay, then the last of each hour for a week, of each day for two
/// months, of each week for a year, and of each month before that. The first and the latest always stay.
/// Hours, days, weeks and months are those of UTC, so that the answer does not change with the place of
/// asking.
std::vector<RevisionId> thinned(std::vector<RevisionAge> revisions);

} // namespace hoego
