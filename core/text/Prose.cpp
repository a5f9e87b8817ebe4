#include "core/text/Prose.h"

#include "core/text/MarkdownLines.h"

#include <algorithm>

namespace hoego::text {

namespace {

using LineKind = MarkdownLine::Kind;
using Where = ProseSentence::Where;

constexpr QStringView enders = u".!?。！？…";
constexpr QStringView closers = u"\"'”’)]」』》*_~";

/// What closes the quotation that `c` opens, or null.
QChar closerOf(QChar c)
{
    switch (c.unicode()) {
    case u'“': return u'”';
    case u'‘': return u'’';
    case u'「': return u'」';
    case u'『': return u'』';
    case u'"': return u'"';
    case u'`': return u'`';
    default: return {};
    }
}

bool isWordPart(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Takes the marks off one sentence of Markdown.
class Unmarking {
public:
    explicit Unmarking(QStringView raw)
        : m_raw(raw)
    {
    }

    void run(ProseSentence& sentence)
    {
        while (m_at < m_raw.size())
            step();
        sentence.text = m_text.simplified();
        sentence.ownWords = m_own.simplified();
    }

private:
    void put(QChar c, bool isOwn = true)
    {
        m_text += c;
        m_own += isOwn ? c : QChar{u' '};
    }

    /// Of emphasis, or before a link's words or a picture's, which are no sentence, but are few.
    bool isMark(QChar c) const
    {
        if (c == u'_')
            return !(isWordPart(m_raw, m_at - 1) && isWordPart(m_raw, m_at + 1));
        return c == u'*' || c == u'~' || c == u'[' || (c == u'!' && m_raw.sliced(m_at).startsWith(u"!["));
    }

    void step()
    {
        const QChar c = m_raw[m_at];
        if (c == u'\\' && m_at + 1 < m_raw.size()) {
            put(m_raw[m_at + 1]);
            m_at += 2;
        } else if (c == u'%' && m_raw.sliced(m_at).startsWith(u"%%")) {
            m_at += 2;
        } else if (isMark(c)) {
            ++m_at;
        } else if (c == u'<' && m_at + 1 < m_raw.size()
                   && (m_raw[m_at + 1].isLetter() || m_raw[m_at + 1] == u'/')) {
            skipTo(u'>');
            put(u' ');
        } else if (c == u']') {
            ++m_at;
            if (m_at < m_raw.size() && m_raw[m_at] == u'(')
                skipTo(u')');
        } else if (!putQuotation(c)) {
            put(c);
            ++m_at;
        }
    }

    void skipTo(QChar end)
    {
        const qsizetype found = m_raw.indexOf(end, m_at);
        m_at = found < 0 ? m_at + 1 : found + 1;
    }

    bool putQuotation(QChar c)
    {
        const QChar closer = closerOf(c);
        const qsizetype end = closer.isNull() ? -1 : m_raw.indexOf(closer, m_at + 1);
        if (end < 0)
            return false;
        const bool isCode = c == u'`';
        for (qsizetype i = m_at; i <= end; ++i) {
            if (!isCode || m_raw[i] != c)
                put(m_raw[i], false);
        }
        m_at = end + 1;
        return true;
    }

    QStringView m_raw;
    qsizetype m_at = 0;
    QString m_text;
    QString m_own;
};

/// Cuts the lines of one paragraph or item into sentences.
class Cutter {
public:
    Cutter(QStringView text, std::vector<ProseSentence>& sentences)
        : m_text(text)
        , m_sentences(sentences)
    {
    }

    void cut(qsizetype from, qsizetype to, Where where)
    {
        m_where = where;
        qsizetype start = from;
        QChar quotation;
        for (qsizetype at = from; at < to; ++at) {
            const QChar c = m_text[at];
            if (!quotation.isNull()) {
                if (c == quotation)
                    quotation = {};
                continue;
            }
            if (const QChar closer = closerOf(c); !closer.isNull() && isClosed(at, to, closer)) {
                quotation = closer;
                continue;
            }
            const qsizetype end = c == u'\n' ? hardBreakEnd(start, at) : sentenceEnd(at, to);
            if (end < 0)
                continue;
            add(start, end);
            start = end;
            at = end - 1;
            if (c == u'\n')
                ++at;
        }
        add(start, to);
    }

    void add(qsizetype from, qsizetype to, int heading = 0)
    {
        while (from < to && m_text[from].isSpace())
            ++from;
        while (to > from && m_text[to - 1].isSpace())
            --to;
        if (from == to)
            return;
        ProseSentence sentence{
            .from = from, .to = to, .where = heading > 0 ? Where::Heading : m_where, .heading = heading};
        Unmarking{m_text.sliced(from, to - from)}.run(sentence);
        if (!sentence.text.isEmpty())
            m_sentences.push_back(std::move(sentence));
    }

private:
    /// Quotations are short: far away it is another's mark.
    bool isClosed(qsizetype at, qsizetype to, QChar closer) const
    {
        constexpr qsizetype longest = 300;
        return m_text.sliced(at + 1, std::min(to - at - 1, longest)).contains(closer);
    }

    /// -1: the line goes on in the next.
    qsizetype hardBreakEnd(qsizetype start, qsizetype feed) const
    {
        const QStringView line = m_text.sliced(start, feed - start);
        const bool isHard = line.endsWith(u"  ") || line.endsWith(u'\\') || line.endsWith(u"<br>")
            || line.endsWith(u"<br/>");
        return isHard ? feed : -1;
    }

    /// -1: no sentence ends at `at`.
    qsizetype sentenceEnd(qsizetype at, qsizetype to) const
    {
        if (!enders.contains(m_text[at]))
            return -1;
        // "2024. 11. 3." and "3. 일" are no sentences.
        const bool afterDigit = at > 0 && m_text[at - 1].isDigit() && m_text[at] == u'.';
        qsizetype end = at + 1;
        while (end < to && (enders.contains(m_text[end]) || closers.contains(m_text[end])))
            ++end;
        const bool isEnd = end == to || (m_text[end].isSpace() && !afterDigit)
            || QStringView{u"。！？"}.contains(m_text[at]);
        return isEnd ? end : -1;
    }

    QStringView m_text;
    std::vector<ProseSentence>& m_sentences;
    Where m_where = Where::Paragraph;
};

Where whereOf(QStringView text, const MarkdownLine& line, Where above)
{
    if (!line.startsItem)
        return above;
    if (!line.isTask)
        return Where::Item;
    const QStringView marks = text.sliced(line.from, line.content - line.from);
    return marks.contains(u"[ ]") ? Where::OpenTask : Where::DoneTask;
}

} // namespace

std::vector<ProseSentence> proseSentences(QStringView markdown)
{
    std::vector<ProseSentence> sentences;
    Cutter cutter{markdown, sentences};
    const auto lines = markdownLines(markdown);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const MarkdownLine& line = lines[i];
        if (line.quotes > 0)
            continue;
        if (line.kind == LineKind::Heading)
            cutter.add(line.content, line.to, line.heading);
        if (line.kind != LineKind::Text)
            continue;
        std::size_t last = i;
        while (last + 1 < lines.size() && lines[last + 1].continues(lines[last]))
            ++last;
        const bool isUnderlined = last + 1 < lines.size() && lines[last + 1].kind == LineKind::Underline
            && !line.startsItem && QStringView{u"=-"}.contains(markdown[lines[last + 1].content]);
        if (isUnderlined)
            cutter.add(line.content, lines[last].to, 1);
        else
            cutter.cut(line.content, lines[last].to, whereOf(markdown, line, Where::Paragraph));
        i = last;
    }
    return sentences;
}

} // namespace hoego::text
