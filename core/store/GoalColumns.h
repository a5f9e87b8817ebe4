#pragma once

#include "core/goal/Goal.h"
#include "core/sqlite/Database.h"

#include <QString>

#include <optional>

/// How a goal is kept in the columns of its row.
namespace hoego::store {

struct MeasureColumns {
    QString measure;
    std::optional<double> target;
    std::optional<QString> unit;
    std::optional<measure::Direction> direction;
    std::optional<int> times;
    std::optional<Period::Kind> per;
};

struct SourceColumns {
    std::optional<QString> source;
    std::optional<QString> kind;
    std::optional<QString> tag;
    std::optional<CategoryId> category;
};

MeasureColumns columns(const Measure& measure);
SourceColumns columns(const std::optional<Source>& source);

/// The row's columns are, in this order: id, period, area, title, measure, target, unit, direction, times,
/// per, source, source_kind, source_tag, source_category, due, starts, place, carried_from, created_ms,
/// created_zone, trashed_ms, trashed_zone, promise_entry, promise.
Goal readGoal(const sqlite::Row& row);

} // namespace hoego::store
