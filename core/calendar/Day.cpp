#include "core/calendar/Day.h"

namespace hoego {

namespace {

// ASCII digits only: QString::toInt would take full-width ones, signs and blanks.
std::optional<int> number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

void append(QString& text, int number, int width)
{
    QString digits = QString::number(number);
    while (digits.size() < width)
        digits.prepend(u'0');
    text += digits;
}

} // namespace

QString toIso(Day day)
{
    const std::chrono::year_month_day date{day};
    QString text;
    text.reserve(10);
    append(text, static_cast<int>(date.year()), 4);
    text += u'-';
    append(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += u'-';
    append(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return text;
}

std::optional<Day> dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto year = number(text.first(4));
    const auto month = number(text.sliced(5, 2));
    const auto day = number(text.sliced(8, 2));
    if (!year || !month || !day || *year == 0)
        return std::nullopt;

    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{Day{date}} : std::nullopt;
}

} // namespace hoego
