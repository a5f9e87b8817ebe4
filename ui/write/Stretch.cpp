#include "ui/write/Stretch.h"

#include "core/text/Private.h"
#include "ui/write/LineMemory.h"

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int mostLines = 64;
constexpr qsizetype longest = 4000; ///< A line that is longer is read alone.

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isSpace(); });
}

bool beginsFootnote(QStringView line)
{
    line = line.trimmed();
    return line.startsWith(u"[^") && line.contains(u"]:");
}

qsizetype percents(QStringView text, qsizetype at, int step)
{
    qsizetype length = 0;
    for (; at >= 0 && at < text.size() && text[at] == QLatin1Char('%'); at += step)
        ++length;
    return length;
}

void addPrivate(const QStringList& lines, std::vector<LineMarks>& marks)
{
    // As deep as the first line stands in its list, it would be code to who does not know of the list.
    const qsizetype indent = std::ranges::find_if_not(lines.front(), [](QChar c) { return c.isSpace(); })
        - lines.front().begin();
    const QString text = lines.join(QLatin1Char('\n')).sliced(indent);
    const auto passages = text::privatePassages(text);
    if (passages.empty())
        return;
    qsizetype from = -indent;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype to = from + lines[i].size();
        for (const auto& passage : passages) {
            const qsizetype start = std::max(passage.from, from);
            const qsizetype end = std::min(passage.to, to);
            if (start >= end)
                continue;
            const bool isInline = passage.kind == text::PrivatePassage::Kind::Inline;
            PrivateSpan span{.start = static_cast<int>(start - from),
                             .length = static_cast<int>(end - start),
                             .begins = start == passage.from};
            if (isInline && span.begins)
                span.openingMark = static_cast<int>(percents(text, start, 1));
            if (isInline && end == passage.to)
                span.closingMark = static_cast<int>(percents(text, end - 1, -1));
            marks[static_cast<std::size_t>(i)].privates.push_back(span);
        }
        from = to + 1;
    }
}

} // namespace

std::vector<LineMarks> lineMarks(const QStringList& lines)
{
    std::vector<LineMarks> marks(static_cast<std::size_t>(lines.size()));
    auto spans = inlineSpans(lines);
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i].spans = std::move(spans[i]);
    addPrivate(lines, marks);
    return marks;
}

int Stretch::place(const QString& line, const LineMemory* above)
{
    if (isBlank(line))
        return 0;
    const bool goesOn = above && above->place > 0 && above->place < mostLines && !above->isLong
        && !isLong(line) && !beginsFootnote(line);
    return goesOn ? above->place + 1 : 1;
}

bool Stretch::isLong(const QString& line)
{
    return line.size() > longest;
}

QTextBlock Stretch::firstOf(QTextBlock block)
{
    for (const LineMemory* line = memory(block); line && line->place > 1; line = memory(block))
        block = block.previous();
    return block;
}

const LineMarks& Stretch::marks(const QTextBlock& block)
{
    const int number = block.blockNumber();
    if (m_first < 0 || number < m_first || number >= m_first + static_cast<int>(m_lines.size())
        || memory(block)->place != number - m_first + 1)
        read(firstOf(block));
    return m_lines[static_cast<std::size_t>(number - m_first)];
}

bool Stretch::isOutdatedBelow(QTextBlock block) const
{
    const auto end = m_first + static_cast<int>(m_lines.size());
    for (int number = block.blockNumber() + 1; number < end; ++number) {
        block = block.next();
        const LineMemory* line = memory(block);
        if (line && line->isSeen && line->marks != m_lines[static_cast<std::size_t>(number - m_first)])
            return true;
    }
    return false;
}

void Stretch::read(QTextBlock first)
{
    m_first = first.blockNumber();
    QStringList lines{first.text()};
    LineMemory above; // What is below may not have been colored yet.
    above.place = 1;
    above.isLong = isLong(lines.front());
    const Fence fence = memory(first)->fence;
    for (QTextBlock block = first.next(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        const int place = fenceAfter(fence, line) == fence ? Stretch::place(line, &above) : 0;
        if (place <= 1)
            break;
        above.place = place;
        lines.push_back(line);
    }
    m_lines = lineMarks(lines);
}

} // namespace hoego::ui
