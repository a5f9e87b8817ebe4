#include "core/text/Links.h"

#include <QByteArray>

#include <md4c.h>

#include <algorithm>
#include <optional>

namespace hoego::text {

namespace {

// As the preview is read (ui/render/MarkdownHtml), so that both find the same links.
constexpr unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS;

constexpr QStringView opening = u"[[";
constexpr QStringView closing = u"]]";

/// One byte for each unit, so that the parser's positions are ours and a target's length is counted in
/// units. Letters beyond ASCII become bytes that begin no UTF-8 sequence without another behind them: the
/// parser takes each for a letter, and links depend on nothing else of them.
QByteArray oneByteEach(const QString& text)
{
    QByteArray bytes{text.size(), Qt::Uninitialized};
    std::ranges::transform(text, bytes.begin(), [](QChar unit) {
        constexpr int letters = 16;
        const char16_t code = unit.unicode();
        return static_cast<char>(code < 0x80 ? code : 0xe0 + code % letters);
    });
    return bytes;
}

class Reader {
public:
    explicit Reader(const QString& markdown)
        : m_markdown(markdown)
        , m_bytes(oneByteEach(markdown))
    {
    }

    std::vector<Link> read()
    {
        MD_PARSER parser{};
        parser.flags = dialect;
        parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
        parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            if (type == MD_SPAN_WIKILINK)
                of(self).enter(static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)->target);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            if (type == MD_SPAN_WIKILINK)
                of(self).leave();
            return 0;
        };
        parser.text = [](MD_TEXTTYPE, const MD_CHAR* text, MD_SIZE size, void* self) {
            of(self).see(text, size);
            return 0;
        };
        md_parse(m_bytes.constData(), static_cast<MD_SIZE>(m_bytes.size()), &parser, this);
        return std::move(m_links);
    }

private:
    /// A link whose end was not come to yet.
    struct Begun {
        std::optional<qsizetype>
            target; ///< Absent: the parser gave a copy, since there is a backslash in it.
        qsizetype size = 0;
        std::optional<qsizetype> inside; ///< The first and...
        qsizetype end = 0;               ///< ...the end of the last text within.
    };

    static Reader& of(void* self) { return *static_cast<Reader*>(self); }

    std::optional<qsizetype> positionOf(const char* text) const
    {
        const qsizetype at = text - m_bytes.constData();
        return at >= 0 && at < m_bytes.size() ? std::optional{at} : std::nullopt;
    }

    void enter(const MD_ATTRIBUTE& target)
    {
        m_begun.push_back({.target = positionOf(target.text), .size = static_cast<qsizetype>(target.size)});
    }

    void see(const char* text, MD_SIZE size)
    {
        const auto at = positionOf(text);
        if (m_begun.empty() || !at)
            return;
        Begun& link = m_begun.back();
        link.inside = link.inside.value_or(*at);
        link.end = std::max(link.end, *at + static_cast<qsizetype>(size));
    }

    void leave()
    {
        const Begun link = m_begun.back();
        m_begun.pop_back();
        const QStringView all{m_markdown};
        qsizetype targetFrom = link.target.value_or(0);
        qsizetype targetTo = targetFrom + link.size;
        if (!link.target) {
            const qsizetype brackets = all.lastIndexOf(opening, link.inside.value_or(0) - opening.size());
            if (!link.inside || brackets < 0)
                return;
            targetFrom = brackets + opening.size();
            const qsizetype bar = all.indexOf(u'|', targetFrom);
            targetTo = bar < 0 || bar >= link.end ? link.end : bar;
        }
        const qsizetype end = all.indexOf(closing, std::max(targetTo, link.end));
        if (end < 0)
            return;
        const qsizetype shownFrom = std::min(targetTo + 1, end);
        m_links.push_back({.from = targetFrom - opening.size(),
                           .to = end + closing.size(),
                           .targetFrom = targetFrom,
                           .targetTo = targetTo,
                           .target = all.sliced(targetFrom, targetTo - targetFrom).toString(),
                           .shown = all.sliced(shownFrom, end - shownFrom).toString()});
        if (!m_begun.empty())
            m_begun.back().end = std::max(m_begun.back().end, m_links.back().to);
    }

    const QString& m_markdown;
    QByteArray m_bytes;
    std::vector<Begun> m_begun;
    std::vector<Link> m_links;
};

} // namespace

std::vector<Link> links(const QString& markdown)
{
    if (!markdown.contains(opening))
        return {};
    return Reader{markdown}.read();
}

bool canBeTarget(const QString& target)
{
    const std::vector<Link> read = links(opening + target + closing);
    return read.size() == 1 && read.front().target == target && target.trimmed() == target;
}

} // namespace hoego::text
