#include "ui/goals/GoalFace.h"

#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::GoalFace)
};

/// Naming more than these would be a list, not a hint.
constexpr int mostNamedSpans = 4;

/// How much of the goal's time is over.
double elapsed(const Goal& goal, Day today)
{
    const Day first = goal.starts ? std::max(*goal.starts, goal.period.first()) : goal.period.first();
    const Day last = goal.due.value_or(goal.period.last());
    if (today >= last)
        return 1;
    if (today < first)
        return 0;
    return static_cast<double>((today - first).count() + 1) / static_cast<double>((last - first).count() + 1);
}

Tone toneOf(const GoalCard& card, Day today)
{
    // A little behind the calendar is still on the way: nobody reads books by the clock.
    constexpr double leeway = 0.9;
    switch (card.verdict()) {
    case Verdict::Achieved: return Tone::Good;
    case Verdict::Partly: return Tone::Middling;
    case Verdict::Missed: return Tone::Bad;
    case Verdict::Dropped: return Tone::Off;
    case Verdict::Open: break;
    }
    if (!card.standing.spans.empty()) // What is not over yet cannot be late.
        return card.standing.periodsMet >= leeway * card.standing.periodsDue ? Tone::Good : Tone::Middling;
    return card.standing.ratio >= leeway * elapsed(card.goal, today) ? Tone::Good : Tone::Middling;
}

/// A goal without numbers fills its bar by the person's word alone.
double barOf(const GoalCard& card)
{
    if (!std::holds_alternative<measure::Done>(card.goal.measure))
        return card.standing.ratio;
    switch (card.verdict()) {
    case Verdict::Achieved: return 1;
    case Verdict::Partly: return 0.5;
    default: return card.standing.ratio;
    }
}

QString missedText(const Standing& standing)
{
    QStringList missed;
    for (const auto& span : standing.spans) {
        if (span.due && !span.met)
            missed << shortLabel(span.period);
    }
    if (missed.isEmpty() || missed.size() > mostNamedSpans)
        return {};
    return Words::tr("Missed: %1").arg(missed.join(QStringLiteral(", ")));
}

/// Without weekday and year: the card says which year it is.
QString dateText(Day day)
{
    return shortLabel(Period::ofDay(day));
}

/// A goal without numbers stands where the person says it stands.
QString standingOf(const GoalCard& card)
{
    if (std::holds_alternative<measure::Done>(card.goal.measure) && !card.standing.measured)
        return card.verdict() == Verdict::Open ? QString{} : label(card.verdict());
    return standingText(card.goal, card.standing);
}

QString firstLine(const QString& text)
{
    return text.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
}

QString noteOf(const GoalCard& card)
{
    if (card.review && !card.review->text.trimmed().isEmpty())
        return QStringLiteral("“%1”").arg(firstLine(card.review->text));
    for (const Progress& log : std::views::reverse(card.logs)) {
        if (!log.note.isEmpty())
            return Words::tr("%1 — %2").arg(log.note, dateText(log.day));
    }
    if (card.goal.due)
        return Words::tr("Until %1").arg(dateText(*card.goal.due));
    if (card.goal.source) {
        struct Said {
            QString operator()(const source::EntriesOfKind&) const
            {
                return Words::tr("Counted by itself from what you write");
            }
            QString operator()(const source::EntriesWithTag& wanted) const
            {
                return Words::tr("Counted by itself from what you write with #%1").arg(wanted.tag);
            }
            QString operator()(const source::DaysOfCategory&) const
            {
                return Words::tr("Counted by itself from the colors of the days");
            }
        };
        return std::visit(Said{}, *card.goal.source);
    }
    if (!card.logs.empty())
        return Words::tr("Last on %1").arg(dateText(card.logs.back().day));
    return {};
}

QString spokenOf(const GoalFace& face, const GoalCard& card)
{
    QStringList parts{face.title, label(card.verdict())};
    if (face.standing != parts.back())
        parts << face.standing;
    if (card.verdict() == Verdict::Open && !std::holds_alternative<measure::Done>(card.goal.measure))
        parts << (face.tone == Tone::Good ? Words::tr("on the way") : Words::tr("behind the calendar"));
    parts << face.missed << face.note;
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

QString daysLeft(const Period& period, Day today)
{
    const int days = static_cast<int>((period.last() - today).count());
    switch (period.kind()) {
    case Period::Kind::Half: return Words::tr("%n day(s) of the half-year left", nullptr, days);
    case Period::Kind::Quarter: return Words::tr("%n day(s) of the quarter left", nullptr, days);
    case Period::Kind::Month: return Words::tr("%n day(s) of the month left", nullptr, days);
    default: return Words::tr("%n day(s) of the year left", nullptr, days);
    }
}

} // namespace

GoalFace faceOf(const GoalCard& card, Day today)
{
    GoalFace face{
        .mark = mark(card.verdict()),
        .title = card.goal.title,
        .standing = standingOf(card),
        .tone = toneOf(card, today),
        .bar = std::clamp(barOf(card), 0.0, 1.0),
        .dots = card.standing.spans,
        .missed = missedText(card.standing),
        .note = noteOf(card),
        .spoken = {},
    };
    face.spoken = spokenOf(face, card);
    return face;
}

QString boardSummary(const GoalBoard& board, Day today)
{
    std::array<int, 5> counts{};
    for (const GoalCard& card : board.cards)
        ++counts.at(static_cast<std::size_t>(card.verdict()));
    const auto count = [&](Verdict verdict) { return counts.at(static_cast<std::size_t>(verdict)); };

    QStringList marks;
    for (const Verdict verdict : {Verdict::Achieved, Verdict::Partly, Verdict::Missed, Verdict::Dropped}) {
        if (count(verdict) > 0)
            marks << mark(verdict) + QLatin1Char(' ') + QLocale{}.toString(count(verdict));
    }
    QStringList parts{Words::tr("%n goal(s)", nullptr, static_cast<int>(board.cards.size()))};
    if (!marks.isEmpty())
        parts << marks.join(QLatin1Char(' '));
    if (count(Verdict::Open) > 0)
        parts << Words::tr("%n open", nullptr, count(Verdict::Open));
    QString summary = parts.join(QStringLiteral(" · "));
    if (board.period.contains(today))
        summary += QStringLiteral(" — ") + daysLeft(board.period, today);
    return summary;
}

QString areaLabel(const std::optional<Area>& area)
{
    if (!area)
        return Words::tr("Other goals");
    return area->emoji.isEmpty() ? area->name : area->emoji + QLatin1Char(' ') + area->name;
}

QString sourceText(const Source& source, const std::vector<Category>& categories)
{
    const auto* painted = std::get_if<source::DaysOfCategory>(&source);
    const auto found
        = painted ? std::ranges::find(categories, painted->category, &Category::id) : categories.end();
    return sourceText(source, found == categories.end() ? QString{} : found->name);
}

QString amountText(double amount)
{
    constexpr int digits = 10;
    return QLocale{}.toString(amount, 'g', digits);
}

} // namespace hoego::ui
