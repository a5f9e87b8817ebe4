#include "core/text/Method.h"

#include "core/text/Hangul.h"
#include "core/text/Outline.h"
#include "core/text/Sections.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace hoego::text {

namespace {

QString withoutEnd(const QString& line)
{
    qsizetype end = line.size();
    while (end > 0 && line[end - 1].isSpace())
        --end;
    return line.first(end);
}

bool isBlank(const QString& piece)
{
    return piece.trimmed().isEmpty();
}

/// "- ", "- [ ] ", "1. ": a place for words without any.
bool isBareMark(const QString& piece)
{
    static const QRegularExpression bare{QStringLiteral(R"(^\s*(?:[-+*]|\d{1,9}[.)])(?:\s+\[ \])?\s*$)")};
    return bare.match(piece).hasMatch();
}

/// A live block; a private passage is a person's words.
bool isLive(const QString& piece)
{
    static const QRegularExpression live{QStringLiteral(R"(^\s*(?:`{3,}|~{3,})\s*hoego\s+(?!private\b))")};
    return isFenced(piece) && live.match(piece).hasMatch();
}

/// Headings are the same whatever their number and, where one is a foreign word with its meaning ("Keep:
/// 이어 갈 것"), by that word.
QString keyOf(const Section& section)
{
    static const QRegularExpression number{QStringLiteral(R"(^\d{1,2}[.)]\s+)")};
    QString words = folded(section.title).trimmed().remove(number);
    if (const qsizetype colon = words.indexOf(QStringLiteral(": ")); colon > 0)
        words.truncate(colon);
    while (words.endsWith(u':'))
        words.chop(1);
    return words;
}

void trim(QStringList& pieces)
{
    while (!pieces.isEmpty() && isBlank(pieces.front()))
        pieces.removeFirst();
    while (!pieces.isEmpty() && isBlank(pieces.back()))
        pieces.removeLast();
}

const Section* sectionLike(const std::vector<Section>& among, const Section& wanted)
{
    if (wanted.level == 0)
        return &among.front();
    const auto found = std::ranges::find_if(
        among, [&](const Section& one) { return one.level > 0 && keyOf(one) == keyOf(wanted); });
    return found == among.end() ? nullptr : &*found;
}

/// What the person wrote in one section.
struct Words {
    QStringList own;     ///< Without anything of the template's.
    QStringList withLive; ///< With its live blocks, too: for where the words stay among themselves.
};

Words wordsOf(const Section& section, const Section* form)
{
    Words words;
    QStringList known;
    if (form) {
        for (const QString& piece : form->pieces)
            known += withoutEnd(piece);
    }
    for (const QString& piece : section.pieces) {
        if (form && isBareMark(piece))
            continue;
        // Each of the template's lines once: who writes it again means it.
        if (!isBlank(piece) && known.removeOne(withoutEnd(piece))) {
            if (isLive(piece))
                words.withLive += piece;
            continue;
        }
        for (QStringList* list : {&words.own, &words.withLive}) {
            // Where something of the template's went, two blank lines met.
            const bool isSecondBlank = form && isBlank(piece) && !list->isEmpty() && isBlank(list->back());
            if (!isSecondBlank)
                *list += piece;
        }
    }
    trim(words.own);
    trim(words.withLive);
    return words;
}

void put(QStringList& text, const QStringList& pieces)
{
    if (pieces.isEmpty())
        return;
    if (!text.isEmpty() && !isBlank(text.back()))
        text += QString{};
    text += pieces;
}

/// Sorts a text's words into the sections of another method.
class Sorter {
public:
    Sorter(const QString& from, const QString& to)
        : m_from(sections(from))
        , m_to(sections(to))
        , m_arrived(m_to.size())
        , m_isMet(m_to.size())
    {
    }

    QString sorted(const QString& markdown)
    {
        for (const Section& section : sections(markdown))
            take(section);
        QStringList text;
        QStringList closing;
        for (std::size_t i = 0; i < m_to.size(); ++i) {
            const bool isLast = i + 1 == m_to.size();
            write(text, m_to[i], m_arrived[i], isLast ? &closing : nullptr);
        }
        put(text, m_rest);
        put(text, closing);
        trim(text);
        return text.join(u'\n') + u'\n';
    }

private:
    void take(const Section& section)
    {
        const Section* form = sectionLike(m_from, section);
        const Words words = wordsOf(section, form);
        if (section.level == 0) {
            put(m_arrived.front(), words.own);
            return;
        }
        const bool isFromForm = form && withoutEnd(form->heading) == withoutEnd(section.heading);
        if (const Section* target = sectionLike(m_to, section)) {
            m_open = static_cast<std::size_t>(target - m_to.data());
            m_openLevel = section.level;
            m_above.clear();
            arrive(section, words, isFromForm);
            return;
        }
        // A person's heading below one that went to its new place goes along.
        if (!form && m_open && section.level > m_openLevel) {
            put(m_arrived[*m_open], {section.heading});
            put(m_arrived[*m_open], words.own);
            return;
        }
        m_open.reset();
        takeToTheRest(section, words, isFromForm);
    }

    void arrive(const Section& section, const Words& words, bool isFromForm)
    {
        const bool isFirst = !m_isMet[*m_open];
        m_isMet[*m_open] = true;
        // How the person words a heading stays; what is there twice stays twice.
        if (!isFromForm && isFirst)
            m_to[*m_open].heading = section.heading;
        else if (!isFromForm || !isFirst)
            put(m_arrived[*m_open], {section.heading});
        put(m_arrived[*m_open], words.own);
    }

    void takeToTheRest(const Section& section, const Words& words, bool isFromForm)
    {
        while (!m_above.empty() && m_above.back().first.level >= section.level)
            m_above.pop_back();
        m_above.emplace_back(section, false);
        if (isFromForm && words.own.isEmpty())
            return; // Its heading is needed only if something stands below a lower one.
        for (auto& [above, isWritten] : m_above) {
            if (!std::exchange(isWritten, true))
                put(m_rest, {above.heading});
        }
        put(m_rest, words.withLive);
    }

    static void write(QStringList& text, const Section& section, const QStringList& words,
                      QStringList* closing)
    {
        QStringList pieces = section.pieces;
        if (closing)
            *closing = takeClosing(pieces);
        QStringList above;
        QStringList below;
        bool isPlaceFound = false;
        for (const QString& piece : pieces) {
            const bool isPlace = isBareMark(piece);
            if (isPlace && !words.isEmpty())
                isPlaceFound = true;
            else
                (isPlaceFound ? below : above) += piece;
        }
        trim(above);
        trim(below);
        if (!section.heading.isEmpty())
            put(text, {section.heading});
        put(text, above);
        put(text, words);
        put(text, below);
    }

    /// The quotation that a template ends with, below something else.
    static QStringList takeClosing(QStringList& pieces)
    {
        trim(pieces);
        qsizetype start = pieces.size();
        while (start > 0 && pieces[start - 1].startsWith(u'>'))
            --start;
        if (start == 0)
            return {};
        const QStringList closing = pieces.sliced(start);
        pieces.resize(start);
        return closing;
    }

    std::vector<Section> m_from;
    std::vector<Section> m_to;
    std::vector<QStringList> m_arrived; ///< For each of m_to.
    std::vector<bool> m_isMet;
    std::optional<std::size_t> m_open; ///< Of m_to, where lower headings of the person's go along.
    int m_openLevel = 0;
    std::vector<std::pair<Section, bool>>
        m_above; ///< Headings over what goes to the rest; whether it has them.
    QStringList m_rest;
};

} // namespace

std::optional<std::size_t> methodOf(const QString& markdown, std::span<const QString> templates)
{
    const auto linesOf = [](const QString& text) {
        QStringList lines;
        for (const Section& section : sections(text)) {
            if (section.level > 0)
                lines += withoutEnd(section.heading);
            for (const QString& piece : section.pieces) {
                if (!isBlank(piece) && !isBareMark(piece))
                    lines += withoutEnd(piece);
            }
        }
        return lines;
    };
    const QStringList lines = linesOf(markdown);
    std::optional<std::size_t> best;
    qsizetype most = 0;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        const QStringList known = linesOf(templates[i]);
        const auto shared
            = std::ranges::count_if(known, [&](const QString& line) { return lines.contains(line); });
        if (shared > most) {
            most = shared;
            best = i;
        }
    }
    return best;
}

QString withMethod(const QString& markdown, const QString& from, const QString& to)
{
    // An outline is no words of a person's; the new method has one of its own, or none.
    return outlineInStep(Sorter{from, to}.sorted(withoutOutline(markdown)));
}

QString skeletonOf(const QString& markdown)
{
    static const QRegularExpression mark{QStringLiteral(R"(^(?:[-+*]|\d{1,9}[.)])\s)")};
    static const QRegularExpression task{QStringLiteral(R"(^[-+*]\s+\[[ xX]\]\s)")};
    QStringList text;
    for (const Section& section : sections(markdown)) {
        if (section.level == 0)
            continue;
        put(text, {section.heading});
        QString room;
        for (const QString& piece : section.pieces) {
            if (isLive(piece))
                put(text, {piece});
            else if (room.isEmpty() && task.match(piece).hasMatch())
                room = QStringLiteral("- [ ] ");
            else if (room.isEmpty() && mark.match(piece).hasMatch())
                room = QStringLiteral("- ");
        }
        put(text, {room, QString{}});
    }
    return text.join(u'\n');
}

} // namespace hoego::text
