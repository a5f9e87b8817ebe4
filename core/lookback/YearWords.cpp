#include "core/lookback/YearWords.h"

#include "core/text/Particles.h"
#include "core/text/Private.h"
#include "core/text/Prose.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace hoego {

namespace {

constexpr int fewestTimes = 3;
constexpr int fewestTexts = 2;
constexpr qsizetype shortestKorean = 2; ///< Syllables.
constexpr qsizetype shortestLatin = 3;
constexpr std::size_t fewestParticles = 2;

/// Only nouns have them; 는, 도, 고, 다, 나, 며 and the like stand behind verbs, too.
constexpr std::array<QStringView, 17> ofNouns{u"은",   u"이",   u"가",   u"을",   u"를",  u"의",
                                              u"에",   u"에서", u"으로", u"로",   u"과",  u"와",
                                              u"까지", u"부터", u"처럼", u"에는", u"에도"};

// What says little in any text. Written down by us; a year's own words are never among them.
constexpr std::array<QStringView, 60> commonEnglish{
    u"the",   u"and",  u"for",  u"that",  u"this",  u"with",   u"was",   u"were",  u"are",  u"had",
    u"has",   u"have", u"but",  u"not",   u"you",   u"all",    u"can",   u"her",   u"his",  u"its",
    u"our",   u"out",  u"she",  u"him",   u"they",  u"them",   u"their", u"then",  u"than", u"there",
    u"here",  u"from", u"into", u"about", u"after", u"before", u"again", u"what",  u"when", u"where",
    u"which", u"who",  u"will", u"would", u"could", u"should", u"been",  u"being", u"did",  u"does",
    u"done",  u"just", u"more", u"most",  u"some",  u"such",   u"only",  u"very",  u"also", u"one"};
constexpr std::array<QStringView, 44> commonKorean{
    u"하루", u"오늘",   u"어제", u"내일", u"이번", u"다음", u"지난", u"올해", u"작년", u"내년", u"그것",
    u"이것", u"저것",   u"무엇", u"누구", u"여기", u"거기", u"저기", u"우리", u"자신", u"때문", u"정도",
    u"생각", u"마음",   u"사람", u"시간", u"하나", u"가지", u"경우", u"이후", u"이전", u"동안", u"사이",
    u"처음", u"마지막", u"조금", u"모두", u"전부", u"그때", u"나중", u"요즘", u"지금", u"이제", u"덕분"};

bool isKorean(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

/// Runs of Korean syllables, or of other letters; digits left out, case folded.
template <class Take>
void forEachWord(QStringView text, Take take)
{
    for (qsizetype from = 0; from < text.size();) {
        if (!text[from].isLetter()) {
            ++from;
            continue;
        }
        const bool korean = isKorean(text[from]);
        qsizetype to = from + 1;
        while (to < text.size() && text[to].isLetter() && isKorean(text[to]) == korean)
            ++to;
        if (to - from >= (korean ? shortestKorean : shortestLatin))
            take(text.sliced(from, to - from).toString().toLower());
        from = to;
    }
}

bool isCommon(const QString& word)
{
    return std::ranges::contains(commonEnglish, QStringView{word})
        || std::ranges::contains(commonKorean, QStringView{word});
}

} // namespace

void YearWords::add(int year, const QString& markdown)
{
    Counts& counts = m_words[year];
    QHash<QString, int> here;
    for (const text::ProseSentence& sentence : text::proseSentences(text::withoutPrivate(markdown)))
        forEachWord(sentence.ownWords, [&](const QString& word) { ++here[word]; });
    for (auto word = here.cbegin(); word != here.cend(); ++word) {
        Count& count = counts[word.key()];
        count.times += word.value();
        ++count.texts;
    }
}

/// Of each word its noun, where the texts show one.
QHash<QString, QString> YearWords::stems() const
{
    QHash<QString, std::set<QStringView>> particles; // Behind each stem: those that only nouns have.
    QHash<QString, int> forms;
    std::set<QString> words;
    for (const Counts& year : m_words) {
        for (auto word = year.cbegin(); word != year.cend(); ++word) {
            if (isKorean(word.key().front()))
                words.insert(word.key());
        }
    }
    for (const QString& word : words) {
        ++forms[word];
        for (const qsizetype length : text::stemLengths(word)) {
            if (length < shortestKorean)
                continue;
            const QString stem = word.first(length);
            ++forms[stem];
            for (const QStringView particle : ofNouns) {
                if (QStringView{word}.sliced(length) == particle)
                    particles[stem].insert(particle);
            }
        }
    }
    const auto isNoun = [&](const QString& stem) {
        const auto found = particles.constFind(stem);
        return found != particles.cend() && found->size() >= fewestParticles;
    };
    QHash<QString, QString> stems;
    for (const QString& word : words) {
        QString best = isNoun(word) ? word : QString{};
        for (const qsizetype length : text::stemLengths(word)) {
            const QString stem = word.first(length);
            if (length >= shortestKorean && isNoun(stem) && forms.value(stem) > forms.value(best))
                best = stem;
        }
        if (!best.isEmpty())
            stems.insert(word, best);
    }
    return stems;
}

YearWords::Counts YearWords::nounsOf(const Counts& words, const QHash<QString, QString>& stems) const
{
    Counts nouns;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        const QString noun = isKorean(word.key().front()) ? stems.value(word.key()) : word.key();
        if (noun.isEmpty() || isCommon(noun))
            continue;
        Count& count = nouns[noun];
        count.times += word->times;
        count.texts += word->texts;
    }
    return nouns;
}

std::vector<YearWord> YearWords::of(int year, std::size_t most) const
{
    const QHash<QString, QString> stemsOfAll = stems();
    QHash<QString, int> years; // With the word.
    Counts here;
    for (auto each = m_words.cbegin(); each != m_words.cend(); ++each) {
        Counts nouns = nounsOf(*each, stemsOfAll);
        for (auto noun = nouns.cbegin(); noun != nouns.cend(); ++noun)
            ++years[noun.key()];
        if (each.key() == year)
            here = std::move(nouns);
    }
    std::vector<std::pair<double, YearWord>> weighed;
    const auto all = static_cast<double>(m_words.size());
    for (auto noun = here.cbegin(); noun != here.cend(); ++noun) {
        if (noun->times < fewestTimes || noun->texts < fewestTexts)
            continue;
        const double rarity = all > 1 ? std::log((all + 1) / years.value(noun.key())) : 1;
        weighed.push_back({noun->times * rarity, {.word = noun.key(), .times = noun->times}});
    }
    std::ranges::sort(weighed, [](const auto& a, const auto& b) {
        if (a.first != b.first)
            return a.first > b.first;
        return a.second.times != b.second.times ? a.second.times > b.second.times
                                                : a.second.word < b.second.word;
    });
    std::vector<YearWord> words;
    for (std::size_t i = 0; i < std::min(most, weighed.size()); ++i)
        words.push_back(weighed[i].second);
    return words;
}

} // namespace hoego
