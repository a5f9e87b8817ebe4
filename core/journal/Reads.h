#pragma once

#include "core/color/Category.h"
#include "core/color/DayColor.h"
#include "core/color/Tally.h"
#include "core/entry/Entry.h"
#include "core/goal/Goal.h"
#include "core/goal/Progress.h"
#include "core/goal/Promises.h"
#include "core/goal/Review.h"
#include "core/goal/Standing.h"
#include "core/search/Query.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

/// What the rooms show, as values: each is read by a handful of indexed queries and held as a snapshot.
namespace hoego {

/// One goal with all that a card shows of it.
struct GoalCard {
    Goal goal;
    Standing standing;
    std::optional<Review> review; ///< The latest: its verdict is the goal's.
    std::vector<Progress> logs;   ///< In order of day.
    int automatic = 0;            ///< How many amounts its source gave.
    bool isPrivate = false; ///< It keeps a promise that stands where only its writer reads it.

    Verdict verdict() const { return review ? review->verdict : Verdict::Open; }
};

/// The goals of one period: areas in order, within them goals in order; goals without an area last.
struct GoalBoard {
    Period period = Period::ofYear(1970);
    std::vector<Area> areas; ///< All of the journal's, in order.
    std::vector<GoalCard> cards;
};

/// A promise for a period, and what became of it.
struct PromiseCard {
    std::optional<EntryId> entry; ///< Where it was made; absent when that is gone for good.
    std::optional<Period> entryPeriod;
    QString entryTitle;
    Day date;                     ///< The entry's.
    PromisedSentence promise; ///< Its place is of no use where `goal` remembers a sentence since reworded.
    std::optional<GoalCard> goal; ///< What it was kept as: its verdict is the promise's. Absent: still open.
    bool isPrivate = false; ///< It stands where only its writer reads it.
};

/// What became of the promises of one entry, by their sentences.
struct EntryPromises {
    std::set<QString> dismissed;
    std::map<QString, GoalId> kept; ///< As goals that are not in the trash.
};

/// One month as Look back shows it.
struct MonthCard {
    Period month = Period::ofYear(1970);
    std::optional<EntryRow> entry; ///< The month's first entry.
    std::vector<DayColor> colors;
};

/// A year looked back on.
struct YearCards {
    int year = 1970;
    std::vector<MonthCard> months; ///< Twelve.
    int entries = 0; ///< Written in the year, of any kind.
    int characters = 0;
    int coloredDays = 0;
    int goals = 0;
    int goalsAchieved = 0;
};

/// The colors of a year, or of any period, with the palette they are painted from.
struct PeriodColors {
    Period period = Period::ofYear(1970);
    std::vector<Category> categories; ///< All, archived ones too, in order.
    std::vector<DayColor> colors; ///< In order of day.
};

/// An entry by what it is called.
struct EntryName {
    EntryId id;
    std::optional<Period> period; ///< Absent: a free entry.
    Day date;
    QString title; ///< May be empty for a periodic entry.

    bool operator==(const EntryName&) const = default;
};

/// An entry that points at another.
struct Backlink {
    EntryName entry;
    QString sentence; ///< Around the link, without Markdown.

    bool operator==(const Backlink&) const = default;
};

/// As many as anybody looks through.
inline constexpr int mostBacklinks = 50;

/// A text that refers to an attachment.
struct AttachmentUse {
    enum class Where : std::uint8_t { Entry, Trash, Revision, Template };

    Where where = Where::Entry;
    std::optional<EntryId> entry; ///< Whose text, or earlier text, it is. Absent: a template's.
    QString title;
    std::optional<Period> period;
    Day date;

    bool operator==(const AttachmentUse&) const = default;
};

/// By hash. An attachment that is not here is used nowhere.
using AttachmentUses = std::map<QString, std::vector<AttachmentUse>>;

/// Something found.
struct Hit {
    enum class What : std::uint8_t { Entry, DayNote, Goal, Review };

    What what = What::Entry;
    std::optional<EntryId> entry; ///< Of an entry.
    std::optional<GoalId> goal; ///< Of a goal or its review.
    std::optional<Period> period; ///< Absent: a free entry.
    Day date;
    QString title;
    Snippet snippet;
};

struct Hits {
    int total = 0;
    std::vector<Hit> hits; ///< Newest first, at most as many as asked for.
};

} // namespace hoego
