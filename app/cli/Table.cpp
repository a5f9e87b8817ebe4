#include "app/cli/Table.h"

#include <QStringTokenizer>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdio>
#include <cwchar>
#include <unistd.h>

namespace hoego::cli {

namespace {

constexpr char16_t emojiPresentation = 0xFE0F;

int graphemeWidth(QStringView grapheme)
{
    if (grapheme.contains(QChar{emojiPresentation}))
        return 2;
    int width = 0;
    for (const char32_t point : grapheme.toUcs4())
        width = std::max(width, ::wcwidth(static_cast<wchar_t>(point)));
    return width;
}

bool showsColors()
{
    static const bool shows = ::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR");
    return shows;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    bool isEscape = false;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const QStringView grapheme = QStringView{text}.sliced(from, to - from);
        // Colors are escape sequences that end with an m and take no room.
        if (grapheme == u"\x1b")
            isEscape = true;
        else if (isEscape)
            isEscape = grapheme != u"m";
        else
            width += graphemeWidth(grapheme);
    }
    return width;
}

QString Table::toString() const
{
    std::vector<int> widths(m_columns.size());
    for (const QStringList& cells : m_rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<std::size_t>(i)]
                = std::max(widths[static_cast<std::size_t>(i)], displayWidth(cells[i]));
    }
    QString text;
    for (const QStringList& cells : m_rows) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            const QString padding(widths[column] - displayWidth(cells[i]), u' ');
            const bool isRight = m_columns[column] == Side::Right;
            const bool isLast = i + 1 == cells.size();
            text += (isRight ? padding : QString{}) + cells[i];
            if (!isLast)
                text += (isRight ? QString{} : padding) + QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    return text;
}

QString painted(const QString& text, Rgb color)
{
    if (!showsColors())
        return text;
    return QStringLiteral("\x1b[38;2;%1;%2;%3m%4\x1b[m")
        .arg(color.red)
        .arg(color.green)
        .arg(color.blue)
        .arg(text);
}

QString strong(const QString& text)
{
    return showsColors() ? QStringLiteral("\x1b[1m%1\x1b[m").arg(text) : text;
}

} // namespace hoego::cli
