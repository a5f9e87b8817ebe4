#include "core/journal/Changes.h"

namespace hoego {

namespace {

bool anyWithin(const std::set<Day>& days, const DayRange& range)
{
    const auto first = days.lower_bound(range.first);
    return first != days.end() && *first <= range.last;
}

/// Notes what a change of one value touches.
struct Note {
    Changes& changes;

    void operator()(const Entry& entry) const
    {
        changes.entries.insert(entry.id);
        changes.entryDates.insert(entry.date);
    }
    void operator()(const Revision& revision) const { changes.entries.insert(revision.entry); }
    void operator()(const Template&) const { changes.templates = true; }
    void operator()(const Attachment&) const { changes.attachments = true; }
    void operator()(const Category&) const { changes.categories = true; }
    void operator()(const DayColor& color) const { changes.days.insert(color.day); }
    void operator()(const Area&) const { changes.areas = true; }
    void operator()(const Goal& goal) const { changes.goals.insert(goal.id); }
    void operator()(const Progress& progress) const { changes.goals.insert(progress.goal); }
    void operator()(const Review& review) const { changes.goals.insert(review.goal); }
    void operator()(const DismissedPromise& dismissed) const { changes.promises.insert(dismissed.entry); }
    void operator()(const JournalSetting&) const { changes.settings = true; }
};

} // namespace

bool Changes::touches(const DayRange& range) const
{
    return everything || anyWithin(days, range);
}

bool Changes::touchesEntries(const DayRange& range) const
{
    return everything || anyWithin(entryDates, range);
}

Changes touched(std::span<const Edit> edits)
{
    Changes changes;
    const Note note{changes};
    for (const Edit& edit : edits) {
        std::visit(
            [&](const auto& change) {
                if (change.before)
                    note(*change.before);
                if (change.after)
                    note(*change.after);
            },
            edit);
    }
    return changes;
}

} // namespace hoego
