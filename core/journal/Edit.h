#pragma once

#include "core/color/Category.h"
#include "core/color/DayColor.h"
#include "core/entry/Attachment.h"
#include "core/entry/Entry.h"
#include "core/entry/Revision.h"
#include "core/entry/Template.h"
#include "core/goal/Goal.h"
#include "core/goal/Progress.h"
#include "core/goal/Review.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace hoego {

/// A sentence of an entry that is no promise, or not to be reminded of.
struct DismissedPromise {
    EntryId entry;
    QString sentence; ///< NFC, one line, as promisesIn() gives it.

    bool operator==(const DismissedPromise&) const = default;
};

/// A setting that belongs to the journal and travels with it.
struct JournalSetting {
    QString key;
    QString value;

    bool operator==(const JournalSetting&) const = default;
};

/// One value before and after: no `before` adds it, no `after` removes it. Both have the same identity.
template <class T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Change&) const = default;
};

/// Every change of a journal is a run of these.
using Edit = std::variant<Change<Entry>, Change<Revision>, Change<Template>, Change<Attachment>,
                          Change<Category>, Change<DayColor>, Change<Area>, Change<Goal>, Change<Progress>,
                          Change<Review>, Change<DismissedPromise>, Change<JournalSetting>>;

template <class T>
Edit adding(T value)
{
    return Change<T>{.before = std::nullopt, .after = std::move(value)};
}

template <class T>
Edit removing(T value)
{
    return Change<T>{.before = std::move(value), .after = std::nullopt};
}

template <class T>
Edit changing(T before, T after)
{
    return Change<T>{.before = std::move(before), .after = std::move(after)};
}

/// What takes `edits` back.
std::vector<Edit> inverse(std::span<const Edit> edits);

} // namespace hoego
