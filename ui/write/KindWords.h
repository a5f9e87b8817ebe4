#pragma once

#include "core/calendar/Period.h"

#include <QString>

#include <optional>

namespace hoego::ui {

/// "달", "반기"; absent: "아무 글이나".
QString kindWords(const std::optional<Period::Kind>& kind);

} // namespace hoego::ui
