#pragma once

#include <QTextCursor>

#include <cstdint>

/// What the editor does for a person who writes lists and quotes. Each is one undo step, and looks at the
/// list in hand only.
namespace hoego::ui {

/// Enter: goes on with the list or quote; on an empty item, goes one level back or ends it. The items after a
/// numbered one are counted on. False: nothing special about this line.
bool continueLine(QTextCursor cursor);
/// Shift+Enter: one more line within the same item or quote.
void breakLine(QTextCursor cursor);

enum class Direction : std::uint8_t { In, Out };
/// Tab and Shift+Tab: moves the items touched by the selection, with what is nested in them, and numbers them
/// anew. False: there is no item.
bool indentItems(QTextCursor cursor, Direction direction);

/// Ticks the tasks touched by the selection, or takes the ticks off where all have one. An item without a box
/// gets an open one. False: there is no item.
bool tickTasks(QTextCursor cursor);
/// Where the box of a task begins in its line; -1: none.
int boxOf(const QTextBlock& line);

/// How a numbered list counts, taken before it is changed, so that it can be put right after.
struct Numbering {
    int first = 1;
    int step = 1; ///< 0: all its items have the same number, as some write.

    bool operator==(const Numbering&) const = default;
};
Numbering numberingOf(const QTextBlock& item);
/// Numbers the list that `item` is in. Nothing, if it is in no numbered list.
void renumber(const QTextBlock& item, const Numbering& numbering);

} // namespace hoego::ui
