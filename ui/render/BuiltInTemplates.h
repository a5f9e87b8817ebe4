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
    std::optional<Period::Kind> kind; ///< Absent: fits a free entry.
    QString body;
};

/// All of them in the language in force, largest periods first, those for free entries last.
std::vector<BuiltInTemplate> builtInTemplates();

/// What a new entry of `period` starts from: the built-in template of its kind, filled in. A day's is empty.
QString startingText(const Period& period);

/// Puts the period's words into {{title}}, {{year}}, {{month}}, {{quarter}}, {{half}}, {{week}}, {{period}}
/// (the key) and {{next}} (how the following period is called, with its year where that is another). Unknown
/// placeholders stay as they are.
QString filledIn(const QString& body, const Period& period);

} // namespace hoego::ui
