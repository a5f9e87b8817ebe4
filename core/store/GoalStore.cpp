#include "core/store/GoalStore.h"

#include "core/store/Columns.h"
#include "core/store/Expect.h"
#include "core/store/GoalColumns.h"
#include "core/text/Hangul.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace hoego::store {

namespace {

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

/// Whether `inner` belongs to `outer`: a week by its Thursday.
bool isWithin(const Period& inner, const Period& outer)
{
    if (inner.kind() == outer.kind())
        return inner == outer;
    if (inner.kind() == Period::Kind::Week)
        return outer.contains(inner.first() + weekOverhang);
    return outer.contains(inner.first()) && outer.contains(inner.last());
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

} // namespace hoego::store
