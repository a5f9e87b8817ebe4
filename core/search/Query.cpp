#include "core/search/Query.h"

#include "core/text/Folding.h"
#include "core/text/Graphemes.h"
#include "core/text/Hangul.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace hoego {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

/// Sorted ranges, those that touch or overlap made one.
Ranges merged(Ranges ranges)
{
    std::ranges::sort(ranges);
    Ranges result;
    for (const auto& range : ranges) {
        if (!result.empty() && range.first <= result.back().second)
            result.back().second = std::max(result.back().second, range.second);
        else
            result.push_back(range);
    }
    return result;
}

/// A stretch of a text cut between graphemes, and between words where one begins near enough.
std::pair<qsizetype, qsizetype> window(const QString& text, qsizetype from, qsizetype to)
{
    constexpr qsizetype nearEnough = 12;
    std::pair<qsizetype, qsizetype> cut{0, text.size()};
    std::optional<qsizetype> word;
    text::forEachGrapheme(text, [&](qsizetype start, qsizetype length) {
        if (start <= from)
            cut.first = start;
        else if (!word && start < to && start - from <= nearEnough && text[start - 1].isSpace())
            word = start;
        if (start + length <= to)
            cut.second = start + length;
    });
    if (to >= text.size())
        cut.second = text.size();
    if (from > 0 && word)
        cut.first = *word;
    return cut;
}

/// Which units of `markdown` from `start` to `end` are marks that a reader does not need.
std::vector<bool> marks(const QString& markdown, qsizetype start, qsizetype end)
{
    static const QRegularExpression lineStart{QStringLiteral(
        "[ \\t]*(?:(?:#{1,6}|>|[-+*])[ \\t]+)+(?:\\[[ xX]\\][ \\t]+)?|[ \\t]*(?:```|~~~)[^\\n]*")};
    std::vector<bool> marks(static_cast<std::size_t>(end - start), false);
    const auto isBlank
        = [&](qsizetype at) { return at < 0 || at >= markdown.size() || markdown[at].isSpace(); };
    qsizetype markEnd = start;
    for (qsizetype at = start; at < end; ++at) {
        if (at == 0 || markdown[at - 1] == u'\n') {
            const auto match = lineStart.match(markdown, at, QRegularExpression::NormalMatch,
                                               QRegularExpression::AnchorAtOffsetMatchOption);
            markEnd = at + match.capturedLength();
        }
        const QChar c = markdown[at];
        const bool isPair
            = (at + 1 < markdown.size() && markdown[at + 1] == c) || (at > 0 && markdown[at - 1] == c);
        const bool isEmphasis = ((c == u'*' || c == u'`') && !(isBlank(at - 1) && isBlank(at + 1)))
            || ((c == u'~' || c == u'_') && isPair);
        marks[static_cast<std::size_t>(at - start)] = at < markEnd || isEmphasis;
    }
    return marks;
}

enum class Kind { Plain, Markdown };

Snippet snippetOf(Kind kind, const Query& query, const QString& text, qsizetype width)
{
    const Ranges found = matches(query, text);
    const qsizetype hit = found.empty() ? 0 : found.front().first;
    const qsizetype hitEnd = found.empty() ? 0 : found.front().second;
    const qsizetype from = std::max<qsizetype>(0, std::min(hit - width / 3, text.size() - width));
    const auto [start, end] = window(text, std::min(from, hit), std::max(from + width, hitEnd));

    std::vector<bool> hidden(static_cast<std::size_t>(end - start), false);
    if (kind == Kind::Markdown)
        hidden = marks(text, start, end);
    for (const auto& [first, last] : found) {
        for (qsizetype at = std::max(first, start); at < std::min(last, end); ++at)
            hidden[static_cast<std::size_t>(at - start)] = false;
    }

    Snippet result;
    if (start > 0)
        result.text += u'…';
    // Where each unit of the stretch comes to stand once white space runs have become one blank.
    std::vector<qsizetype> places;
    bool blank = true;
    for (qsizetype at = start; at < end; ++at) {
        places.push_back(result.text.size());
        if (hidden[static_cast<std::size_t>(at - start)])
            continue;
        const bool isSpace = text[at].isSpace();
        if (!isSpace)
            result.text += text[at];
        else if (!blank)
            result.text += u' ';
        blank = isSpace;
    }
    while (result.text.endsWith(u' '))
        result.text.chop(1);
    places.push_back(result.text.size());
    const auto place = [&](qsizetype at) {
        return std::min(places[static_cast<std::size_t>(std::clamp(at, start, end) - start)],
                        result.text.size());
    };
    for (const auto& [first, last] : found) {
        if (first < end && last > start && place(first) < place(last))
            result.ranges.emplace_back(place(first), place(last));
    }
    if (end < text.size())
        result.text += u'…';
    return result;
}

} // namespace

Query readQuery(QStringView text)
{
    Query query;
    QString word;
    bool quoted = false;
    const auto endWord = [&] {
        const QString term = text::folded(word).trimmed();
        if (!term.isEmpty() && !query.terms.contains(term))
            query.terms.append(term);
        word.clear();
    };
    for (const QChar c : text) {
        if (isQuote(c)) {
            endWord();
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    return query;
}

Ranges matches(const Query& query, const QString& text)
{
    if (query.terms.isEmpty())
        return {};
    const text::Folding folding = text::foldingOf(text);
    const auto origin = [&](qsizetype at) { return folding.origins[static_cast<std::size_t>(at)]; };
    Ranges found;
    for (const QString& term : query.terms) {
        if (term.isEmpty())
            continue;
        for (auto at = folding.text.indexOf(term); at != -1; at = folding.text.indexOf(term, at + 1))
            found.emplace_back(origin(at).from, origin(at + term.size() - 1).to);
    }
    return merged(std::move(found));
}

Snippet snippet(const Query& query, const QString& text, qsizetype width)
{
    return snippetOf(Kind::Plain, query, text, width);
}

Snippet markdownSnippet(const Query& query, const QString& markdown, qsizetype width)
{
    return snippetOf(Kind::Markdown, query, markdown, width);
}

} // namespace hoego
