#include "core/calendar/Period.h"

#include <QtAssert>

#include <algorithm>

namespace hoego {

namespace {

using std::chrono::days;

constexpr Day firstDay{std::chrono::year{firstYear} / std::chrono::January / 1};
constexpr Day lastDay{std::chrono::year{lastYear} / std::chrono::December / 31};

std::chrono::year_month_day dateOf(Day day)
{
    return std::chrono::year_month_day{day};
}

int yearOf(Day day)
{
    return static_cast<int>(dateOf(day).year());
}

int monthOf(Day day)
{
    return static_cast<int>(static_cast<unsigned>(dateOf(day).month()));
}

Day firstOfMonth(int year, int month)
{
    return Day{std::chrono::year{year} / month / 1};
}

Day mondayOf(Day day)
{
    return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

/// The Monday of ISO week 1: the week that holds 4 January.
Day firstMonday(int year)
{
    return mondayOf(Day{std::chrono::year{year} / std::chrono::January / 4});
}

/// How many months a period of `kind` has, for the kinds that are made of months.
int monthsIn(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Quarter: return 3;
    case Period::Kind::Half: return 6;
    case Period::Kind::Year: return 12;
    default: return 1;
    }
}

/// ASCII digits only, and at least one.
std::optional<int> fromDigits(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return digits.isEmpty() ? std::nullopt : std::optional{value};
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

} // namespace

Period Period::containing(Kind kind, Day day)
{
    Q_ASSERT(day >= firstDay && day <= lastDay);
    switch (kind) {
    case Kind::Day: return {kind, day};
    case Kind::Week: return {kind, mondayOf(day)};
    default: break;
    }
    const int months = monthsIn(kind);
    return {kind, firstOfMonth(yearOf(day), (monthOf(day) - 1) / months * months + 1)};
}

Period Period::ofYear(int year)
{
    Q_ASSERT(year >= firstYear && year <= lastYear);
    return {Kind::Year, firstOfMonth(year, 1)};
}

Period Period::ofMonth(int year, int month)
{
    Q_ASSERT(year >= firstYear && year <= lastYear && month >= 1 && month <= 12);
    return {Kind::Month, firstOfMonth(year, month)};
}

std::optional<Period> Period::fromKey(QStringView key)
{
    const auto year = fromDigits(key.first(std::min<qsizetype>(4, key.size())));
    if (key.size() < 4 || !year || *year < firstYear)
        return std::nullopt;
    if (key.size() == 4)
        return ofYear(*year);
    if (key.size() == 10) {
        const auto day = dayFromIso(key);
        return day ? std::optional{ofDay(*day)} : std::nullopt;
    }
    if (key.size() < 7 || key[4] != u'-')
        return std::nullopt;

    const QChar letter = key[5];
    if (letter == u'W' && key.size() == 8) {
        const auto week = fromDigits(key.sliced(6));
        if (!week || *week < 1)
            return std::nullopt;
        const Period period{Kind::Week, firstMonday(*year) + days{7 * (*week - 1)}};
        return period.year() == *year ? std::optional{period} : std::nullopt;
    }
    if (key.size() != 7)
        return std::nullopt;
    if (letter == u'Q' || letter == u'H') {
        const Kind kind = letter == u'Q' ? Kind::Quarter : Kind::Half;
        const auto part = fromDigits(key.sliced(6));
        if (!part || *part < 1 || *part > 12 / monthsIn(kind))
            return std::nullopt;
        return Period{kind, firstOfMonth(*year, (*part - 1) * monthsIn(kind) + 1)};
    }
    const auto month = fromDigits(key.sliced(5));
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    return ofMonth(*year, *month);
}

Day Period::last() const
{
    switch (m_kind) {
    case Kind::Day: return m_first;
    // The last week of 9999 reaches into a year whose days cannot be written.
    case Kind::Week: return std::min(m_first + days{6}, lastDay);
    default: break;
    }
    const auto date = dateOf(m_first);
    return Day{(date.year() / date.month() + std::chrono::months{monthsIn(m_kind) - 1}) / std::chrono::last};
}

int Period::dayCount() const
{
    return static_cast<int>((last() - first()).count()) + 1;
}

QString Period::key() const
{
    QString yearText = padded(year(), 4);
    switch (m_kind) {
    case Kind::Day: return toIso(m_first);
    case Kind::Week: return yearText + QStringLiteral("-W") + padded(number(), 2);
    case Kind::Month: return yearText + u'-' + padded(number(), 2);
    case Kind::Quarter: return yearText + QStringLiteral("-Q") + QString::number(number());
    case Kind::Half: return yearText + QStringLiteral("-H") + QString::number(number());
    case Kind::Year: break;
    }
    return yearText;
}

int Period::year() const
{
    return yearOf(m_kind == Kind::Week ? m_first + days{3} : m_first);
}

int Period::number() const
{
    switch (m_kind) {
    case Kind::Day: return static_cast<int>((m_first - firstOfMonth(year(), 1)).count()) + 1;
    case Kind::Week: return static_cast<int>((m_first - firstMonday(year())).count()) / 7 + 1;
    case Kind::Year: return 1;
    default: return (monthOf(m_first) - 1) / monthsIn(m_kind) + 1;
    }
}

std::optional<Period> Period::next() const
{
    const Day after = last() + days{1};
    return after <= lastDay ? std::optional{containing(m_kind, after)} : std::nullopt;
}

std::optional<Period> Period::previous() const
{
    const Day before = m_first - days{1};
    return before >= firstDay ? std::optional{containing(m_kind, before)} : std::nullopt;
}

Period Period::enclosing(Kind kind) const
{
    if (kind == m_kind)
        return *this;
    return containing(kind, m_kind == Kind::Week ? m_first + days{3} : m_first);
}

std::optional<Period> Period::parent() const
{
    switch (m_kind) {
    case Kind::Day:
    case Kind::Week: return enclosing(Kind::Month);
    case Kind::Month: return enclosing(Kind::Quarter);
    case Kind::Quarter: return enclosing(Kind::Half);
    case Kind::Half: return enclosing(Kind::Year);
    case Kind::Year: break;
    }
    return std::nullopt;
}

std::vector<Period> Period::children(Kind kind) const
{
    if (kind > m_kind)
        return {};
    std::vector<Period> periods;
    std::optional<Period> child = containing(kind, m_first);
    // The first day's week may belong to the period before: its Thursday decides.
    if (kind == Kind::Week && m_kind != Kind::Week && child->first() + days{3} < m_first)
        child = child->next();
    for (; child && child->enclosing(m_kind) == *this; child = child->next())
        periods.push_back(*child);
    return periods;
}

bool Period::overlaps(const Period& other) const
{
    return first() <= other.last() && other.first() <= last();
}

std::strong_ordering operator<=>(const Period& a, const Period& b)
{
    if (const auto order = a.m_first <=> b.m_first; order != 0)
        return order;
    return b.m_kind <=> a.m_kind;
}

} // namespace hoego
