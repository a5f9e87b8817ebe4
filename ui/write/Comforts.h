#pragma once

#include <QString>
#include <QStringView>
#include <QTextCursor>

#include <optional>

/// What the editor does for a person who writes Markdown by hand. Each is one undo step.
namespace hoego::ui {

/// The beginning of a line that makes it an item or a quote.
struct LineStart {
    QString prefix;    ///< All of it, as it stands: "  - [x] ", "> ", "3. ".
    QString next;      ///< What the following line begins with: "  - [ ] ", "> ", "4. ".
    int indent = 0;    ///< Blanks a sub-item needs before it.
    bool isItem = false;

    bool operator==(const LineStart&) const = default;
};

/// Absent for a line that is neither.
std::optional<LineStart> lineStart(QStringView line);

/// Enter: goes on with the list or quote, or ends it on an empty item. False: nothing special about this
/// line.
bool continueLine(QTextCursor cursor);

enum class Direction : std::uint8_t { In, Out };
/// Tab and Shift+Tab: moves the items touched by the selection. False: there is no item.
bool indentItems(QTextCursor cursor, Direction direction);

/// Wraps the selection, or the word at the caret, in `mark`; takes the mark off where it is there. With
/// neither a selection nor a word, puts the caret between two marks. Returns the cursor as it should be then.
QTextCursor toggledMark(QTextCursor cursor, const QString& mark);

} // namespace hoego::ui
