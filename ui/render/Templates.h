#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Template.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoego {
class Journal;
}

/// The templates there are to choose from, built in or the person's own.
namespace hoego::ui {

struct Form {
    QString key;   ///< As the journal's settings keep it: the own one's id, or the built-in one's name.
    QString title; ///< For people.
    std::optional<Period::Kind> kind; ///< Absent: fits any entry.
    QString body;
    std::optional<TemplateId> own; ///< Absent: it is built in.
};

/// The person's own first, by name. A journal that cannot be read has none.
std::vector<Form> forms(const Journal& journal);

/// What a new entry of `kind` starts from: the one the person chose for it, else the built-in one. A day
/// starts empty unless one was chosen.
std::optional<Form> startingForm(const Journal& journal, Period::Kind kind);

/// By what a person may call it: its title, or a built-in one's name, whatever its case. Own ones first.
std::optional<Form> formNamed(const Journal& journal, const QString& name);

/// How a new entry of `period` is called by the journal's pattern of titles. Empty: by its period.
QString seriesTitle(const Journal& journal, const Period& period, Day today);

/// A text as a template: what is said of its period in live blocks is said by a placeholder, and nothing else
/// is taken for one.
QString asTemplate(const QString& text, const Period& period);

} // namespace hoego::ui
