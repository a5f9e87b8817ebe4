#include "ui/write/Wrapping.h"

#include "ui/render/InlineSpans.h"
#include "ui/write/Fence.h"
#include "ui/write/LineStart.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <ranges>
#include <vector>

namespace hoego::ui {

namespace {

/// A stretch of one line.
struct Piece {
    int from;
    int to;
};

bool isMarked(const QTextDocument& document, Piece piece, const QString& mark)
{
    const auto stands = [&](int position) {
        for (int i = 0; i < mark.size(); ++i) {
            if (position + i < 0 || document.characterAt(position + i) != mark[i])
                return false;
        }
        return true;
    };
    const int length = static_cast<int>(mark.size());
    if (!stands(piece.from - length) || !stands(piece.to))
        return false;
    // One star of two is no emphasis, but two of three are: the third is.
    if (length == 1) {
        const bool isTwo = document.characterAt(piece.from - 2) == mark[0]
            && document.characterAt(piece.from - 3) != mark[0];
        return !isTwo;
    }
    return true;
}

/// What marks may embrace of a selection: words, without the blanks around them and what begins their line.
std::vector<Piece> pieces(const QTextCursor& cursor)
{
    static const QRegularExpression heading{QStringLiteral(R"(^[ \t>]*#{1,6}[ \t]+)")};
    std::vector<Piece> found;
    const QTextDocument& document = *cursor.document();
    for (QTextBlock block = document.findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const QString line = block.text();
        int from = std::max(0, cursor.selectionStart() - block.position());
        int to = std::min(static_cast<int>(line.size()), cursor.selectionEnd() - block.position());
        const auto start = lineStart(line);
        const auto beginning = start
            ? static_cast<int>(start->prefix.size())
            : static_cast<int>(std::max(qsizetype{0}, heading.match(line).capturedEnd()));
        from = std::max(from, beginning);
        while (from < to && line[from].isSpace())
            ++from;
        while (from < to && line[to - 1].isSpace())
            --to;
        if (from < to && !standsInFence(block))
            found.push_back({block.position() + from, block.position() + to});
    }
    return found;
}

void replace(QTextCursor& cursor, int from, int to, const QString& text)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

QTextCursor selecting(QTextCursor cursor, Piece piece, bool isBackward)
{
    cursor.setPosition(isBackward ? piece.to : piece.from);
    cursor.setPosition(isBackward ? piece.from : piece.to, QTextCursor::KeepAnchor);
    return cursor;
}

/// Puts `open` and `close` around each piece, last first, so that those before stay where they are.
QTextCursor wrapped(QTextCursor cursor, const std::vector<Piece>& pieces, const QString& open,
                    const QString& close)
{
    const bool isBackward = cursor.position() < cursor.anchor();
    const auto around = static_cast<int>(open.size() + close.size());
    cursor.beginEditBlock();
    for (const Piece& piece : std::views::reverse(pieces)) {
        replace(cursor, piece.to, piece.to, close);
        replace(cursor, piece.from, piece.from, open);
    }
    cursor.endEditBlock();
    const auto before = static_cast<int>(open.size());
    const int grown = around * (static_cast<int>(pieces.size()) - 1);
    return selecting(cursor, {pieces.front().from + before, pieces.back().to + before + grown}, isBackward);
}

QTextCursor unwrapped(QTextCursor cursor, const std::vector<Piece>& pieces, const QString& mark)
{
    const bool isBackward = cursor.position() < cursor.anchor();
    const auto length = static_cast<int>(mark.size());
    cursor.beginEditBlock();
    for (const Piece& piece : std::views::reverse(pieces)) {
        replace(cursor, piece.to, piece.to + length, {});
        replace(cursor, piece.from - length, piece.from, {});
    }
    cursor.endEditBlock();
    const int shrunk = 2 * length * (static_cast<int>(pieces.size()) - 1);
    return selecting(cursor, {pieces.front().from - length, pieces.back().to - length - shrunk}, isBackward);
}

/// The words between two marks, and how long each mark is.
struct Marked {
    Piece words;
    int mark;
};

/// What the renderer makes of each letter of a line, as far as one kind of mark is concerned.
struct Letters {
    std::vector<bool> carry; ///< They are shown so.
    std::vector<bool> between; ///< They are marks, or an escape, and end nothing.
};

Letters lettersOf(const QString& line, const QString& mark)
{
    const auto size = static_cast<std::size_t>(line.size());
    Letters letters{std::vector<bool>(size), std::vector<bool>(size)};
    for (std::size_t i = 0; i < size; ++i)
        letters.between[i] = line[static_cast<qsizetype>(i)] == QLatin1Char('\\');
    const auto spans = inlineSpans({line});
    for (const InlineSpan& span : spans.front()) {
        const bool carries = mark == QLatin1String("**") ? span.isBold
            : mark == QLatin1String("*")                 ? span.isItalic
            : mark == QLatin1String("~~")                ? span.isStruck
                                                         : span.isCode;
        for (int i = 0; i < span.length; ++i) {
            const auto at = static_cast<std::size_t>(span.start + i);
            letters.carry[at] = carries;
            letters.between[at] = span.isMark;
        }
    }
    return letters;
}

/// What the marks around the piece embrace, where all of the piece is shown so.
std::optional<Marked> around(const QTextDocument& document, Piece piece, const QString& mark)
{
    const QTextBlock block = document.findBlock(piece.from);
    if (standsInFence(block))
        return std::nullopt;
    const QString line = block.text();
    const auto [carry, between] = lettersOf(line, mark);
    const auto size = static_cast<int>(line.size());
    const auto is = [size](const std::vector<bool>& which, int at) {
        return at >= 0 && at < size && which[static_cast<std::size_t>(at)];
    };
    int from = piece.from - block.position();
    int to = piece.to - block.position();
    if (from == to && !is(carry, from) && !is(carry, from - 1))
        return std::nullopt;
    for (int at = from; at < to; ++at) {
        if (!is(carry, at) && !is(between, at))
            return std::nullopt;
    }
    while (is(carry, from - 1) || is(between, from - 1))
        --from;
    while (is(carry, to) || is(between, to))
        ++to;
    while (from < to && !is(carry, from))
        ++from;
    while (from < to && !is(carry, to - 1))
        --to;
    int length = static_cast<int>(mark.size());
    if (mark == QLatin1String("`")) { // Any number of them opens code, and as many close it.
        while (from > length && line[from - length - 1] == QLatin1Char('`'))
            ++length;
    }
    if (from < length || to + length > size || from >= to)
        return std::nullopt;
    const QStringView open = QStringView{line}.sliced(from - length, length);
    const bool isUnderlined = QStringView{u"__"}.first(std::min(length, 2)) == open;
    const bool isMark = open.startsWith(mark) || (mark.startsWith(QLatin1Char('*')) && isUnderlined);
    if (!isMark || open != QStringView{line}.sliced(to, length))
        return std::nullopt;
    return Marked{.words = {block.position() + from, block.position() + to}, .mark = length};
}

/// The caret, or the selection, stays on its words.
void takeOff(QTextCursor edit, const std::vector<Marked>& spans)
{
    edit.beginEditBlock();
    for (const auto& [words, mark] : std::views::reverse(spans)) {
        replace(edit, words.to, words.to + mark, {});
        replace(edit, words.from - mark, words.from, {});
    }
    edit.endEditBlock();
}

bool isAddress(const QString& text)
{
    static const QRegularExpression address{QStringLiteral(R"(^(?:https?://|mailto:)[^\s<>]+$)"),
                                            QRegularExpression::CaseInsensitiveOption};
    constexpr qsizetype longest = 4096;
    return text.size() <= longest && address.match(text).hasMatch();
}

/// A parenthesis within an address would end it early.
QString inParentheses(const QString& address)
{
    int depth = 0;
    bool isEven = true;
    for (const QChar c : address) {
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        isEven = isEven && depth >= 0;
    }
    if (isEven && depth == 0)
        return address;
    QString safe = address;
    return safe.replace(QLatin1Char('('), QLatin1String("%28"))
        .replace(QLatin1Char(')'), QLatin1String("%29"));
}

bool isWithinLine(const QTextCursor& cursor)
{
    return cursor.document()->findBlock(cursor.anchor()) == cursor.block();
}

} // namespace

QTextCursor toggledMark(QTextCursor cursor, const QString& mark)
{
    const int length = static_cast<int>(mark.size());
    const QTextDocument& document = *cursor.document();
    const QTextCursor before = cursor;
    const Piece caret{cursor.position(), cursor.position()};
    if (!cursor.hasSelection() && !isMarked(document, caret, mark))
        cursor.select(QTextCursor::WordUnderCursor);
    auto found = pieces(cursor);
    if (found.empty()) {
        if (cursor.hasSelection()) // Blanks, or code.
            return cursor;
        found = {{cursor.position(), cursor.position()}};
    }
    // A selection that takes in its own marks, or one of them, means what is between them.
    for (Piece& piece : found) {
        const QString line = document.findBlock(piece.from).text();
        const int at = document.findBlock(piece.from).position();
        const QString words = line.mid(piece.from - at, piece.to - piece.from);
        Piece inner = piece;
        inner.from += words.startsWith(mark) ? length : 0;
        inner.to -= words.endsWith(mark) ? length : 0;
        if (inner.from < inner.to && isMarked(document, inner, mark))
            piece = inner;
    }
    const auto isDone = [&](const Piece& piece) { return isMarked(document, piece, mark); };
    if (std::ranges::all_of(found, isDone))
        return unwrapped(cursor, found, mark);
    std::vector<Marked> spans;
    for (const Piece& piece : found) {
        if (const auto span = around(document, piece, mark))
            spans.push_back(*span);
    }
    if (spans.size() == found.size()) {
        takeOff(cursor, spans);
        return before;
    }
    std::erase_if(found, isDone);
    return wrapped(cursor, found, mark, mark);
}

std::optional<QTextCursor> embraced(QTextCursor cursor, QChar typed)
{
    // Opened by the first, closed by the second; the rest both.
    static const QString pairs = QStringLiteral("()[]{}<>“”‘’「」『』〈〉《》【】");
    static const QString quotes = QStringLiteral("\"'");
    static const QString emphasis = QStringLiteral("*_~`");
    if (!cursor.hasSelection())
        return std::nullopt;
    if (emphasis.contains(typed)) {
        const auto found = pieces(cursor);
        return found.empty() ? std::nullopt : std::optional{wrapped(cursor, found, typed, typed)};
    }
    const auto pair = pairs.indexOf(typed);
    const bool opens = pair >= 0 && pair % 2 == 0;
    if (!opens && !quotes.contains(typed))
        return std::nullopt;
    const QChar closing = opens ? pairs[pair + 1] : typed;
    return wrapped(cursor, {{cursor.selectionStart(), cursor.selectionEnd()}}, typed, closing);
}

QTextCursor linked(QTextCursor cursor)
{
    if (!isWithinLine(cursor))
        return cursor;
    const QString words = cursor.selectedText().trimmed();
    const int from = cursor.selectionStart();
    if (const auto done = isAddress(words) ? std::nullopt : linkedTo(cursor, {}))
        cursor = *done;
    else
        cursor.insertText(QStringLiteral("[](") + inParentheses(words) + QLatin1Char(')'));
    cursor.setPosition(isAddress(words) || words.isEmpty() ? from + 1 : cursor.position() - 1);
    return cursor;
}

std::optional<QTextCursor> linkedTo(QTextCursor cursor, const QString& address)
{
    const QString target = address.trimmed();
    const QString words = cursor.selectedText();
    const bool isMeant = target.isEmpty() || isAddress(target);
    if (!isMeant || words.trimmed().isEmpty() || isAddress(words.trimmed()) || !isWithinLine(cursor))
        return std::nullopt;
    // The selection is the address of a link, or part of one: it gets another.
    const QString line = cursor.block().text();
    const int from = cursor.selectionStart() - cursor.block().position();
    const auto opened = line.lastIndexOf(QLatin1String("]("), from);
    if (opened >= 0 && line.indexOf(QLatin1Char(')'), opened) >= from)
        return std::nullopt;
    const auto first = std::ranges::find_if_not(words, [](QChar c) { return c.isSpace(); }) - words.begin();
    const QString ink = words.trimmed();
    QString label = ink;
    if (ink.count(QLatin1Char('[')) != ink.count(QLatin1Char(']'))) {
        static const QRegularExpression bracket{QStringLiteral(R"((?<!\\)([\[\]]))")};
        label.replace(bracket, QStringLiteral("\\\\1"));
    }
    const int at = cursor.selectionStart() + static_cast<int>(first);
    replace(cursor, at, at + static_cast<int>(ink.size()),
            QLatin1Char('[') + label + QStringLiteral("](") + inParentheses(target) + QLatin1Char(')'));
    return cursor;
}

} // namespace hoego::ui
