#pragma once

#include <QTextCursor>

#include <optional>

/// Marks around words: emphasis, brackets, links. Each change is one undo step; what is returned is the
/// cursor as it should be then.
namespace hoego::ui {

/// Wraps the selection, line by line, or the word at the caret, in `mark`; takes the mark off where it is
/// there. With neither a selection nor a word, puts the caret between two marks.
QTextCursor toggledMark(QTextCursor cursor, const QString& mark);

/// A mark typed over a selection: embraces it, and leaves it selected. Absent: `typed` is no mark, or nothing
/// is selected that it could embrace.
std::optional<QTextCursor> embraced(QTextCursor cursor, QChar typed);

/// Makes a link of the selection, its words or, if it is one, its address; the caret stands where the other
/// belongs.
QTextCursor linked(QTextCursor cursor);
/// The selection as a link to `address`. Absent: `address` is none, or there are no words to link.
std::optional<QTextCursor> linkedTo(QTextCursor cursor, const QString& address);

} // namespace hoego::ui
