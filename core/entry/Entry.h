#pragma once

#include "core/Id.h"
#include "core/calendar/Moment.h"
#include "core/calendar/Period.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace hoego {

enum class EntryState : std::uint8_t { Draft, Finished, Published };

/// Where and when an entry was published.
struct Publication {
    QString address;
    Moment at;

    bool operator==(const Publication&) const = default;
};

/// A piece of Markdown: a periodic one belongs to a period, a free one has a title and a date only.
struct Entry {
    EntryId id;
    std::optional<Period> period; ///< Absent: a free entry.
    Day date;                     ///< Of a periodic entry: the period's first day.
    QString title; ///< NFC. May be empty for a periodic entry, which is then named by its period.
    QString body; ///< NFC, line feeds only.
    QStringList tags; ///< NFC, without '#', sorted, unique without regard to case.
    EntryState state = EntryState::Draft;
    std::optional<Publication> publication; ///< Present exactly when the state is Published.
    Moment created;
    Moment modified; ///< When title or body last changed; tags and state leave it alone.
    std::optional<Moment> trashed; ///< In the trash since then.

    bool operator==(const Entry&) const = default;
};

/// An entry as lists show it: everything but the text.
struct EntryRow {
    EntryId id;
    std::optional<Period> period;
    Day date;
    QString title;
    QStringList tags;
    EntryState state = EntryState::Draft;
    int characters = 0; ///< Graphemes of the body without white space.
    int words = 0;
    QString opening; ///< The first sentence of the person's own words, without Markdown; may be empty.
    Moment created;
    Moment modified;
    std::optional<Moment> trashed; ///< In the trash since then.

    bool operator==(const EntryRow&) const = default;
};

/// What `entry list` and the sidebar ask for; absent means any. Trashed entries are never among them.
struct EntryFilter {
    std::optional<Period::Kind> kind;
    bool freeOnly = false;
    std::optional<DayRange>
        dates; ///< Entries whose date (a period's first day) lies within; a week's Thursday.
    std::optional<QString> tag;
    std::optional<EntryState> state;
};

/// Trims, drops '#', composes, sorts and removes doubles.
QStringList cleanTags(const QStringList& tags);

} // namespace hoego
