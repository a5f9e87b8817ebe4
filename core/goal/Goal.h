#pragma once

#include "core/Id.h"
#include "core/calendar/Moment.h"
#include "core/calendar/Period.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace hoego {

/// A heading over goals.
struct Area {
    AreaId id;
    QString emoji; ///< One grapheme or empty.
    QString name;  ///< NFC, one line, not empty, unique without regard to case.
    int order = 0;

    bool operator==(const Area&) const = default;
};

namespace measure {

/// Yes or no: any logged progress is a yes.
struct Done {
    bool operator==(const Done&) const = default;
};

/// Amounts add up to `target`, which is above zero.
struct Count {
    double target = 1;
    QString unit;

    bool operator==(const Count&) const = default;
};

enum class Direction : std::uint8_t { Up, Down };

/// The latest reading is to be at least (Up) or at most (Down) `target`.
struct Value {
    double target = 0;
    QString unit;
    Direction direction = Direction::Up;

    bool operator==(const Value&) const = default;
};

/// At least `times` in every week, month or quarter of the goal's period.
struct Rate {
    int times = 1;
    Period::Kind per = Period::Kind::Week; ///< Week, Month or Quarter.

    bool operator==(const Rate&) const = default;
};

} // namespace measure

/// How a goal is counted.
using Measure = std::variant<measure::Done, measure::Count, measure::Value, measure::Rate>;

namespace source {

/// Each entry of the kind counts one: on its period's last day (a week's Thursday), or today if that is
/// earlier; free ones on their date.
struct EntriesOfKind {
    std::optional<Period::Kind> kind; ///< Absent: free entries.

    bool operator==(const EntriesOfKind&) const = default;
};

/// Each entry with the tag counts one, on its date (see EntriesOfKind).
struct EntriesWithTag {
    QString tag;

    bool operator==(const EntriesWithTag&) const = default;
};

/// Each day of the category counts one.
struct DaysOfCategory {
    CategoryId category;

    bool operator==(const DaysOfCategory&) const = default;
};

} // namespace source

/// Where an automatic goal's amounts come from, besides what is logged by hand.
using Source = std::variant<source::EntriesOfKind, source::EntriesWithTag, source::DaysOfCategory>;

/// The sentence that a goal was made of.
struct Promise {
    std::optional<EntryId> entry; ///< Absent: it is gone for good.
    QString sentence;             ///< NFC, one line, not empty, as it was then.

    bool operator==(const Promise&) const = default;
};

/// Something to reach within a period.
struct Goal {
    GoalId id;
    Period period = Period::ofYear(1970);
    std::optional<AreaId> area;
    QString title; ///< NFC, one line, not empty.
    Measure measure;
    std::optional<Source> source; ///< Absent: logged by hand only.
    std::optional<Day> due;       ///< Earlier than the period's end, if at all.
    std::optional<Day> starts;    ///< Set in mid-period: rates count from the week or month that holds it.
    int order = 0;                ///< Place within its area.
    std::optional<GoalId> carriedFrom;
    std::optional<Promise> promise;
    Moment created;
    std::optional<Moment> trashed;

    bool operator==(const Goal&) const = default;
};

} // namespace hoego
