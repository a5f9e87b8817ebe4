#include "ui/common/PeriodWords.h"

#include <QRegularExpression>

#include <array>
#include <chrono>

// What people type, in both languages at once.
// not words: this whole file

namespace hoego::ui {

namespace {

using Kind = Period::Kind;

struct Relative {
    QStringView words;
    Kind kind;
    int steps;
};

/// Written without blanks, in lower case, as they are compared.
constexpr std::array relatives{
    Relative{u"오늘", Kind::Day, 0},
    Relative{u"어제", Kind::Day, -1},
    Relative{u"그제", Kind::Day, -2},
    Relative{u"내일", Kind::Day, 1},
    Relative{u"이번주", Kind::Week, 0},
    Relative{u"지난주", Kind::Week, -1},
    Relative{u"다음주", Kind::Week, 1},
    Relative{u"이번달", Kind::Month, 0},
    Relative{u"이달", Kind::Month, 0},
    Relative{u"지난달", Kind::Month, -1},
    Relative{u"저번달", Kind::Month, -1},
    Relative{u"다음달", Kind::Month, 1},
    Relative{u"이번분기", Kind::Quarter, 0},
    Relative{u"지난분기", Kind::Quarter, -1},
    Relative{u"올해", Kind::Year, 0},
    Relative{u"작년", Kind::Year, -1},
    Relative{u"지난해", Kind::Year, -1},
    Relative{u"재작년", Kind::Year, -2},
    Relative{u"내년", Kind::Year, 1},
    Relative{u"today", Kind::Day, 0},
    Relative{u"yesterday", Kind::Day, -1},
    Relative{u"tomorrow", Kind::Day, 1},
    Relative{u"thisweek", Kind::Week, 0},
    Relative{u"lastweek", Kind::Week, -1},
    Relative{u"nextweek", Kind::Week, 1},
    Relative{u"thismonth", Kind::Month, 0},
    Relative{u"lastmonth", Kind::Month, -1},
    Relative{u"nextmonth", Kind::Month, 1},
    Relative{u"thisquarter", Kind::Quarter, 0},
    Relative{u"lastquarter", Kind::Quarter, -1},
    Relative{u"thisyear", Kind::Year, 0},
    Relative{u"lastyear", Kind::Year, -1},
    Relative{u"nextyear", Kind::Year, 1},
};

constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                             u"may",       u"june",     u"july",     u"august",
                                             u"september", u"october",  u"november", u"december"};

using Periods = std::vector<Period>;

void add(Periods& periods, const std::optional<Period>& period)
{
    if (period && std::ranges::find(periods, *period) == periods.end())
        periods.push_back(*period);
}

std::optional<Period> stepped(Period period, int steps)
{
    std::optional<Period> reached = period;
    for (; reached && steps < 0; ++steps)
        reached = reached->previous();
    for (; reached && steps > 0; --steps)
        reached = reached->next();
    return reached;
}

std::optional<Period> keyed(int year, QStringView rest)
{
    const QString key = QStringLiteral("%1%2").arg(year, 4, 10, QLatin1Char{'0'}).arg(rest);
    return Period::fromKey(key);
}

std::optional<Period> month(int year, int number)
{
    return keyed(year, QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char{'0'}));
}

void addKorean(Periods& periods, const QString& word, int year)
{
    static const QRegularExpression shape{QStringLiteral(
        "^(?:(\\d{4})년)?(?:(\\d{1,2})월(?:(\\d{1,2})일?)?|(\\d)분기|(\\d{1,2})주차?|(상|하)반기)?(?:회고|돌아보기)?$")};
    const auto match = shape.match(word);
    if (!match.hasMatch() || word.isEmpty())
        return;
    const bool hasYear = match.hasCaptured(1);
    const int of = hasYear ? match.captured(1).toInt() : year;
    const auto two
        = [&match](int group) { return match.captured(group).rightJustified(2, QLatin1Char{'0'}); };
    if (match.hasCaptured(3))
        add(periods, keyed(of, QStringLiteral("-%1-%2").arg(two(2), two(3))));
    else if (match.hasCaptured(2))
        add(periods, month(of, match.captured(2).toInt()));
    else if (match.hasCaptured(4))
        add(periods, keyed(of, QStringLiteral("-Q%1").arg(match.captured(4))));
    else if (match.hasCaptured(5))
        add(periods, keyed(of, QStringLiteral("-W%1").arg(two(5))));
    else if (match.hasCaptured(6))
        add(periods, keyed(of, match.captured(6) == QStringLiteral("상") ? u"-H1" : u"-H2"));
    else if (hasYear)
        add(periods, keyed(of, {}));
}

void addEnglish(Periods& periods, const QString& words, int year)
{
    static const QRegularExpression part{
        QStringLiteral("^(?:(\\d{4})[ -]?)?(?:(q[1-4])|(h[12])|w(\\d{1,2}))(?: (\\d{4}))?$")};
    if (const auto match = part.match(words); match.hasMatch()) {
        const int of = match.hasCaptured(1) ? match.captured(1).toInt()
            : match.hasCaptured(5)          ? match.captured(5).toInt()
                                            : year;
        const QString letter = match.hasCaptured(4)
            ? QStringLiteral("w") + match.captured(4).rightJustified(2, QLatin1Char{'0'})
            : match.captured(2) + match.captured(3);
        add(periods, keyed(of, QString{QLatin1Char{'-'} + letter.toUpper()}));
    }
    static const QRegularExpression named{QStringLiteral("^([a-z]{3,9})(?: (\\d{1,2}))?(?:,? (\\d{4}))?$")};
    const auto match = named.match(words);
    if (!match.hasMatch())
        return;
    for (std::size_t index = 0; index < months.size(); ++index) {
        if (!months.at(index).startsWith(match.captured(1)))
            continue;
        const auto found
            = month(match.hasCaptured(3) ? match.captured(3).toInt() : year, static_cast<int>(index) + 1);
        if (found && match.hasCaptured(2))
            add(periods,
                keyed(found->year(),
                      QStringLiteral("-%1-%2")
                          .arg(found->number(), 2, 10, QLatin1Char{'0'})
                          .arg(match.captured(2).toInt(), 2, 10, QLatin1Char{'0'})));
        else
            add(periods, found);
    }
}

} // namespace

std::vector<Period> periodsMeant(const QString& typed, Day today, int year)
{
    const QString words = typed.simplified().toLower();
    const QString word = QString{words}.remove(QLatin1Char{' '});
    Periods periods;
    if (word.isEmpty())
        return periods;
    add(periods, Period::fromKey(word.toUpper()));
    for (const Relative& relative : relatives) {
        if (word == relative.words)
            add(periods, stepped(Period::containing(relative.kind, today), relative.steps));
    }
    addKorean(periods, word, year);
    addEnglish(periods, words, year);
    // "2024-1" on the way to "2024-11".
    static const QRegularExpression shortMonth{QStringLiteral("^(\\d{4})-(\\d)$")};
    if (const auto match = shortMonth.match(word); match.hasMatch())
        add(periods, month(match.captured(1).toInt(), match.captured(2).toInt()));
    return periods;
}

} // namespace hoego::ui
