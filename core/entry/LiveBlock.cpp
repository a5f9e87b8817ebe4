#include "core/entry/LiveBlock.h"

#include "core/Codes.h"
#include "core/text/MarkdownLines.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hoego {

namespace {

using What = LiveRequest::What;
using Problem = LiveProblem::Code;

constexpr std::array<QStringView, 8> words{u"goals",   u"colors",   u"tally",    u"patterns",
                                           u"entries", u"year-ago", u"promises", u"quote"};
constexpr std::array<QStringView, 2> orders{u"oldest", u"newest"};
constexpr QStringView againstWord = u"against";
constexpr QStringView earlierWord = u"earlier";
constexpr QStringView privateWord = u"private";

struct Word {
    QStringView text;
    qsizetype from;
};

std::vector<Word> wordsOf(QStringView line)
{
    std::vector<Word> found;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype from = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        if (at > from)
            found.push_back({line.sliced(from, at - from), from});
        ++at;
    }
    return found;
}

template <std::size_t count>
std::optional<std::size_t> indexOf(const std::array<QStringView, count>& known, QStringView word)
{
    const auto found = std::ranges::find(known, word);
    return found == known.end() ? std::nullopt : std::optional{std::size_t(found - known.begin())};
}

std::optional<Problem> readFilter(LiveRequest& request, QStringView name, QStringView value)
{
    if (request.what != What::Entries)
        return Problem::UnknownFilter;
    if (name == u"kind") {
        request.kind = fromCode<Period::Kind>(value);
        request.freeOnly = value == freeCode;
        return request.kind || request.freeOnly ? std::nullopt : std::optional{Problem::BadValue};
    }
    if (name == u"state") {
        request.state = fromCode<EntryState>(value);
        return request.state ? std::nullopt : std::optional{Problem::BadValue};
    }
    if (name == u"tag") {
        const QStringList tags = cleanTags({value.toString()});
        request.tag = tags.isEmpty() ? std::nullopt : std::optional{tags.front()};
        return request.tag ? std::nullopt : std::optional{Problem::BadValue};
    }
    if (name == u"order") {
        const auto order = indexOf(orders, value);
        request.order = static_cast<LiveRequest::Order>(order.value_or(0));
        return order ? std::nullopt : std::optional{Problem::BadValue};
    }
    return Problem::UnknownFilter;
}

/// How many marks of a fence begin `line`, after at most three blanks; 0: it begins none.
qsizetype fenceLength(QStringView line, QChar& mark, QStringView& rest)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    if (indent > 3 || indent == line.size())
        return 0;
    mark = line[indent];
    if (mark != u'`' && mark != u'~')
        return 0;
    qsizetype end = indent;
    while (end < line.size() && line[end] == mark)
        ++end;
    rest = line.sliced(end);
    const bool isFence = end - indent >= 3 && !(mark == u'`' && rest.contains(mark));
    return isFence ? end - indent : 0;
}

/// Items are marked once; below, blanks are enough.
QString marginOf(QStringView start, const text::MarkdownLine& line)
{
    constexpr qsizetype box = 4; // "[ ] " is the item's first word, not its indent.
    QString margin = start.toString();
    if (line.isTask)
        margin.chop(box);
    for (QChar& c : margin) {
        if (c != u'>' && c != u'\t')
            c = u' ';
    }
    return margin;
}

std::optional<QString> requestIn(QStringView info)
{
    constexpr QStringView name = u"hoego";
    info = info.trimmed();
    if (!info.startsWith(name) || (info.size() > name.size() && !info[name.size()].isSpace()))
        return std::nullopt;
    const QStringView request = info.sliced(name.size()).trimmed();
    const bool isPrivate = request.startsWith(privateWord)
        && (request.size() == privateWord.size() || request[privateWord.size()].isSpace());
    return isPrivate ? std::nullopt : std::optional{request.toString()};
}

} // namespace

std::expected<LiveRequest, LiveProblem> readLiveRequest(QStringView line)
{
    const auto problem = [](Problem code, const Word& word) {
        return std::unexpected{LiveProblem{.code = code, .word = word.text.toString(), .from = word.from}};
    };
    const std::vector<Word> parts = wordsOf(line);
    if (parts.empty())
        return std::unexpected{LiveProblem{}};
    const auto what = indexOf(words, parts.front().text);
    if (!what)
        return problem(Problem::UnknownWhat, parts.front());
    LiveRequest request{.what = static_cast<What>(*what)};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const Word& word = parts[i];
        if (word.text == againstWord && request.what == What::Tally) {
            if (++i < parts.size())
                request.against = Period::fromKey(parts[i].text);
            if (!request.against)
                return problem(Problem::BadAgainst, i < parts.size() ? parts[i] : word);
        } else if (word.text == earlierWord && request.what == What::Entries) {
            request.isEarlier = true;
        } else if (const qsizetype colon = word.text.indexOf(u':'); colon > 0) {
            const auto failed = readFilter(request, word.text.sliced(0, colon), word.text.sliced(colon + 1));
            if (failed)
                return problem(*failed, word);
        } else {
            const auto period = request.period ? std::nullopt : Period::fromKey(word.text);
            if (!period || request.what == What::Quote)
                return problem(Problem::BadPeriod, word);
            request.period = period;
        }
    }
    return request;
}

QString toText(const LiveRequest& request)
{
    QStringList parts{words.at(static_cast<std::size_t>(request.what)).toString()};
    if (request.isEarlier)
        parts.append(earlierWord.toString());
    if (request.period)
        parts.append(request.period->key());
    if (request.against)
        parts.append({againstWord.toString(), request.against->key()});
    if (request.kind || request.freeOnly)
        parts.append(u"kind:" + kindCode(request.kind));
    if (request.tag)
        parts.append(u"tag:" + *request.tag);
    if (request.state)
        parts.append(u"state:" + toCode(*request.state));
    if (request.order == LiveRequest::Order::NewestFirst)
        parts.append(u"order:" + orders.back().toString());
    return parts.join(u' ');
}

QStringList liveWords()
{
    QStringList all;
    for (const QStringView word : words)
        all.append(word.toString());
    return all;
}

std::vector<LiveBlock> liveBlocks(QStringView markdown)
{
    std::vector<LiveBlock> found;
    if (!markdown.contains(u"hoego"))
        return found;
    for (const text::MarkdownLine& line : text::markdownLines(markdown)) {
        if (!line.isLiveBlock || line.isPrivate)
            continue;
        if (!line.opensFence) {
            found.back().to = line.to;
            continue;
        }
        const auto request = liveRequestOf(markdown.sliced(line.content, line.to - line.content));
        found.push_back({.from = line.content,
                         .to = line.to,
                         .request = request.value_or(QString{}),
                         .margin = marginOf(markdown.sliced(line.from, line.content - line.from), line)});
    }
    return found;
}

std::optional<QString> liveRequestOf(QStringView line)
{
    QChar mark;
    QStringView rest;
    return fenceLength(line, mark, rest) > 0 ? requestIn(rest) : std::nullopt;
}

} // namespace hoego
