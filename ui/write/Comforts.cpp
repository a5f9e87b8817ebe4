#include "ui/write/Comforts.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace hoego::ui {

namespace {

bool isMarked(const QTextDocument& document, int from, int to, const QString& mark)
{
    const auto stands = [&](int position) {
        for (int i = 0; i < mark.size(); ++i) {
            if (position + i < 0 || document.characterAt(position + i) != mark[i])
                return false;
        }
        return true;
    };
    const int length = static_cast<int>(mark.size());
    if (!stands(from - length) || !stands(to))
        return false;
    // One star of two is no emphasis, but two of three are: the third is.
    if (length == 1) {
        const bool isTwo
            = document.characterAt(from - 2) == mark[0] && document.characterAt(from - 3) != mark[0];
        return !isTwo;
    }
    return true;
}

void removeRange(QTextCursor& cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

std::optional<LineStart> lineStart(QStringView line)
{
    static const QRegularExpression item{
        QStringLiteral(R"(^(\s*)([-*+]|(\d{1,9})([.)]))( +)(\[[ xX]\] +)?)")};
    static const QRegularExpression quote{QStringLiteral(R"(^\s*(?:> ?)+)")};
    const QString text = line.toString();
    if (const auto match = item.match(text); match.hasMatch()) {
        QString next = match.captured(1);
        if (match.hasCaptured(3))
            next += QString::number(match.captured(3).toInt() + 1) + match.captured(4);
        else
            next += match.captured(2);
        next += match.captured(5);
        if (match.hasCaptured(6))
            next += QStringLiteral("[ ] ");
        return LineStart{.prefix = match.captured(0),
                         .next = next,
                         .indent = static_cast<int>(match.capturedLength(2)) + 1,
                         .isItem = true};
    }
    if (const auto match = quote.match(text); match.hasMatch())
        return LineStart{.prefix = match.captured(0), .next = match.captured(0)};
    return std::nullopt;
}

bool continueLine(QTextCursor cursor)
{
    if (cursor.hasSelection())
        return false;
    const QString line = cursor.block().text();
    const auto start = lineStart(line);
    if (!start || cursor.positionInBlock() < start->prefix.size())
        return false;
    cursor.beginEditBlock();
    if (line.size() == start->prefix.size()) {
        // Nothing was written after the mark: the person is done with the list.
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertBlock();
        cursor.insertText(start->next);
    }
    cursor.endEditBlock();
    return true;
}

bool indentItems(QTextCursor cursor, Direction direction)
{
    const QTextDocument& document = *cursor.document();
    QTextBlock block = document.findBlock(cursor.selectionStart());
    const int lastBlock = document.findBlock(cursor.selectionEnd()).blockNumber();
    bool isDone = false;
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= lastBlock; block = block.next()) {
        const QString line = block.text();
        const auto start = lineStart(line);
        if (!start || !start->isItem)
            continue;
        isDone = true;
        QTextCursor edit{block};
        if (direction == Direction::In) {
            edit.insertText(QString{start->indent, QLatin1Char(' ')});
            continue;
        }
        const auto firstInk = std::ranges::find_if(line, [](QChar c) { return c != QLatin1Char(' '); });
        const auto blanks = static_cast<int>(firstInk - line.begin());
        removeRange(edit, block.position(), block.position() + std::min(start->indent, blanks));
    }
    cursor.endEditBlock();
    return isDone;
}

QTextCursor toggledMark(QTextCursor cursor, const QString& mark)
{
    const int length = static_cast<int>(mark.size());
    const QTextDocument& document = *cursor.document();
    if (!cursor.hasSelection() && !isMarked(document, cursor.position(), cursor.position(), mark))
        cursor.select(QTextCursor::WordUnderCursor);
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    // A selection that takes in its own marks means what is between them.
    const QString selected = cursor.selectedText();
    if (selected.size() > 2 * length && selected.startsWith(mark) && selected.endsWith(mark)) {
        from += length;
        to -= length;
    }

    cursor.beginEditBlock();
    if (isMarked(document, from, to, mark)) {
        removeRange(cursor, to, to + length);
        removeRange(cursor, from - length, from);
        from -= length;
        to -= length;
    } else {
        cursor.setPosition(to);
        cursor.insertText(mark);
        cursor.setPosition(from);
        cursor.insertText(mark);
        from += length;
        to += length;
    }
    cursor.endEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace hoego::ui
