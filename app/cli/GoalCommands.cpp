#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/GoalWriting.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/text/Hangul.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

GoalCard cardWithId(Session& session, const std::string& text)
{
    auto card = need(session.journal().goalCard(idOf<GoalId>(text), session.today()));
    if (!card)
        couldNot(Words::tr("There is no goal %1.").arg(QString::fromStdString(text)));
    return *std::move(card);
}

QString cardsText(const std::vector<GoalCard>& cards, const std::vector<Area>& areas)
{
    using Side = Table::Side;
    Table table{{Side::Left, Side::Left, Side::Left, Side::Left, Side::Left, Side::Left}};
    for (const GoalCard& card : cards) {
        const auto* area = findArea(areas, card.goal.area);
        table.add({ui::mark(card.verdict()), card.goal.period.key(),
                   area != nullptr ? areaText(area->emoji, area->name) : QString{}, card.goal.title,
                   ui::standingText(card.goal, card.standing), card.goal.id.toString()});
    }
    return table.toString();
}

Outcome cardsOutcome(std::vector<GoalCard> cards, std::vector<Area> areas)
{
    return {.json
            = [cards,
               areas] { return toArray(cards, [&](const GoalCard& card) { return toJson(card, areas); }); },
            .text = [cards, areas] { return cardsText(cards, areas); },
            .trouble = {}};
}

Outcome idOutcome(const QString& id, const QString& text)
{
    return {.json = [id] { return QJsonObject{{u"id"_s, id}}; },
            .text = [text] { return text + u'\n'; },
            .trouble = {}};
}

struct ListOptions {
    std::string period;
    bool within = false;
};

Outcome listGoals(Session& session, const ListOptions& options)
{
    const auto reach = options.within ? Journal::Reach::Within : Journal::Reach::Own;
    const auto board = need(session.journal().goalBoard(periodOf(options.period), session.today(), reach));
    return cardsOutcome(board.cards, board.areas);
}

struct LogOptions {
    std::string id;
    std::string amount;
    std::optional<std::string> date;
    std::optional<std::string> note;
};

Outcome logProgress(Session& session, const LogOptions& options)
{
    const double amount = numberOf(options.amount);
    const Day day = options.date ? dayOf(*options.date) : session.today();
    const GoalCard card = cardWithId(session, options.id);
    const Progress progress{.id = ProgressId::mint(),
                            .goal = card.goal.id,
                            .day = day,
                            .amount = amount,
                            .note = options.note ? lineOf(*options.note) : QString{},
                            .entry = {},
                            .logged = session.now()};
    need(session.journal().apply(adding(progress)));
    const GoalCard after = cardWithId(session, options.id);
    return idOutcome(progress.id.toString(),
                     after.goal.title + u"  " + ui::standingText(after.goal, after.standing));
}

struct ReviewOptions {
    std::string id;
    std::string verdict;
    std::optional<std::string> text;
    std::optional<std::string> date;
};

Outcome reviewGoal(Session& session, const ReviewOptions& options)
{
    const Verdict verdict = verdictOf(options.verdict);
    const Day day = options.date ? dayOf(*options.date) : session.today();
    const GoalCard card = cardWithId(session, options.id);
    const Review review{.id = ReviewId::mint(),
                        .goal = card.goal.id,
                        .day = day,
                        .verdict = verdict,
                        .text
                        = options.text ? text::normalized(QString::fromStdString(*options.text)) : QString{},
                        .written = session.now()};
    need(session.journal().apply(adding(review)));
    return idOutcome(review.id.toString(),
                     ui::mark(verdict) + u' ' + card.goal.title + u"  " + ui::label(verdict));
}

struct CarryOptions {
    std::string from;
    std::string to;
    std::vector<std::string> ids;
};

/// The named ones, or all that were not dropped.
std::vector<Goal> goalsToCarry(Session& session, const CarryOptions& options, const Period& from)
{
    std::vector<Goal> goals;
    for (const std::string& id : options.ids) {
        const Goal goal = cardWithId(session, id).goal;
        if (goal.period != from)
            couldNot(
                Words::tr("'%1' is a goal of %2, not of %3.").arg(goal.title, goal.period.key(), from.key()));
        goals.push_back(goal);
    }
    if (!options.ids.empty())
        return goals;
    for (const GoalCard& card : need(session.journal().goalBoard(from, session.today())).cards) {
        if (card.verdict() != Verdict::Dropped)
            goals.push_back(card.goal);
    }
    return goals;
}

Outcome carryGoals(Session& session, const CarryOptions& options)
{
    const Period from = periodOf(options.from);
    const Period to = periodOf(options.to);
    if (from == to)
        wrongUsage(Words::tr("A goal cannot be carried into its own period."));
    const auto isCarried
        = [there = need(session.journal().goalBoard(to, session.today())).cards](const Goal& goal) {
              return std::ranges::any_of(
                  there, [&](const GoalCard& card) { return card.goal.carriedFrom == goal.id; });
          };
    std::vector<Edit> edits;
    std::vector<std::string> made;
    for (const Goal& goal : goalsToCarry(session, options, from)) {
        // Carrying again adds what is new.
        if (isCarried(goal))
            continue;
        Goal next = goal;
        next.id = GoalId::mint();
        next.period = to;
        next.due.reset();
        next.starts.reset();
        next.carriedFrom = goal.id;
        next.promise.reset();
        next.created = session.now();
        edits.push_back(adding(next));
        made.push_back(next.id.toString().toStdString());
    }
    need(session.journal().apply(edits));
    std::vector<GoalCard> cards;
    for (const std::string& id : made)
        cards.push_back(cardWithId(session, id));
    return cardsOutcome(std::move(cards), need(session.journal().areas()));
}

struct IdOption {
    std::string id;
};

Outcome lineageOf(Session& session, const IdOption& options)
{
    const GoalCard asked = cardWithId(session, options.id);
    std::vector<GoalCard> cards;
    for (const Goal& goal : need(session.journal().lineage(asked.goal.id)))
        cards.push_back(cardWithId(session, goal.id.toString().toStdString()));
    return cardsOutcome(std::move(cards), need(session.journal().areas()));
}

void declareId(CLI::App& command, std::string& id)
{
    option(command, "ID", id, Words::tr("The goal's id"))->required();
}

} // namespace

void addGoalCommands(CommandLine& line)
{
    CLI::App& goal = addFamily(line, "goal", Words::tr("Set, log, review and carry goals"));
    addCommand<GoalOptions>(line, goal, "add", Words::tr("Add a goal to a period"), declareGoal, addGoal);
    addCommand<LineOptions>(line, goal, "parse",
                            Words::tr("Show how one line is understood, without storing it"), declareLine,
                            parseGoal);
    addCommand<ListOptions>(
        line, goal, "list", Words::tr("List a period's goals and where they stand"),
        [](CLI::App& command, ListOptions& options) {
            option(command, "PERIOD", options.period, Words::tr("Mostly a year: 2024"))->required();
            flag(command, "--within", options.within, Words::tr("Those of the periods within it too"));
        },
        listGoals);
    addCommand<LogOptions>(
        line, goal, "log", Words::tr("Log progress: an amount, or a reading of a value"),
        [](CLI::App& command, LogOptions& options) {
            declareId(command, options.id);
            option(command, "AMOUNT", options.amount, Words::tr("A number"))->required();
            option(command, "--date", options.date, Words::tr("The day it belongs to; else today"));
            option(command, "--note", options.note, Words::tr("A line about it"));
        },
        logProgress);
    addCommand<ReviewOptions>(
        line, goal, "review", Words::tr("Say what became of a goal"),
        [](CLI::App& command, ReviewOptions& options) {
            declareId(command, options.id);
            option(command, "VERDICT", options.verdict,
                   Words::tr("open, achieved, partly, missed or dropped"))
                ->required();
            option(command, "--text", options.text, Words::tr("The words about it"));
            option(command, "--date", options.date, Words::tr("The day it was said; else today"));
        },
        reviewGoal);
    addCommand<CarryOptions>(
        line, goal, "carry", Words::tr("Make goals of another period from these, keeping the lineage"),
        [](CLI::App& command, CarryOptions& options) {
            option(command, "--from", options.from, Words::tr("The period they are from"))
                ->required()
                ->type_name("PERIOD");
            option(command, "--to", options.to, Words::tr("The period they go to"))
                ->required()
                ->type_name("PERIOD");
            option(command, "ID", options.ids, Words::tr("Only these; else all that were not dropped"));
        },
        carryGoals);
    addCommand<IdOption>(
        line, goal, "lineage", Words::tr("Follow a goal through the periods, oldest first"),
        [](CLI::App& command, IdOption& options) { declareId(command, options.id); }, lineageOf);
}

} // namespace hoego::cli
