#include "ui/write/Headings.h"

#include "core/text/Opening.h"
#include "ui/write/Fence.h"

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int deepest = 6;
constexpr QStringView marks = u"*_`[]<>~\\%!&";

/// Without the blanks before it, if it is not indented so far that it is code.
QStringView unindented(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent > 3 ? QStringView{} : line.sliced(indent);
}

/// How many # begin a heading; 0: it is none.
int hashes(QStringView line)
{
    int count = 0;
    while (count < line.size() && line[count] == u'#')
        ++count;
    const bool isEnded = count == line.size() || line[count] == u' ' || line[count] == u'\t';
    return count <= deepest && isEnded ? count : 0;
}

QStringView withoutClosingHashes(QStringView words)
{
    QStringView rest = words.trimmed();
    while (rest.endsWith(u'#'))
        rest.chop(1);
    return rest.isEmpty() || rest.back().isSpace() ? rest : words;
}

/// The level that "===" or "---" gives to the line above; 0: it is no such line.
int underlined(QStringView line)
{
    const QStringView rule = unindented(line).trimmed();
    if (rule.isEmpty() || (rule[0] != u'=' && rule[0] != u'-'))
        return 0;
    const bool isLine = std::ranges::all_of(rule, [&](QChar c) { return c == rule[0]; });
    return !isLine ? 0 : rule[0] == u'=' ? 1 : 2;
}

/// Whether a line may be the words of a heading that the next line underlines.
bool isParagraph(QStringView line)
{
    const QStringView words = unindented(line).trimmed();
    static constexpr QStringView others = u"#>|-+*`~<";
    return !words.isEmpty() && (!others.contains(words[0]) || words.startsWith(u"**"))
        && !(words[0].isDigit() && (words.contains(u". ") || words.contains(u") ")));
}

/// Reads line by line.
class Reader {
public:
    void take(QStringView line, int position)
    {
        const bool wasFirst = std::exchange(m_isFirst, false);
        if (wasFirst && line.trimmed() == u"---") {
            m_isFrontMatter = true;
            return;
        }
        if (m_isFrontMatter) {
            m_isFrontMatter = line.trimmed() != u"---";
            return;
        }
        const Fence before = std::exchange(m_fence, fenceAfter(m_fence, line));
        if (before.isOpen() || m_fence.isOpen()) {
            m_above = {};
            return;
        }
        const QStringView flush = unindented(line);
        if (const int level = hashes(flush)) {
            add(level, withoutClosingHashes(flush.sliced(level)), position);
            m_above = {};
        } else if (const int under = m_above.isEmpty() ? 0 : underlined(line)) {
            add(under, m_above, m_abovePosition);
            m_above = {};
        } else {
            m_above = isParagraph(line) ? line : QStringView{};
            m_abovePosition = position;
        }
    }

    std::vector<Heading> found;

private:
    void add(int level, QStringView words, int position)
    {
        // Most have no marks, and taking them off costs more than all the rest.
        const bool isPlain = std::ranges::none_of(words, [](QChar c) { return marks.contains(c); });
        const QString text = words.trimmed().toString();
        found.push_back(
            {.level = level, .text = isPlain ? text : text::withoutMarks(text), .position = position});
    }

    bool m_isFirst = true;
    bool m_isFrontMatter = false;
    Fence m_fence;
    QStringView m_above; ///< The line above, if it may be a heading.
    int m_abovePosition = 0;
};

} // namespace

std::vector<Heading> headings(QStringView markdown)
{
    Reader reader;
    qsizetype start = 0;
    while (start < markdown.size()) {
        const qsizetype found = markdown.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? markdown.size() : found;
        reader.take(markdown.sliced(start, end - start), static_cast<int>(start));
        start = end + 1;
    }
    return std::move(reader.found);
}

} // namespace hoego::ui
