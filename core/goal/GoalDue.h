#pragma once

#include "core/calendar/Period.h"

#include <QString>

#include <optional>

namespace hoego {

/// What a goal's line says about when it is to be done.
struct GoalDue {
    std::optional<Day> day; ///< Absent when nothing is said, or nothing that lies before the period's end.
    QString rest; ///< The line without it, so that the numbers of a date are not taken for amounts.
};

/// Reads "10월까지", "6월 15일까지", "상반기 안에", "by October", "by June 15", "before Q3", "by 2024-10-31".
GoalDue readDue(const QString& line, const Period& period);

} // namespace hoego
