#include "ui/write/Lists.h"

#include "ui/write/LineStart.h"
#include "ui/write/PlainText.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int farthest = 500; ///< Lines that are looked at in each direction.

/// How a line stands to an item above or below it.
enum class Kin : std::uint8_t { Sibling, Nested, Blank, Outside };

int quotesIn(QStringView line, int end)
{
    return static_cast<int>(line.first(end).count(QLatin1Char('>')));
}

int inkAt(QStringView line, int from)
{
    while (from < line.size() && line[from].isSpace())
        ++from;
    return from;
}

Kin kin(const LineStart& own, const QString& line)
{
    const int quote = quoteEnd(line);
    const int ink = inkAt(line, quote);
    if (ink == line.size())
        return Kin::Blank;
    if (quotesIn(line, quote) != quotesIn(own.prefix, own.quote))
        return Kin::Outside;
    const auto start = lineStart(line);
    if (start && start->isItem() && start->column() == own.column())
        return Kin::Sibling;
    return ink - quote > own.column() ? Kin::Nested : Kin::Outside;
}

bool isOfOneList(const LineStart& one, const LineStart& other)
{
    if ((one.number < 0) != (other.number < 0))
        return false;
    return one.number < 0 || one.prefix.contains(QLatin1Char(')')) == other.prefix.contains(QLatin1Char(')'));
}

std::optional<LineStart> itemAt(const QTextBlock& block)
{
    auto start = block.isValid() ? lineStart(block.text()) : std::nullopt;
    return start && start->isItem() ? start : std::nullopt;
}

using Step = QTextBlock (QTextBlock::*)() const;

/// The nearest item on the same level on the way of `step`; invalid: none is there.
QTextBlock sibling(const QTextBlock& item, const LineStart& own, Step step)
{
    QTextBlock block = (item.*step)();
    for (int i = 0; block.isValid() && i < farthest; block = (block.*step)(), ++i) {
        switch (kin(own, block.text())) {
        case Kin::Sibling: return block;
        case Kin::Outside: return {};
        case Kin::Nested:
        case Kin::Blank: break;
        }
    }
    return {};
}

QTextBlock siblingAbove(const QTextBlock& item, const LineStart& own)
{
    return sibling(item, own, &QTextBlock::previous);
}

QTextBlock siblingBelow(const QTextBlock& item, const LineStart& own)
{
    return sibling(item, own, &QTextBlock::next);
}

/// The item that this one is nested in.
QTextBlock parentOf(const QTextBlock& item, const LineStart& own)
{
    QTextBlock block = item.previous();
    for (int i = 0; block.isValid() && i < farthest; block = block.previous(), ++i) {
        if (kin(own, block.text()) != Kin::Outside)
            continue;
        const auto start = itemAt(block);
        const bool isAbove = start && start->column() < own.column()
            && quotesIn(start->prefix, start->quote) == quotesIn(own.prefix, own.quote);
        return isAbove ? block : QTextBlock{};
    }
    return {};
}

QTextBlock firstOfList(QTextBlock item, LineStart own)
{
    for (int i = 0; i < farthest; ++i) {
        const QTextBlock above = siblingAbove(item, own);
        const auto start = itemAt(above);
        if (!start || !isOfOneList(own, *start))
            break;
        item = above;
        own = *start;
    }
    return item;
}

/// The last line of what is nested in `item`.
QTextBlock lastNested(const QTextBlock& item, const LineStart& own)
{
    QTextBlock last = item;
    QTextBlock block = item.next();
    for (int i = 0; block.isValid() && i < farthest; block = block.next(), ++i) {
        const Kin how = kin(own, block.text());
        if (how == Kin::Nested)
            last = block;
        else if (how != Kin::Blank)
            break;
    }
    return last;
}

void replaceInLine(const QTextBlock& block, int from, int length, const QString& text)
{
    QTextCursor edit{block};
    edit.setPosition(block.position() + from);
    edit.setPosition(block.position() + from + length, QTextCursor::KeepAnchor);
    edit.insertText(text);
}

/// Moves the lines from `first` to `last` by so many blanks, within their quotes.
void shift(QTextBlock first, const QTextBlock& last, int by)
{
    const int end = last.blockNumber();
    for (; first.isValid() && first.blockNumber() <= end; first = first.next()) {
        const QString line = first.text();
        const int quote = quoteEnd(line);
        const int ink = inkAt(line, quote);
        if (ink == line.size() && by > 0 && first.blockNumber() != end)
            continue; // A blank line stays one.
        if (by > 0)
            replaceInLine(first, quote, 0, QString{by, QLatin1Char(' ')});
        else
            replaceInLine(first, quote, std::min(-by, ink - quote), {});
    }
}

void setNumber(const QTextBlock& item, const LineStart& own, int number)
{
    const QString before = QString::number(own.number);
    const QString after = QString::number(number);
    // The digits as they stand may begin with zeros.
    const auto digits = own.indent - 1
        - static_cast<int>(std::ranges::count_if(QStringView{own.prefix}.sliced(own.mark, own.indent),
                                                 [](QChar c) { return c.isSpace(); }));
    const QTextBlock nested = lastNested(item, own);
    replaceInLine(item, own.mark, digits, after);
    const int wider = static_cast<int>(after.size()) - digits;
    if (wider != 0 && nested != item)
        shift(item.next(), nested, wider);
}

/// Item by item below `item`, which has `number` now.
void countOn(QTextBlock item, LineStart own, int number, int step)
{
    for (int i = 0; i < farthest; ++i) {
        if (own.number != number)
            setNumber(item, own, number);
        own = *itemAt(item);
        item = siblingBelow(item, own);
        const auto start = itemAt(item);
        if (!start || !isOfOneList(own, *start))
            return;
        own = *start;
        number += step;
    }
}

void moveOut(const QTextBlock& item, const LineStart& own, const QTextBlock& last)
{
    const QTextBlock above = siblingAbove(item, own);
    const Numbering rest = above.isValid() ? numberingOf(above) : Numbering{};
    const QTextBlock parent = parentOf(item, own);
    const auto parentStart = itemAt(parent);
    const Numbering target = parentStart ? numberingOf(parent) : Numbering{};
    const int by = parentStart ? own.column() - parentStart->column()
                               : std::min(own.column(), std::max(own.indent, 2));
    shift(item, last, -by);
    const auto now = itemAt(item);
    if (parentStart && now && now->number >= 0) {
        const bool isOfParents = isOfOneList(*now, *parentStart);
        renumber(item, isOfParents ? target : Numbering{});
    }
    // What followed on the old level is nested in it now, and begins to count anew.
    const QTextBlock follower = last.next();
    const auto start = itemAt(follower);
    if (start && start->column() == own.column() && start->number >= 0)
        renumber(follower, {.first = 1, .step = rest.step});
}

void moveIn(const QTextBlock& item, const LineStart& own, const QTextBlock& last)
{
    const QTextBlock above = siblingAbove(item, own);
    const auto aboveStart = itemAt(above);
    const Numbering rest = numberingOf(aboveStart ? above : item);
    // Below no item of its level it has nowhere to go but to where its parent's words begin: further in, it
    // would be code.
    const auto parentStart = itemAt(parentOf(item, own));
    const int by = aboveStart ? aboveStart->indent
        : parentStart         ? parentStart->column() + parentStart->indent - own.column()
                              : 0;
    if (by <= 0)
        return;
    Numbering target;
    for (QTextBlock block = above.next(); aboveStart && block != item; block = block.next()) {
        const auto start = itemAt(block);
        if (start && start->column() == own.column() + by && isOfOneList(*start, own)) {
            target = numberingOf(block);
            break;
        }
    }
    shift(item, last, by);
    if (own.number >= 0 && aboveStart)
        renumber(item, target);
    if (aboveStart && aboveStart->number >= 0)
        renumber(above, rest);
}

/// An empty item ends: it goes one level back, or loses its mark.
void endItem(const QTextBlock& block, const LineStart& start)
{
    if (start.isItem() && parentOf(block, start).isValid()) {
        moveOut(block, start, lastNested(block, start));
        return;
    }
    QString rest;
    if (start.isItem())
        rest = start.prefix.left(start.quote);
    else if (const auto inner = start.prefix.lastIndexOf(QLatin1Char('>')); inner > 0)
        rest = start.prefix.left(inner);
    if (rest.trimmed().isEmpty())
        rest.clear();
    replaceInLine(block, 0, block.length() - 1, rest);
}

} // namespace

bool continueLine(QTextCursor cursor)
{
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QString line = first.text();
    const auto start = lineStart(line);
    const int at = cursor.selectionStart() - first.position();
    if (!start || at < start->prefix.size())
        return false;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.block().length() - 1 == start->prefix.size()) {
        endItem(cursor.block(), *start);
    } else {
        const Numbering numbering = numberingOf(first);
        cursor.insertBlock();
        insertApart(cursor, start->next);
        if (start->number >= 0)
            renumber(cursor.block(), numbering);
    }
    cursor.endEditBlock();
    return true;
}

void breakLine(QTextCursor cursor)
{
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const auto start = lineStart(first.text());
    const bool isWithin = start && cursor.selectionStart() - first.position() >= start->prefix.size();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertBlock();
    if (isWithin)
        insertApart(cursor, start->beneath);
    cursor.endEditBlock();
}

bool indentItems(QTextCursor cursor, Direction direction)
{
    const QTextDocument& document = *cursor.document();
    QTextBlock block = document.findBlock(cursor.selectionStart());
    const int lastBlock = document.findBlock(cursor.selectionEnd()).blockNumber();
    while (block.isValid() && block.blockNumber() <= lastBlock && !itemAt(block))
        block = block.next();
    if (!block.isValid() || block.blockNumber() > lastBlock)
        return false;
    const LineStart start = *itemAt(block);
    QTextBlock last = block;
    for (QTextBlock next = block; next.isValid() && next.blockNumber() <= lastBlock; next = next.next()) {
        if (const auto item = itemAt(next); item && item->column() >= start.column())
            last = lastNested(next, *item);
    }
    cursor.beginEditBlock();
    if (direction == Direction::In)
        moveIn(block, start, last);
    else
        moveOut(block, start, last);
    cursor.endEditBlock();
    return true;
}

int boxOf(const QTextBlock& line)
{
    const auto start = itemAt(line);
    return start ? start->box : -1;
}

bool tickTasks(QTextCursor cursor)
{
    const QTextDocument& document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    const int lastBlock = document.findBlock(cursor.selectionEnd()).blockNumber();
    bool hasItem = false;
    bool isAllTicked = true;
    const auto forEachItem = [&](auto&& see) {
        for (QTextBlock block = first; block.isValid() && block.blockNumber() <= lastBlock;
             block = block.next()) {
            if (const auto item = itemAt(block))
                see(block, *item);
        }
    };
    forEachItem([&](const QTextBlock& block, const LineStart& item) {
        hasItem = true;
        isAllTicked = isAllTicked && item.box >= 0 && block.text()[item.box + 1] != QLatin1Char(' ');
    });
    if (!hasItem)
        return false;
    cursor.beginEditBlock();
    forEachItem([&](const QTextBlock& block, const LineStart& item) {
        if (item.box < 0)
            replaceInLine(block, static_cast<int>(item.prefix.size()), 0, QStringLiteral("[ ] "));
        else
            replaceInLine(block, item.box + 1, 1, isAllTicked ? QStringLiteral(" ") : QStringLiteral("x"));
    });
    cursor.endEditBlock();
    return true;
}

Numbering numberingOf(const QTextBlock& item)
{
    const auto own = itemAt(item);
    if (!own || own->number < 0)
        return {};
    const int first = itemAt(firstOfList(item, *own))->number;
    auto beside = itemAt(siblingAbove(item, *own));
    if (!beside || !isOfOneList(*own, *beside))
        beside = itemAt(siblingBelow(item, *own));
    const bool isSame = beside && isOfOneList(*own, *beside) && beside->number == own->number;
    return {.first = first, .step = isSame ? 0 : 1};
}

void renumber(const QTextBlock& item, const Numbering& numbering)
{
    const auto own = itemAt(item);
    if (!own || own->number < 0)
        return;
    const auto above = itemAt(siblingAbove(item, *own));
    const bool isFirst = !above || !isOfOneList(*own, *above);
    countOn(item, *own, isFirst ? numbering.first : above->number + numbering.step, numbering.step);
}

} // namespace hoego::ui
