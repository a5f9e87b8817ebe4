#pragma once

#include "ui/common/Place.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace hoego::ui {

/// A place in one line, for the settings and the command line: "write 2024-11", "write entry:UUID",
/// "colors 2024", "colors 2024-11-22", "goals 2024-H2", "goals 2024 goal:UUID", "lookback 2024", "find 운동".
QString placeText(const Place& place);
/// Absent when the room is unknown; parts that cannot be read are left out.
std::optional<Place> placeFromText(QStringView text);

} // namespace hoego::ui
