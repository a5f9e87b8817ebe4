#include "core/text/Hangul.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hoego::text {

namespace {

constexpr std::u16string_view leadingConsonants = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

constexpr bool isSyllable(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What a word ends in when it is spoken.
enum class Ending { Vowel, Rieul, Consonant };

/// 영 일 이 삼 사 오 육 칠 팔 구; a number's last zeros are read 십, 백, 천, 만, 억, 조, 경.
Ending endingOfNumber(QStringView digits)
{
    static constexpr std::array byDigit{
        Ending::Consonant, Ending::Rieul,     Ending::Vowel, Ending::Consonant, Ending::Vowel,
        Ending::Vowel,     Ending::Consonant, Ending::Rieul, Ending::Rieul,     Ending::Vowel};
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[digits.size() - 1 - zeros] == u'0')
        ++zeros;
    const bool isTrillions = zeros >= 12 && zeros < 16 && zeros < digits.size();
    if (isTrillions)
        return Ending::Vowel;
    return byDigit[static_cast<std::size_t>(digits.last(1)[0].digitValue())];
}

/// 엘, 엠, 엔 and 알 end in a consonant, all other letters' names in a vowel.
Ending endingOfLetterName(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'L':
    case u'R': return Ending::Rieul;
    case u'M':
    case u'N': return Ending::Consonant;
    default: return Ending::Vowel;
    }
}

bool isVowelLetter(QChar c)
{
    return QStringView{u"aeiou"}.contains(c);
}

/// An English word by its spelling: "timeline" 타임라인, "book" 북, "test" 테스트.
Ending endingOfEnglish(const QString& word)
{
    const auto fromEnd
        = [&](qsizetype back) { return back < word.size() ? word[word.size() - 1 - back] : QChar{}; };
    const bool silentE = fromEnd(0) == u'e' && word.size() > 3 && !isVowelLetter(fromEnd(1));
    const QChar last = silentE ? fromEnd(1) : fromEnd(0);
    const QChar before = silentE ? fromEnd(2) : fromEnd(1);
    if (last == u'l')
        return Ending::Rieul;
    if (last == u'm' || last == u'n' || (last == u'g' && before == u'n' && !silentE))
        return Ending::Consonant;
    const bool isStop = QStringView{u"kcpt"}.contains(last);
    const bool isShort = isVowelLetter(before) || (last == u'k' && before == u'c');
    return !silentE && isStop && isShort ? Ending::Consonant : Ending::Vowel;
}

Ending endingOfLatin(QStringView word)
{
    const bool isSpelledOut = word.size() == 1 || word.toString().toUpper() == word;
    return isSpelledOut ? endingOfLetterName(word.last(1)[0]) : endingOfEnglish(word.toString().toLower());
}

/// The run of characters of one sort that `text` ends with.
QStringView lastRun(QStringView text, bool (*belongs)(QChar))
{
    qsizetype start = text.size();
    while (start > 0 && belongs(text[start - 1]))
        --start;
    return text.sliced(start);
}

/// What is read last: without the bracketed group, the quotes and the pictures at the end.
QStringView spoken(QStringView word)
{
    const auto isRead
        = [](QChar c) { return isSyllable(c) || isDigit(c) || isLatin(c) || c == u'%' || c.isLetter(); };
    QStringView rest = word;
    while (!rest.isEmpty() && !isRead(rest.back())) {
        const qsizetype opened = rest.back() == u')' ? rest.lastIndexOf(u'(') : -1;
        rest.truncate(opened > 0 ? opened : rest.size() - 1);
    }
    return rest;
}

Ending ending(const QString& word)
{
    const QString composed = word.normalized(QString::NormalizationForm_C);
    const QStringView read = spoken(composed);
    if (read.isEmpty())
        return Ending::Vowel;
    const QChar last = read.back();
    if (isSyllable(last)) {
        constexpr int rieul = 8;
        const int trailing = (last.unicode() - 0xac00) % 28;
        if (trailing == rieul)
            return Ending::Rieul;
        return trailing == 0 ? Ending::Vowel : Ending::Consonant;
    }
    if (isDigit(last))
        return endingOfNumber(lastRun(read, isDigit));
    if (isLatin(last))
        return endingOfLatin(lastRun(read, isLatin));
    if (last == u'ㄹ')
        return Ending::Rieul;
    const bool isConsonantLetter = last >= u'ㄱ' && last <= u'ㅎ'; // 기역, 니은 …: all end in a consonant
    return isConsonantLetter ? Ending::Consonant : Ending::Vowel;
}

} // namespace

QString normalized(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\r') {
            clean += u'\n';
            if (at + 1 < text.size() && text[at + 1] == u'\n')
                ++at;
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++at];
        } else {
            clean += c.isNull() || c.isSurrogate() ? QChar{QChar::ReplacementCharacter} : c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString initials(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_C);
    for (QChar& c : result) {
        if (isSyllable(c))
            c = QChar{leadingConsonants[(c.unicode() - 0xac00U) / 588U]};
    }
    return result;
}

bool isInitials(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return leadingConsonants.find(c.unicode()) != std::u16string_view::npos;
    });
}

QString withParticle(const QString& word, QStringView afterConsonant, QStringView afterVowel)
{
    return word + (ending(word) == Ending::Vowel ? afterVowel : afterConsonant);
}

QString withDirectionParticle(const QString& word)
{
    return word + (ending(word) == Ending::Consonant ? QStringView{u"으로"} : QStringView{u"로"});
}

} // namespace hoego::text
