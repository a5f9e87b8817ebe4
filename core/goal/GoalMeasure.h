#pragma once

#include "core/goal/Goal.h"

#include <QString>

#include <optional>

namespace hoego {

/// The measure that a goal's line says, Korean or English, or nothing. Dates and marks were taken out before.
std::optional<Measure> readMeasure(const QString& line);

} // namespace hoego
