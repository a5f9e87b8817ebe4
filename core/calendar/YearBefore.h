#pragma once

#include "core/calendar/Period.h"

#include <optional>

namespace hoego {

/// The same period a year earlier: of a week 52 weeks, of the 29th of February the 28th. Absent before the
/// first year.
std::optional<Period> yearBefore(const Period& period);

} // namespace hoego
