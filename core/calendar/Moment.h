#pragma once

#include "core/calendar/Day.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>
#include <optional>

namespace hoego {

/// A point in time and the zone of the person who lived it.
struct Moment {
    std::chrono::sys_time<std::chrono::milliseconds> utc;
    QString zone = QStringLiteral("UTC"); ///< IANA name ("Asia/Seoul"), or an offset "+09:00".

    /// The system's clock and zone. Pure code takes a Moment or Day as an argument instead.
    static Moment now();
    /// The calendar day it was for the person.
    Day day() const;
    /// RFC 3339 with offset and milliseconds: "2024-11-22T21:04:05.000+09:00".
    QString toRfc3339() const;
    /// RFC 3339 as above, fraction optional; the zone becomes the offset (or "UTC" for Z).
    static std::optional<Moment> fromRfc3339(QStringView text);

    bool operator==(const Moment&) const = default;
    friend auto operator<=>(const Moment& a, const Moment& b) { return a.utc <=> b.utc; }
};

} // namespace hoego
