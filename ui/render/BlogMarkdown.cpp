#include "ui/render/BlogMarkdown.h"

#include "core/text/Private.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/render/MarkdownLines.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace hoego::ui {

namespace {

QString rendered(const QString& paragraph, RenderOptions::Emphasis emphasis)
{
    RenderOptions options;
    options.html = RenderOptions::Html::AsWritten;
    options.emphasis = emphasis;
    return markdownToHtml(paragraph, options);
}

/// A run of asterisks.
struct Stars {
    qsizetype from;
    qsizetype length;
};

std::vector<Stars> starsIn(const QString& text)
{
    std::vector<Stars> runs;
    for (auto at = text.indexOf(u'*'); at != -1; at = text.indexOf(u'*', at)) {
        qsizetype end = at;
        while (end < text.size() && text[end] == u'*')
            ++end;
        runs.push_back({at, end - at});
        at = end;
    }
    return runs;
}

/// `text` with the innermost stars of both runs as tags.
QString tagged(const QString& text, const Stars& opener, const Stars& closer, qsizetype strength)
{
    const QString name = strength == 2 ? QStringLiteral("strong>") : QStringLiteral("em>");
    QString result = text;
    result.replace(closer.from, strength, u"</" + name);
    result.replace(opener.from + opener.length - strength, strength, u'<' + name);
    return result;
}

/// The first pair of runs that, made tags, leaves all as it looks; `isNearer`: and of which plain CommonMark
/// then shows fewer stars.
std::optional<QString> withOnePairTagged(const QString& text, const QString& wanted, bool isNearer)
{
    const auto stars = starsIn(text);
    const auto literal = rendered(text, RenderOptions::Emphasis::CommonMark).count(u'*');
    for (std::size_t closer = 1; closer < stars.size(); ++closer) {
        for (std::size_t opener = closer; opener-- > 0;) {
            for (const qsizetype strength : {2, 1}) {
                if (std::min(stars[opener].length, stars[closer].length) < strength)
                    continue;
                const QString tried = tagged(text, stars[opener], stars[closer], strength);
                if (rendered(tried, RenderOptions::Emphasis::Korean) == wanted
                    && (!isNearer
                        || rendered(tried, RenderOptions::Emphasis::CommonMark).count(u'*') < literal))
                    return tried;
            }
        }
    }
    return std::nullopt;
}

/// Stars that are literal here, but would open or close something there, escaped.
std::optional<QString> withOneRunEscaped(const QString& text, const QString& wanted)
{
    for (const Stars& run : starsIn(text)) {
        QString tried = text;
        for (qsizetype at = run.from + run.length; at-- > run.from;)
            tried.insert(at, u'\\');
        const bool isEscaped = run.from > 0 && text[run.from - 1] == u'\\';
        if (!isEscaped && rendered(tried, RenderOptions::Emphasis::Korean) == wanted)
            return tried;
    }
    return std::nullopt;
}

QString plainParagraph(QString text)
{
    if (!text.contains(u'*'))
        return text;
    const QString wanted = rendered(text, RenderOptions::Emphasis::Korean);
    while (rendered(text, RenderOptions::Emphasis::CommonMark) != wanted) {
        auto nearer = withOnePairTagged(text, wanted, true);
        if (!nearer) // Pairs that are within each other may only go together.
            nearer = withOnePairTagged(text, wanted, false);
        if (!nearer)
            nearer = withOneRunEscaped(text, wanted);
        if (!nearer)
            break;
        text = *nearer;
    }
    return text;
}

qsizetype indentOf(const QString& line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
    return first - line.begin();
}

/// A paragraph with the indent of the list it may stand in taken off meanwhile: alone it would be code.
QStringList plainLines(const QStringList& lines)
{
    qsizetype indent = lines.isEmpty() ? 0 : indentOf(lines.front());
    for (const QString& line : lines)
        indent = std::min(indent, indentOf(line));
    QStringList inner;
    for (const QString& line : lines)
        inner.append(line.sliced(indent));
    QStringList result = plainParagraph(inner.join(u'\n')).split(u'\n');
    for (qsizetype i = 0; i < result.size() && i < lines.size(); ++i)
        result[i].prepend(lines[i].first(indent));
    return result;
}

} // namespace

QString blogMarkdown(const QString& markdown)
{
    QStringList result;
    QStringList paragraph;
    const auto endParagraph = [&] {
        result += plainLines(paragraph);
        paragraph.clear();
    };
    CodeLines code;
    for (const QString& line : text::withoutPrivate(markdown).split(u'\n')) {
        const bool isCode = code.takes(line);
        if (!isCode && !line.trimmed().isEmpty()) {
            paragraph.append(line);
            continue;
        }
        if (!paragraph.isEmpty())
            endParagraph();
        result.append(line);
    }
    if (!paragraph.isEmpty())
        endParagraph();
    return result.join(u'\n');
}

} // namespace hoego::ui
