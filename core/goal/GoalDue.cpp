#include "core/goal/GoalDue.h"

#include <QRegularExpression>

#include <array>

namespace hoego {

namespace {

using std::chrono::days;

enum class Part : std::uint8_t { IsoDay, MonthAndDay, Month, Quarter, Half, End };

/// One way to say a day. `pattern` names its parts y, m, d, n.
struct Rule {
    Part part;
    const char16_t* pattern;
};

constexpr auto monthNames
    = u"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
      u"sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

// %K: what follows in Korean; %E: what goes before in English; %M: an English month.
constexpr std::array rules{
    Rule{Part::IsoDay, u"(?<iso>\\d{4}-\\d\\d-\\d\\d)%K"},
    Rule{Part::MonthAndDay, u"(?<m>\\d{1,2})\\s?월\\s?(?<d>\\d{1,2})\\s?일%K"},
    Rule{Part::MonthAndDay, u"(?<m>\\d{1,2})/(?<d>\\d{1,2})%K"},
    Rule{Part::Month, u"(?<m>\\d{1,2})\\s?월(?:\\s?말)?%K"},
    Rule{Part::Quarter, u"(?<n>[1-4])\\s?분기(?:\\s?말)?%K"},
    Rule{Part::Half, u"(?<half>상|하)반기(?:\\s?말)?%K"},
    Rule{Part::End, u"(?:연말|올해|올해\\s?말|한\\s?해|이번\\s?달|이번\\s?분기|월말)%K"},
    Rule{Part::IsoDay, u"%E(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b"},
    Rule{Part::MonthAndDay, u"%E%M\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b"},
    Rule{Part::MonthAndDay, u"%E(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s%M\\b"},
    Rule{Part::MonthAndDay, u"%E(?<m>\\d{1,2})/(?<d>\\d{1,2})\\b"},
    Rule{Part::Month, u"%E%M\\b"},
    Rule{Part::Quarter, u"%Eq(?<n>[1-4])\\b"},
    Rule{Part::Half, u"%E(?:h(?<n>[12])|the first half)\\b"},
    Rule{Part::End,
         u"%E(?:the\\s)?(?:year[- ]end|(?:end of )?(?:the |this )?(?:year|month|quarter)|\\d{4})\\b"},
};

QRegularExpression compiled(const Rule& rule)
{
    QString pattern = QStringView{rule.pattern}.toString();
    pattern.replace(QStringLiteral("%K"),
                    QStringLiteral("\\s?(?:까지(?:는)?|(?<before>전(?:에|까지))|안에|안으로|내로|내에)"));
    pattern.replace(QStringLiteral("%E"),
                    QStringLiteral("\\b(?:by|until|till|(?<before>before))\\s(?:the\\s)?"
                                   "(?:end\\sof\\s)?"));
    pattern.replace(QStringLiteral("%M"), QStringView{monthNames}.toString());
    return QRegularExpression{QStringLiteral("(?<![\\d./-])") + pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption};
}

int number(const QRegularExpressionMatch& match, QStringView name)
{
    return match.hasCaptured(name) ? match.captured(name).toInt() : 0;
}

int monthOf(const QRegularExpressionMatch& match)
{
    if (!match.hasCaptured(u"name"))
        return number(match, u"m");
    constexpr QStringView names = u"janfebmaraprmayjunjulaugsepoctnovdec";
    return static_cast<int>(names.indexOf(match.captured(u"name").first(3).toLower())) / 3 + 1;
}

std::optional<Period> periodSaid(Part part, const QRegularExpressionMatch& match, int year)
{
    const QString yearKey = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char{'0'});
    const auto twoDigits = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char{'0'}); };
    switch (part) {
    case Part::IsoDay: return Period::fromKey(match.captured(u"iso"));
    case Part::MonthAndDay:
        return Period::fromKey(
            QString{yearKey + u'-' + twoDigits(monthOf(match)) + u'-' + twoDigits(number(match, u"d"))});
    case Part::Month: return Period::fromKey(QString{yearKey + u'-' + twoDigits(monthOf(match))});
    case Part::Quarter:
        return Period::fromKey(QString{yearKey + QStringLiteral("-Q") + match.captured(u"n")});
    case Part::Half: {
        const bool second = match.captured(u"half") == QStringLiteral("하") || number(match, u"n") == 2;
        return Period::fromKey(QString{yearKey + (second ? QStringLiteral("-H2") : QStringLiteral("-H1"))});
    }
    case Part::End: break;
    }
    return std::nullopt;
}

} // namespace

GoalDue readDue(const QString& line, const Period& period)
{
    static const auto expressions = [] {
        std::vector<QRegularExpression> list;
        list.reserve(rules.size());
        for (const Rule& rule : rules)
            list.push_back(compiled(rule));
        return list;
    }();

    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto match = expressions[i].match(line);
        if (!match.hasMatch())
            continue;
        GoalDue due{.day = std::nullopt, .rest = line};
        due.rest.replace(match.capturedStart(), match.capturedLength(), u' ');
        if (const auto said = periodSaid(rules[i].part, match, period.year())) {
            const Day day = match.hasCaptured(u"before") ? said->first() - days{1} : said->last();
            if (day >= period.first() && day < period.last())
                due.day = day;
        }
        return due;
    }
    return {.day = std::nullopt, .rest = line};
}

} // namespace hoego
