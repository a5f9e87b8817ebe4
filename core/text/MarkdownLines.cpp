#include "core/text/MarkdownLines.h"

#include <algorithm>

namespace hoego::text {

namespace {

using Kind = MarkdownLine::Kind;

constexpr int codeIndent = 4;
constexpr int tabStop = 4;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

qsizetype runLength(QStringView text, QChar mark)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == mark)
        ++length;
    return length;
}

/// How long the mark of a list item is, without the blank behind it: 0 where there is none.
qsizetype listMark(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && length < 9 && text[length] >= u'0' && text[length] <= u'9')
        ++length;
    const bool isOrdered = length > 0;
    if (length == text.size() || !QStringView{isOrdered ? u".)" : u"-+*"}.contains(text[length]))
        return 0;
    ++length;
    return length == text.size() || isBlank(text[length]) ? length : 0;
}

bool isUnderline(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return false;
    const QChar mark = text.front();
    if (!QStringView{u"=-*_"}.contains(mark))
        return false;
    qsizetype marks = 0;
    for (const QChar c : text) {
        if (c == mark)
            ++marks;
        else if (!isBlank(c))
            return false;
    }
    return mark == u'=' ? marks == text.size() : marks >= 3 || (mark == u'-' && marks == text.size());
}

int headingLevel(QStringView text)
{
    const qsizetype level = runLength(text, u'#');
    const bool isHeading = level > 0 && level <= 6 && (level == text.size() || isBlank(text[level]));
    return isHeading ? static_cast<int>(level) : 0;
}

bool isPlain(QStringView rest)
{
    return rest.front() != u'>' && listMark(rest) == 0 && !isUnderline(rest) && headingLevel(rest) == 0
        && !rest.startsWith(u"```") && !rest.startsWith(u"~~~");
}

QStringView infoOf(QStringView rest)
{
    return rest.sliced(runLength(rest, rest.front())).trimmed();
}

bool startsFence(QStringView rest)
{
    const bool isBackticks = rest.startsWith(u"```");
    return (isBackticks && !infoOf(rest).contains(u'`')) || rest.startsWith(u"~~~");
}

bool firstWordIs(QStringView text, QStringView word)
{
    return text.startsWith(word) && (text.size() == word.size() || text[word.size()].isSpace());
}

bool startsPrivate(QStringView rest)
{
    if (!startsFence(rest))
        return false;
    const QStringView info = infoOf(rest);
    return firstWordIs(info, u"hoego") && firstWordIs(info.sliced(5).trimmed(), u"private");
}

} // namespace

/// A place in a line and the column it is seen in: tabs are wide.
struct MarkdownReader::Cursor {
    QStringView line;
    qsizetype at = 0;
    int column = 0;

    bool atEnd() const { return at >= line.size(); }
    QChar here() const { return line[at]; }
    void step()
    {
        column += here() == u'\t' ? tabStop - column % tabStop : 1;
        ++at;
    }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(here()))
            step();
    }
    void takeQuoteMark()
    {
        step();
        if (!atEnd() && here() == u' ')
            step();
    }
    QStringView rest() const { return line.sliced(at); }
};

MarkdownLine MarkdownReader::read(QStringView text, qsizetype offset)
{
    Cursor cursor{.line = text};
    MarkdownLine line{.from = offset, .to = offset + text.size()};
    const std::size_t matched = matchContainers(cursor);
    if (m_fence && matched < m_fence->depth)
        m_fence.reset();
    if (m_fence)
        readCode(cursor, line);
    else
        readOpen(cursor, line, matched);
    line.quotes = static_cast<int>(std::ranges::count(m_containers, true, &Container::isQuote));
    m_inParagraph = line.kind == Kind::Text;
    return line;
}

/// How many of the open containers the line goes on with; `cursor` is behind their marks.
std::size_t MarkdownReader::matchContainers(Cursor& cursor) const
{
    std::size_t matched = 0;
    for (const Container& container : m_containers) {
        Cursor ahead = cursor;
        ahead.skipBlanks();
        if (container.isQuote) {
            if (ahead.atEnd() || ahead.here() != u'>')
                break;
            cursor = ahead;
            cursor.takeQuoteMark();
        } else if (!ahead.atEnd()) {
            if (ahead.column < container.column)
                break;
            while (cursor.column < container.column)
                cursor.step();
        }
        ++matched;
    }
    return matched;
}

void MarkdownReader::readCode(Cursor& cursor, MarkdownLine& line)
{
    line.kind = Kind::Code;
    line.content = line.from + cursor.at;
    line.isLiveBlock = m_fence->isLiveBlock;
    line.isPrivate = m_fence->isPrivate;
    cursor.skipBlanks();
    const qsizetype marks = runLength(cursor.rest(), m_fence->mark);
    if (marks >= m_fence->length && cursor.rest().sliced(marks).trimmed().isEmpty()) {
        line.kind = Kind::Fence;
        m_fence.reset();
    }
}

void MarkdownReader::readOpen(Cursor& cursor, MarkdownLine& line, std::size_t matched)
{
    const int base = cursor.column;
    cursor.skipBlanks();
    if (cursor.atEnd()) {
        // A blank line ends the quotes it is not part of; items go on.
        const auto quote = std::find_if(m_containers.begin() + static_cast<std::ptrdiff_t>(matched),
                                        m_containers.end(), [](const Container& c) { return c.isQuote; });
        m_containers.erase(quote, m_containers.end());
        line.content = line.to;
        return;
    }
    const bool isLazy = matched < m_containers.size() && m_inParagraph && isPlain(cursor.rest());
    if (!isLazy)
        m_containers.resize(matched, Container{});
    if (!isLazy && cursor.column - base >= codeIndent && !m_inParagraph && !startsPrivate(cursor.rest())
        && (listMark(cursor.rest()) == 0 || m_containers.empty())) {
        line.kind = Kind::Code;
        line.content = line.from + cursor.at;
        return;
    }
    if (!isLazy)
        openContainers(cursor, line);
    readLeaf(cursor, line);
}

void MarkdownReader::openContainers(Cursor& cursor, MarkdownLine& line)
{
    while (!cursor.atEnd()) {
        if (cursor.here() == u'>') {
            cursor.takeQuoteMark();
            m_containers.push_back({.isQuote = true, .column = 0});
            line.startsItem = line.isTask = false;
        } else if (const qsizetype mark = listMark(cursor.rest()); mark > 0 && !isUnderline(cursor.rest())) {
            for (qsizetype i = 0; i < mark; ++i)
                cursor.step();
            const int behindMark = cursor.column;
            cursor.skipBlanks();
            const bool isFar = cursor.atEnd() || cursor.column - behindMark > codeIndent;
            m_containers.push_back({.isQuote = false, .column = isFar ? behindMark + 1 : cursor.column});
            line.startsItem = true;
        } else {
            break;
        }
        cursor.skipBlanks();
    }
    const QStringView rest = cursor.rest();
    const bool hasBox = rest.size() >= 3 && rest[0] == u'[' && QStringView{u" xX"}.contains(rest[1])
        && rest[2] == u']' && (rest.size() == 3 || isBlank(rest[3]));
    if (line.startsItem && hasBox) {
        line.isTask = true;
        for (int i = 0; i < 3; ++i)
            cursor.step();
        cursor.skipBlanks();
    }
}

void MarkdownReader::readLeaf(Cursor& cursor, MarkdownLine& line)
{
    const QStringView rest = cursor.rest();
    line.content = line.from + cursor.at;
    if (startsFence(rest)) {
        m_fence = OpenFence{.mark = rest.front(),
                            .length = runLength(rest, rest.front()),
                            .depth = m_containers.size(),
                            .isLiveBlock = firstWordIs(infoOf(rest), u"hoego"),
                            .isPrivate = startsPrivate(rest)};
        line.kind = Kind::Fence;
        line.opensFence = true;
        line.isLiveBlock = m_fence->isLiveBlock;
        line.isPrivate = m_fence->isPrivate;
    } else if (const int level = headingLevel(rest); level > 0) {
        line.kind = Kind::Heading;
        line.heading = level;
        for (int i = 0; i < level; ++i)
            cursor.step();
        cursor.skipBlanks();
        line.content = line.from + cursor.at;
    } else if (isUnderline(rest)) {
        line.kind = Kind::Underline;
    } else {
        const bool isRow = !rest.isEmpty() && rest.front() == u'|';
        line.kind = isRow ? Kind::TableRow : Kind::Text;
    }
}

bool MarkdownLine::continues(const MarkdownLine& above) const
{
    return kind == Kind::Text && above.kind == Kind::Text && !startsItem && quotes == above.quotes;
}

std::vector<MarkdownLine> markdownLines(QStringView text)
{
    std::vector<MarkdownLine> lines;
    MarkdownReader reader;
    qsizetype from = 0;
    for (;;) {
        const qsizetype feed = text.indexOf(u'\n', from);
        const qsizetype to = feed < 0 ? text.size() : feed;
        lines.push_back(reader.read(text.sliced(from, to - from), from));
        if (feed < 0)
            return lines;
        from = feed + 1;
    }
}

} // namespace hoego::text
