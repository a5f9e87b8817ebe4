#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace hoego {

/// A calendar day as the writer lived it: it has no time zone and no clock.
/// Years 1 to 9999 of the proleptic Gregorian calendar.
using Day = std::chrono::local_days;

/// Both ends included.
struct DayRange {
    Day first;
    Day last;

    bool operator==(const DayRange&) const = default;
};

/// "2024-11-22".
QString toIso(Day day);
/// Only the exact form above, and only days that exist.
std::optional<Day> dayFromIso(QStringView text);

} // namespace hoego
