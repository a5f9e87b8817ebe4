#include "ui/render/LiveContent.h"

#include "core/calendar/YearBefore.h"
#include "core/color/Patterns.h"
#include "core/entry/Links.h"
#include "core/journal/Journal.h"
#include "ui/render/ColorPicture.h"
#include "ui/render/GoalText.h"
#include "ui/render/OwnDaysOff.h"
#include "ui/render/PatternText.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hoego::ui {

namespace {

struct LiveWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::LiveWords)
};

using Answer = std::expected<LiveContent, QString>;

/// The journal's own error, worded.
template <class T>
std::expected<T, QString> read(Result<T> result)
{
    return std::move(result).transform_error([](const Error& error) { return sentence(error); });
}

std::vector<Period> withEnclosing(const Period& period)
{
    std::vector<Period> all{period};
    for (auto larger = period.parent(); larger; larger = larger->parent())
        all.push_back(*larger);
    return all;
}

live::Rows::Row goalRow(const GoalCard& card)
{
    // What the measure suggests is said only where it is good news: the rest is the person's to judge.
    const bool isReached = card.verdict() == Verdict::Open && card.standing.suggested == Verdict::Achieved;
    return {.mark = mark(isReached ? Verdict::Achieved : card.verdict()),
            .words = card.goal.title,
            .detail = standingText(card.goal, card.standing),
            .target = {},
            .address = {}};
}

// The goals of the period, then those it is part of: a month is looked back on in the light of its year.
Answer goals(const Period& period, const LiveContext& context)
{
    live::Rows shown;
    for (const Period& holder : withEnclosing(period)) {
        const auto board = read(context.journal.goalBoard(holder, std::min(context.today, period.last())));
        if (!board)
            return std::unexpected{board.error()};
        for (const GoalCard& card : board->cards) {
            if (!card.isPrivate) // A block may be frozen and published.
                shown.rows.push_back(goalRow(card));
        }
    }
    if (shown.rows.empty())
        return live::Nothing{LiveWords::tr("There are no goals for %1.").arg(label(period))};
    return shown;
}

live::Nothing noColors(const Period& period)
{
    return {LiveWords::tr("No day of %1 has a color yet.").arg(label(period))};
}

Answer colors(const Period& period, const LiveContext& context)
{
    auto shown = read(context.journal.colors(period));
    if (!shown)
        return std::unexpected{shown.error()};
    if (tally(period, shown->colors).colored == 0)
        return noColors(period);
    const QString title = LiveWords::tr("Colors of %1").arg(label(period));
    const QString words = LiveWords::tr("%1: %2").arg(title, tallyWords(*shown));
    return live::Picture{.colors = std::move(*shown), .title = title, .words = words};
}

QString summaryOf(const Tally& counts, const std::optional<Period>& against)
{
    const QString colored
        = LiveWords::tr("%1 of %n day(s) are colored.", nullptr, counts.days).arg(counts.colored);
    return against ? colored + u' ' + LiveWords::tr("The change is against %1.").arg(label(*against))
                   : colored;
}

Answer tallied(const LiveRequest& request, const Period& period, const LiveContext& context)
{
    const auto now = read(context.journal.colors(period));
    if (!now)
        return std::unexpected{now.error()};
    Tally counts = tally(period, now->colors);
    if (counts.colored == 0)
        return noColors(period);
    std::optional<Period> against = request.against ? request.against : period.previous();
    if (against) {
        const auto then = read(context.journal.colors(*against));
        if (!then)
            return std::unexpected{then.error()};
        const Tally earlier = tally(*against, then->colors);
        if (earlier.colored > 0 || request.against)
            counts = tally(period, now->colors, earlier);
        else
            against.reset();
    }
    live::Shares shown{
        .summary = summaryOf(counts, against), .isCompared = against.has_value(), .shares = {}};
    for (const auto& counted : counts.categories) {
        if (const Category* category = findCategory(now->categories, counted.category))
            shown.shares.push_back({.name = category->name,
                                    .color = category->color,
                                    .days = counted.days,
                                    .share = counted.share,
                                    .change = counted.change});
    }
    return shown;
}

Answer patternsOf(const Period& period, const LiveContext& context)
{
    constexpr std::size_t most = 7; // More than a person takes in.
    const auto now = read(context.journal.colors(period));
    if (!now)
        return std::unexpected{now.error()};
    const auto before = yearBefore(period);
    const auto then = before ? read(context.journal.dayColors(before->range())) : std::vector<DayColor>{};
    if (!then)
        return std::unexpected{then.error()};
    const auto daysOff = holidaysOf(context.country, context.journal).daysOff(withItsNeighbors(period));
    live::Sentences shown;
    shown.sentences = sentences(mostTelling(patterns(period, now->colors, before, *then, daysOff)),
                                now->categories, most);
    if (shown.sentences.isEmpty())
        return live::Nothing{
            LiveWords::tr("Nothing in the colors of %1 stands out beyond chance.").arg(label(period))};
    return shown;
}

/// A month's months are the year's: its own period holds no other.
Period whereToLook(const LiveRequest& request, const Period& period)
{
    const bool isTooSmall = !request.period && (!request.kind || *request.kind >= period.kind());
    return isTooSmall ? period.enclosing(Period::Kind::Year) : period;
}

DayRange daysToLookAt(const LiveRequest& request, const Period& period)
{
    if (!request.isEarlier)
        return whereToLook(request, period).range();
    return {.first = Period::ofYear(firstYear).first(), .last = period.first() - std::chrono::days{1}};
}

std::expected<QString, QString> addressOf(const EntryRow& row, const LiveContext& context)
{
    if (row.state != EntryState::Published)
        return QString{};
    return read(context.journal.entry(row.id)).transform([](const std::optional<Entry>& entry) {
        return entry && entry->publication ? entry->publication->address : QString{};
    });
}

Answer entries(const LiveRequest& request, const Period& period, const LiveContext& context)
{
    const auto found = read(context.journal.entries({.kind = request.kind,
                                                     .freeOnly = request.freeOnly,
                                                     .dates = daysToLookAt(request, period),
                                                     .tag = request.tag,
                                                     .state = request.state}));
    if (!found)
        return std::unexpected{found.error()};
    // Days are notes, not retrospectives: they are listed when asked for.
    const bool wantsDays = request.kind || request.tag;
    live::Rows shown;
    std::set<Period> seen;
    for (const EntryRow& row : *found) {
        const bool isFirst = row.period && seen.insert(*row.period).second;
        const bool isDay = row.period && row.period->kind() == Period::Kind::Day;
        if (row.id == context.entry || (isDay && !wantsDays))
            continue;
        const auto address = addressOf(row, context);
        if (!address)
            return std::unexpected{address.error()};
        shown.rows.push_back({.mark = {},
                              .words = titleOf(row),
                              .detail = row.period ? label(*row.period) : label(Period::ofDay(row.date)),
                              .target = isFirst ? row.period->key() : targetFor(row.title, row.id),
                              .address = *address});
    }
    if (shown.rows.empty())
        return live::Nothing{
            request.isEarlier
                ? LiveWords::tr("There are no such entries before %1.").arg(label(period))
                : LiveWords::tr("There are no such entries in %1.").arg(label(whereToLook(request, period)))};
    if (request.order == LiveRequest::Order::NewestFirst)
        std::ranges::reverse(shown.rows);
    return shown;
}

Answer yearAgo(const Period& period, const LiveContext& context)
{
    const auto before = yearBefore(period);
    if (!before)
        return live::Nothing{LiveWords::tr("There is no year before %1.").arg(label(period))};
    const auto rows = read(context.journal.entries({.kind = before->kind(), .dates = before->range()}));
    if (!rows)
        return std::unexpected{rows.error()};
    for (const EntryRow& row : *rows) {
        if (row.period == before && !row.opening.isEmpty())
            return live::Quotation{.words = row.opening, .source = titleOf(row), .target = before->key()};
    }
    return live::Nothing{LiveWords::tr("Nothing was written for %1.").arg(label(*before))};
}

Answer promises(const Period& period, const LiveContext& context)
{
    const auto found = read(context.journal.promises(period, context.today));
    if (!found)
        return std::unexpected{found.error()};
    live::Rows shown;
    for (const PromiseCard& card : *found) {
        if (card.isPrivate)
            continue; // A block may be frozen and published.
        shown.rows.push_back({.mark = mark(card.goal ? card.goal->verdict() : Verdict::Open),
                              .words = card.promise.sentence,
                              .detail = card.entryPeriod ? label(*card.entryPeriod) : card.entryTitle,
                              .target = {},
                              .address = {}});
    }
    if (shown.rows.empty())
        return live::Nothing{LiveWords::tr("Nothing was promised for %1.").arg(label(period))};
    return shown;
}

Answer quote(const LiveContext& context)
{
    const auto words = read(context.journal.setting(QStringLiteral("quote")));
    if (!words)
        return std::unexpected{words.error()};
    const QString quoted = words->value_or(QString{}).trimmed();
    if (quoted.isEmpty())
        return live::Nothing{LiveWords::tr("This journal has no standing quotation yet.")};
    return live::Quotation{.words = quoted, .source = {}, .target = {}};
}

} // namespace

Answer liveContent(const QString& request, const LiveContext& context)
{
    const auto read = readLiveRequest(request);
    if (!read)
        return std::unexpected{sentence(read.error())};
    using What = LiveRequest::What;
    if (read->what == What::Quote)
        return quote(context);
    const auto period = read->period ? read->period : context.own;
    if (!period)
        return std::unexpected{
            LiveWords::tr("This entry belongs to no period: say which one, as in '%1'.")
                .arg(toText(LiveRequest{.what = read->what,
                                        .period = Period::containing(Period::Kind::Year, context.today)}))};
    switch (read->what) {
    case What::Goals: return goals(*period, context);
    case What::Colors: return colors(*period, context);
    case What::Tally: return tallied(*read, *period, context);
    case What::Patterns: return patternsOf(*period, context);
    case What::Entries: return entries(*read, *period, context);
    case What::YearAgo: return yearAgo(*period, context);
    case What::Promises: return promises(*period, context);
    case What::Quote: break;
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(const LiveProblem& problem)
{
    const QString known = liveWords().join(QStringLiteral(", "));
    switch (problem.code) {
    case LiveProblem::Code::Nothing: return LiveWords::tr("Say what is to be shown here: %1.").arg(known);
    case LiveProblem::Code::UnknownWhat:
        return LiveWords::tr("'%1' is not known here. What can be shown: %2.").arg(problem.word, known);
    case LiveProblem::Code::BadPeriod:
        return LiveWords::tr(
                   "'%1' is no period. Periods look like 2024, 2024-H2, 2024-Q4, 2024-11, 2024-W47 or "
                   "2024-11-22.")
            .arg(problem.word);
    case LiveProblem::Code::BadAgainst:
        return LiveWords::tr("After 'against' a period is needed, as in 'tally 2024 against 2023'.");
    case LiveProblem::Code::UnknownFilter:
        return LiveWords::tr(
                   "'%1' means nothing here. Entries can be chosen by kind:, tag:, state: and order:.")
            .arg(problem.word);
    case LiveProblem::Code::BadValue:
        return LiveWords::tr(
                   "'%1' cannot be. Kinds: day, week, month, quarter, half, year, free; states: draft, "
                   "finished, published; orders: oldest, newest.")
            .arg(problem.word);
    }
    Q_UNREACHABLE_RETURN({});
}

bool concerns(const Changes& changes, const QString& request, const std::optional<Period>& own)
{
    using What = LiveRequest::What;
    const auto read = readLiveRequest(request);
    if (changes.everything)
        return true;
    if (!read)
        return false;
    if (read->what == What::Quote)
        return changes.settings;
    const auto period = read->period ? read->period : own;
    if (!period)
        return false;
    const DayRange year = period->enclosing(Period::Kind::Year).range();
    switch (read->what) {
    case What::Goals: // Automatic ones count days and entries.
        return !changes.goals.empty() || changes.areas || changes.touches(year)
            || changes.touchesEntries(year);
    case What::Colors: return changes.categories || changes.touches(period->range());
    case What::Tally: {
        const auto against = read->against ? read->against : period->previous();
        return changes.categories || changes.touches(period->range())
            || (against && changes.touches(against->range()));
    }
    case What::Patterns: {
        const auto before = yearBefore(*period);
        return changes.categories || changes.touches(period->range())
            || (before && changes.touches(before->range()));
    }
    case What::Entries: return changes.touchesEntries(daysToLookAt(*read, *period));
    case What::YearAgo: {
        const auto before = yearBefore(*period);
        return before && changes.touchesEntries(before->range());
    }
    case What::Promises: // Made in any entry.
        return !changes.goals.empty() || !changes.entries.empty() || !changes.promises.empty();
    case What::Quote: break;
    }
    return false;
}

} // namespace hoego::ui
