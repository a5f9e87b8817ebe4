#pragma once

#include "core/Id.h"
#include "core/calendar/Period.h"

#include <QString>

#include <optional>

namespace hoego {

/// The Markdown a new entry starts from: the person's own. Built-in ones are words and live with the
/// resources.
struct Template {
    TemplateId id;
    QString name;
    std::optional<Period::Kind> kind; ///< Absent: for free entries.
    QString body;

    bool operator==(const Template&) const = default;
};

} // namespace hoego
