#include "core/store/GoalStore.h"

#include "core/store/Columns.h"
#include "core/store/Expect.h"
#include "core/text/Hangul.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace hoego::store {

namespace {

/// A measure and a source as the columns hold them.
struct MeasureColumns {
    QString measure;
    std::optional<double> target;
    std::optional<QString> unit;
    std::optional<measure::Direction> direction;
    std::optional<int> times;
    std::optional<Period::Kind> per;
};

struct SourceColumns {
    std::optional<QString> source;
    std::optional<QString> kind;
    std::optional<QString> tag;
    std::optional<CategoryId> category;
};

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

MeasureColumns columns(const Measure& measure)
{
    MeasureColumns columns{.measure = measureCodes[measure.index()].toString()};
    std::visit(Overloaded{[](const measure::Done&) {},
                          [&](const measure::Count& count) {
                              columns.target = count.target;
                              columns.unit = text::normalized(count.unit);
                          },
                          [&](const measure::Value& value) {
                              columns.target = value.target;
                              columns.unit = text::normalized(value.unit);
                              columns.direction = value.direction;
                          },
                          [&](const measure::Rate& rate) {
                              columns.times = rate.times;
                              columns.per = rate.per;
                          }},
               measure);
    return columns;
}

SourceColumns columns(const std::optional<Source>& source)
{
    SourceColumns columns;
    if (!source)
        return columns;
    std::visit(Overloaded{[&](const source::EntriesOfKind& entries) {
                              columns.source = QStringLiteral("entries");
                              columns.kind = kindCode(entries.kind);
                          },
                          [&](const source::EntriesWithTag& entries) {
                              columns.source = QStringLiteral("tag");
                              columns.tag = text::normalized(entries.tag);
                          },
                          [&](const source::DaysOfCategory& days) {
                              columns.source = QStringLiteral("color");
                              columns.category = days.category;
                          }},
               *source);
    return columns;
}

Measure readMeasure(const sqlite::Row& row, int first)
{
    const auto code = row.get<QString>(first);
    const auto target = row.get<std::optional<double>>(first + 1).value_or(0);
    const auto unit = row.get<std::optional<QString>>(first + 2).value_or(QString{});
    if (code == measureCodes[1])
        return measure::Count{.target = target, .unit = unit};
    if (code == measureCodes[2])
        return measure::Value{
            .target = target, .unit = unit, .direction = row.get<measure::Direction>(first + 3)};
    if (code == measureCodes[3])
        return measure::Rate{.times = row.get<int>(first + 4), .per = row.get<Period::Kind>(first + 5)};
    return measure::Done{};
}

std::optional<Source> readSource(const sqlite::Row& row, int first)
{
    const auto source = row.get<std::optional<QString>>(first);
    if (!source)
        return std::nullopt;
    if (*source == QStringLiteral("entries"))
        return source::EntriesOfKind{fromCode<Period::Kind>(row.get<QString>(first + 1))};
    if (*source == QStringLiteral("tag"))
        return source::EntriesWithTag{row.get<QString>(first + 2)};
    return source::DaysOfCategory{row.get<CategoryId>(first + 3)};
}

std::optional<Promise> readPromise(const sqlite::Row& row, int first)
{
    return row.get<std::optional<QString>>(first + 1).transform([&](const QString& sentence) {
        return Promise{.entry = row.get<std::optional<EntryId>>(first), .sentence = sentence};
    });
}

Goal readGoal(const sqlite::Row& row)
{
    return {.id = row.get<GoalId>(0),
            .period = row.get<Period>(1),
            .area = row.get<std::optional<AreaId>>(2),
            .title = row.get<QString>(3),
            .measure = readMeasure(row, 4),
            .source = readSource(row, 10),
            .due = row.get<std::optional<Day>>(14),
            .starts = row.get<std::optional<Day>>(15),
            .order = row.get<int>(16),
            .carriedFrom = row.get<std::optional<GoalId>>(17),
            .promise = readPromise(row, 22),
            .created = moment(row, 18),
            .trashed = optionalMoment(row, 20)};
}

/// It may be gone for good since: then the sentence alone is kept.
std::optional<EntryId> promisingEntry(const Goal& goal)
{
    return goal.promise ? goal.promise->entry : std::nullopt;
}

std::optional<QString> promisedSentence(const Goal& goal)
{
    return goal.promise.transform(
        [](const Promise& promise) { return text::normalized(promise.sentence).simplified(); });
}

void insertGoal(sqlite::Database& database, const Goal& goal)
{
    const MeasureColumns measure = columns(goal.measure);
    const SourceColumns source = columns(goal.source);
    database.run(
        "INSERT INTO goal(id, period, first, last, area, title, measure, target, unit, direction, times, per, "
        "source, source_kind, source_tag, source_category, due, starts, place, carried_from, created_ms, "
        "created_zone, trashed_ms, trashed_zone, promise_entry, promise) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "(SELECT id FROM entry WHERE id = ?), ?)",
        goal.id, goal.period, goal.period.first(), goal.period.last(), goal.area,
        text::normalized(goal.title).simplified(), measure.measure, measure.target, measure.unit,
        measure.direction, measure.times, measure.per, source.source, source.kind, source.tag,
        source.category, goal.due, goal.starts, goal.order, goal.carriedFrom, milliseconds(goal.created),
        goal.created.zone, milliseconds(goal.trashed), zone(goal.trashed), promisingEntry(goal),
        promisedSentence(goal));
}

void updateGoal(sqlite::Database& database, const Goal& goal)
{
    const MeasureColumns measure = columns(goal.measure);
    const SourceColumns source = columns(goal.source);
    database.run(
        "UPDATE goal SET period = ?, first = ?, last = ?, area = ?, title = ?, measure = ?, target = ?, "
        "unit = ?, direction = ?, times = ?, per = ?, source = ?, source_kind = ?, source_tag = ?, "
        "source_category = ?, due = ?, starts = ?, place = ?, carried_from = ?, created_ms = ?, "
        "created_zone = ?, trashed_ms = ?, trashed_zone = ?, "
        "promise_entry = (SELECT id FROM entry WHERE id = ?), promise = ? WHERE id = ?",
        goal.period, goal.period.first(), goal.period.last(), goal.area,
        text::normalized(goal.title).simplified(), measure.measure, measure.target, measure.unit,
        measure.direction, measure.times, measure.per, source.source, source.kind, source.tag,
        source.category, goal.due, goal.starts, goal.order, goal.carriedFrom, milliseconds(goal.created),
        goal.created.zone, milliseconds(goal.trashed), zone(goal.trashed), promisingEntry(goal),
        promisedSentence(goal), goal.id);
    expectOneRow(database, "the goal");
}

// Weeks belong to a period by their Thursday, and so may reach up to three days out of it.
constexpr std::chrono::days weekOverhang{3};
constexpr std::chrono::days longestPeriod{366};

/// Whether `inner` belongs to `outer`: a week by its Thursday.
bool isWithin(const Period& inner, const Period& outer)
{
    if (inner.kind() == outer.kind())
        return inner == outer;
    if (inner.kind() == Period::Kind::Week)
        return outer.contains(inner.first() + weekOverhang);
    return outer.contains(inner.first()) && outer.contains(inner.last());
}

/// The day an entry counts on: its period's last day, a week's Thursday; today while that is still to come.
Day countsOn(const std::optional<Period>& period, Day date, Day today)
{
    if (!period)
        return date;
    const bool isWeek = period->kind() == Period::Kind::Week;
    return std::min(isWeek ? period->first() + weekOverhang : period->last(), today);
}

std::vector<Amount> sorted(std::vector<Amount> amounts)
{
    std::ranges::stable_sort(amounts, {}, &Amount::day);
    return amounts;
}

} // namespace

void write(sqlite::Database& database, const Change<Area>& change)
{
    if (!change.after) {
        database.run("DELETE FROM area WHERE id = ?", change.before->id);
        expectOneRow(database, "the area");
        return;
    }
    const Area& after = *change.after;
    const QString name = text::normalized(after.name).simplified();
    if (!change.before) {
        database.run("INSERT INTO area(id, emoji, name, folded, place) VALUES (?, ?, ?, ?, ?)", after.id,
                     after.emoji, name, text::folded(name), after.order);
        return;
    }
    database.run("UPDATE area SET emoji = ?, name = ?, folded = ?, place = ? WHERE id = ?", after.emoji, name,
                 text::folded(name), after.order, after.id);
    expectOneRow(database, "the area");
}

void write(sqlite::Database& database, const Change<Goal>& change)
{
    if (!change.after) {
        database.run("DELETE FROM goal WHERE id = ?", change.before->id);
        expectOneRow(database, "the goal");
    } else if (change.before) {
        updateGoal(database, *change.after);
    } else {
        insertGoal(database, *change.after);
    }
}

void write(sqlite::Database& database, const Change<Progress>& change)
{
    if (!change.after) {
        database.run("DELETE FROM progress WHERE id = ?", change.before->id);
        expectOneRow(database, "the progress");
        return;
    }
    const Progress& after = *change.after;
    database.run(
        "INSERT INTO progress(id, goal, day, amount, note, entry, logged_ms, logged_zone) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET goal = excluded.goal, "
        "day = excluded.day, amount = excluded.amount, note = excluded.note, entry = excluded.entry, "
        "logged_ms = excluded.logged_ms, logged_zone = excluded.logged_zone",
        after.id, after.goal, after.day, after.amount, text::normalized(after.note), after.entry,
        milliseconds(after.logged), after.logged.zone);
}

void write(sqlite::Database& database, const Change<Review>& change)
{
    if (!change.after) {
        database.run("DELETE FROM review WHERE id = ?", change.before->id);
        expectOneRow(database, "the review");
        return;
    }
    const Review& after = *change.after;
    database.run("INSERT INTO review(id, goal, day, verdict, text, written_ms, written_zone) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET goal = excluded.goal, "
                 "day = excluded.day, verdict = excluded.verdict, text = excluded.text, "
                 "written_ms = excluded.written_ms, written_zone = excluded.written_zone",
                 after.id, after.goal, after.day, after.verdict, text::normalized(after.text),
                 milliseconds(after.written), after.written.zone);
}

void requireSoundAreas(sqlite::Database& database)
{
    if (database.value<QString>(
            "SELECT folded FROM area GROUP BY folded HAVING COUNT(*) > 1 ORDER BY folded"))
        throw sqlite::Error{SQLITE_CONSTRAINT, "two areas share a name"};
}

std::vector<Area> areas(sqlite::Database& database)
{
    std::vector<Area> areas;
    for (const auto& row : database.query("SELECT id, emoji, name, place FROM area ORDER BY place, name, id"))
        areas.push_back({.id = row.get<AreaId>(0),
                         .emoji = row.get<QString>(1),
                         .name = row.get<QString>(2),
                         .order = row.get<int>(3)});
    return areas;
}

std::vector<Goal> goalsOf(sqlite::Database& database, const Period& period)
{
    std::vector<Goal> goals = goalsWithin(database, period);
    std::erase_if(goals, [&](const Goal& goal) { return goal.period != period; });
    return goals;
}

std::vector<Goal> goalsWithin(sqlite::Database& database, const Period& period)
{
    std::vector<Goal> goals;
    for (
        const auto& row : database.query(
            "SELECT goal.id, period, area, title, measure, target, unit, direction, times, per, source, source_kind, "
            "source_tag, source_category, due, starts, goal.place, carried_from, created_ms, created_zone, "
            "trashed_ms, trashed_zone, promise_entry, promise FROM goal LEFT JOIN area ON area.id = goal.area "
            "WHERE first BETWEEN ? AND ? AND trashed_ms IS NULL "
            "ORDER BY area.place IS NULL, area.place, area.name, goal.place, created_ms, goal.id",
            period.first() - weekOverhang, period.last()))
        goals.push_back(readGoal(row));
    std::erase_if(goals, [&](const Goal& goal) { return !isWithin(goal.period, period); });
    return goals;
}

std::optional<Goal> goal(sqlite::Database& database, GoalId id)
{
    for (
        const auto& row : database.query(
            "SELECT id, period, area, title, measure, target, unit, direction, times, per, source, source_kind, "
            "source_tag, source_category, due, starts, place, carried_from, created_ms, created_zone, trashed_ms, "
            "trashed_zone, promise_entry, promise FROM goal WHERE id = ? ORDER BY id",
            id))
        return readGoal(row);
    return std::nullopt;
}

std::vector<Goal> trashedGoals(sqlite::Database& database)
{
    std::vector<Goal> goals;
    for (
        const auto& row : database.query(
            "SELECT id, period, area, title, measure, target, unit, direction, times, per, source, source_kind, "
            "source_tag, source_category, due, starts, place, carried_from, created_ms, created_zone, trashed_ms, "
            "trashed_zone, promise_entry, promise FROM goal WHERE trashed_ms IS NOT NULL ORDER BY trashed_ms DESC, id"))
        goals.push_back(readGoal(row));
    return goals;
}

std::vector<Goal> goalsOfCategory(sqlite::Database& database, CategoryId category)
{
    std::vector<Goal> goals;
    for (
        const auto& row : database.query(
            "SELECT id, period, area, title, measure, target, unit, direction, times, per, source, source_kind, "
            "source_tag, source_category, due, starts, place, carried_from, created_ms, created_zone, trashed_ms, "
            "trashed_zone, promise_entry, promise FROM goal WHERE source_category = ? ORDER BY first, created_ms, id",
            category))
        goals.push_back(readGoal(row));
    return goals;
}

std::vector<Goal> lineage(sqlite::Database& database, GoalId id)
{
    std::vector<Goal> chain;
    std::set<GoalId> seen; // A file from elsewhere might carry goals in a circle.
    for (std::optional<GoalId> next = id; next && seen.insert(*next).second;) {
        const auto found = goal(database, *next);
        if (!found)
            break;
        chain.insert(chain.begin(), *found);
        next = found->carriedFrom;
    }
    for (bool isGrowing = !chain.empty(); isGrowing;) {
        const auto later = database.value<GoalId>(
            "SELECT id FROM goal WHERE carried_from = ? AND trashed_ms IS NULL ORDER BY first, created_ms, id LIMIT 1",
            chain.back().id);
        isGrowing = later && seen.insert(*later).second;
        if (isGrowing)
            chain.push_back(*goal(database, *later));
    }
    return chain;
}

std::vector<Progress> progress(sqlite::Database& database, GoalId id)
{
    std::vector<Progress> logs;
    for (const auto& row : database.query("SELECT id, goal, day, amount, note, entry, logged_ms, logged_zone "
                                          "FROM progress WHERE goal = ? ORDER BY day, logged_ms, id",
                                          id))
        logs.push_back({.id = row.get<ProgressId>(0),
                        .goal = row.get<GoalId>(1),
                        .day = row.get<Day>(2),
                        .amount = row.get<double>(3),
                        .note = row.get<QString>(4),
                        .entry = row.get<std::optional<EntryId>>(5),
                        .logged = moment(row, 6)});
    return logs;
}

std::vector<Review> reviews(sqlite::Database& database, GoalId id)
{
    std::vector<Review> reviews;
    for (const auto& row :
         database.query("SELECT id, goal, day, verdict, text, written_ms, written_zone FROM review "
                        "WHERE goal = ? ORDER BY day, written_ms, id",
                        id))
        reviews.push_back({.id = row.get<ReviewId>(0),
                           .goal = row.get<GoalId>(1),
                           .day = row.get<Day>(2),
                           .verdict = row.get<Verdict>(3),
                           .text = row.get<QString>(4),
                           .written = moment(row, 5)});
    return reviews;
}

std::vector<Amount> automaticAmounts(sqlite::Database& database, const Goal& goal, Day today)
{
    std::vector<Amount> amounts;
    if (!goal.source)
        return amounts;
    const Day first = goal.period.first() - weekOverhang;
    const Day last = goal.period.last() + weekOverhang;
    const Day longBefore
        = first - longestPeriod; // An entry is stored by its first day and counts on its last.
    const auto addEntry = [&](const sqlite::Row& row) {
        const auto period = row.get<std::optional<Period>>(0);
        amounts.push_back({.day = countsOn(period, row.get<Day>(1), today), .amount = 1});
    };
    std::visit(
        Overloaded{
            [&](const source::EntriesOfKind& entries) {
                for (const auto& row : database.query(
                         "SELECT period, date FROM entry WHERE kind = ? AND counted_on BETWEEN ? AND ? "
                         "AND trashed_ms IS NULL AND characters > 0 ORDER BY counted_on, id",
                         kindCode(entries.kind), longBefore, last))
                    addEntry(row);
            },
            [&](const source::EntriesWithTag& entries) {
                for (const auto& row : database.query(
                         "SELECT period, date FROM entry_tag JOIN entry ON entry.id = entry_tag.entry "
                         "WHERE folded = ? AND counted_on BETWEEN ? AND ? AND trashed_ms IS NULL "
                         "AND characters > 0 ORDER BY counted_on, id",
                         text::folded(entries.tag), longBefore, last))
                    addEntry(row);
            },
            [&](const source::DaysOfCategory& days) {
                for (const auto& row :
                     database.query("SELECT day FROM day_color WHERE category = ? AND day BETWEEN ? AND ? "
                                    "ORDER BY day",
                                    days.category, first, std::min(last, today)))
                    amounts.push_back({.day = row.get<Day>(0), .amount = 1});
            }},
        *goal.source);
    return sorted(std::move(amounts));
}

GoalCard card(sqlite::Database& database, const Goal& goal, Day today)
{
    GoalCard card{.goal = goal, .logs = progress(database, goal.id)};
    std::vector<Amount> amounts = automaticAmounts(database, goal, today);
    card.automatic = static_cast<int>(amounts.size());
    for (const Progress& log : card.logs)
        amounts.push_back({.day = log.day, .amount = log.amount});
    card.standing = standing(goal, sorted(std::move(amounts)), today);
    if (const auto all = reviews(database, goal.id); !all.empty())
        card.review = all.back();
    return card;
}

} // namespace hoego::store
