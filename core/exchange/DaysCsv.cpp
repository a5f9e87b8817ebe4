#include "core/exchange/DaysCsv.h"

#include "core/text/Hangul.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <set>

namespace hoego::csv {

namespace {

QString quoted(const QString& field)
{
    static constexpr QStringView special = u",\"\r\n";
    const bool needsQuotes = std::ranges::any_of(field, [](QChar c) { return special.contains(c); });
    return needsQuotes ? u'"' + QString{field}.replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
}

QString textOf(const QByteArray& bytes)
{
    QStringDecoder utf8{QStringDecoder::Utf8}; // It passes over a byte order mark.
    QString text = utf8(bytes);
    QStringDecoder korean{"windows-949"};
    if (utf8.hasError() && korean.isValid())
        text = korean(bytes);
    return text::normalized(text); // A Mac's names are decomposed.
}

/// A record and the line it begins at.
struct Record {
    QStringList fields;
    int line;
};

/// Takes the text apart; a comma or line feed in quotes parts nothing.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<Record> next()
    {
        if (m_at >= m_text.size())
            return std::nullopt;
        Record record{.fields = {}, .line = m_line};
        do
            record.fields += field();
        while (take(u','));
        take(u'\r');
        if (take(u'\n'))
            ++m_line;
        return record;
    }

    bool isOpen() const { return m_isOpen; }

private:
    bool take(QChar c)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    QString field()
    {
        QString field;
        if (take(u'"'))
            field = quotedField();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return field + m_text.sliced(from, m_at - from);
    }

    QString quotedField()
    {
        QString field;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && !take(u'"')) // Two of them are one.
                return field;
            field += c;
            m_line += c == u'\n' ? 1 : 0;
        }
        m_isOpen = true;
        return field;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isOpen = false;
};

/// Where the columns are; -1: there is none.
struct Columns {
    qsizetype date;
    qsizetype category;
    qsizetype color;
    qsizetype note;
};

Columns columnsOf(const QStringList& names)
{
    const auto of = [&](QLatin1StringView english, QStringView korean) {
        const auto isIt = [&](const QString& name) {
            const QString trimmed = name.trimmed();
            return trimmed.compare(english, Qt::CaseInsensitive) == 0 || trimmed == korean;
        };
        const auto found = std::ranges::find_if(names, isIt);
        return found == names.end() ? qsizetype{-1} : found - names.begin();
    };
    return {.date = of(QLatin1StringView{"date"}, u"날짜"),
            .category = of(QLatin1StringView{"category"}, u"분류"),
            .color = of(QLatin1StringView{"color"}, u"색"),
            .note = of(QLatin1StringView{"note"}, u"메모")};
}

} // namespace

QByteArray fromColors(std::span<const DayColor> colors, std::span<const Category> categories)
{
    QString text = QStringLiteral("date,category,color,note\r\n");
    for (const DayColor& color : colors) {
        const Category* category = findCategory(categories, color.category);
        text += QStringLiteral("%1,%2,%3,%4\r\n")
                    .arg(toIso(color.day), category ? quoted(category->name) : QString{},
                         category ? category->color.toHex() : QString{}, quoted(color.note));
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

DayRange Table::days() const
{
    const auto [first, last] = std::ranges::minmax_element(lines, {}, &Line::day);
    return {.first = first->day, .last = last->day};
}

Table read(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    Reader reader{text};
    const auto names = reader.next();
    const Columns columns = columnsOf(names ? names->fields : QStringList{});
    if (columns.date < 0)
        return {.lines = {}, .problems = {{.code = Problem::Code::NoDateColumn, .line = 1}}};
    Table table;
    std::set<Day> known;
    while (const auto record = reader.next()) {
        const auto field = [&](qsizetype column) { return record->fields.value(column).trimmed(); };
        const auto wordsIn = [&](qsizetype column) {
            return column < 0 ? std::nullopt : std::optional{field(column).simplified()};
        };
        if (record->fields.join(QString{}).trimmed().isEmpty())
            continue;
        if (reader.isOpen()) {
            table.problems.push_back({.code = Problem::Code::OpenQuote, .line = record->line});
            break;
        }
        const auto day = dayFromIso(field(columns.date));
        if (!day)
            table.problems.push_back({.code = Problem::Code::NoDay, .line = record->line});
        else if (!known.insert(*day).second)
            table.problems.push_back({.code = Problem::Code::SecondOfDay, .line = record->line});
        else
            table.lines.push_back({.day = *day,
                                   .category = wordsIn(columns.category),
                                   .color = Rgb::fromHex(field(columns.color)),
                                   .note = wordsIn(columns.note)});
    }
    return table;
}

} // namespace hoego::csv
