#pragma once

#include "core/calendar/Period.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoego::ui {

/// A template that comes with Hoego, from resources/templates/<language>/.
struct BuiltInTemplate {
    QString name; ///< Stable: "month", "kpt".
    QString title; ///< For people.
    std::optional<Period::Kind> kind; ///< Absent: fits any entry.
    QString body;
};

/// All of them in the language in force, largest periods first, those for any entry last.
std::vector<BuiltInTemplate> builtInTemplates();

} // namespace hoego::ui
