#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hoego::ui {

/// The beginning of a line that makes it an item of a list or a quote, or one within the other: "> ", "  -
/// [x] ",
/// "> 3. ".
struct LineStart {
    QString prefix;  ///< All of it, as it stands.
    QString next;    ///< What the following line begins with: the next number, an open box.
    QString beneath; ///< What one more line of the same item begins with: blanks in place of its mark.
    int quote = 0;   ///< Where the quotes that all of it stands in end.
    int mark = -1;   ///< Where the item's own mark is; -1: it is a quote.
    int indent = 0;  ///< Blanks a sub-item needs before it, from the mark on.
    int number = -1; ///< Of a numbered item.
    int box = -1;    ///< Where a task's box is; -1: there is none.

    bool isItem() const { return mark >= 0; }
    /// How far it is indented within its quotes.
    int column() const { return mark - quote; }

    bool operator==(const LineStart&) const = default;
};

/// Absent for a line that is neither: a rule (`- - -`), or a date or year (`2024. 11. 3. …`), which is no
/// list to whoever writes it.
std::optional<LineStart> lineStart(QStringView line);

/// Where the quotes at the beginning of `line` end: 2 of "> - a".
int quoteEnd(QStringView line);

} // namespace hoego::ui
