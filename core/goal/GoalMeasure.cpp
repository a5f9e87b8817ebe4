#include "core/goal/GoalMeasure.h"

#include "core/goal/GoalWords.h"
#include "core/goal/NumberWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace hoego {

namespace {

using measure::Direction;
using namespace goalwords;

QString text(const char16_t* literal)
{
    return QStringView{literal}.toString();
}

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression{
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

/// A Korean amount, number and unit: digits are n, words w, the unit u.
QString koreanAmount()
{
    return QStringLiteral(R"((?:(?<![\d.,:/제-])(?<n>%1)|(?<![\p{L}\d])(?!%5)(?<w>%2))\s?(?<u>%3)%4)")
               .arg(numbers::digitsPattern(), numbers::koreanPattern(), text(koreanUnits), text(afterUnit),
                    text(lookalikes))
        + text(nameAfterUnit);
}

QString withoutNames(QString pattern)
{
    static const QRegularExpression name{QStringLiteral(R"(\?<[a-z]>)")};
    return pattern.replace(name, QStringLiteral("?:"));
}

/// What makes "a week" a rate rather than a length: "3 times a week", "one post a month", not "take a week
/// off".
QString englishQuantity()
{
    return QStringLiteral(R"((?:\b(?:once|twice|thrice|\d+x)|\b(?:\d[\d,]*|%1|an?))"
                          R"((?:\s(?!in\b|for\b|within\b|of\b|off\b)[\p{L}-]+){1,3}?))")
        .arg(numbers::englishPattern());
}

struct Found {
    double number = 0;
    QString unit;
    qsizetype at = 0;
};

/// "2024 goals" speaks of a year, "2000 steps" does not.
bool looksLikeYear(QStringView digits)
{
    return digits.size() == 4 && (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

bool isCountedInThousands(QStringView unit)
{
    constexpr std::array units{u"dollars", u"miles", u"words", u"steps"};
    return std::ranges::any_of(units, [unit](const char16_t* known) { return unit == QStringView{known}; });
}

/// The ways to say an amount, the surest first; n or w is the number, u or v the unit.
struct AmountPatterns {
    QRegularExpression money
        = expression(QStringLiteral(R"((?<u>[$€£₩])\s?(?<n>%1))").arg(numbers::digitsPattern()));
    QRegularExpression korean = expression(koreanAmount());
    QRegularExpression alone
        = expression(QStringLiteral(R"((?<![\p{L}\d])(?<w>%1)(?=$|\s|씩|를|을|는|은|만|도|의|쓰|읽))")
                         .arg(numbers::aloneInKorean()));
    QRegularExpression attached
        = expression(QStringLiteral(R"((?<![\w.,:/$-])(?<n>%1)\s?(?<u>%2)(?![\p{L}\d])%3)")
                         .arg(numbers::digitsPattern(), text(englishUnits), text(nameAfterUnit)));
    QRegularExpression plural
        = expression(QStringLiteral(R"((?<![\w.,:/$-])(?<n>%1|%2)\s(?:more\s|new\s)?(?:(?<u>[a-z]+s)|)"
                                    R"((?!(?:and|or|on|of|by|at|am|pm|in)\b)[a-z-]+\s(?<v>[a-z]+s))\b)")
                         .arg(numbers::digitsPattern(), numbers::englishPattern()));
    /// "1 side project": the last word before the line goes on names what is counted.
    QRegularExpression single = expression(
        QStringLiteral(R"((?<![\w-])(?<n>one|1)\s(?!(?:day|of|on|more|time|thing|at|and|pm|am)\b))"
                       R"((?:[a-z-]+\s){0,2}?(?<u>[a-z-]+)(?=$|[,.;:]|)"
                       R"(\s(?:by|on|in|for|at|with|to|of|about|from|per|an?|each|every|and)\b))"));
    /// "팔로워 1만": a large number needs no unit.
    QRegularExpression large
        = expression(QStringLiteral(R"((?<![\w.,:/-])(?<n>\d[\d,.]*\s?[천만억]+)(?=$|\s))"));
};

/// All amounts of the line in order.
std::vector<Found> amounts(const QString& line)
{
    static const AmountPatterns ways;
    std::vector<Found> found;
    for (const auto* pattern :
         {&ways.money, &ways.korean, &ways.alone, &ways.attached, &ways.plural, &ways.single, &ways.large}) {
        for (auto matches = pattern->globalMatch(line); matches.hasNext();) {
            const auto match = matches.next();
            const QString digits = match.hasCaptured(u"n") ? match.captured(u"n") : match.captured(u"w");
            const QString unit = match.hasCaptured(u"v") ? match.captured(u"v") : match.captured(u"u");
            const auto number = numbers::fromWords(digits);
            const auto isThere = [&match](const Found& other) { return other.at == match.capturedStart(); };
            const bool isYear
                = pattern == &ways.plural && looksLikeYear(digits) && !isCountedInThousands(unit);
            if (number && *number > 0 && !isYear && std::ranges::none_of(found, isThere))
                found.push_back({.number = *number, .unit = unit, .at = match.capturedStart()});
        }
    }
    std::ranges::sort(found, {}, &Found::at);
    return found;
}

bool isTimes(const Found& found)
{
    return found.unit == u"회" || found.unit == u"번" || found.unit == u"차례"
        || found.unit.compare(u"times", Qt::CaseInsensitive) == 0;
}

/// "10km 마라톤 2번" is two races: times go before other amounts.
const Found* mainAmount(const std::vector<Found>& found)
{
    const auto times = std::ranges::find_if(found, isTimes);
    if (times != found.end())
        return &*times;
    return found.empty() ? nullptr : &found.front();
}

/// A number with a limit: "70kg 이하", "under 70 kg", "≤ 70".
struct Limit {
    double number = 0;
    QString unit;
    Direction direction = Direction::Up;
};

std::optional<Limit> limit(const QString& line)
{
    struct Way {
        QRegularExpression pattern;
        Direction direction;
    };
    static const QString number = QStringLiteral(R"((?<![\d.,:/-])(?<n>%1)\s?(?<u>[a-z]+|%2)?)")
                                      .arg(numbers::digitsPattern(), text(koreanUnits));
    static const std::array ways{Way{expression(number + text(atMostAfter)), Direction::Down},
                                 Way{expression(text(atMostBefore) + number), Direction::Down},
                                 Way{expression(number + text(atLeastAfter)), Direction::Up},
                                 Way{expression(text(atLeastBefore) + number), Direction::Up}};
    for (const Way& way : ways) {
        const auto match = way.pattern.match(line);
        const auto value = match.hasMatch() ? numbers::fromWords(match.captured(u"n")) : std::nullopt;
        if (value)
            return Limit{.number = *value, .unit = match.captured(u"u"), .direction = way.direction};
    }
    return std::nullopt;
}

bool isReading(const QString& line, const QString& unit)
{
    static const auto words = expression(text(readings));
    static const auto units = expression(QStringLiteral("^(?:%1)$").arg(text(readingUnits)));
    static const auto sums = expression(text(summing));
    return !sums.match(line).hasMatch() && (words.match(line).hasMatch() || units.match(unit).hasMatch());
}

/// "평점 4.0", "토익 900점", "GPA 4.0": what is read off, with no limit said.
std::optional<Measure> reading(const QString& line)
{
    static const auto falling = expression(text(fallingReadings));
    static const auto number
        = expression(QStringLiteral(R"((?<![\w.,:/-])(?<n>%1)\s?(?<u>%2|시간|분|hours?)?(?![\p{L}\d]))")
                         .arg(numbers::digitsPattern(), text(readingUnits)));
    const auto match = number.match(line);
    const auto value = match.hasMatch() ? numbers::fromWords(match.captured(u"n")) : std::nullopt;
    if (!value || !isReading(line, match.captured(u"u")))
        return std::nullopt;
    return measure::Value{.target = *value,
                          .unit = match.captured(u"u"),
                          .direction = falling.match(line).hasMatch() ? Direction::Down : Direction::Up};
}

/// How often within one span of a rhythm.
int timesSaid(const QString& line, int each)
{
    static const auto often = expression(QStringLiteral(R"(\b(?<n>once|twice|thrice|\d+(?=x)))"));
    // "매달 1일에 정산" is a date within the month, not an amount.
    static const auto dayOfMonth = expression(QStringLiteral(R"(\d+\s?일(?:에|까지|마다))"));
    double times = 1;
    const auto found = amounts(QString{line}.remove(dayOfMonth));
    const auto* amount = mainAmount(found);
    if (const auto match = often.match(line); match.hasMatch())
        times = numbers::fromWords(match.captured(u"n")).value_or(1);
    else if (amount && (each == 1 || isTimes(*amount))) // "매일 30분" is seven times a week, not thirty.
        times = amount->number;
    return std::max(1, static_cast<int>(std::ceil(std::min(times, 1e6)))) * each;
}

std::optional<Measure> rate(const QString& line)
{
    static const auto patterns = [] {
        std::vector<QRegularExpression> list;
        list.reserve(rhythms.size());
        for (const Rhythm& rhythm : rhythms)
            list.push_back(expression(text(rhythm.pattern)
                                          .replace(QStringLiteral("%N"), withoutNames(koreanAmount()))
                                          .replace(QStringLiteral("%Q"), englishQuantity())));
        return list;
    }();
    for (std::size_t i = 0; i < rhythms.size(); ++i) {
        if (patterns[i].match(line).hasMatch())
            return measure::Rate{.times = timesSaid(line, rhythms[i].each), .per = rhythms[i].per};
    }
    return std::nullopt;
}

std::optional<Measure> count(const QString& line)
{
    const auto found = amounts(line);
    const auto* amount = mainAmount(found);
    if (!amount)
        return std::nullopt;
    return measure::Count{.target = amount->number, .unit = amount->unit};
}

} // namespace

std::optional<Measure> readMeasure(const QString& line)
{
    static const auto others = expression(text(otherRhythms));
    if (others.match(line).hasMatch())
        return std::nullopt;
    const auto said = limit(line);
    auto often = rate(line);
    if (said && said->direction == Direction::Down) {
        // "At most once a week" is no measure of ours: a rate is always at least.
        if (often)
            return std::nullopt;
        return measure::Value{.target = said->number, .unit = said->unit, .direction = Direction::Down};
    }
    if (often)
        return often;
    if (said && isReading(line, said->unit))
        return measure::Value{.target = said->number, .unit = said->unit, .direction = Direction::Up};
    if (const auto read = reading(line))
        return read;
    return count(line);
}

} // namespace hoego
