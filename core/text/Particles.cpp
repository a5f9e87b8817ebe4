#include "core/text/Particles.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace hoego::text {

namespace {

/// Behind which sound a particle stands.
enum class After : std::uint8_t { Any, Vowel, Consonant, VowelOrRieul, ConsonantButRieul };

struct Particle {
    QStringView form;
    After after;
};

constexpr std::array particles{
    Particle{u"은", After::Consonant},
    Particle{u"는", After::Vowel},
    Particle{u"이", After::Consonant},
    Particle{u"가", After::Vowel},
    Particle{u"을", After::Consonant},
    Particle{u"를", After::Vowel},
    Particle{u"과", After::Consonant},
    Particle{u"와", After::Vowel},
    Particle{u"으로", After::ConsonantButRieul},
    Particle{u"로", After::VowelOrRieul},
    Particle{u"으로서", After::ConsonantButRieul},
    Particle{u"로서", After::VowelOrRieul},
    Particle{u"으로써", After::ConsonantButRieul},
    Particle{u"로써", After::VowelOrRieul},
    Particle{u"으로부터", After::ConsonantButRieul},
    Particle{u"로부터", After::VowelOrRieul},
    Particle{u"의", After::Any},
    Particle{u"에", After::Any},
    Particle{u"에서", After::Any},
    Particle{u"에게", After::Any},
    Particle{u"에게서", After::Any},
    Particle{u"께서", After::Any},
    Particle{u"한테", After::Any},
    Particle{u"한테서", After::Any},
    Particle{u"도", After::Any},
    Particle{u"만", After::Any},
    Particle{u"까지", After::Any},
    Particle{u"부터", After::Any},
    Particle{u"마다", After::Any},
    Particle{u"밖에", After::Any},
    Particle{u"보다", After::Any},
    Particle{u"처럼", After::Any},
    Particle{u"만큼", After::Any},
    Particle{u"같이", After::Any},
    Particle{u"조차", After::Any},
    Particle{u"마저", After::Any},
    Particle{u"대로", After::Any},
    Particle{u"뿐", After::Any},
    Particle{u"커녕", After::Any},
    Particle{u"치고", After::Any},
    Particle{u"하고", After::Any},
    Particle{u"들", After::Any},
    Particle{u"쯤", After::Any},
    Particle{u"씩", After::Any},
    Particle{u"이나", After::Consonant},
    Particle{u"나", After::Vowel},
    Particle{u"이라도", After::Consonant},
    Particle{u"라도", After::Vowel},
    Particle{u"이든", After::Consonant},
    Particle{u"든", After::Vowel},
    Particle{u"이든지", After::Consonant},
    Particle{u"든지", After::Vowel},
    Particle{u"이랑", After::Consonant},
    Particle{u"랑", After::Vowel},
    Particle{u"이야", After::Consonant},
    Particle{u"야", After::Vowel},
    Particle{u"이다", After::Consonant},
    Particle{u"다", After::Vowel},
    Particle{u"이고", After::Any},
    Particle{u"고", After::Vowel},
    Particle{u"이며", After::Any},
    Particle{u"며", After::Vowel},
    Particle{u"이면", After::Any},
    Particle{u"면", After::Vowel},
    Particle{u"이지만", After::Any},
    Particle{u"지만", After::Vowel},
    Particle{u"이라", After::Consonant},
    Particle{u"라", After::Vowel},
    Particle{u"이라고", After::Consonant},
    Particle{u"라고", After::Vowel},
    Particle{u"이라는", After::Consonant},
    Particle{u"라는", After::Vowel},
    Particle{u"이란", After::Consonant},
    Particle{u"란", After::Vowel},
    Particle{u"이었다", After::Consonant},
    Particle{u"였다", After::Vowel},
    Particle{u"이었고", After::Consonant},
    Particle{u"였고", After::Vowel},
    Particle{u"이었지만", After::Consonant},
    Particle{u"였지만", After::Vowel},
    Particle{u"이어서", After::Consonant},
    Particle{u"여서", After::Vowel},
    Particle{u"이에요", After::Consonant},
    Particle{u"예요", After::Vowel},
    Particle{u"입니다", After::Any},
    Particle{u"인", After::Any},
    Particle{u"인데", After::Any},
    Particle{u"인지", After::Any},
    Particle{u"일", After::Any},
    Particle{u"임", After::Any},
    Particle{u"이므로", After::Any},
    Particle{u"이니", After::Any},
};

constexpr qsizetype longestChain = 8; ///< Characters: "으로부터라고는" is long already.

bool isSyllable(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

bool fits(After after, QChar before)
{
    constexpr int rieul = 8;
    const int closing = (before.unicode() - 0xac00) % 28;
    switch (after) {
    case After::Any: return true;
    case After::Vowel: return closing == 0;
    case After::Consonant: return closing != 0;
    case After::VowelOrRieul: return closing == 0 || closing == rieul;
    case After::ConsonantButRieul: return closing != 0 && closing != rieul;
    }
    return false;
}

/// Whether all of `rest` is particles, the first of which stands behind `before`.
bool isChain(QChar before, QStringView rest)
{
    if (rest.isEmpty())
        return true;
    return std::ranges::any_of(particles, [&](const Particle& particle) {
        return rest.startsWith(particle.form) && fits(particle.after, before)
            && isChain(particle.form.back(), rest.sliced(particle.form.size()));
    });
}

} // namespace

bool areParticles(QStringView stem, QStringView suffix)
{
    return !stem.isEmpty() && !suffix.isEmpty() && suffix.size() <= longestChain && isSyllable(stem.back())
        && isChain(stem.back(), suffix);
}

std::vector<qsizetype> stemLengths(QStringView word)
{
    std::vector<qsizetype> lengths;
    for (qsizetype length = word.size() - 1; length > 0 && word.size() - length <= longestChain; --length) {
        if (areParticles(word.first(length), word.sliced(length)))
            lengths.push_back(length);
    }
    return lengths;
}

} // namespace hoego::text
