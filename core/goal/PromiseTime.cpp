#include "core/goal/PromiseTime.h"

#include "core/goal/PromiseText.h"
#include "core/goal/PromiseWords.h"

#include <algorithm>
#include <vector>

namespace hoego::promisetime {

namespace {

using promisetext::isKorean;
using promisetext::words;
using Kind = Period::Kind;

/// The period of `kind` after the one that `own` ends in.
std::optional<Period> after(const Period& own, Kind kind)
{
    return (kind >= own.kind() ? own.enclosing(kind) : Period::containing(kind, own.last())).next();
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

} // namespace

std::optional<Period> afterwards(const Period& own)
{
    return own.kind() == Kind::Day ? after(own, Kind::Month) : own.next();
}

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

} // namespace hoego::promisetime
