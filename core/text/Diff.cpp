#include "core/text/Diff.h"

#include "core/text/Count.h"
#include "core/text/Graphemes.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <span>

namespace hoego::text {

namespace {

using Words = std::vector<QStringView>;

/// More changes than this are not looked for: each costs memory for all before it.
constexpr int mostChanges = 1500;
/// Fewer within a place that is compared by words after it was by lines.
constexpr int mostChangesInPlace = 200;

enum class Sort : std::uint8_t { Word, Blank, Alone };

Sort sortOf(QStringView grapheme)
{
    const QChar first = grapheme.front();
    if (first == u'\n')
        return Sort::Alone;
    if (first.isSpace())
        return Sort::Blank;
    const char32_t code = grapheme.toUcs4().value(0);
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return Sort::Alone; // Written without blanks.
    default: return QChar::isLetterOrNumber(code) ? Sort::Word : Sort::Alone;
    }
}

Words linesOf(QStringView text)
{
    Words lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', from);
        const qsizetype to = feed < 0 ? text.size() : feed + 1;
        lines.push_back(text.sliced(from, to - from));
        from = to;
    }
    return lines;
}

/// Which words of one text are which of the other, ascending in both.
struct Match {
    int before;
    int after;
};

/// Words as numbers, so that each is compared once.
class Numbering {
public:
    std::vector<int> of(const Words& words)
    {
        std::vector<int> numbers;
        numbers.reserve(words.size());
        for (const QStringView word : words) {
            const auto next = static_cast<int>(m_numbers.size());
            const auto known = m_numbers.constFind(word);
            numbers.push_back(known != m_numbers.constEnd() ? *known : *m_numbers.insert(word, next));
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

/// E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): along each diagonal as far as `edits`
/// changes reach, with one change more each round. Absent: more changes than `most`.
class Walk {
public:
    Walk(std::span<const int> before, std::span<const int> after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::optional<std::vector<Match>> matches(int most)
    {
        const int limit = std::min(most, size(m_before) + size(m_after));
        std::vector<int> reach(static_cast<std::size_t>(2 * limit + 3), 0);
        const auto at = [&reach, limit](int diagonal) -> int& {
            return reach[static_cast<std::size_t>(diagonal + limit + 1)];
        };
        for (int edits = 0; edits <= limit; ++edits) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const bool isAdding
                    = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
                int x = isAdding ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (isSame(x, x - diagonal))
                    ++x;
                at(diagonal) = x;
                if (x >= size(m_before) && x - diagonal >= size(m_after))
                    return back(edits, diagonal);
            }
            m_rounds.emplace_back(reach.begin() + limit + 1 - edits, reach.begin() + limit + 2 + edits);
        }
        return std::nullopt;
    }

private:
    static int size(std::span<const int> words) { return static_cast<int>(words.size()); }

    bool isSame(int x, int y) const
    {
        return x < size(m_before) && y < size(m_after) && y >= 0
            && m_before[static_cast<std::size_t>(x)] == m_after[static_cast<std::size_t>(y)];
    }

    /// How far round `edits` came on `diagonal`, of those it walked.
    int reached(int edits, int diagonal) const
    {
        return m_rounds[static_cast<std::size_t>(edits)][static_cast<std::size_t>(diagonal + edits)];
    }

    std::vector<Match> back(int edits, int diagonal) const
    {
        std::vector<Match> matches;
        int x = size(m_before);
        int y = x - diagonal;
        for (; edits > 0; --edits) {
            const int before = edits - 1;
            const auto far
                = [&](int which) { return std::abs(which) <= before ? reached(before, which) : -1; };
            const bool isAdding
                = diagonal == -edits || (diagonal != edits && far(diagonal - 1) < far(diagonal + 1));
            const int from = isAdding ? diagonal + 1 : diagonal - 1;
            const int start = isAdding ? far(from) : far(from) + 1;
            for (; x > start; --x, --y)
                matches.push_back({.before = x - 1, .after = y - 1});
            x = far(from);
            y = x - from;
            diagonal = from;
        }
        for (; x > 0 && y > 0; --x, --y)
            matches.push_back({.before = x - 1, .after = y - 1});
        std::ranges::reverse(matches);
        return matches;
    }

    std::span<const int> m_before;
    std::span<const int> m_after;
    std::vector<std::vector<int>> m_rounds;
};

std::optional<std::vector<Match>> matched(const Words& before, const Words& after, int most)
{
    Numbering numbering;
    const std::vector<int> from = numbering.of(before);
    const std::vector<int> to = numbering.of(after);
    const std::size_t shorter = std::min(from.size(), to.size());
    std::size_t head = 0;
    while (head < shorter && from[head] == to[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const std::vector<int>& words) {
        return std::span{words}.subspan(head, words.size() - head - tail);
    };
    auto inner = Walk{middle(from), middle(to)}.matches(most);
    if (!inner)
        return std::nullopt;
    std::vector<Match> all;
    all.reserve(head + inner->size() + tail);
    for (std::size_t i = 0; i < head; ++i)
        all.push_back({.before = static_cast<int>(i), .after = static_cast<int>(i)});
    for (const Match& match : *inner)
        all.push_back(
            {.before = match.before + static_cast<int>(head), .after = match.after + static_cast<int>(head)});
    for (std::size_t i = tail; i-- > 0;)
        all.push_back(
            {.before = static_cast<int>(from.size() - 1 - i), .after = static_cast<int>(to.size() - 1 - i)});
    return all;
}

/// Parts out of matching words, put together as far as they go.
class Parts {
public:
    /// Both texts go on to these places and are the same there, or not.
    void same(qsizetype before, qsizetype after)
    {
        if (before == m_before)
            return;
        if (!m_parts.empty() && m_parts.back().kind == DiffPart::Kind::Same) {
            m_parts.back().beforeTo = before;
            m_parts.back().afterTo = after;
        } else {
            add(DiffPart::Kind::Same, before, after);
        }
        m_before = before;
        m_after = after;
    }
    void different(qsizetype before, qsizetype after)
    {
        if (before > m_before)
            add(DiffPart::Kind::Removed, before, m_after);
        m_before = before;
        if (after > m_after)
            add(DiffPart::Kind::Added, before, after);
        m_after = after;
    }
    qsizetype before() const { return m_before; }
    qsizetype after() const { return m_after; }
    std::vector<DiffPart> take() { return std::move(m_parts); }

private:
    void add(DiffPart::Kind kind, qsizetype before, qsizetype after)
    {
        m_parts.push_back({.kind = kind,
                           .beforeFrom = m_before,
                           .beforeTo = before,
                           .afterFrom = m_after,
                           .afterTo = after});
    }

    std::vector<DiffPart> m_parts;
    qsizetype m_before = 0;
    qsizetype m_after = 0;
};

/// `differ(before, after)` is told of each place where the texts differ up to there.
template <class Differ>
void walk(Parts& parts, const Words& before, const Words& after, const std::vector<Match>& matches,
          QStringView beforeText, QStringView afterText, Differ differ)
{
    const auto start = [](const QStringView word, QStringView text) { return word.data() - text.data(); };
    for (const Match& match : matches) {
        const QStringView from = before[static_cast<std::size_t>(match.before)];
        const QStringView to = after[static_cast<std::size_t>(match.after)];
        differ(start(from, beforeText), start(to, afterText));
        parts.same(start(from, beforeText) + from.size(), start(to, afterText) + to.size());
    }
    differ(beforeText.size(), afterText.size());
}

} // namespace

std::vector<QStringView> wordsOf(QStringView text)
{
    Words words;
    qsizetype from = 0;
    auto sort = Sort::Alone;
    forEachGrapheme(text, [&](qsizetype start, qsizetype length) {
        const Sort now = sortOf(text.sliced(start, length));
        if (start > from && (now != sort || now == Sort::Alone)) {
            words.push_back(text.sliced(from, start - from));
            from = start;
        }
        sort = now;
    });
    if (from < text.size())
        words.push_back(text.sliced(from));
    return words;
}

std::vector<DiffPart> diff(QStringView before, QStringView after)
{
    Parts parts;
    const Words beforeWords = wordsOf(before);
    const Words afterWords = wordsOf(after);
    if (const auto matches = matched(beforeWords, afterWords, mostChanges)) {
        walk(parts, beforeWords, afterWords, *matches, before, after,
             [&parts](qsizetype from, qsizetype to) { parts.different(from, to); });
        return parts.take();
    }
    const Words beforeLines = linesOf(before);
    const Words afterLines = linesOf(after);
    const auto matches = matched(beforeLines, afterLines, mostChanges).value_or(std::vector<Match>{});
    walk(parts, beforeLines, afterLines, matches, before, after, [&](qsizetype from, qsizetype to) {
        const qsizetype beforeBase = parts.before();
        const qsizetype afterBase = parts.after();
        const Words fromWords = wordsOf(before.sliced(beforeBase, from - beforeBase));
        const Words toWords = wordsOf(after.sliced(afterBase, to - afterBase));
        const auto within = matched(fromWords, toWords, mostChangesInPlace);
        for (const Match& match : within.value_or(std::vector<Match>{})) {
            const QStringView word = fromWords[static_cast<std::size_t>(match.before)];
            const qsizetype beforeAt = word.data() - before.data();
            const qsizetype afterAt = toWords[static_cast<std::size_t>(match.after)].data() - after.data();
            parts.different(beforeAt, afterAt);
            parts.same(beforeAt + word.size(), afterAt + word.size());
        }
        parts.different(from, to);
    });
    return parts.take();
}

DiffSize diffSize(QStringView before, QStringView after)
{
    DiffSize size;
    for (const DiffPart& part : diff(before, after)) {
        if (part.kind == DiffPart::Kind::Removed)
            size.removed += counts(before.sliced(part.beforeFrom, part.beforeTo - part.beforeFrom).toString())
                                .characters;
        else if (part.kind == DiffPart::Kind::Added)
            size.added
                += counts(after.sliced(part.afterFrom, part.afterTo - part.afterFrom).toString()).characters;
    }
    return size;
}

} // namespace hoego::text
