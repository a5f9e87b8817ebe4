#include "core/store/JournalStore.h"

#include "core/store/ColorStore.h"
#include "core/store/Columns.h"
#include "core/store/EntryStore.h"
#include "core/store/Expect.h"
#include "core/store/GoalCards.h"
#include "core/store/GoalStore.h"
#include "core/store/LinkStore.h"
#include "core/text/Hangul.h"

#include <algorithm>
#include <set>

namespace hoego::store {

namespace {

/// What may be a hit, before its snippet is cut.
struct Candidate {
    Hit hit;
    QString text; ///< Where the snippet is cut from.
};

bool hasAll(const Query& query, const QString& folded)
{
    return std::ranges::all_of(query.terms, [&](const QString& term) { return folded.contains(term); });
}

const QString& longest(const QStringList& terms)
{
    return *std::ranges::max_element(terms, {}, [](const QString& term) { return term.size(); });
}

void findEntries(sqlite::Database& database, const Query& query, std::vector<Candidate>& found)
{
    for (const auto& row : database.query(
             "SELECT id, period, date, title, folded.text FROM folded JOIN entry ON entry.id = folded.entry "
             "WHERE instr(folded.text, ?) > 0 AND trashed_ms IS NULL ORDER BY counted_on DESC, id DESC",
             longest(query.terms))) {
        if (!hasAll(query, row.get<QString>(4)))
            continue;
        found.push_back({.hit = {.what = Hit::What::Entry,
                                 .entry = row.get<EntryId>(0),
                                 .goal = std::nullopt,
                                 .period = row.get<std::optional<Period>>(1),
                                 .date = row.get<Day>(2),
                                 .title = row.get<QString>(3),
                                 .snippet = {}},
                         .text = {}});
    }
}

void findNotes(sqlite::Database& database, const Query& query, std::vector<Candidate>& found)
{
    for (const auto& row :
         database.query("SELECT day, note FROM day_color WHERE note <> '' ORDER BY day DESC")) {
        const auto note = row.get<QString>(1);
        const Day day = row.get<Day>(0);
        if (hasAll(query, text::folded(note)))
            found.push_back({.hit = {.what = Hit::What::DayNote,
                                     .entry = std::nullopt,
                                     .goal = std::nullopt,
                                     .period = Period::ofDay(day),
                                     .date = day,
                                     .title = {},
                                     .snippet = {}},
                             .text = note});
    }
}

void findGoals(sqlite::Database& database, const Query& query, std::vector<Candidate>& found)
{
    const auto add = [&](Hit::What what, const sqlite::Row& row, const QString& searched) {
        if (hasAll(query, text::folded(searched)))
            found.push_back({.hit = {.what = what,
                                     .entry = std::nullopt,
                                     .goal = row.get<GoalId>(0),
                                     .period = row.get<Period>(1),
                                     .date = row.get<Day>(2),
                                     .title = row.get<QString>(3),
                                     .snippet = {}},
                             .text = searched});
    };
    for (const auto& row :
         database.query("SELECT id, period, first, title FROM goal WHERE trashed_ms IS NULL "
                        "ORDER BY first DESC, id DESC"))
        add(Hit::What::Goal, row, row.get<QString>(3));
    for (const auto& row : database.query(
             "SELECT goal.id, period, day, title, text FROM review JOIN goal ON goal.id = review.goal "
             "WHERE trashed_ms IS NULL AND text <> '' ORDER BY day DESC, review.id DESC"))
        add(Hit::What::Review, row, row.get<QString>(4));
}

} // namespace

void write(sqlite::Database& database, const Change<JournalSetting>& change)
{
    if (change.after)
        database.run("INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE "
                     "SET value = excluded.value",
                     change.after->key, change.after->value);
    else
        database.run("DELETE FROM setting WHERE key = ?", change.before->key);
}

std::optional<QString> setting(sqlite::Database& database, const QString& key)
{
    return database.value<QString>("SELECT value FROM setting WHERE key = ? ORDER BY key", key);
}

std::int64_t dataVersion(sqlite::Database& database)
{
    return database.value<std::int64_t>("PRAGMA data_version").value_or(0);
}

std::vector<int> years(sqlite::Database& database)
{
    std::vector<int> years;
    for (const auto& row :
         database.query("SELECT substr(counted_on, 1, 4) FROM entry WHERE trashed_ms IS NULL "
                        "UNION SELECT substr(day, 1, 4) FROM day_color "
                        "UNION SELECT substr(first, 1, 4) FROM goal WHERE trashed_ms IS NULL ORDER BY 1"))
        years.push_back(row.get<QString>(0).toInt());
    return years;
}

YearCards yearCards(sqlite::Database& database, int year, Day today)
{
    const Period whole = Period::ofYear(year);
    YearCards cards{.year = year};
    const std::vector<EntryRow> rows = entryRows(database, {.dates = whole.range()});
    const std::vector<DayColor> colors = dayColors(database, whole.range());
    for (const Period& month : whole.children(Period::Kind::Month)) {
        MonthCard card{.month = month};
        const auto entry
            = std::ranges::find_if(rows, [&](const EntryRow& row) { return row.period == month; });
        if (entry != rows.end())
            card.entry = *entry;
        std::ranges::copy_if(colors, std::back_inserter(card.colors),
                             [&](const DayColor& color) { return month.contains(color.day); });
        cards.months.push_back(std::move(card));
    }
    cards.entries = static_cast<int>(
        std::ranges::count_if(rows, [](const EntryRow& row) { return row.characters > 0; }));
    for (const EntryRow& row : rows)
        cards.characters += row.characters;
    cards.coloredDays = static_cast<int>(
        std::ranges::count_if(colors, [](const DayColor& color) { return color.category.has_value(); }));
    for (const Goal& goal : goalsOf(database, whole)) {
        ++cards.goals;
        cards.goalsAchieved += card(database, goal, today).verdict() == Verdict::Achieved ? 1 : 0;
    }
    return cards;
}

Hits search(sqlite::Database& database, const Query& query, int limit)
{
    Hits hits;
    if (query.terms.isEmpty())
        return hits;
    std::vector<Candidate> found;
    findEntries(database, query, found);
    findNotes(database, query, found);
    findGoals(database, query, found);
    hits.total = static_cast<int>(found.size());
    std::ranges::stable_sort(found, std::greater{},
                             [](const Candidate& candidate) { return candidate.hit.date; });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    for (Candidate& candidate : found) {
        if (candidate.hit.entry) {
            const auto whole = entry(database, *candidate.hit.entry);
            candidate.text = whole ? whole->body : QString{};
        }
        const auto cut = candidate.hit.entry ? markdownSnippet : snippet;
        candidate.hit.snippet = cut(query, candidate.text, 120);
        hits.hits.push_back(std::move(candidate.hit));
    }
    return hits;
}

QStringList problems(sqlite::Database& database)
{
    QStringList problems;
    for (const auto& row : database.query("PRAGMA integrity_check")) {
        if (const auto line = row.get<QString>(0); line != QStringLiteral("ok"))
            problems.push_back(line);
    }
    for (const auto& row : database.query("PRAGMA foreign_key_check"))
        problems.push_back(
            QStringLiteral("a row of %1 points nowhere in %2").arg(row.get<QString>(0), row.get<QString>(2)));
    std::set<EntryId> stale;
    for (
        const auto& row : database.query(
            "SELECT entry.id, title, body, folded.text FROM entry LEFT JOIN folded ON folded.entry = entry.id "
            "ORDER BY entry.id")) {
        if (row.get<QString>(3)
            != text::folded(row.get<QString>(1)) + u'\n' + text::folded(row.get<QString>(2)))
            stale.insert(row.get<EntryId>(0));
    }
    for (const EntryId id : stale)
        problems.push_back(
            QStringLiteral("the folded text of entry %1 is not that of its text").arg(id.toString()));
    return problems + linkProblems(database);
}

} // namespace hoego::store
