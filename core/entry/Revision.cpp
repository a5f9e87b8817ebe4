#include "core/entry/Revision.h"

namespace hoego {

bool leavesRevision(const Entry& before, const Entry& after)
{
    const bool isSameText = before.body == after.body && before.title == after.title;
    return !isSameText && !before.body.isEmpty() && after.modified.utc - before.modified.utc >= sittingGap;
}

Revision revisionOf(const Entry& entry)
{
    return {.id = RevisionId::mint(),
            .entry = entry.id,
            .title = entry.title,
            .body = entry.body,
            .written = entry.modified};
}

} // namespace hoego
