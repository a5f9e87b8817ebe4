#include "core/text/Folding.h"

#include "core/text/Graphemes.h"
#include "core/text/Hangul.h"

#include <QList>

#include <string_view>

namespace hoego::text {

namespace {

/// Characters that show nothing by themselves: joiners, variation selectors, direction marks, soft hyphens.
bool isIgnored(char32_t c)
{
    return c == 0xad || c == 0x34f || c == 0x61c || (c >= 0x180b && c <= 0x180f)
        || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
        || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe0fff);
}

/// The letter a keyboard types for a conjoining one that stands alone: compatibility composition knows only
/// the way from there to here.
char16_t typedJamo(char16_t unit)
{
    static constexpr std::u16string_view leading = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    static constexpr std::u16string_view trailing = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    if (unit >= 0x1100 && unit < 0x1100 + leading.size())
        return leading[unit - 0x1100U];
    if (unit >= 0x1161 && unit <= 0x1175)
        return static_cast<char16_t>(u'ㅏ' + (unit - 0x1161));
    if (unit >= 0x11a8 && unit < 0x11a8 + trailing.size())
        return trailing[unit - 0x11a8U];
    return unit;
}

QString foldedGrapheme(QStringView grapheme)
{
    // By way of capitals, because only they know that ß is SS.
    const QString decomposed = grapheme.toString()
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded()
                                   .toUpper()
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString kept;
    bool latin = false;
    for (const char32_t c : QStringView{decomposed}.toUcs4()) {
        const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing;
        if (isIgnored(c) || (isMark && latin))
            continue;
        if (!isMark)
            latin = QChar::script(c) == QChar::Script_Latin;
        kept += QChar::fromUcs4(c);
    }
    kept = kept.normalized(QString::NormalizationForm_C);
    for (QChar& unit : kept)
        unit = QChar{typedJamo(unit.unicode())};
    return kept;
}

} // namespace

Folding foldingOf(QStringView text)
{
    Folding folding;
    folding.text.reserve(text.size());
    folding.origins.reserve(static_cast<std::size_t>(text.size()));
    const auto append = [&](QChar unit, Folding::Origin origin) {
        if (unit.isSpace()) {
            if (folding.text.endsWith(u' ')) {
                folding.origins.back().to = origin.to;
                return;
            }
            unit = u' ';
        }
        folding.text += unit;
        folding.origins.push_back(origin);
    };
    forEachGrapheme(text, [&](qsizetype start, qsizetype length) {
        const Folding::Origin origin{start, start + length};
        const char16_t unit = text[start].unicode();
        if (length == 1 && standsAlone(unit)) {
            // What stands alone is itself, but for capital letters.
            append(unit < 0x7f ? text[start].toLower() : text[start], origin);
            return;
        }
        for (const QChar c : foldedGrapheme(text.sliced(start, length)))
            append(c, origin);
    });
    return folding;
}

QString folded(QStringView text)
{
    return foldingOf(text).text;
}

} // namespace hoego::text
