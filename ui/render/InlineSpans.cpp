#include "ui/render/InlineSpans.h"

#include "ui/render/KoreanMarkdown.h"
#include "ui/render/MarkdownLines.h"

#include <md4c.h>

#include <algorithm>
#include <array>

namespace hoego::ui {

namespace {

bool isMarkLetter(QChar c)
{
    return QStringView{u"*_~`"}.contains(c);
}

/// Listens to the parser, which tells where in its input the words stand.
class Listener {
public:
    Listener(const QByteArray& parsed, const std::vector<int>& places)
        : m_parsed(parsed)
        , m_places(places)
    {
    }

    void enter(MD_SPANTYPE type) { ++depth(type); }
    void leave(MD_SPANTYPE type) { --depth(type); }
    void text(const char* text, MD_SIZE size)
    {
        // What is not in the input (a line's end) is the parser's own.
        const std::less<> before;
        if (before(text, m_parsed.begin()) || before(m_parsed.end(), text + size))
            return;
        const auto from = static_cast<std::size_t>(text - m_parsed.begin());
        InlineSpan span{.start = m_places[from]};
        span.length = m_places[from + size] - span.start;
        span.isBold = depth(MD_SPAN_STRONG) > 0;
        span.isItalic = depth(MD_SPAN_EM) > 0;
        span.isStruck = depth(MD_SPAN_DEL) > 0;
        span.isCode = depth(MD_SPAN_CODE) > 0;
        m_words.push_back(span);
    }

    /// In the order of the text.
    const std::vector<InlineSpan>& words() const { return m_words; }

private:
    int& depth(MD_SPANTYPE type) { return m_depths.at(static_cast<std::size_t>(type)); }

    const QByteArray& m_parsed;
    const std::vector<int>& m_places;
    std::array<int, 16> m_depths{};
    std::vector<InlineSpan> m_words;
};

Listener& listener(void* userdata)
{
    return *static_cast<Listener*>(userdata);
}

/// Finds the marks between the words of one line.
std::vector<InlineSpan> withMarks(const std::vector<InlineSpan>& words, const QString& line)
{
    std::vector<InlineSpan> found;
    int end = 0;
    const auto addMarks = [&](int from, int to) {
        for (int at = from; at < to; ++at) {
            const int begin = at;
            while (at < to && isMarkLetter(line[at]))
                ++at;
            // Before all words, an asterisk before a blank is the mark of an item.
            const bool isItem = from == 0 && at < to && line[begin] == QLatin1Char('*') && line[at].isSpace();
            if (at > begin && !isItem)
                found.push_back({.start = begin, .length = at - begin, .isMark = true});
            // From here to the end of the address its letters are its own.
            if (at + 1 < to && line[at] == QLatin1Char(']') && line[at + 1] == QLatin1Char('('))
                at = std::max(at, static_cast<int>(line.lastIndexOf(QLatin1Char(')'), to - 1)));
        }
    };
    for (const InlineSpan& span : words) {
        addMarks(end, span.start);
        if (span.length > 0 && (span.isBold || span.isItalic || span.isStruck || span.isCode))
            found.push_back(span);
        end = std::max(end, span.start + span.length);
    }
    if (!words.empty()) // A line without words is a rule, or a link's definition.
        addMarks(end, static_cast<int>(line.size()));
    return found;
}

/// What is parsed: the lines as one text, and where in it each begins.
struct Parsed {
    QString text;
    std::vector<int> starts;
    std::vector<int> dropped; ///< Characters at the beginning of each line that are not in it.
};

Parsed prepared(const QStringList& lines)
{
    Parsed made;
    qsizetype indent = 0;
    while (indent < lines.front().size() && lines.front()[indent].isSpace())
        ++indent;
    for (const QString& line : lines) {
        const bool isFirst = made.starts.empty();
        // As deep as the first line stands in its list, all do.
        qsizetype dropped = 0;
        while (!isFirst && dropped < std::min(indent, line.size()) && line[dropped].isSpace())
            ++dropped;
        if (isFirst)
            dropped = firstWords(line);
        else
            made.text += QLatin1Char('\n');
        made.starts.push_back(static_cast<int>(made.text.size()));
        made.dropped.push_back(static_cast<int>(dropped));
        made.text += QStringView{line}.sliced(dropped);
    }
    return made;
}

/// UTF-8 for the parser, and for each of its bytes the place in the text that was written.
struct Encoded {
    QByteArray utf8;
    std::vector<int> places;
};

Encoded encoded(const KoreanMarkdown& korean)
{
    Encoded made;
    int place = 0;
    const QString& text = korean.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype units = isPair ? 2 : 1;
        made.utf8 += QStringView{text}.sliced(i, units).toUtf8();
        made.places.resize(static_cast<std::size_t>(made.utf8.size()), place);
        place += korean.isAdded(text[i]) ? 0 : static_cast<int>(units);
        i += units - 1;
    }
    made.places.push_back(place);
    return made;
}

/// The words' places within their lines.
std::vector<std::vector<InlineSpan>> byLine(const std::vector<InlineSpan>& words, const Parsed& parsed,
                                            const QStringList& lines)
{
    std::vector<std::vector<InlineSpan>> found(parsed.starts.size());
    for (InlineSpan span : words) {
        const auto next = std::ranges::upper_bound(parsed.starts, span.start);
        const auto line = static_cast<std::size_t>(next - parsed.starts.begin()) - 1;
        const auto size = static_cast<int>(lines[static_cast<qsizetype>(line)].size());
        span.start += parsed.dropped[line] - parsed.starts[line];
        span.length = std::min(span.length, size - span.start);
        if (span.length >= 0)
            found[line].push_back(span);
    }
    return found;
}

void parse(const QByteArray& utf8, Listener& heard)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS;
    parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* to) {
        listener(to).enter(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* to) {
        listener(to).leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR* words, MD_SIZE size, void* to) {
        listener(to).text(words, size);
        return 0;
    };
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &heard);
}

} // namespace

qsizetype firstWords(const QString& line)
{
    qsizetype from = 0;
    const auto skipBlanks = [&] {
        while (from < line.size() && line[from].isSpace())
            ++from;
    };
    skipBlanks();
    if (!QStringView{line}.sliced(from).startsWith(u"[^"))
        return from;
    const auto end = line.indexOf(QLatin1String("]:"), from);
    if (end < 0)
        return from;
    from = end + 2;
    skipBlanks();
    return from;
}

std::vector<std::vector<InlineSpan>> inlineSpans(const QStringList& lines)
{
    std::vector<std::vector<InlineSpan>> found(static_cast<std::size_t>(lines.size()));
    const bool hasMarks = std::ranges::any_of(
        lines, [](const QString& line) { return std::ranges::any_of(line, isMarkLetter); });
    if (!hasMarks)
        return found;
    const Parsed parsed = prepared(lines);
    const Encoded input
        = encoded(KoreanMarkdown{withoutFalseTables(KoreanMarkdown::withoutUnseen(parsed.text))});
    Listener heard{input.utf8, input.places};
    parse(input.utf8, heard);
    const auto words = byLine(heard.words(), parsed, lines);
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = withMarks(words[i], lines[static_cast<qsizetype>(i)]);
    return found;
}

} // namespace hoego::ui
