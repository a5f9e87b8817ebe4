#pragma once

#include "core/entry/Entry.h"

#include <chrono>

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

} // namespace hoego
