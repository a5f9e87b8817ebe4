#include "ui/render/Placeholders.h"

#include "core/color/Tally.h"
#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::Placeholders)
};

/// The period before or after; at the ends of the calendar it has no name.
QString neighborLabel(const std::optional<Period>& neighbor, const Period& period, const QString& none)
{
    if (!neighbor)
        return none;
    return neighbor->year() == period.year() ? shortLabel(*neighbor) : label(*neighbor);
}

/// Goals are a person's words: they show as written.
QString escaped(QString words)
{
    static const QRegularExpression marks{QStringLiteral(R"(([\\*\[\]<`]))")};
    return words.replace(marks, QStringLiteral(R"(\\1)"));
}

QString goalLines(const Journal& journal, const Period& period, Day today)
{
    auto board = journal.goalBoard(period, today);
    // Few people set goals for a month: the year's are the month's, too.
    if (board && board->cards.empty() && period.kind() != Period::Kind::Year)
        board = journal.goalBoard(period.enclosing(Period::Kind::Year), today);
    QStringList lines;
    if (board) {
        for (const GoalCard& card : board->cards) {
            if (!card.isPrivate)
                lines += Words::tr("- %1 %2 · %3", "a goal: mark, title, standing")
                             .arg(mark(card.verdict()), escaped(card.goal.title),
                                  standingText(card.goal, card.standing));
        }
    }
    return lines.join(u'\n');
}

QString tallyWords(const Journal& journal, const Period& period)
{
    const auto colors = journal.colors(period);
    if (!colors || colors->colors.empty())
        return {};
    const Tally counts = tally(period, colors->colors);
    QStringList parts;
    for (const Tally::ByCategory& one : counts.categories) {
        const auto category = std::ranges::find(colors->categories, one.category, &Category::id);
        if (category != colors->categories.end())
            parts += Words::tr("%1: %n days", "of a color", one.days).arg(escaped(category->name));
    }
    if (counts.blank > 0)
        parts += Words::tr("blank: %n days", nullptr, counts.blank);
    return parts.join(QStringLiteral(" · "));
}

/// A larger period has many of the smaller: its first stands for them.
Period related(const Period& period, Period::Kind kind)
{
    return kind >= period.kind() ? period.enclosing(kind) : Period::containing(kind, period.first());
}

/// A word for a part of the calendar, and what stands after its number in Korean.
struct Part {
    QStringView name;
    Period::Kind kind;
    QStringView counter;
};
constexpr std::array<Part, 6> parts{{{u"year", Period::Kind::Year, u"년"}, // not words
                                     {u"half", Period::Kind::Half, u""},
                                     {u"quarter", Period::Kind::Quarter, u"분기"}, // not words
                                     {u"month", Period::Kind::Month, u"월"}, // not words
                                     {u"week", Period::Kind::Week, u"주"}, // not words
                                     {u"day", Period::Kind::Day, u"일"}}}; // not words
constexpr QStringView numberEnding = u"-number";

QString numberOf(const Period& period)
{
    if (period.kind() == Period::Kind::Year)
        return QString::number(period.year());
    if (period.kind() == Period::Kind::Day) // Of its month: nobody counts the days of a year.
        return QString::number(unsigned(std::chrono::year_month_day{period.first()}.day()));
    return QString::number(period.number());
}

bool stands(QStringView after, QStringView counter)
{
    return !counter.isEmpty() && after.startsWith(counter);
}

/// The words of one placeholder; absent: there is none of that name.
class Dictionary {
public:
    explicit Dictionary(const Filling& filling)
        : m_filling(filling)
    {
    }

    /// `after`: what follows it in the text.
    std::optional<QString> find(const QString& name, QStringView after)
    {
        for (const Part& part : parts) {
            const bool isNumber = name == QString{part.name % numberEnding};
            if (!isNumber && name != part.name)
                continue;
            const Period period = related(m_filling.period, part.kind);
            return isNumber || stands(after, part.counter) ? numberOf(period) : shortLabel(period);
        }
        return named(name);
    }

private:
    std::optional<QString> named(const QString& name)
    {
        const Period& period = m_filling.period;
        if (name == u"title")
            return m_filling.title.isEmpty() ? retrospectiveTitle(period) : m_filling.title;
        if (name == u"period")
            return period.key();
        if (name == u"date")
            return rangeLabel(period.range());
        if (name == u"today")
            return rangeLabel({.first = m_filling.today, .last = m_filling.today});
        if (name == u"next")
            return neighborLabel(period.next(), period, Words::tr("the time after"));
        if (name == u"next-period")
            return period.next().value_or(period).key();
        if (name == u"previous-period")
            return period.previous().value_or(period).key();
        if (name == u"previous")
            return neighborLabel(period.previous(), period, Words::tr("the time before"));
        if (name == u"goals")
            return asked(m_filling.goals);
        if (name == u"tally")
            return asked(m_filling.tally);
        if (name == u"quote")
            return asked(m_filling.quote);
        return std::nullopt;
    }

    static QString asked(const std::function<QString()>& ask) { return ask ? ask().trimmed() : QString{}; }

    const Filling& m_filling;
};

/// Fills line by line, because an empty placeholder may take its line along.
class Filler {
public:
    explicit Filler(const Filling& filling)
        : m_words(filling)
    {
    }

    FilledText filled(const QString& body)
    {
        for (const QString& line : body.split(u'\n'))
            take(line);
        return {.text = m_text, .caret = m_caret};
    }

private:
    void take(const QString& line)
    {
        if (m_skipsBlank && line.trimmed().isEmpty() && m_isBlankAbove) {
            m_skipsBlank = false;
            return;
        }
        m_skipsBlank = false;
        m_hadNothing = false;
        const QString words = filledLine(line);
        static const QRegularExpression onlyMarks{QStringLiteral(R"(^[\s>*-]*$)")};
        if (m_hadNothing && onlyMarks.match(words).hasMatch()) {
            m_skipsBlank = true;
            m_caretInLine.reset();
            return;
        }
        if (!m_isFirst)
            m_text += u'\n';
        if (m_caretInLine)
            m_caret = m_text.size() + *std::exchange(m_caretInLine, std::nullopt);
        m_isFirst = false;
        m_text += words;
        m_isBlankAbove = words.trimmed().isEmpty();
    }

    QString filledLine(const QString& line)
    {
        static const QRegularExpression place{QStringLiteral(R"((\\?)\{\{\s*([A-Za-z][A-Za-z-]*)\s*\}\})")};
        QString filled;
        qsizetype end = 0;
        for (auto it = place.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            filled += QStringView{line}.sliced(end, match.capturedStart() - end);
            end = match.capturedEnd();
            const QString name = match.captured(2).toLower();
            if (!match.capturedView(1).isEmpty())
                filled += match.capturedView().sliced(1);
            else if (name == u"cursor")
                noteCaret(filled.size());
            else if (const auto words = m_words.find(name, QStringView{line}.sliced(end)))
                put(filled, *words);
            else
                filled += match.capturedView();
        }
        return filled + QStringView{line}.sliced(end);
    }

    void noteCaret(qsizetype inLine)
    {
        if (!m_caret && !m_caretInLine)
            m_caretInLine = inLine;
    }

    void put(QString& line, QString words)
    {
        if (words.isEmpty())
            m_hadNothing = true;
        // Several lines in a quote are all quoted.
        static const QRegularExpression quote{QStringLiteral(R"(^[\s>]*$)")};
        if (quote.match(line).hasMatch())
            words.replace(u'\n', u'\n' + line);
        line += words;
    }

    Dictionary m_words;
    QString m_text;
    std::optional<qsizetype> m_caret;
    std::optional<qsizetype> m_caretInLine;
    bool m_hadNothing = false; ///< A placeholder of the line in hand had nothing to say.
    bool m_isFirst = true;
    bool m_isBlankAbove = true;
    bool m_skipsBlank = false; ///< A line went: of the blank ones around it one is enough.
};

} // namespace

Filling fillingFor(const Entry& entry, const Journal& journal, Day today)
{
    const Period period = entry.period.value_or(Period::ofDay(entry.date));
    return {.period = period,
            .title = entry.title,
            .today = today,
            .goals = [&journal, period, today] { return goalLines(journal, period, today); },
            .tally = [&journal, period] { return tallyWords(journal, period); },
            .quote
            = [&journal] { return journal.setting(quoteKey()).value_or(std::nullopt).value_or(QString{}); }};
}

FilledText filledIn(const QString& body, const Filling& filling)
{
    return Filler{filling}.filled(body);
}

QString filledTitle(const QString& pattern, const Filling& filling)
{
    return filledIn(pattern, filling).text.simplified();
}

QString withoutPlaceholders(const QString& text)
{
    static const QRegularExpression place{QStringLiteral(R"((\{\{\s*[A-Za-z][A-Za-z-]*\s*\}\}))")};
    QString escaped = text;
    return escaped.replace(place, QStringLiteral(R"(\\1)"));
}

std::vector<Placeholder> placeholders()
{
    const auto one = [](const char16_t* name, const QString& meaning) {
        return Placeholder{.name = QString{name}, .meaning = meaning};
    };
    return {
        one(u"title", Words::tr("what the entry is called")),
        one(u"year", Words::tr("the year")),
        one(u"half", Words::tr("the half-year")),
        one(u"quarter", Words::tr("the quarter")),
        one(u"month", Words::tr("the month")),
        one(u"week", Words::tr("the week")),
        one(u"day", Words::tr("the day")),
        one(u"month-number", Words::tr("the month as a bare number; so with year, half, quarter, week, day")),
        one(u"date", Words::tr("the days it is about")),
        one(u"today", Words::tr("the day it is begun on")),
        one(u"previous", Words::tr("the period before")),
        one(u"next", Words::tr("the period after")),
        one(u"period", Words::tr("the period's key, as live blocks have it")),
        one(u"previous-period", Words::tr("the key of the period before")),
        one(u"next-period", Words::tr("the key of the period after")),
        one(u"goals", Words::tr("the period's goals as a list")),
        one(u"tally", Words::tr("the period's colors, counted")),
        one(u"quote", Words::tr("your closing words")),
        one(u"cursor", Words::tr("where writing begins")),
    };
}

} // namespace hoego::ui
