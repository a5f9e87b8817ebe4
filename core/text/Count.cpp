#include "core/text/Count.h"

#include "core/text/Graphemes.h"

#include <QList>

namespace hoego::text {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isLetterOrNumber(QStringView grapheme)
{
    const auto points = grapheme.toUcs4();
    return !points.isEmpty() && QChar::isLetterOrNumber(points.front());
}

} // namespace

Counts counts(QStringView text)
{
    Counts counts;
    bool inWord = false;
    forEachGrapheme(text, [&](qsizetype start, qsizetype length) {
        const QChar first = text[start];
        if (isLineBreak(first)) {
            inWord = false;
            return;
        }
        ++counts.charactersWithSpaces;
        if (first.isSpace()) {
            inWord = false;
            return;
        }
        ++counts.characters;
        if (inWord)
            return;
        inWord = length == 1 ? first.isLetterOrNumber() : isLetterOrNumber(text.sliced(start, length));
        counts.words += inWord ? 1 : 0;
    });
    return counts;
}

} // namespace hoego::text
