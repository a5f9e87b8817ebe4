#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Entry.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace hoego {

/// What a live block (```hoego WHAT PERIOD …) asks the journal for.
struct LiveRequest {
    enum class What : std::uint8_t { Goals, Colors, Tally, Patterns, Entries, YearAgo, Promises, Quote };
    enum class Order : std::uint8_t { OldestFirst, NewestFirst };

    What what = What::Goals;
    std::optional<Period> period;  ///< Absent: that of the entry the block stands in.
    std::optional<Period> against; ///< Tally only: what it is compared with.
    /// Entries only: `kind:month`, `tag:회고`, `state:finished`. `kind:free` is `freeOnly`.
    std::optional<Period::Kind> kind;
    bool freeOnly = false;
    bool isEarlier = false; ///< `earlier`: all that were before the period.
    std::optional<QString> tag;
    std::optional<EntryState> state;
    Order order = Order::OldestFirst; ///< `order:newest`.

    bool operator==(const LiveRequest&) const = default;
};

/// Why a request cannot be read, and where in it.
struct LiveProblem {
    enum class Code : std::uint8_t {
        Nothing,       ///< Only "hoego" stands there.
        UnknownWhat,   ///< The first word is none of `liveWords`.
        BadPeriod,     ///< A word that stands where a period does and is none.
        BadAgainst,    ///< `against` without a period after it.
        UnknownFilter, ///< A `name:value` that this block does not know.
        BadValue,      ///< A filter's value that is none of its values.
    };

    Code code = Code::Nothing;
    QString word;       ///< As written.
    qsizetype from = 0; ///< Of the word, in UTF-16 units of the request.

    bool operator==(const LiveProblem&) const = default;
};

/// `line`: what follows "hoego" at the fence.
std::expected<LiveRequest, LiveProblem> readLiveRequest(QStringView line);

/// As a fence has it: "entries 2024 kind:month".
QString toText(const LiveRequest& request);
/// The words of What, in its order.
QStringList liveWords();

/// One in a text, at its place in UTF-16 units.
struct LiveBlock {
    qsizetype from = 0; ///< The first mark of the opening fence.
    qsizetype to = 0; ///< The end of the closing fence's line, without its line feed; the last one's if open.
    QString request; ///< What follows "hoego".
    QString margin; ///< What a further line begins with to stand in the same quotes and items.

    bool operator==(const LiveBlock&) const = default;
};

/// The live blocks of a Markdown text, in order, those in quotes and list items too. ```hoego private is
/// none: it is the person's own words.
std::vector<LiveBlock> liveBlocks(QStringView markdown);

/// What follows "hoego" where `line`, behind the marks of quotes and items, opens a live block; absent where
/// it does not.
std::optional<QString> liveRequestOf(QStringView line);

} // namespace hoego
