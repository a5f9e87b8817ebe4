#include "ui/write/Matches.h"

#include "core/text/Hangul.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <algorithm>

namespace hoego::ui {

namespace {

/// So many steps of trying may one match take; a pattern such as (a+)+b would else go on for years.
constexpr QStringView limitOfSteps = u"(*LIMIT_MATCH=500000)";
constexpr std::chrono::seconds limitOfTime{2};
constexpr auto eachMatch = QRegularExpression::DontCheckSubjectStringMatchOption;

QRegularExpression expression(const Sought& sought)
{
    QString pattern
        = sought.isPattern ? sought.words : QRegularExpression::escape(text::normalized(sought.words));
    if (sought.isWholeWord)
        pattern = QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}_])(?:%1)(?![\\p{L}\\p{M}\\p{N}_])").arg(pattern);
    QRegularExpression::PatternOptions options
        = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!sought.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression{limitOfSteps + pattern, options};
}

/// A place in the whole expression as a place in what the person typed.
qsizetype placeInWords(qsizetype offset, const Sought& sought)
{
    const qsizetype before = limitOfSteps.size()
        + (sought.isWholeWord ? QStringView{u"(?<![\\p{L}\\p{M}\\p{N}_])(?:"}.size() : 0);
    return std::clamp<qsizetype>(offset - before, 0, sought.words.size());
}

/// Half a surrogate pair is nothing the engine may be given unchecked.
QString checked(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const bool isPair
            = whole[at].isHighSurrogate() && at + 1 < whole.size() && whole[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (whole[at].isSurrogate())
            whole[at] = QChar::ReplacementCharacter;
    }
    return whole;
}

/// The number of a capture at `at` of the template, as many of its digits as such a capture exists, with how
/// long it is; a length of zero where there is none ("$5" may be a price).
std::pair<int, qsizetype> captureAt(QStringView replacement, qsizetype at, int captures)
{
    int number = 0;
    qsizetype length = 0;
    while (at + length < replacement.size() && length < 2) {
        const QChar digit = replacement[at + length];
        if (digit < u'0' || digit > u'9' || number * 10 + digit.digitValue() > captures)
            break;
        number = number * 10 + digit.digitValue();
        ++length;
        if (number == 0)
            break;
    }
    return {number, length};
}

QString expanded(const QString& replacement, const QRegularExpressionMatch& match, int captures)
{
    QString result;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const QChar sign = replacement[at];
        if ((sign != u'\\' && sign != u'$') || at + 1 == replacement.size()) {
            result += sign;
            continue;
        }
        const QChar next = replacement[at + 1];
        if (const auto [number, length] = captureAt(replacement, at + 1, captures); length > 0) {
            result += match.captured(number);
            at += length;
        } else if (next == sign || (sign == u'\\' && (next == u'n' || next == u't'))) {
            result += next == u'n' ? QChar{u'\n'} : next == u't' ? QChar{u'\t'} : sign;
            ++at;
        } else {
            result += sign;
        }
    }
    return result;
}

QString replacementFor(const QRegularExpressionMatch& match, const Sought& sought, const QString& replacement,
                       int captures)
{
    return text::normalized(sought.isPattern ? expanded(replacement, match, captures) : replacement);
}

} // namespace

Found hitsIn(const QString& given, const Sought& sought, const std::optional<QString>& replacement,
             const std::atomic<bool>& isStopped)
{
    Found found;
    if (sought.words.isEmpty())
        return found;
    const QRegularExpression wanted = expression(sought);
    if (!wanted.isValid()) {
        found.trouble
            = {.reason = wanted.errorString(), .at = placeInWords(wanted.patternErrorOffset(), sought)};
        return found;
    }
    const QString text = checked(given);
    const int captures = wanted.captureCount();
    const QDeadlineTimer deadline{limitOfTime};
    qsizetype from = 0;
    while (from <= text.size() && !isStopped) {
        const auto match = wanted.match(text, from, QRegularExpression::NormalMatch, eachMatch);
        found.gaveUp = !match.isValid() || deadline.hasExpired();
        if (found.gaveUp || !match.hasMatch())
            break;
        found.hits.push_back({.start = match.capturedStart(), .length = match.capturedLength()});
        if (replacement)
            found.replacements.push_back(replacementFor(match, sought, *replacement, captures));
        from = match.capturedEnd();
        if (match.capturedLength() == 0) {
            const bool isPair = from + 1 < text.size() && text[from].isHighSurrogate();
            from += isPair ? 2 : 1;
        }
    }
    return found;
}

std::optional<QString> replacementOf(const QString& given, const Match& hit, const Sought& sought,
                                     const QString& replacement)
{
    const QRegularExpression wanted = expression(sought);
    if (!wanted.isValid())
        return std::nullopt;
    const QString text = checked(given);
    const auto match = wanted.match(text, hit.start, QRegularExpression::NormalMatch,
                                    eachMatch | QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || match.capturedLength() != hit.length)
        return std::nullopt;
    return replacementFor(match, sought, replacement, wanted.captureCount());
}

int hitFrom(const std::vector<Match>& hits, qsizetype position)
{
    if (hits.empty())
        return -1;
    const auto next = std::ranges::lower_bound(hits, position, {}, &Match::start);
    return next == hits.end() ? 0 : static_cast<int>(next - hits.begin());
}

int hitBefore(const std::vector<Match>& hits, qsizetype position)
{
    if (hits.empty())
        return -1;
    const auto after = std::ranges::upper_bound(hits, position, {}, &Match::end);
    return static_cast<int>((after == hits.begin() ? hits.end() : after) - hits.begin()) - 1;
}

} // namespace hoego::ui
