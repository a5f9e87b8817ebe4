#include "ui/write/Lines.h"

#include "ui/write/Fence.h"
#include "ui/write/LineStart.h"
#include "ui/write/Lists.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <vector>

namespace hoego::ui {

namespace {

/// The blocks a selection means: the line after its last line feed is not one of them.
struct Blocks {
    QTextBlock first;
    QTextBlock last;
};

Blocks touched(const QTextCursor& cursor)
{
    const QTextDocument& document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    if (last != first && cursor.selectionEnd() == last.position())
        last = last.previous();
    return {first, last};
}

/// What makes a line a heading, or an item that would become one.
struct HeadingStart {
    int from = 0;
    int length = 0;
    int level = 0; ///< 0: it is no heading.
};

HeadingStart headingStart(const QString& line)
{
    static const QRegularExpression marks{QStringLiteral(R"(\G[ \t]{0,3}(#{1,6})(?:[ \t]+|$))")};
    HeadingStart start{.from = quoteEnd(line)};
    if (const auto match = marks.match(line, start.from); match.hasMatch()) {
        start.length = static_cast<int>(match.capturedLength(0));
        start.level = static_cast<int>(match.capturedLength(1));
    } else if (const auto item = lineStart(line); item && item->isItem()) {
        start.length = static_cast<int>(item->prefix.size()) - start.from;
    }
    return start;
}

} // namespace

QTextCursor toggledHeading(QTextCursor cursor, int level)
{
    const auto [first, last] = touched(cursor);
    std::vector<QTextBlock> lines;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next()) {
        if ((first == last || !block.text().trimmed().isEmpty()) && !standsInFence(block))
            lines.push_back(block);
    }
    const bool isThat = std::ranges::all_of(
        lines, [level](const QTextBlock& line) { return headingStart(line.text()).level == level; });
    const QString marks = isThat ? QString{} : QString{level, QLatin1Char('#')} + QLatin1Char(' ');
    cursor.beginEditBlock();
    for (const QTextBlock& line : lines) {
        const HeadingStart start = headingStart(line.text());
        QTextCursor edit{line};
        edit.setPosition(line.position() + start.from);
        edit.setPosition(line.position() + start.from + start.length, QTextCursor::KeepAnchor);
        edit.insertText(marks);
    }
    cursor.endEditBlock();
    return cursor;
}

QTextCursor movedLines(QTextCursor cursor, Vertical direction)
{
    const auto [first, last] = touched(cursor);
    const bool isUp = direction == Vertical::Up;
    const QTextBlock passed = isUp ? first.previous() : last.next();
    if (!passed.isValid())
        return cursor;
    const Numbering numbering = numberingOf(isUp ? passed : first);
    const QString text = passed.text();
    const auto length = static_cast<int>(text.size()) + 1;
    const int top = isUp ? passed.position() : first.position();
    const int size = last.position() + last.length() - first.position();
    const int anchor = cursor.anchor() - first.position();
    const int position = cursor.position() - first.position();

    // The line that is passed moves, not those in hand: what stands in them keeps its place.
    QTextCursor edit{cursor.document()};
    edit.beginEditBlock();
    if (isUp) {
        edit.setPosition(last.position() + last.length() - 1);
        edit.insertText(QLatin1Char('\n') + text);
        edit.setPosition(top);
        edit.setPosition(top + length, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
    } else {
        edit.setPosition(passed.position() - 1);
        edit.setPosition(passed.position() - 1 + length, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
        edit.setPosition(top);
        edit.insertText(text + QLatin1Char('\n'));
    }
    const int now = isUp ? top : top + length;
    const int end = now + size - 1;
    cursor.setPosition(std::min(now + anchor, end));
    cursor.setPosition(std::min(now + position, end), QTextCursor::KeepAnchor);
    const QTextBlock moved = cursor.document()->findBlock(top);
    if (!standsInFence(moved)) // Numbers in code are the code's own.
        renumber(moved, numbering);
    edit.endEditBlock();
    return cursor;
}

} // namespace hoego::ui
