#include "ui/render/MarkdownLines.h"

#include "ui/render/KoreanMarkdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hoego::ui {

namespace {

/// Behind the marks of the quotes and lists that the line may begin with.
QStringView contents(QStringView line)
{
    static const QRegularExpression marks{
        QStringLiteral("^(?:[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s)))*[ \\t]*")};
    return line.sliced(marks.matchView(line).capturedLength());
}

/// A line of a table in its cells, by the bars that are not escaped.
int cellsIn(QStringView row)
{
    row = row.trimmed();
    if (row.startsWith(u'|'))
        row = row.sliced(1);
    int bars = 0;
    bool isLast = false;
    for (qsizetype at = 0; at < row.size(); ++at) {
        isLast = row[at] == u'|';
        if (row[at] == u'\\')
            ++at;
        else if (isLast)
            ++bars;
    }
    return isLast ? bars : bars + 1;
}

bool isDelimiterRow(QStringView line)
{
    static const QRegularExpression form{
        QStringLiteral("^\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$")};
    return line.contains(u'|') && form.matchView(line).hasMatch();
}

} // namespace

bool CodeLines::takes(QStringView line)
{
    const QStringView text = contents(line);
    const QChar sign = text.isEmpty() ? QChar{} : text.front();
    qsizetype length = 0;
    if (sign == u'`' || sign == u'~') {
        while (length < text.size() && text[length] == sign)
            ++length;
    }
    constexpr qsizetype least = 3;
    const bool isQuoted = line.trimmed().startsWith(u'>');
    if (m_isQuoted && !isQuoted)
        m_length = 0;
    if (m_length == 0) {
        const bool isFence = length >= least && (sign == u'~' || !text.sliced(length).contains(u'`'));
        m_length = isFence ? length : 0;
        m_isQuoted = isFence && isQuoted;
        m_fence = sign;
        return isFence;
    }
    if (sign == m_fence && length >= m_length && text.sliced(length).trimmed().isEmpty())
        m_length = 0;
    return true;
}

QString withoutFalseTables(const QString& markdown)
{
    if (!markdown.contains(u'|'))
        return markdown;
    QStringList lines = markdown.split(u'\n');
    CodeLines code;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (code.takes(lines[at]) || at == 0 || !lines[at].contains(u'|'))
            continue;
        const QStringView row = contents(lines[at]);
        const QStringView head = contents(lines[at - 1]);
        if (isDelimiterRow(row) && !head.trimmed().isEmpty() && cellsIn(row) != cellsIn(head))
            lines[at].insert(lines[at].size() - row.size(), KoreanMarkdown::unseen);
    }
    return lines.join(u'\n');
}

QString linkDefinitions(const QString& markdown)
{
    static const QRegularExpression form{QStringLiteral("^ {0,3}\\[[^\\]]+\\]:\\s*\\S")};
    if (!markdown.contains(QLatin1StringView{"]:"}))
        return {};
    QString definitions{QStringLiteral("\n\n")};
    CodeLines code;
    for (const QStringView line : QStringView{markdown}.split(u'\n')) {
        if (!code.takes(line) && form.matchView(line).hasMatch())
            definitions += line.toString() + u'\n';
    }
    return definitions;
}

} // namespace hoego::ui
