#include "core/text/Typing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace hoego::text {

namespace {

constexpr int vowels = 21;
constexpr int finals = 28;

/// A syllable in its parts, each a number in Unicode's order; a consonant by itself has no vowel.
struct Syllable {
    int leading = -1;
    int vowel = -1;
    int final = 0;
};

constexpr std::u16string_view leadings = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u16string_view trailings = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

int leadingOf(char16_t letter)
{
    const std::size_t at = leadings.find(letter);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

std::optional<Syllable> read(QChar unit)
{
    const int code = unit.unicode() - 0xac00;
    if (code >= 0 && code < 11172)
        return Syllable{
            .leading = code / (vowels * finals), .vowel = code / finals % vowels, .final = code % finals};
    const int leading = leadingOf(unit.unicode());
    return leading < 0 ? std::nullopt : std::optional{Syllable{.leading = leading}};
}

/// ㅗ is the beginning of ㅘ, ㅙ, ㅚ; ㅜ of ㅝ, ㅞ, ㅟ; ㅡ of ㅢ.
bool canBecomeVowel(int typed, int wanted)
{
    constexpr int o = 8;
    constexpr int u = 13;
    constexpr int eu = 18;
    return typed == wanted || (typed == o && wanted > o && wanted <= o + 3)
        || (typed == u && wanted > u && wanted <= u + 3) || (typed == eu && wanted == eu + 1);
}

/// A final of two consonants is typed one after the other: 닭 is 달 first.
struct Pair {
    char16_t both;
    char16_t first;
    char16_t second;
};
constexpr std::array pairs{Pair{u'ㄳ', u'ㄱ', u'ㅅ'}, Pair{u'ㄵ', u'ㄴ', u'ㅈ'}, Pair{u'ㄶ', u'ㄴ', u'ㅎ'},
                           Pair{u'ㄺ', u'ㄹ', u'ㄱ'}, Pair{u'ㄻ', u'ㄹ', u'ㅁ'}, Pair{u'ㄼ', u'ㄹ', u'ㅂ'},
                           Pair{u'ㄽ', u'ㄹ', u'ㅅ'}, Pair{u'ㄾ', u'ㄹ', u'ㅌ'}, Pair{u'ㄿ', u'ㄹ', u'ㅍ'},
                           Pair{u'ㅀ', u'ㄹ', u'ㅎ'}, Pair{u'ㅄ', u'ㅂ', u'ㅅ'}};

char16_t letterOfFinal(int final)
{
    return final == 0 ? u'\0' : trailings[static_cast<std::size_t>(final - 1)];
}

const Pair* pairOf(char16_t letter)
{
    const auto* const found = std::ranges::find(pairs, letter, &Pair::both);
    return found == pairs.end() ? nullptr : &*found;
}

bool beginsWithLeading(QStringView text, char16_t letter)
{
    const auto next = text.isEmpty() ? std::nullopt : read(text.front());
    return next && next->leading == leadingOf(letter);
}

/// Whether the unfinished `typed` may become the beginning of `text`.
bool canBecome(QChar typed, QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front() == typed)
        return true;
    const auto from = read(typed);
    const auto to = read(text.front());
    if (!from || !to || from->leading != to->leading)
        return false;
    if (from->vowel < 0)
        return true;
    if (from->final == 0)
        return canBecomeVowel(from->vowel, to->vowel);
    if (from->vowel != to->vowel)
        return false;
    const char16_t typedFinal = letterOfFinal(from->final);
    const char16_t wantedFinal = letterOfFinal(to->final);
    if (const Pair* wanted = pairOf(wantedFinal); wanted && wanted->first == typedFinal)
        return true;
    // The final, or its second half, goes over to the next syllable.
    const QStringView rest = text.sliced(1);
    if (const Pair* pair = pairOf(typedFinal))
        return wantedFinal == pair->first && beginsWithLeading(rest, pair->second);
    return to->final == 0 && beginsWithLeading(rest, typedFinal);
}

} // namespace

qsizetype indexWhileTyping(QStringView text, QStringView typed)
{
    if (typed.isEmpty())
        return 0;
    const QStringView finished = typed.chopped(1);
    for (qsizetype at = text.indexOf(finished); at >= 0 && at < text.size();
         at = text.indexOf(finished, at + 1)) {
        if (canBecome(typed.back(), text.sliced(at + finished.size())))
            return at;
    }
    return -1;
}

} // namespace hoego::text
