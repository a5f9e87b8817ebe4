#include "core/holiday/DayList.h"

#include <QFile>
#include <QRegularExpression>

namespace hoego {

std::optional<Day> ListedDay::in(int otherYear) const
{
    if (year && *year != otherYear)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{otherYear}, std::chrono::month{month},
                                           std::chrono::day{day}};
    return date.ok() ? std::optional{Day{date}} : std::nullopt;
}

DayList readDayList(QStringView text)
{
    static const QRegularExpression line{QStringLiteral(
        R"(^(?:(\d{4})-)?(\d{2})-(\d{2})\s+([^|#]*[^|#\s])\s*(?:\|\s*([^#]*[^#\s]))?\s*(?:#.*)?$)")};
    constexpr int leapYear = 2024; // In which every day of a year is.
    DayList list;
    int number = 0;
    for (const QStringView whole : text.split(u'\n')) {
        ++number;
        const QString words = whole.trimmed().toString();
        if (words.isEmpty() || words.startsWith(u'#'))
            continue;
        const auto match = line.match(words);
        ListedDay day{.year = {}, .name = match.captured(4), .englishName = match.captured(5)};
        if (!match.captured(1).isEmpty())
            day.year = match.captured(1).toInt();
        day.month = match.captured(2).toUInt();
        day.day = match.captured(3).toUInt();
        if (match.hasMatch() && day.in(day.year.value_or(leapYear)))
            list.days.push_back(std::move(day));
        else
            list.badLines.push_back(number);
    }
    return list;
}

DayList readDayListFile(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? readDayList(QString::fromUtf8(file.readAll())) : DayList{};
}

} // namespace hoego
