#include "core/goal/Promises.h"

#include "core/goal/GoalLine.h"
#include "core/goal/PromiseWords.h"
#include "core/text/Prose.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoego {

namespace {

using text::ProseSentence;
using Kind = Period::Kind;
using Where = ProseSentence::Where;

/// Nobody promises at such length; and patterns stay quick.
constexpr qsizetype longestSentence = 600;
constexpr qsizetype longestLead = 60;
constexpr qsizetype endingLength = 60;

QRegularExpression words(const char16_t* pattern)
{
    return QRegularExpression{QString{QStringView{pattern}},
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption};
}

/// The same at the end of a text only.
QRegularExpression ending(const char16_t* pattern)
{
    const QString atEnd = u"(?:" + QString{QStringView{pattern}} + u")$";
    return QRegularExpression{atEnd, QRegularExpression::UseUnicodePropertiesOption};
}

/// The period of `kind` after the one that `own` ends in.
std::optional<Period> after(const Period& own, Kind kind)
{
    return (kind >= own.kind() ? own.enclosing(kind) : Period::containing(kind, own.last())).next();
}

/// What "from now on" means.
std::optional<Period> afterwards(const Period& own)
{
    return own.kind() == Kind::Day ? after(own, Kind::Month) : own.next();
}

std::optional<Period> ifLater(const Period& target, const Period& own)
{
    return target.last() > own.last() && target != own ? std::optional{target} : std::nullopt;
}

Period halfOf(int year, int number)
{
    return Period::containing(Kind::Half, Period::ofMonth(year, number == 1 ? 1 : 7).first());
}

/// The half called so that is not over when `own` ends.
std::optional<Period> comingHalf(int number, const Period& own)
{
    const Period half = halfOf(own.year(), number);
    if (half.last() > own.last())
        return ifLater(half, own);
    return own.year() < lastYear ? ifLater(halfOf(own.year() + 1, number), own) : std::nullopt;
}

std::optional<Period> newYear(const Period& own)
{
    const bool hasJustBegun = own.kind() < Kind::Quarter
        && own.enclosing(Kind::Year).first() > own.first() - std::chrono::days{59};
    return hasJustBegun ? own.enclosing(Kind::Year) : after(own, Kind::Year);
}

std::optional<Period> restOfYear(const Period& own)
{
    return own.kind() == Kind::Year ? std::nullopt : ifLater(own.enclosing(Kind::Year), own);
}

std::optional<Period> monthOf(std::optional<Period> year, int month)
{
    return year ? std::optional{Period::ofMonth(year->year(), month)} : std::nullopt;
}

int monthNumber(const QString& name)
{
    static const QStringList names{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                   QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                   QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                   QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    const bool isNumber = !name.isEmpty() && name.front().isDigit();
    return isNumber ? name.toInt() : static_cast<int>(names.indexOf(name.first(3).toLower())) + 1;
}

int halfNumber(const QString& word)
{
    return word == u"상" ? 1 : 2;
}

/// What one named time means for somebody who writes about `own`; absent where it is not later.
std::optional<Period> meaning(const QRegularExpressionMatch& match, const Period& own)
{
    const auto has = [&](QAnyStringView group) { return !match.capturedView(group).isEmpty(); };
    const auto narrowed = [&](const std::optional<Period>& year, QAnyStringView month, QAnyStringView half) {
        if (!year || (!has(month) && !has(half)))
            return year;
        return has(month) ? monthOf(year, match.captured(month).toInt())
                          : halfOf(year->year(), halfNumber(match.captured(half)));
    };
    if (has(u"year")) {
        const Period year = Period::ofYear(match.captured(u"year").toInt());
        const auto target = narrowed(year, u"yearMonth", u"yearHalf");
        return ifLater(*target, own);
    }
    if (has(u"next"))
        return narrowed(after(own, Kind::Year), u"nextMonth", u"nextHalf");
    if (has(u"newYear"))
        return newYear(own);
    if (match.hasCaptured(u"second") && has(u"second"))
        return after(own, Kind::Year).and_then([](const Period& year) { return year.next(); });
    if (has(u"month"))
        return after(own, Kind::Month);
    if (has(u"week"))
        return after(own, Kind::Week);
    if (has(u"quarter"))
        return after(own, Kind::Quarter);
    if (match.hasCaptured(u"nextTerm") && has(u"nextTerm"))
        return after(own, Kind::Half);
    if (has(u"half"))
        return match.captured(u"half").size() == 1 ? comingHalf(halfNumber(match.captured(u"half")), own)
                                                   : after(own, Kind::Half);
    if (has(u"plainMonth") && own.kind() != Kind::Year)
        return ifLater(Period::ofMonth(own.year(), monthNumber(match.captured(u"plainMonth"))), own);
    return has(u"rest") ? restOfYear(own) : std::nullopt;
}

bool isKorean(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3; });
}

/// The small letter of a Latin capital, all else as it is.
constexpr char16_t small(QChar c)
{
    return c.unicode() >= u'A' && c.unicode() <= u'Z' ? static_cast<char16_t>(c.unicode() + 32) : c.unicode();
}

bool beginsWith(QStringView text, QStringView hint)
{
    return text.size() >= hint.size()
        && std::equal(hint.begin(), hint.end(), text.begin(),
                      [](QChar a, QChar b) { return a.unicode() == small(b); });
}

/// Whether `text` may name a later time: most sentences, and most entries, do not, and patterns are slow.
bool mayNameTime(QStringView text)
{
    static const auto isFirst = [] {
        std::vector<bool> first(std::size_t{1} << 16U, false);
        for (const QStringView hint : promisewords::hints)
            first[hint.front().unicode()] = true;
        return first;
    }();
    const auto isLatin = [](char16_t c) { return c < 0x80 && QChar{c}.isLetterOrNumber(); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = small(text[at]);
        const bool isWithin = at > 0 && isLatin(c) && isLatin(text[at - 1].unicode());
        if (!isFirst[c] || isWithin)
            continue;
        if (std::ranges::any_of(promisewords::hints,
                                [&](QStringView hint) { return beginsWith(text.sliced(at), hint); }))
            return true;
    }
    return false;
}

/// The later period that `text` names, or that its "from now on" means.
std::optional<Period> timeIn(const QString& text, const Period& own)
{
    static const QRegularExpression koreanNamed = words(promisewords::koreanNamed);
    static const QRegularExpression koreanOpen = words(promisewords::koreanOpen);
    static const QRegularExpression koreanPlaces = words(promisewords::koreanPlaces);
    static const QRegularExpression englishNamed = words(promisewords::englishNamed);
    static const QRegularExpression englishOpen = words(promisewords::englishOpen);
    const bool korean = isKorean(text);
    for (auto all = (korean ? koreanNamed : englishNamed).globalMatch(text); all.hasNext();) {
        if (const auto target = meaning(all.next(), own))
            return target;
    }
    const bool isOpen = korean ? koreanOpen.match(QString{text}.remove(koreanPlaces)).hasMatch()
                               : englishOpen.match(text).hasMatch();
    return isOpen ? afterwards(own) : std::nullopt;
}

/// Without what stands behind the last word: punctuation, laughter, emoji, a remark in brackets.
QString trimmedEnd(QString text)
{
    if (text.endsWith(u')')) {
        if (const qsizetype open = text.lastIndexOf(u'('); open > 0)
            text.truncate(open);
    }
    const auto isWord
        = [](QChar c) { return c.isLetterOrNumber() && !(c.unicode() >= 0x3131 && c.unicode() <= 0x318e); };
    while (!text.isEmpty() && !isWord(text.back()))
        text.chop(1);
    return text;
}

constexpr char16_t firstSyllable = 0xac00;
constexpr int finals = 28;
constexpr int vowels = 21;
constexpr int finalRieul = 8;

int finalOf(QChar syllable)
{
    return (syllable.unicode() - firstSyllable) % finals;
}

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= 0xd7a3;
}

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

bool isQuestion(const QString& text)
{
    const qsizetype end = text.lastIndexOf(u'?');
    return end >= 0
        && !std::any_of(text.begin() + end, text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

std::optional<Period> promisedFor(const ProseSentence& sentence, const Period& own)
{
    QString text = sentence.ownWords;
    text.replace(u'’', u'\'');
    if (text.size() > longestSentence || !mayNameTime(text) || text.endsWith(u':') || isQuestion(text))
        return std::nullopt;
    const bool korean = isKorean(text);
    const auto time = timeIn(text, own);
    if (time)
        return (korean ? isKoreanIntention(text) : isEnglishIntention(text)) ? time : std::nullopt;
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
    static const QRegularExpression past{
        QStringLiteral("[았었했였렸졌왔갔봤썼됐냈뒀웠났](?:다|음|어요|습니다)$")};
    return isQuestion(text) || past.match(trimmedEnd(text)).hasMatch();
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
        const auto found
            = std::find_if(m_headings.rbegin(), m_headings.rend(), [](const Heading& h) { return h.target; });
        return found == m_headings.rend() ? std::nullopt : found->target;
    }

    QStringView m_markdown;
    Period m_own;
    std::vector<PromisedSentence> m_found;
    std::vector<Heading> m_headings;
    std::optional<Period> m_lead; ///< "다음 달에 할 것:" above a list.
    qsizetype m_last = 0;
};

/// The stem's last syllable as it is before "기": 해 → 하, 봐 → 보, 줘 → 주, 여 → 이, 써 → 쓰.
QChar stemmed(QChar syllable)
{
    enum Vowel { A = 0, Ae = 1, Eo = 4, Yeo = 6, O = 8, Wa = 9, U = 13, Wo = 14, Eu = 18, I = 20 };
    if (!isSyllable(syllable) || finalOf(syllable) != 0)
        return syllable;
    const int index = (syllable.unicode() - firstSyllable) / finals;
    int vowel = index % vowels;
    if (vowel == Ae)
        vowel = A;
    else if (vowel == Wa)
        vowel = O;
    else if (vowel == Wo)
        vowel = U;
    else if (vowel == Yeo)
        vowel = I;
    else if (vowel == Eo && syllable != u'서')
        vowel = Eu;
    return QChar{static_cast<char16_t>(firstSyllable + (index / vowels * vowels + vowel) * finals)};
}

/// "읽어야겠다" and "해야 한다" as "읽기", "하기".
bool condenseDuty(QString& text)
{
    static const QRegularExpression duty{QStringLiteral("(.)야\\s?(?:겠|한다|합니다|해|하지|할).*$")};
    const auto match = duty.match(text);
    if (!match.hasMatch())
        return false;
    const QChar before = match.capturedView(1).front();
    text.truncate(match.capturedStart());
    const bool isJoined = (before == u'어' || before == u'아') && !text.isEmpty() && isSyllable(text.back())
        && finalOf(text.back()) != 0;
    if (!isJoined)
        text += stemmed(before);
    text += u'기';
    return true;
}

/// "할 것이다", "읽을 예정이다", "쓸게" as "하기", "읽기", "쓰기".
bool condenseWill(QString& text)
{
    static const QRegularExpression later{QStringLiteral(
        "(.)(?:\\s?(?:것|거|예정|계획|생각|작정|참|셈)(?:이다|입니다|다|예요|야|이에요)?|[게래]요?)$")};
    static const QRegularExpression keepsIts{QStringLiteral("(?:만들|놀|살|팔|열|걸|울|풀|밀|날)$")};
    const auto match = later.match(text);
    if (!match.hasMatch() || !isSyllable(match.capturedView(1).front())
        || finalOf(match.capturedView(1).front()) != finalRieul)
        return false;
    QString stem = text.first(match.capturedEnd(1));
    const bool isAdded = stem.endsWith(u'을') && stem.size() > 1 && isSyllable(stem[stem.size() - 2])
        && finalOf(stem[stem.size() - 2]) != 0;
    if (isAdded)
        stem.chop(1);
    else if (!keepsIts.match(stem).hasMatch())
        stem.back() = QChar{static_cast<char16_t>(stem.back().unicode() - finalRieul)};
    text = stem + u'기';
    return true;
}

QString koreanDeed(QString text)
{
    static const QRegularExpression when{
        uR"(^(?:그래서|그러니|그리고|그래도|하지만|대신)?[,\s]*)"
            + (u"(?:" + QString{QStringView{promisewords::koreanNamed}} + u"|"
               + QString{QStringView{promisewords::koreanOpen}} + u")")
            + uR"((?:에서?는|에서|에는|에도|에|엔|부터는|부터|까지는|까지|도|은|는|의)?[,\s]+)",
        QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression noun{QStringLiteral("(?:기로\\s?\\S.*|기를?\\s(?:다짐|약속).*)$")};
    static const QRegularExpression plain{QStringLiteral(
        "(?:으?려고?\\s?(?:한다|합니다|해요?|함|요)|고\\s?싶(?:다|습니다|어요?|음)|겠(?:다|습니다|어요?|음|다고\\s.*)|자)$")};
    text.remove(when);
    text = trimmedEnd(text);
    if (condenseDuty(text))
        return text;
    if (const auto match = noun.match(text); match.hasMatch())
        return text.first(match.capturedStart()) + u'기';
    if (const auto match = plain.match(text); match.hasMatch())
        return text.first(match.capturedStart()) + u'기';
    condenseWill(text);
    return text;
}

QString englishDeed(QString text)
{
    static const QString times = u"(?:" + QString{QStringView{promisewords::englishNamed}} + u"|"
        + QString{QStringView{promisewords::englishOpen}} + u")";
    constexpr auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression first{u"^(?:and|so|but|then)?\\s*" + times + u"[,:]?\\s+", options};
    static const QRegularExpression last{u"[,\\s]+" + times + u"$", options};
    static const QRegularExpression will{u"^(?:" + QString{QStringView{promisewords::englishIntention}}
                                             + u")\\s(?:to\\s)?(?!not\\s)",
                                         options};
    static const QRegularExpression negation{QStringLiteral("(?:not\\s(?:going\\s)?|won['’]t|never)"),
                                             options};
    text = trimmedEnd(text).remove(first).remove(last);
    if (const auto match = will.match(text); match.hasMatch() && !negation.match(match.captured()).hasMatch())
        text.remove(0, match.capturedLength());
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

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

QString promisedDeed(const QString& sentence)
{
    const QString deed = isKorean(sentence) ? koreanDeed(sentence) : englishDeed(sentence);
    return deed.isEmpty() ? sentence : deed;
}

Goal goalOf(const PromisedSentence& promise, std::optional<EntryId> entry)
{
    const bool isShort = promise.target.kind() < Kind::Month;
    const Period period = isShort ? promise.target.enclosing(Kind::Month) : promise.target;
    const GoalLine line = readGoalLine(promisedDeed(promise.sentence), period);
    Goal goal{.id = GoalId::mint(),
              .period = period,
              .area = std::nullopt,
              .title = line.title.isEmpty() ? promise.sentence : line.title,
              .measure = line.measure,
              .due = isShort ? std::optional{std::min(promise.target.last(), period.last())} : line.due,
              .promise = Promise{.entry = entry, .sentence = promise.sentence}};
    if (goal.due == period.last())
        goal.due.reset();
    return goal;
}

} // namespace hoego
