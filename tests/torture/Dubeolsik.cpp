#include "tests/torture/Dubeolsik.h"

#include <array>

namespace hoego::tests {

namespace {

// In the order of Unicode's syllables (The Unicode Standard, section 3.12).
constexpr std::array initials{u"r", u"R", u"s", u"e", u"E", u"f", u"a", u"q", u"Q", u"t",
                              u"T", u"d", u"w", u"W", u"c", u"z", u"x", u"v", u"g"};
constexpr std::array vowels{u"k",  u"o", u"i", u"O",  u"j",  u"p",  u"u", u"P", u"h",  u"hk", u"ho",
                            u"hl", u"y", u"n", u"nj", u"np", u"nl", u"b", u"m", u"ml", u"l"};
constexpr std::array finals{u"",   u"r",  u"R",  u"rt", u"s",  u"sw", u"sg", u"e", u"f",  u"fr",
                            u"fa", u"fq", u"ft", u"fx", u"fv", u"fg", u"a",  u"q", u"qt", u"t",
                            u"T",  u"d",  u"w",  u"c",  u"z",  u"x",  u"v",  u"g"};
constexpr char16_t firstSyllable = u'가';
constexpr char16_t lastSyllable = u'힣';

} // namespace

QString dubeolsikKeys(QStringView text)
{
    QString keys;
    for (const QChar character : text) {
        if (character < QChar{firstSyllable} || character > QChar{lastSyllable}) {
            keys += character;
            continue;
        }
        const auto number = static_cast<std::size_t>(character.unicode() - firstSyllable);
        const auto perInitial = vowels.size() * finals.size();
        keys += QStringView{initials.at(number / perInitial)};
        keys += QStringView{vowels.at(number % perInitial / finals.size())};
        keys += QStringView{finals.at(number % finals.size())};
    }
    return keys;
}

} // namespace hoego::tests
