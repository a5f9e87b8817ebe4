#pragma once

#include "core/calendar/Day.h"

#include <QString>

#include <cstdint>

namespace hoego {

/// A day off, by law or by the person's own list. A day may have several.
struct Holiday {
    Day day;
    QString name;

    bool operator==(const Holiday&) const = default;
};

/// Of holidays' names, where both are known.
enum class NameLanguage : std::uint8_t { Korean, English };

} // namespace hoego
