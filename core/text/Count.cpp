#include "core/text/Count.h"

#include "core/text/Graphemes.h"

#include <QList>

namespace hoego::text {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// What a grapheme is for one who reads.
enum class Kind { Syllable, Letter, Other };

Kind kindOf(char32_t point)
{
    constexpr char32_t asciiEnd = 0x80;
    if (!QChar::isLetterOrNumber(point))
        return Kind::Other;
    if (point < asciiEnd)
        return Kind::Letter;
    switch (QChar::script(point)) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return Kind::Syllable;
    default: return Kind::Letter;
    }
}

Kind kindOf(QStringView grapheme)
{
    if (!grapheme[0].isSurrogate())
        return kindOf(char32_t{grapheme[0].unicode()});
    const auto points = grapheme.toUcs4();
    return points.isEmpty() ? Kind::Other : kindOf(char32_t{points.front()});
}

} // namespace

Counts& Counts::operator+=(const Counts& other)
{
    characters += other.characters;
    charactersWithSpaces += other.charactersWithSpaces;
    words += other.words;
    syllables += other.syllables;
    alphabeticWords += other.alphabeticWords;
    return *this;
}

Counts& Counts::operator-=(const Counts& other)
{
    characters -= other.characters;
    charactersWithSpaces -= other.charactersWithSpaces;
    words -= other.words;
    syllables -= other.syllables;
    alphabeticWords -= other.alphabeticWords;
    return *this;
}

Counts counts(QStringView text)
{
    Counts counts;
    bool inWord = false;
    bool inAlphabetic = false; // "don't" and "3.5" are one: only blanks and syllables end it.
    forEachGrapheme(text, [&](qsizetype start, qsizetype length) {
        const QChar first = text[start];
        if (isLineBreak(first)) {
            inWord = inAlphabetic = false;
            return;
        }
        ++counts.charactersWithSpaces;
        if (first.isSpace()) {
            inWord = inAlphabetic = false;
            return;
        }
        ++counts.characters;
        const Kind kind = kindOf(text.sliced(start, length));
        if (kind == Kind::Other)
            return;
        counts.words += inWord ? 0 : 1;
        inWord = true;
        counts.syllables += kind == Kind::Syllable ? 1 : 0;
        counts.alphabeticWords += kind == Kind::Letter && !inAlphabetic ? 1 : 0;
        inAlphabetic = kind == Kind::Letter;
    });
    return counts;
}

} // namespace hoego::text
