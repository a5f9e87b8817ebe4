#pragma once

#include <QTextCursor>

#include <cstdint>

/// What is done to whole lines. Each is one undo step; what is returned is the cursor as it should be then.
namespace hoego::ui {

/// Makes the lines touched by the selection headings of `level`; if all of them are, plain lines again.
QTextCursor toggledHeading(QTextCursor cursor, int level);

enum class Vertical : std::uint8_t { Up, Down };
/// Moves the lines touched by the selection past the one above or below, and numbers their list anew. The
/// selection goes along.
QTextCursor movedLines(QTextCursor cursor, Vertical direction);

} // namespace hoego::ui
