#include "ui/write/Tables.h"

#include "core/text/Graphemes.h"
#include "ui/render/KoreanMarkdown.h"
#include "ui/write/LineStart.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <string_view>
#include <vector>

namespace hoego::ui {

namespace {

constexpr int mostRows = 1000; ///< A longer table is not lined up.
constexpr int narrowest = 3; ///< What its rule takes.

enum class Side : std::uint8_t { None, Left, Center, Right };

struct Row {
    QTextBlock block;
    QString prefix; ///< Quotes, the mark of an item and blanks before it.
    QStringList cells;
    std::vector<int> ends; ///< Where each cell ends in the line.
};

struct Table {
    std::vector<Row> rows; ///< The second is the rule.
    std::vector<Side> sides;
    std::vector<int> widths;
    std::size_t current = 0; ///< The row with the caret.
};

bool isUnescapedBar(QStringView line, qsizetype at)
{
    if (line[at] != QLatin1Char('|'))
        return false;
    qsizetype slashes = 0;
    while (slashes < at && line[at - slashes - 1] == QLatin1Char('\\'))
        ++slashes;
    return slashes % 2 == 0;
}

std::optional<Row> rowOf(const QTextBlock& block)
{
    const QString line = block.text();
    if (!line.contains(QLatin1Char('|')))
        return std::nullopt;
    const auto start = lineStart(line);
    qsizetype at = start ? start->prefix.size() : 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    Row row{.block = block, .prefix = line.left(at), .cells = {}, .ends = {}};
    qsizetype from = at < line.size() && line[at] == QLatin1Char('|') ? at + 1 : at;
    for (at = from; at < line.size(); ++at) {
        if (!isUnescapedBar(line, at))
            continue;
        row.cells << line.mid(from, at - from).trimmed();
        row.ends.push_back(static_cast<int>(at));
        from = at + 1;
    }
    const QString rest = line.mid(from).trimmed();
    if (!rest.isEmpty() || row.cells.isEmpty()) {
        row.cells << rest;
        row.ends.push_back(static_cast<int>(line.size()));
    }
    return row;
}

/// Whether an item begins in the line: then no row of a table is above it.
bool beginsItem(const QTextBlock& block)
{
    const QString line = block.text();
    const auto start = lineStart(line);
    return start
        && std::ranges::any_of(start->prefix, [](QChar c) { return !c.isSpace() && c != QLatin1Char('>'); });
}

bool isRule(const Row& row)
{
    static const QRegularExpression rule{QStringLiteral("^:?-+:?$")};
    return std::ranges::all_of(row.cells, [](const QString& cell) { return rule.match(cell).hasMatch(); });
}

Side sideOf(const QString& rule)
{
    const bool isLeft = rule.startsWith(QLatin1Char(':'));
    const bool isRight = rule.endsWith(QLatin1Char(':'));
    if (isLeft && isRight)
        return Side::Center;
    return isRight ? Side::Right : isLeft ? Side::Left : Side::None;
}

void measure(Table& table)
{
    std::size_t columns = 0;
    for (const Row& row : table.rows)
        columns = std::max(columns, static_cast<std::size_t>(row.cells.size()));
    table.sides.assign(columns, Side::None);
    table.widths.assign(columns, narrowest);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Row& row = table.rows[i];
        for (std::size_t column = 0; column < columns; ++column) {
            if (column >= static_cast<std::size_t>(row.cells.size()))
                row.cells << QString{};
            const QString& cell = row.cells[static_cast<qsizetype>(column)];
            if (i == 1)
                table.sides[column] = sideOf(cell);
            else
                table.widths[column] = std::max(table.widths[column], columnsOf(cell));
        }
    }
}

std::optional<Table> tableAt(const QTextBlock& block)
{
    QTextBlock first = block;
    int lines = 1;
    while (!beginsItem(first) && first.previous().isValid() && rowOf(first.previous()) && ++lines < mostRows)
        first = first.previous();
    Table table;
    for (QTextBlock line = first; line.isValid() && lines < mostRows; line = line.next(), ++lines) {
        auto row = rowOf(line);
        if (!row || (line != first && beginsItem(line)))
            break;
        // Lines with bars above the head belong to a paragraph.
        if (table.rows.size() == 1 && !isRule(*row))
            table.rows.clear();
        if (line == block)
            table.current = table.rows.size();
        table.rows.push_back(std::move(*row));
    }
    const bool isTable = table.rows.size() > 1 && isRule(table.rows[1])
        && table.rows.front().block.blockNumber() <= block.blockNumber() && lines < mostRows;
    if (!isTable)
        return std::nullopt;
    measure(table);
    return table;
}

/// A row as it should stand, and where the words of each cell end in it.
struct Line {
    QString text;
    std::vector<int> ends;
};

QString ruleOf(Side side, int width)
{
    QString rule{width, QLatin1Char('-')};
    if (side == Side::Left || side == Side::Center)
        rule.front() = QLatin1Char(':');
    if (side == Side::Right || side == Side::Center)
        rule.back() = QLatin1Char(':');
    return rule;
}

Line lineOf(const Row& row, const Table& table, bool isRule)
{
    Line line{.text = row.prefix + QLatin1Char('|'), .ends = {}};
    for (std::size_t column = 0; column < table.widths.size(); ++column) {
        const int width = table.widths[column];
        const Side side = table.sides[column];
        const QString cell = isRule ? ruleOf(side, width) : row.cells[static_cast<qsizetype>(column)];
        const int free = std::max(0, width - columnsOf(cell));
        const int before = side == Side::Right ? free : side == Side::Center ? free / 2 : 0;
        line.text += QString{before + 1, QLatin1Char(' ')} + cell;
        line.ends.push_back(static_cast<int>(line.text.size()));
        line.text += QString{free - before + 1, QLatin1Char(' ')} + QLatin1Char('|');
    }
    return line;
}

void setLine(const QTextBlock& block, const QString& text)
{
    if (block.text() == text)
        return;
    QTextCursor edit{block};
    edit.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    edit.insertText(text);
}

/// Where the caret goes.
struct Cell {
    std::size_t row;
    std::size_t column;
};

Cell target(const Table& table, int caret, CellStep step)
{
    const Row& row = table.rows[table.current];
    const auto after = std::ranges::lower_bound(row.ends, caret);
    const auto columns = table.widths.size();
    Cell cell{table.current, std::min(static_cast<std::size_t>(after - row.ends.begin()), columns - 1)};
    if (step == CellStep::Next) {
        const bool isLast = cell.row == 1 || cell.column + 1 == columns;
        cell = isLast ? Cell{cell.row + 1, 0} : Cell{cell.row, cell.column + 1};
        return cell.row == 1 ? Cell{2, 0} : cell;
    }
    if (cell.row != 1 && cell.column > 0)
        return {cell.row, cell.column - 1};
    if (cell.row == 0)
        return {0, 0};
    return {cell.row <= 2 ? 0 : cell.row - 1, columns - 1};
}

} // namespace

int columnsOf(QStringView text)
{
    constexpr QChar asEmoji{0xFE0F};
    // The emoji that Unicode had before it had a place for them, as far as they are in color by themselves.
    static constexpr std::u32string_view oldEmoji
        = U"⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";
    int columns = 0;
    text::forEachGrapheme(text, [&](qsizetype start, qsizetype length) {
        const QStringView one = text.sliced(start, length);
        const char32_t first = one.toUcs4().front();
        const bool isHalf = (first >= 0xff61 && first <= 0xffdc) || first == 0x20a9;
        const bool isEmoji = first >= 0x1f300 || one.contains(asEmoji)
            || std::ranges::contains(oldEmoji, first)
            || text::isFlagLetter(one.first(std::min(length, qsizetype{2})));
        columns += (isCjk(first) && !isHalf) || isEmoji ? 2 : 1;
    });
    return columns;
}

std::optional<QTextCursor> steppedCell(QTextCursor cursor, CellStep step)
{
    const QTextBlock at = cursor.block();
    if (cursor.document()->findBlock(cursor.anchor()) != at)
        return std::nullopt;
    auto table = tableAt(at);
    if (!table)
        return std::nullopt;
    const Cell cell = target(*table, cursor.positionInBlock(), step);
    cursor.beginEditBlock();
    if (cell.row == table->rows.size()) {
        Row fresh = table->rows.back();
        QTextCursor end{fresh.block};
        end.movePosition(QTextCursor::EndOfBlock);
        end.insertBlock();
        fresh.block = end.block();
        std::ranges::fill(fresh.cells, QString{});
        table->rows.push_back(fresh);
    }
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const Row& row = table->rows[i];
        const Line line = lineOf(row, *table, i == 1);
        setLine(row.block, line.text);
        if (i == cell.row)
            cursor.setPosition(row.block.position() + line.ends[cell.column]);
    }
    cursor.endEditBlock();
    return cursor;
}

} // namespace hoego::ui
