#pragma once

#include <QTextCursor>

#include <cstdint>
#include <optional>

namespace hoego::ui {

enum class CellStep : std::uint8_t { Next, Previous };

/// Tab in a table: lines its columns up and goes to the next cell; from the last one into a row of its own.
/// One undo step. Absent: the caret is in no table.
std::optional<QTextCursor> steppedCell(QTextCursor cursor, CellStep step);

/// How many columns of a fixed font `text` takes: Korean letters and emoji take two.
int columnsOf(QStringView text);

} // namespace hoego::ui
