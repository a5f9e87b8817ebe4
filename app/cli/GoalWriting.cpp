#include "app/cli/GoalWriting.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "core/Codes.h"
#include "core/goal/GoalLine.h"
#include "core/text/Hangul.h"
#include "ui/render/GoalText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

constexpr auto entriesPrefix = "entries:"_L1;
constexpr auto colorPrefix = "color:"_L1;

using LineSource = decltype(GoalLine::source);

/// "📚책읽기" and "📚 책읽기" are an emoji and a name; "책읽기" is a name.
void setArea(GoalLine& goal, const std::string& area)
{
    goal.areaName = givenName(area, Words::tr("The area must not be empty."));
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, goal.areaName};
    const QString first = goal.areaName.first(finder.toNextBoundary());
    const QString rest = goal.areaName.sliced(first.size()).trimmed();
    const char32_t point = first.toUcs4().front();
    if (rest.isEmpty() || QChar::isLetterOrNumber(point) || QChar::isPunct(point))
        return;
    goal.areaEmoji = first;
    goal.areaName = rest;
}

LineSource sourceOf(const std::string& text)
{
    const QString source = lineOf(text);
    if (source.startsWith(colorPrefix) && source.size() > colorPrefix.size())
        return source.sliced(colorPrefix.size());
    const QString entries
        = source.startsWith(entriesPrefix) ? source.sliced(entriesPrefix.size()) : QString{};
    if (entries.startsWith(u'#') && entries.size() > 1)
        return source::EntriesWithTag{entries.sliced(1)};
    if (entries == freeCode)
        return source::EntriesOfKind{std::nullopt};
    const auto kind = fromCode<Period::Kind>(entries);
    if (!kind)
        wrongUsage(
            Words::tr("'%1' is not a source like entries:month, entries:#tag or color:NAME.").arg(source));
    return source::EntriesOfKind{kind};
}

Measure measureOf(const GoalOptions& options)
{
    const QString unit = options.unit ? lineOf(*options.unit) : QString{};
    if (options.count) {
        const double target = numberOf(*options.count);
        if (target <= 0)
            wrongUsage(Words::tr("A count must be above zero."));
        return measure::Count{.target = target, .unit = unit};
    }
    if (options.value)
        return measure::Value{.target = numberOf(*options.value),
                              .unit = unit,
                              .direction
                              = options.isDown ? measure::Direction::Down : measure::Direction::Up};
    if (options.rate)
        return rateOf(*options.rate);
    return measure::Done{};
}

/// As said in one line, or by options.
GoalLine goalOf(const GoalOptions& options, const Period& period)
{
    GoalLine goal;
    if (options.line) {
        goal = readGoalLine(lineOf(*options.line), period);
    } else if (options.title) {
        goal.title = lineOf(*options.title);
        goal.measure = measureOf(options);
        if (options.area)
            setArea(goal, *options.area);
        if (options.source)
            goal.source = sourceOf(*options.source);
        if (options.due)
            goal.due = dayOf(*options.due);
    } else {
        wrongUsage(Words::tr("Say the goal: in one line, or by --title."));
    }
    if (goal.title.isEmpty())
        wrongUsage(Words::tr("A goal must have a title."));
    if (goal.due && !period.contains(*goal.due))
        wrongUsage(Words::tr("%1 is not within %2.").arg(toIso(*goal.due), period.key()));
    return goal;
}

/// The area of that name; a new one is added to `edits`.
std::optional<AreaId> areaFor(Session& session, const GoalLine& goal, std::vector<Edit>& edits)
{
    if (goal.areaName.isEmpty())
        return std::nullopt;
    const auto areas = need(session.journal().areas());
    const auto found = std::ranges::find_if(areas, [folded = text::folded(goal.areaName)](const Area& area) {
        return text::folded(area.name) == folded;
    });
    if (found != areas.end())
        return found->id;
    const Area area{.id = AreaId::mint(),
                    .emoji = goal.areaEmoji,
                    .name = goal.areaName,
                    .order = areas.empty() ? 0 : std::ranges::max(areas, {}, &Area::order).order + 1};
    edits.push_back(adding(area));
    return area.id;
}

std::optional<Source> storedSource(Session& session, const LineSource& source)
{
    if (!source)
        return std::nullopt;
    return std::visit(
        [&](const auto& said) -> Source {
            if constexpr (std::is_same_v<std::decay_t<decltype(said)>, QString>)
                return source::DaysOfCategory{
                    categoryNamed(need(session.journal().categories()), said.toStdString()).id};
            else
                return said;
        },
        *source);
}

int nextPlace(Session& session, const Period& period)
{
    const auto board = need(session.journal().goalBoard(period, session.today()));
    int place = 0;
    for (const GoalCard& card : board.cards)
        place = std::max(place, card.goal.order + 1);
    return place;
}

QString sourceText(const LineSource& source)
{
    struct {
        QString operator()(const source::EntriesWithTag& entries) const
        {
            return entriesPrefix + u'#' + entries.tag;
        }
        QString operator()(const source::EntriesOfKind& entries) const
        {
            return entriesPrefix + kindCode(entries.kind);
        }
        QString operator()(const QString& category) const { return colorPrefix + category; }
    } text;
    return std::visit(text, *source);
}

/// Only what the measure says.
void insertMeasure(QJsonObject& object, const Measure& measure)
{
    object.insert(u"measure"_s, measureCodes.at(measure.index()).toString());
    if (const auto* rate = std::get_if<measure::Rate>(&measure)) {
        object.insert(u"times"_s, rate->times);
        object.insert(u"per"_s, toCode(rate->per));
    }
    const auto insertTarget = [&](double target, const QString& unit) {
        object.insert(u"target"_s, target);
        if (!unit.isEmpty())
            object.insert(u"unit"_s, unit);
    };
    if (const auto* count = std::get_if<measure::Count>(&measure))
        insertTarget(count->target, count->unit);
    if (const auto* value = std::get_if<measure::Value>(&measure)) {
        insertTarget(value->target, value->unit);
        object.insert(u"direction"_s, toCode(value->direction));
    }
}

QJsonObject lineJson(const GoalLine& goal)
{
    QJsonObject object{{u"title"_s, goal.title}};
    if (!goal.areaName.isEmpty())
        object.insert(u"area"_s, areaText(goal.areaEmoji, goal.areaName));
    insertMeasure(object, goal.measure);
    if (goal.due)
        object.insert(u"due"_s, toIso(*goal.due));
    if (goal.source)
        object.insert(u"auto"_s, sourceText(goal.source));
    return object;
}

} // namespace

void declareGoal(CLI::App& command, GoalOptions& options)
{
    option(command, "PERIOD", options.period, Words::tr("Mostly a year: 2024"))->required();
    auto* line
        = option(command, "LINE", options.line, Words::tr("The goal in one line, as 'goal parse' reads it"));
    option(command, "--title", options.title, Words::tr("What is to be reached"))->excludes(line);
    option(command, "--area", options.area, Words::tr("The heading it belongs to, like 📚책읽기"))
        ->excludes(line);
    auto* count
        = option(command, "--count", options.count, Words::tr("Amounts add up to this"))->excludes(line);
    auto* value = option(command, "--value", options.value, Words::tr("The latest reading reaches this"))
                      ->excludes(line)
                      ->excludes(count);
    option(command, "--unit", options.unit, Words::tr("Of the count or value, like 권"))->excludes(line);
    flag(command, "--down", options.isDown, Words::tr("The value is to fall to it"))->needs(value);
    option(command, "--rate", options.rate, Words::tr("N/week, N/month or N/quarter"))
        ->excludes(line)
        ->excludes(count)
        ->excludes(value);
    option(command, "--auto", options.source,
           Words::tr("entries:KIND, entries:#TAG or color:NAME count by themselves"))
        ->excludes(line);
    option(command, "--due", options.due, Words::tr("A date before the period's end"))->excludes(line);
}

Outcome addGoal(Session& session, const GoalOptions& options)
{
    const Period period = periodOf(options.period);
    const GoalLine line = goalOf(options, period);
    std::vector<Edit> edits;
    Goal goal;
    goal.id = GoalId::mint();
    goal.period = period;
    goal.area = areaFor(session, line, edits);
    goal.title = line.title;
    goal.measure = line.measure;
    goal.source = storedSource(session, line.source);
    goal.due = line.due;
    goal.order = nextPlace(session, period);
    goal.created = session.now();
    edits.push_back(adding(goal));
    need(session.journal().apply(edits));
    return {.json = [id = goal.id] { return QJsonObject{{u"id"_s, id.toString()}}; },
            .text =
                [goal] {
                    return goal.title + u"  " + ui::measureText(goal.measure) + u"  " + goal.id.toString()
                        + u'\n';
                },
            .trouble = {}};
}

void declareLine(CLI::App& command, LineOptions& options)
{
    option(command, "LINE", options.line, Words::tr("Like \"책 12권 @📚책읽기\" or \"run 3 times a week\""))
        ->required();
    option(command, "--in", options.period, Words::tr("The period of the goal; else this year"))
        ->type_name("PERIOD");
}

Outcome parseGoal(Session& session, const LineOptions& options)
{
    const Period period = options.period ? periodOf(*options.period)
                                         : Period::containing(Period::Kind::Year, session.today());
    const GoalLine goal = readGoalLine(lineOf(options.line), period);
    return {.json = [goal] { return lineJson(goal); },
            .text = [goal] { return goal.title + u"  " + ui::measureText(goal.measure) + u'\n'; },
            .trouble = {}};
}

} // namespace hoego::cli
