#include "core/store/ColorStore.h"

#include "core/store/Columns.h"
#include "core/store/Expect.h"
#include "core/text/Hangul.h"

#include <sqlite3.h>

namespace hoego::store {

void write(sqlite::Database& database, const Change<Category>& change)
{
    if (!change.after) {
        database.run("DELETE FROM category WHERE id = ?", change.before->id);
        expectOneRow(database, "the category");
        return;
    }
    const Category& after = *change.after;
    const QString name = text::normalized(after.name).simplified();
    if (!change.before) {
        database.run(
            "INSERT INTO category(id, name, folded, color, key, place, archived) VALUES (?, ?, ?, ?, ?, ?, ?)",
            after.id, name, text::folded(name), after.color, after.key, after.order, after.archived);
        return;
    }
    database.run(
        "UPDATE category SET name = ?, folded = ?, color = ?, key = ?, place = ?, archived = ? WHERE id = ?",
        name, text::folded(name), after.color, after.key, after.order, after.archived, after.id);
    expectOneRow(database, "the category");
}

void write(sqlite::Database& database, const Change<DayColor>& change)
{
    if (!change.after) {
        // Already blank is as wanted: another process may have cleared the day.
        database.run("DELETE FROM day_color WHERE day = ?", change.before->day);
        return;
    }
    const DayColor& after = *change.after;
    database.run("INSERT INTO day_color(day, category, note) VALUES (?, ?, ?) "
                 "ON CONFLICT (day) DO UPDATE SET category = excluded.category, note = excluded.note",
                 after.day, after.category, text::normalized(after.note).simplified());
}

void requireSoundPalette(sqlite::Database& database)
{
    if (database.value<QString>(
            "SELECT folded FROM category GROUP BY folded HAVING COUNT(*) > 1 ORDER BY folded"))
        throw sqlite::Error{SQLITE_CONSTRAINT, "two categories share a name"};
    if (database.value<int>("SELECT key FROM category WHERE key IS NOT NULL AND NOT archived GROUP BY key "
                            "HAVING COUNT(*) > 1 ORDER BY key"))
        throw sqlite::Error{SQLITE_CONSTRAINT, "two categories share a key"};
}

std::vector<Category> categories(sqlite::Database& database)
{
    std::vector<Category> categories;
    for (const auto& row : database.query(
             "SELECT id, name, color, key, place, archived FROM category ORDER BY place, name, id"))
        categories.push_back({.id = row.get<CategoryId>(0),
                              .name = row.get<QString>(1),
                              .color = row.get<Rgb>(2),
                              .key = row.get<std::optional<int>>(3),
                              .order = row.get<int>(4),
                              .archived = row.get<bool>(5)});
    return categories;
}

std::map<CategoryId, int> daysOfCategories(sqlite::Database& database)
{
    std::map<CategoryId, int> days;
    for (const auto& row :
         database.query("SELECT category, COUNT(*) FROM day_color WHERE category IS NOT NULL "
                        "GROUP BY category ORDER BY category"))
        days.emplace(row.get<CategoryId>(0), row.get<int>(1));
    return days;
}

std::vector<CategoryYear> categoryYears(sqlite::Database& database)
{
    std::vector<CategoryYear> counts;
    for (const auto& row : database.query(
             "SELECT CAST(substr(day, 1, 4) AS INTEGER) AS year, category, COUNT(*) FROM day_color "
             "WHERE category IS NOT NULL GROUP BY year, category ORDER BY year, category"))
        counts.push_back(
            {.year = row.get<int>(0), .category = row.get<CategoryId>(1), .days = row.get<int>(2)});
    return counts;
}

std::vector<DayColor> dayColors(sqlite::Database& database, const DayRange& range)
{
    std::vector<DayColor> colors;
    for (const auto& row :
         database.query("SELECT day, category, note FROM day_color WHERE day BETWEEN ? AND ? ORDER BY day",
                        range.first, range.last))
        colors.push_back({.day = row.get<Day>(0),
                          .category = row.get<std::optional<CategoryId>>(1),
                          .note = row.get<QString>(2)});
    return colors;
}

} // namespace hoego::store
