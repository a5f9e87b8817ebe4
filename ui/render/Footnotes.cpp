#include "ui/render/Footnotes.h"

#include "ui/render/KoreanMarkdown.h"
#include "ui/render/MarkdownLines.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int indent = 4; ///< Of further paragraphs.

struct Definition {
    QString label;
    QString text;
};

std::optional<Definition> definitionIn(const QString& line)
{
    static const QRegularExpression form{QStringLiteral("^ {0,3}\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.*)$")};
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Definition{match.captured(1).toCaseFolded(), match.captured(2)};
}

bool isBlank(const QString& line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isSpace(); });
}

bool isIndented(const QString& line)
{
    return line.startsWith(u'\t') || line.startsWith(QLatin1StringView{"    "});
}

QString unindented(const QString& line)
{
    if (line.startsWith(u'\t'))
        return line.sliced(1);
    qsizetype blanks = 0;
    while (blanks < std::min<qsizetype>(indent, line.size()) && line[blanks] == u' ')
        ++blanks;
    return line.sliced(blanks);
}

/// Whether a line of a paragraph cannot go on in it: another block begins.
bool beginsBlock(const QString& line)
{
    static const QRegularExpression form{
        QStringLiteral("^ {0,3}(?:#{1,6}(?:\\s|$)|>|[-+*]\\s|1[.)]\\s|```|~~~|(?:[-*_][ \\t]*){3,}$|<)")};
    return form.match(line).hasMatch();
}

/// Where the definition that begins at `first` ends: past its last line.
qsizetype definitionEnd(const QStringList& lines, qsizetype first)
{
    qsizetype end = first + 1;
    bool isParagraph = true; // What follows without a blank line goes on in it.
    for (qsizetype at = first + 1; at < lines.size(); ++at) {
        const QString& line = lines[at];
        if (isBlank(line)) {
            isParagraph = false;
            continue;
        }
        const bool belongs
            = isIndented(line) || (isParagraph && !beginsBlock(line) && !definitionIn(line).has_value());
        if (!belongs)
            break;
        isParagraph = isParagraph || isIndented(line);
        end = at + 1;
    }
    return end;
}

/// A backslash before a bracket is gone when words have been parsed: something unseen keeps them from looking
/// like a reference.
QString withEscapesKept(QString text)
{
    static const QRegularExpression opening{QStringLiteral("(?<!\\\\)((?:\\\\\\\\)*\\\\\\[)(?=\\^)")};
    static const QRegularExpression sign{QStringLiteral("\\[(?=\\\\\\^)")};
    static const QRegularExpression closing{QStringLiteral("(\\[\\^[^\\]\\s\\\\]*)(\\\\\\])")};
    text.replace(opening, u"\\1" + QString{KoreanMarkdown::unseen});
    text.replace(sign, u"[" + QString{KoreanMarkdown::unseen});
    return text.replace(closing, u"\\1" + QString{KoreanMarkdown::unseen} + u"\\2");
}

} // namespace

Footnotes::Footnotes(const QString& markdown)
    : m_text(markdown)
{
    if (!markdown.contains(QLatin1StringView{"[^"}))
        return;
    QStringList lines = markdown.split(u'\n');
    CodeLines code;
    for (qsizetype at = 0; at < lines.size();) {
        const auto definition = code.takes(lines[at]) ? std::nullopt : definitionIn(lines[at]);
        if (!definition) {
            ++at;
            continue;
        }
        const qsizetype end = definitionEnd(lines, at);
        QStringList text{definition->text};
        for (qsizetype i = at + 1; i < end; ++i)
            text.append(unindented(lines[i]));
        const bool isNew = std::ranges::find(m_notes, definition->label, &Note::label) == m_notes.end();
        if (isNew)
            m_notes.push_back({.label = definition->label,
                               .text = text.join(u'\n').trimmed(),
                               .line = static_cast<int>(at)});
        std::fill(lines.begin() + at, lines.begin() + end, QString{});
        at = end;
    }
    if (!m_notes.empty())
        m_text = withEscapesKept(lines.join(u'\n'));
}

std::vector<Footnotes::Reference> Footnotes::references(QStringView words) const
{
    std::vector<Reference> found;
    for (auto at = words.indexOf(u"[^"); at != -1; at = words.indexOf(u"[^", at + 1)) {
        const qsizetype end = words.indexOf(u']', at);
        if (end == -1)
            break;
        const QString label = words.sliced(at + 2, end - at - 2).toString().toCaseFolded();
        const auto note = std::ranges::find(m_notes, label, &Note::label);
        if (note != m_notes.end())
            found.push_back({at, end + 1, static_cast<std::size_t>(note - m_notes.begin())});
    }
    return found;
}

QString Footnotes::mark(const Reference& reference)
{
    Note& note = m_notes[reference.note];
    if (note.number == 0) {
        m_used.push_back(reference.note);
        note.number = static_cast<int>(m_used.size());
    }
    ++note.uses;
    const QString again = note.uses > 1 ? u'-' + QString::number(note.uses) : QString{};
    return QStringLiteral("<sup class=\"note\"><a href=\"#fn-%1\" id=\"fnref-%1%2\">%1</a></sup>")
        .arg(QString::number(note.number), again);
}

QString Footnotes::list(const std::function<QString(const QString&)>& html)
{
    QString items;
    for (std::size_t i = 0; i < m_used.size(); ++i) { // A note may refer to a further one.
        QString text = html(m_notes[m_used[i]].text).trimmed();
        const Note& note = m_notes[m_used[i]];
        QString back;
        for (int use = 1; use <= note.uses; ++use) {
            const QString again = use > 1 ? u'-' + QString::number(use) : QString{};
            back += QStringLiteral(" <a href=\"#fnref-%1%2\">↩</a>").arg(QString::number(note.number), again);
        }
        const qsizetype end = text.endsWith(QLatin1StringView{"</p>"}) ? text.size() - 4 : text.size();
        text.insert(end, back);
        items += QStringLiteral("<li id=\"fn-%1\">%2</li>\n").arg(QString::number(note.number), text);
    }
    return items.isEmpty() ? items
                           : u"<section class=\"footnotes\">\n<hr>\n<ol>\n" + items + u"</ol>\n</section>\n";
}

} // namespace hoego::ui
