#include "core/goal/GoalLine.h"
#include "core/goal/PromiseText.h"
#include "core/goal/PromiseWords.h"
#include "core/goal/Promises.h"

#include <algorithm>

namespace hoego {

namespace {

using namespace promisetext;

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

QString promisedDeed(const QString& sentence)
{
    const QString deed = isKorean(sentence) ? koreanDeed(sentence) : englishDeed(sentence);
    return deed.isEmpty() ? sentence : deed;
}

Goal goalOf(const PromisedSentence& promise, std::optional<EntryId> entry)
{
    const bool isShort = promise.target.kind() < Period::Kind::Month;
    const Period period = isShort ? promise.target.enclosing(Period::Kind::Month) : promise.target;
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
