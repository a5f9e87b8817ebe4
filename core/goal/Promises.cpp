#include "core/goal/Promises.h"

#include "core/goal/PromiseText.h"
#include "core/goal/PromiseTime.h"
#include "core/goal/PromiseWords.h"
#include "core/text/Private.h"
#include "core/text/Prose.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace hoego {

namespace {

using text::ProseSentence;
using Where = ProseSentence::Where;
using namespace promisetext;
using namespace promisetime;

/// Nobody promises at such length; and patterns stay quick.
constexpr qsizetype longestSentence = 600;
constexpr qsizetype longestLead = 60;
constexpr qsizetype endingLength = 60;

enum class Whose : std::uint8_t { Topic, Any };

bool isOthers(const QString& text, Whose whose)
{
    static const QRegularExpression others = words(promisewords::koreanOthers);
    static const QRegularExpression subject = words(promisewords::koreanSubject);
    const auto match = others.match(text);
    if (whose == Whose::Any)
        return match.hasMatch() || subject.match(text).hasMatch();
    const QStringView particle = match.capturedView();
    return particle.endsWith(u"은") || particle.endsWith(u"는") || particle.endsWith(u"께서");
}

bool isKoreanWeak(const QString& tail, const QString& text)
{
    static const QRegularExpression weak = ending(promisewords::koreanWeak);
    static const QRegularExpression expected = words(promisewords::koreanExpected);
    static const QRegularExpression things = words(promisewords::koreanThings);
    const auto match = weak.match(tail);
    if (!match.hasMatch() || isOthers(text, Whose::Any))
        return false;
    const QString verb = match.captured(u"verb");
    if (!verb.isEmpty())
        return finalOf(verb.back()) == finalRieul && !expected.match(verb).hasMatch();
    return !things.match(tail).hasMatch();
}

bool isKoreanIntention(const QString& text)
{
    static const QRegularExpression strong = ending(promisewords::koreanStrong);
    static const QRegularExpression will = ending(promisewords::koreanWill);
    static const QRegularExpression unwilled = words(promisewords::koreanUnwilled);
    static const QRegularExpression nots = words(promisewords::koreanNot);
    static const QRegularExpression then = words(promisewords::koreanThen);
    static const QRegularExpression decided{QStringLiteral("(?:했다|했습니다|했어요?|먹었다|정했다|했음)$")};
    if (nots.match(text).hasMatch())
        return false;
    const QString trimmed = trimmedEnd(text);
    const QString tail = trimmed.last(std::min(trimmed.size(), endingLength));
    if (strong.match(tail).hasMatch())
        return !isOthers(text, Whose::Topic)
            && !(decided.match(tail).hasMatch() && then.match(text).hasMatch());
    if (const auto match = will.match(tail); match.hasMatch())
        return !unwilled.match(match.captured(u"verb")).hasMatch() && !isOthers(text, Whose::Topic);
    return isKoreanWeak(tail, text);
}

bool isEnglishIntention(const QString& text)
{
    static const QRegularExpression intention = words(promisewords::englishIntention);
    static const QRegularExpression order = words(promisewords::englishOrder);
    static const QRegularExpression nots = words(promisewords::englishNot);
    static const QRegularExpression others = words(promisewords::englishOthers);
    if (nots.match(text).hasMatch() || others.match(text).hasMatch())
        return false;
    return intention.match(text).hasMatch() || order.match(text).hasMatch();
}

/// "I'll stop …": said without a time, it is from now on.
bool isEnglishDeed(const QString& text)
{
    static const QRegularExpression deed = words(promisewords::englishDeed);
    return deed.match(text).hasMatch();
}

std::optional<Period> promisedFor(const ProseSentence& sentence, const Period& own)
{
    QString text = sentence.ownWords;
    text.replace(u'’', u'\'');
    if (text.size() > longestSentence || !mayNameTime(text) || text.endsWith(u':') || isQuestion(text))
        return std::nullopt;
    const bool korean = isKorean(text);
    const auto time = timeIn(text, own);
    if (time) {
        const bool isIntention = korean ? isKoreanIntention(text) : isEnglishIntention(text);
        return isIntention ? time : std::nullopt;
    }
    const bool isDeed = !korean && isEnglishDeed(text) && isEnglishIntention(text);
    return isDeed ? afterwards(own) : std::nullopt;
}

/// The period that the items below `text` are for.
std::optional<Period> listedFor(const QString& text, const Period& own)
{
    static const QRegularExpression names = words(promisewords::headingNames);
    static const QRegularExpression nots = words(promisewords::headingNot);
    const bool isList
        = text.size() <= longestLead && names.match(text).hasMatch() && !nots.match(text).hasMatch();
    return isList ? timeIn(text, own) : std::nullopt;
}

/// Told, not promised: an item below a heading may be a remark.
bool isTold(const QString& text)
{
    // The past has ㅆ beneath its last syllable: 지켰다, 물었음, 적었습니다. So have 있다, and 겠다, which
    // promises.
    static const QRegularExpression past{QStringLiteral("([^있겠])(?:다|음|어요|습니다)$")};
    const auto match = past.match(trimmedEnd(text));
    const bool isPast = match.hasMatch() && isSyllable(match.capturedView(1).front())
        && finalOf(match.capturedView(1).front()) == finalSsangSiot;
    return isQuestion(text) || isPast;
}

/// Goes through the sentences and remembers what the headings above announce.
class Reader {
public:
    Reader(QStringView markdown, const Period& own)
        : m_markdown(markdown)
        , m_own(own)
    {
    }

    std::vector<PromisedSentence> read()
    {
        for (ProseSentence& sentence : text::proseSentences(m_markdown)) {
            if (sentence.where == Where::Heading)
                openHeading(sentence);
            else if (const auto target = targetOf(sentence))
                m_found.push_back({.sentence = std::move(sentence.text),
                                   .from = sentence.from,
                                   .to = sentence.to,
                                   .target = *target});
            m_last = sentence.to;
        }
        return std::move(m_found);
    }

private:
    struct Heading {
        int level;
        std::optional<Period> target;
    };

    void openHeading(const ProseSentence& sentence)
    {
        while (!m_headings.empty() && m_headings.back().level >= sentence.heading)
            m_headings.pop_back();
        m_headings.push_back({.level = sentence.heading, .target = listedFor(sentence.ownWords, m_own)});
        m_lead.reset();
    }

    std::optional<Period> targetOf(const ProseSentence& sentence)
    {
        if (sentence.where == Where::Paragraph)
            m_lead = listedFor(sentence.ownWords, m_own);
        if (sentence.where == Where::DoneTask)
            return std::nullopt;
        if (const auto target = promisedFor(sentence, m_own))
            return target;
        const bool isItem = sentence.where == Where::Item || sentence.where == Where::OpenTask;
        const bool isFirst = m_markdown.sliced(m_last, sentence.from - m_last).contains(u'\n');
        if (!isItem || !isFirst || isTold(sentence.ownWords))
            return std::nullopt;
        return m_lead ? m_lead : announced();
    }

    std::optional<Period> announced() const
    {
        for (const Heading& heading : m_headings | std::views::reverse) {
            if (heading.target)
                return heading.target;
        }
        return std::nullopt;
    }

    QStringView m_markdown;
    Period m_own;
    std::vector<PromisedSentence> m_found;
    std::vector<Heading> m_headings;
    std::optional<Period> m_lead; ///< "다음 달에 할 것:" above a list.
    qsizetype m_last = 0;
};

} // namespace

std::vector<PromisedSentence> promisesIn(QStringView markdown, const Period& period)
{
    if (!mayNameTime(markdown))
        return {};
    return Reader{markdown, period}.read();
}

Period promisingPeriod(const Entry& entry)
{
    return entry.period.value_or(Period::ofDay(entry.date));
}

bool isSaidPrivately(const QString& sentence, const Entry& entry)
{
    const QString told = text::withoutPrivate(entry.body);
    if (told == entry.body)
        return false;
    const auto promised = promisesIn(told, promisingPeriod(entry));
    return std::ranges::find(promised, sentence, &PromisedSentence::sentence) == promised.end();
}

} // namespace hoego
