#include "core/text/Private.h"

#include "core/text/MarkdownLines.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace hoego::text {

namespace {

using LineKind = MarkdownLine::Kind;

/// From this many signs on a run is an empty passage, not the beginning of one.
constexpr qsizetype emptyRun = 4;

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

/// Reads the inline passages of one paragraph.
class InlineReader {
public:
    InlineReader(QStringView text, qsizetype from, qsizetype to, std::vector<PrivatePassage>& found)
        : m_text(text.first(to))
        , m_at(from)
        , m_found(found)
    {
    }

    void read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\\')
                m_at += escapeLength(m_at);
            else if (c == u'`')
                skipCode();
            else if (c == u'%')
                readMark();
            else
                ++m_at;
        }
    }

private:
    qsizetype escapeLength(qsizetype at) const { return m_text.sliced(at).startsWith(u"\\%%") ? 3 : 2; }

    void skipCode()
    {
        const qsizetype length = runLength(m_text, m_at);
        qsizetype end = m_at + length;
        m_at = end;
        // A length that was not found once is not found further on.
        if (const auto known = m_unclosed.find(length); known != m_unclosed.end())
            return;
        while ((end = m_text.indexOf(u'`', end)) >= 0) {
            const qsizetype run = runLength(m_text, end);
            end += run;
            if (run == length) {
                m_at = end;
                return;
            }
        }
        m_unclosed.emplace(length, true);
    }

    void readMark()
    {
        const qsizetype from = m_at;
        const qsizetype length = runLength(m_text, from);
        m_at += length;
        if (length < 2)
            return;
        qsizetype end = m_at;
        while (end < m_text.size()) {
            if (m_text[end] == u'\\') {
                end += escapeLength(end);
                continue;
            }
            const qsizetype run = m_text[end] == u'%' ? runLength(m_text, end) : 0;
            if (run >= 2) {
                if (length < emptyRun || run >= emptyRun) {
                    m_found.push_back({from, end + run, PrivatePassage::Kind::Inline});
                    m_at = end + run;
                }
                return;
            }
            end += std::max<qsizetype>(run, 1);
        }
        m_at = m_text.size(); // Without a partner here, none of the later ones has one.
    }

    QStringView m_text;
    qsizetype m_at;
    std::vector<PrivatePassage>& m_found;
    std::map<qsizetype, bool> m_unclosed;
};

/// A line of what is left.
struct Remainder {
    QString text;
    bool lostInline = false;
    bool lostFence = false;

    bool isTouched() const { return lostInline || lostFence; }
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Takes off the blanks and the pairs of marks that stood only around what was removed: `before` loses its
/// end, and it is told how many characters of `after` go.
qsizetype closeGap(QString& before, QStringView after)
{
    static constexpr QStringView openers = u"*_~([“‘「『\"'";
    static constexpr QStringView closers = u"*_~)]”’」』\"'";
    static constexpr QStringView clingers = u".,!?…。、，)]”’」』";
    const auto at = [&](qsizetype i) { return i < after.size() ? after[i] : QChar{u'\n'}; };
    qsizetype gone = 0;
    for (;;) {
        const bool atStart = before.isEmpty() || before.back() == u'\n';
        if (atStart) {
            while (isSpace(at(gone)))
                ++gone;
            return gone;
        }
        if (isSpace(before.back())
            && (isSpace(at(gone)) || at(gone) == u'\n' || clingers.contains(at(gone)))) {
            while (!before.isEmpty() && isSpace(before.back()))
                before.chop(1);
            continue;
        }
        const qsizetype pair = openers.indexOf(before.back());
        const bool isLink = at(gone) == u']' && QStringView{u"([:"}.contains(at(gone + 1));
        if (pair < 0 || at(gone) != closers[pair] || isLink)
            return gone;
        before.chop(1);
        ++gone;
    }
}

std::vector<Remainder> remainders(QStringView text, const std::vector<PrivatePassage>& passages)
{
    std::vector<Remainder> lines(1);
    qsizetype at = 0;
    const auto keep = [&](qsizetype to) {
        while (at < to) {
            const qsizetype feed = text.first(to).indexOf(u'\n', at);
            lines.back().text += text.sliced(at, (feed < 0 ? to : feed) - at);
            at = feed < 0 ? to : feed + 1;
            if (feed >= 0)
                lines.emplace_back();
        }
    };
    for (const PrivatePassage& passage : passages) {
        keep(std::max(at, passage.from));
        at = std::max(at, passage.to);
        if (passage.kind == PrivatePassage::Kind::Fence) {
            lines.back().lostFence = true;
            continue;
        }
        lines.back().lostInline = true;
        at += closeGap(lines.back().text, text.sliced(at));
    }
    keep(text.size());
    return lines;
}

/// Nothing but marks of quotes, lists, tasks, headings and table cells, and what ended a sentence.
bool isBare(const QString& line)
{
    static const QRegularExpression bare{
        QStringLiteral(R"(^(?:\s*+(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))*+\s*+(?:\[[ xX]\])?\s*+#*+)"
                       R"([\s|]*+[.,!?…。]*+\s*$)")};
    return bare.matchView(line).hasMatch();
}

/// A line without words: of a quote only its marks.
bool isBlankLine(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c == u'>' || c.isSpace(); });
}

qsizetype indentOf(QStringView line)
{
    return std::ranges::find_if_not(line, isSpace) - line.begin();
}

bool beginsWithListMark(const QString& line)
{
    static const QRegularExpression mark{QStringLiteral(R"(^[\s>]*+(?:[-+*]|\d{1,9}[.)])(?:\s|$))")};
    return mark.matchView(line).hasMatch();
}

/// Whether more of the item that begins in line `item` stands below it.
bool itemGoesOn(const std::vector<Remainder>& lines, std::size_t item)
{
    for (std::size_t next = item + 1; next < lines.size(); ++next) {
        if (!isBlankLine(lines[next].text))
            return indentOf(lines[next].text) > indentOf(lines[item].text)
                && !(lines[next].isTouched() && isBare(lines[next].text));
    }
    return false;
}

/// Puts the lines that are left together.
class Mending {
public:
    QString mend(const std::vector<Remainder>& lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Remainder& line = lines[i];
            if (line.isTouched() && isBare(line.text))
                drop(lines, i);
            else
                keep(line.text);
        }
        if (m_isGap) {
            while (!m_kept.isEmpty() && isBlankLine(m_kept.back()))
                m_kept.removeLast();
        }
        return m_kept.join(u'\n');
    }

private:
    void drop(const std::vector<Remainder>& lines, std::size_t i)
    {
        const Remainder& line = lines[i];
        if (beginsWithListMark(line.text) && itemGoesOn(lines, i)) {
            keep(line.text);
            return;
        }
        m_isGap = true;
        m_isFenceGap = m_isFenceGap || line.lostFence;
        m_mayBeHeading = line.lostInline && !beginsWithListMark(line.text);
        const qsizetype words
            = std::ranges::find_if_not(line.text, [](QChar c) { return c == u'>' || isSpace(c); })
            - line.text.begin();
        m_quote = line.text.first(words).trimmed();
    }

    void keep(const QString& line)
    {
        const bool isNothingAbove = m_kept.isEmpty() || isBlankLine(m_kept.back());
        if (m_isGap && isNothingAbove) {
            static const QRegularExpression underline{QStringLiteral(R"(^[\s>]*+(?:=+|-+)\s*$)")};
            const bool isOrphan = m_mayBeHeading && underline.matchView(line).hasMatch();
            if (isBlankLine(line) || isOrphan) {
                m_mayBeHeading = false;
                return;
            }
        }
        // What a fence kept apart must not become one paragraph.
        if (m_isFenceGap && !isNothingAbove && !isBlankLine(line) && !beginsWithListMark(line))
            m_kept.push_back(m_quote);
        m_isGap = m_isFenceGap = m_mayBeHeading = false;
        m_kept.push_back(line);
    }

    QStringList m_kept;
    QString m_quote; ///< The marks of the quotes the gap is in.
    bool m_isGap = false;
    bool m_isFenceGap = false;
    bool m_mayBeHeading = false; ///< "===" below belongs to the line that is gone.
};

} // namespace

std::vector<PrivatePassage> privatePassages(QStringView markdown)
{
    std::vector<PrivatePassage> found;
    // Most texts have none, and then need not be looked at closer.
    if (!markdown.contains(u"%%") && !markdown.contains(u"private"))
        return found;
    const auto lines = markdownLines(markdown);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const MarkdownLine& line = lines[i];
        if (line.isPrivate) {
            if (line.opensFence)
                found.push_back({line.content, line.to, PrivatePassage::Kind::Fence});
            else
                found.back().to = line.to;
            continue;
        }
        if (line.isCode() || line.kind == LineKind::Blank || line.kind == LineKind::Underline)
            continue;
        std::size_t last = i;
        while (last + 1 < lines.size() && lines[last + 1].continues(lines[last]))
            ++last;
        InlineReader{markdown, line.content, lines[last].to, found}.read();
        i = last;
    }
    return found;
}

QString withoutPrivate(const QString& markdown)
{
    const auto passages = privatePassages(markdown);
    if (passages.empty())
        return markdown;
    QString mended = Mending{}.mend(remainders(markdown, passages));
    if (markdown.endsWith(u'\n') && !mended.isEmpty() && !mended.endsWith(u'\n'))
        mended += u'\n';
    return mended;
}

} // namespace hoego::text
