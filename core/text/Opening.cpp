#include "core/text/Opening.h"

#include "core/text/Graphemes.h"
#include "core/text/Private.h"

#include <QRegularExpression>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace hoego::text {

namespace {

constexpr qsizetype longestOpening = 200;

/// Without the marks around words: emphasis, code, links, pictures, HTML.
QString plain(const QString& markdown)
{
    static const std::array<std::pair<QRegularExpression, QString>, 6> steps{{
        {QRegularExpression{QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)")}, {}},
        {QRegularExpression{QStringLiteral("\\[\\[(?:[^\\]|]*\\|)?([^\\]]+)\\]\\]")}, QStringLiteral("\\1")},
        {QRegularExpression{QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")}, QStringLiteral("\\1")},
        {QRegularExpression{QStringLiteral("</?[A-Za-z][^>]*>|<!--.*?-->")}, QStringLiteral(" ")},
        {QRegularExpression{
             QStringLiteral("(?<!\\\\)(?:\\*+|~~|`+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}]))")},
         {}},
        {QRegularExpression{QStringLiteral("\\\\([!-/:-@\\[-`{-~])")}, QStringLiteral("\\1")},
    }};
    QString text = markdown;
    for (const auto& [pattern, replacement] : steps)
        text.replace(pattern, replacement);
    return text.simplified();
}

/// How many characters at the start of `line` are a list's mark and, with it, a task's box.
qsizetype listMarkLength(const QString& line)
{
    static const QRegularExpression mark{
        QStringLiteral("^\\s*(?:[-+*]|\\d{1,3}[.)])\\s+(?:\\[[ xX]\\]\\s+)?|^\\s*[-+*]\\s*$")};
    return mark.match(line).capturedLength();
}

std::optional<QChar> fenceOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~"))
        return trimmed.front();
    return std::nullopt;
}

bool isHeading(QStringView line)
{
    qsizetype hashes = 0;
    while (hashes < line.size() && line[hashes] == u'#')
        ++hashes;
    return hashes > 0 && hashes <= 6 && (hashes == line.size() || line[hashes].isSpace());
}

/// "---", "* * *", "===": a rule, or the line under a heading.
bool isRule(const QString& trimmed)
{
    static const QRegularExpression rule{
        QStringLiteral("^(?:(?:-\\s*){2,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|=+|-)$")};
    return rule.match(trimmed).hasMatch();
}

/// The end of the first sentence of one line of plain text, or its length.
qsizetype sentenceEnd(QStringView text)
{
    static constexpr QStringView enders = u".!?。！？…";
    static constexpr QStringView closers = u"\"'”’)]」』》";
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!enders.contains(text[at]))
            continue;
        // "2024. 11. 3." and "3. 일" are no sentences.
        const bool afterDigit = at > 0 && text[at - 1].isDigit() && text[at] == u'.';
        qsizetype end = at + 1;
        while (end < text.size() && (enders.contains(text[end]) || closers.contains(text[end])))
            ++end;
        if (end == text.size() || (text[end].isSpace() && !afterDigit)
            || QStringView{u"。！？"}.contains(text[at]))
            return end;
        at = end - 1;
    }
    return text.size();
}

QString shortened(const QString& sentence)
{
    if (sentence.size() <= longestOpening)
        return sentence;
    qsizetype end = 0;
    forEachGrapheme(sentence, [&](qsizetype start, qsizetype length) {
        if (start + length < longestOpening)
            end = start + length;
    });
    return sentence.first(end).trimmed() + u'…';
}

/// Goes through Markdown line by line and keeps the first paragraph or list item that says something.
class OpeningReader {
public:
    QString read(const QString& markdown)
    {
        for (const QStringView line : QStringView{markdown}.split(u'\n')) {
            take(line);
            if (m_found)
                return *m_found;
        }
        endParagraph();
        return m_found.value_or(QString{});
    }

private:
    void take(QStringView line)
    {
        const QString trimmed = line.trimmed().toString();
        if (const auto fence = fenceOf(line); m_fence ? fence == m_fence : fence.has_value()) {
            endParagraph();
            m_fence = m_fence ? std::nullopt : fence;
            return;
        }
        if (m_fence)
            return;
        if (isRule(trimmed)) {
            m_paragraph.clear(); // It was the heading above a line of "=" or "-".
            return;
        }
        const bool isPassedOver = trimmed.startsWith(u'>') || trimmed.startsWith(u'|') || isHeading(trimmed);
        if (trimmed.isEmpty() || isPassedOver) {
            endParagraph();
            return;
        }
        const qsizetype mark = listMarkLength(trimmed);
        if (mark > 0)
            endParagraph();
        const bool isHardBreak = line.endsWith(u"  ") || trimmed.endsWith(u'\\') || trimmed.endsWith(u"<br>");
        if (!m_found)
            m_paragraph += QStringView{trimmed}.sliced(mark).toString() + u' ';
        if (isHardBreak)
            endParagraph();
    }

    void endParagraph()
    {
        const QString words = plain(std::exchange(m_paragraph, {}));
        if (!m_found && !words.isEmpty())
            m_found = shortened(words.first(sentenceEnd(words)));
    }

    QString m_paragraph;
    std::optional<QChar> m_fence;
    std::optional<QString> m_found;
};

} // namespace

QString opening(const QString& markdown)
{
    return OpeningReader{}.read(withoutPrivate(markdown));
}

QString sentenceAt(const QString& markdown, qsizetype from, qsizetype to)
{
    const QStringView all{markdown};
    const qsizetype lineStart = from > 0 ? all.lastIndexOf(u'\n', from - 1) + 1 : 0;
    const qsizetype newLine = all.indexOf(u'\n', to);
    const QStringView line = all.sliced(lineStart, (newLine < 0 ? all.size() : newLine) - lineStart);
    qsizetype start = 0;
    qsizetype end = sentenceEnd(line);
    // What is asked for is never cut, though its own words may hold a full stop.
    for (; lineStart + end < to && end < line.size(); end += sentenceEnd(line.sliced(end))) {
        if (lineStart + end <= from)
            start = end;
    }
    QString sentence = line.sliced(start, end - start).trimmed().toString();
    while (sentence.startsWith(u'>') || sentence.startsWith(u'#'))
        sentence = sentence.sliced(1).trimmed();
    return shortened(withoutMarks(sentence.sliced(listMarkLength(sentence))));
}

QString withoutMarks(const QString& line)
{
    return plain(withoutPrivate(line));
}

QString headingTitle(const QString& markdown)
{
    static const QRegularExpression underlined{QStringLiteral("^ {0,3}=+\\s*$")};
    static const QRegularExpression closing{QStringLiteral("\\s+#+\\s*$")};
    const QString told = withoutPrivate(markdown);
    std::optional<QChar> openFence;
    QString above;
    for (const QStringView line : QStringView{told}.split(u'\n')) {
        if (const auto fence = fenceOf(line); openFence ? fence == openFence : fence.has_value())
            openFence = openFence ? std::nullopt : fence;
        else if (openFence)
            continue;
        else if (!above.isEmpty() && underlined.matchView(line).hasMatch())
            return plain(above);
        else if (line.startsWith(u"# "))
            return plain(line.sliced(2).toString().remove(closing));
        const bool isText
            = !line.trimmed().isEmpty() && !isHeading(line) && !line.startsWith(u'>') && !fenceOf(line);
        above = isText ? line.trimmed().toString() : QString{};
    }
    return {};
}

} // namespace hoego::text
