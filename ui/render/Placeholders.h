#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Entry.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// What the placeholders of a template stand for.
struct Filling {
    Period period = Period::ofYear(1970); ///< A free entry's is its day.
    QString title;                        ///< Empty: named by the period.
    Day today;
    /// Of what the journal holds; asked for where they stand only. Absent: nothing is there.
    std::function<QString()> goals = {};
    std::function<QString()> tally = {};
    std::function<QString()> quote = {};
};

/// For `entry`, with what `journal` (which outlives it) holds of its period.
Filling fillingFor(const Entry& entry, const Journal& journal, Day today);

struct FilledText {
    QString text;
    std::optional<qsizetype> caret; ///< Where {{cursor}} stood, in UTF-16 units.
};

/// Fills the placeholders of `body`, each once: what comes in is not looked at again. Directly before 년, 월,
/// 일, 주 or 분기 {{year}}, {{month}}… are bare numbers in every language. A quote or list line whose
/// placeholder has nothing to say goes. `\{{year}}` stays, without its backslash; so do unknown ones.
FilledText filledIn(const QString& body, const Filling& filling);

/// A pattern of titles, filled: one line.
QString filledTitle(const QString& pattern, const Filling& filling);

/// `text` such that filledIn() gives it back.
QString withoutPlaceholders(const QString& text);

/// One of all placeholders, for those who choose from them.
struct Placeholder {
    QString name; ///< "year", without its braces.
    QString meaning; ///< "the year", for people.
};
std::vector<Placeholder> placeholders();

} // namespace hoego::ui
