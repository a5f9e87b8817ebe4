#include "core/entry/Revision.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

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

namespace {

using std::chrono::days;
using std::chrono::weeks;

constexpr days allFor{2};
constexpr days hourlyFor{7};
constexpr days dailyFor{60};
constexpr days weeklyFor{365};

/// Two revisions with the same value are of one stretch of time, of which one stays.
std::optional<std::pair<int, std::int64_t>> stretch(const Moment& written, const Moment& latest)
{
    using namespace std::chrono;
    const auto age = latest.utc - written.utc;
    const auto day = floor<days>(written.utc);
    if (age <= allFor)
        return std::nullopt;
    if (age <= hourlyFor)
        return std::pair{0, floor<hours>(written.utc).time_since_epoch().count()};
    if (age <= dailyFor)
        return std::pair{1, day.time_since_epoch().count()};
    constexpr days thursdayToMonday{3}; // The clock began on a Thursday.
    if (age <= weeklyFor)
        return std::pair{2, floor<weeks>(day + thursdayToMonday).time_since_epoch().count()};
    const year_month_day date{day};
    constexpr int months = 12;
    return std::pair{3, int{date.year()} * months + static_cast<int>(unsigned{date.month()})};
}

} // namespace

std::vector<RevisionId> thinned(std::vector<RevisionAge> revisions)
{
    std::vector<RevisionId> gone;
    if (revisions.empty())
        return gone;
    std::ranges::sort(revisions, {},
                      [](const RevisionAge& age) { return std::pair{age.written.utc, age.id}; });
    const Moment latest = revisions.back().written;
    // The last of a stretch is followed by one of another. The first of all is passed over.
    for (std::size_t i = 1; i + 1 < revisions.size(); ++i) {
        const auto own = stretch(revisions[i].written, latest);
        if (own && own == stretch(revisions[i + 1].written, latest))
            gone.push_back(revisions[i].id);
    }
    return gone;
}

} // namespace hoego
