#include "ui/render/InlineSpans.h"

#include "ui/render/KoreanMarkdown.h"

#include <md4c.h>

#include <algorithm>
#include <array>

namespace hoego::ui {

namespace {

bool isMarkLetter(QChar c)
{
    return QStringView{u"*_~`"}.contains(c);
}

/// Listens to the parser, which tells where in its input the words of a line stand.
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

    std::vector<InlineSpan> spans(const QString& line) const
    {
        std::vector<InlineSpan> found;
        int end = 0;
        const auto addMarks = [&](int from, int to) {
            for (int at = from; at < to; ++at) {
                const int begin = at;
                while (at < to && isMarkLetter(line[at]))
                    ++at;
                // Before all words, an asterisk before a blank is the mark of an item.
                const bool isItem
                    = from == 0 && at < to && line[begin] == QLatin1Char('*') && line[at].isSpace();
                if (at > begin && !isItem)
                    found.push_back({.start = begin, .length = at - begin, .isMark = true});
                // From here to the end of the address its letters are its own.
                if (at + 1 < to && line[at] == QLatin1Char(']') && line[at + 1] == QLatin1Char('('))
                    at = std::max(at, static_cast<int>(line.lastIndexOf(QLatin1Char(')'), to - 1)));
            }
        };
        for (const InlineSpan& words : m_words) {
            addMarks(end, words.start);
            if (words.length > 0 && (words.isBold || words.isItalic || words.isStruck || words.isCode))
                found.push_back(words);
            end = std::max(end, words.start + words.length);
        }
        if (!m_words.empty())
            addMarks(end, static_cast<int>(line.size()));
        return found;
    }

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

/// Where the words of a footnote begin; the parser would take its mark for that of a link.
qsizetype afterFootnoteMark(const QString& line, qsizetype from)
{
    if (!QStringView{line}.sliced(from).startsWith(u"[^"))
        return from;
    const auto end = line.indexOf(QLatin1String("]:"), from);
    return end < 0 ? from : end + 2;
}

} // namespace

std::vector<InlineSpan> inlineSpans(const QString& line)
{
    if (std::ranges::none_of(line, isMarkLetter))
        return {};
    qsizetype from = 0;
    const auto skipBlanks = [&] {
        while (from < line.size() && line[from].isSpace())
            ++from;
    };
    skipBlanks();
    from = afterFootnoteMark(line, from);
    skipBlanks();
    const KoreanMarkdown korean{KoreanMarkdown::withoutUnseen(line.sliced(from))};

    // For each byte of what is parsed, its place in the line.
    QByteArray utf8;
    std::vector<int> places;
    auto place = static_cast<int>(from);
    const QString& text = korean.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype units = isPair ? 2 : 1;
        utf8 += QStringView{text}.sliced(i, units).toUtf8();
        places.resize(static_cast<std::size_t>(utf8.size()), place);
        place += korean.isAdded(text[i]) ? 0 : static_cast<int>(units);
        i += units - 1;
    }
    places.push_back(place);

    Listener heard{utf8, places};
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_WIKILINKS;
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
    return heard.spans(line);
}

} // namespace hoego::ui
