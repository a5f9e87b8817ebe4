#include "core/store/EntryStore.h"

#include "core/store/Columns.h"
#include "core/store/Expect.h"
#include "core/store/LinkStore.h"
#include "core/text/Count.h"
#include "core/text/Hangul.h"
#include "core/text/Opening.h"

namespace hoego::store {

namespace {

std::optional<Period::Kind> kindOf(const Entry& entry)
{
    return entry.period ? std::optional{entry.period->kind()} : std::nullopt;
}

QString foldedText(const Entry& entry)
{
    return text::folded(entry.title) + u'\n' + text::folded(entry.body);
}

void insertRow(sqlite::Database& database, const Entry& entry)
{
    const text::Counts counts = text::counts(entry.body);
    const auto& published = entry.publication;
    database.run("INSERT INTO entry(id, kind, period, date, counted_on, title, state, published_address, "
                 "published_ms, published_zone, created_ms, created_zone, modified_ms, modified_zone, "
                 "trashed_ms, trashed_zone, characters, words, opening, body) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 entry.id, kindCode(kindOf(entry)), entry.period, entry.date, countedOn(entry), entry.title,
                 entry.state, published ? std::optional{published->address} : std::nullopt,
                 published ? std::optional{milliseconds(published->at)} : std::nullopt,
                 published ? std::optional{published->at.zone} : std::nullopt, milliseconds(entry.created),
                 entry.created.zone, milliseconds(entry.modified), entry.modified.zone,
                 milliseconds(entry.trashed), zone(entry.trashed), counts.characters, counts.words,
                 text::opening(entry.body), entry.body);
}

void updateRow(sqlite::Database& database, const Entry& entry)
{
    const text::Counts counts = text::counts(entry.body);
    const auto& published = entry.publication;
    database.run(
        "UPDATE entry SET kind = ?, period = ?, date = ?, counted_on = ?, title = ?, state = ?, "
        "published_address = ?, published_ms = ?, published_zone = ?, created_ms = ?, created_zone = ?, "
        "modified_ms = ?, modified_zone = ?, trashed_ms = ?, trashed_zone = ?, characters = ?, words = ?, "
        "opening = ?, body = ? WHERE id = ?",
        kindCode(kindOf(entry)), entry.period, entry.date, countedOn(entry), entry.title, entry.state,
        published ? std::optional{published->address} : std::nullopt,
        published ? std::optional{milliseconds(published->at)} : std::nullopt,
        published ? std::optional{published->at.zone} : std::nullopt, milliseconds(entry.created),
        entry.created.zone, milliseconds(entry.modified), entry.modified.zone, milliseconds(entry.trashed),
        zone(entry.trashed), counts.characters, counts.words, text::opening(entry.body), entry.body,
        entry.id);
    expectOneRow(database, "the entry");
}

void writeTags(sqlite::Database& database, const Entry& entry)
{
    database.run("DELETE FROM entry_tag WHERE entry = ?", entry.id);
    for (const QString& tag : entry.tags)
        database.run("INSERT INTO entry_tag(entry, folded, tag) VALUES (?, ?, ?)", entry.id,
                     text::folded(tag), tag);
}

void writeFolded(sqlite::Database& database, const Entry& entry)
{
    database.run("INSERT INTO folded(entry, text) VALUES (?, ?) "
                 "ON CONFLICT (entry) DO UPDATE SET text = excluded.text",
                 entry.id, foldedText(entry));
}

void insertRevision(sqlite::Database& database, const Revision& revision)
{
    database.run(
        "INSERT INTO revision(id, entry, title, written_ms, written_zone, body) VALUES (?, ?, ?, ?, ?, ?)",
        revision.id, revision.entry, revision.title, milliseconds(revision.written), revision.written.zone,
        revision.body);
}

/// Takes out what is thinned by age. Of the last days everything stays, so this never meets what somebody
/// else wrote a moment ago.
void thinRevisions(sqlite::Database& database, EntryId entry)
{
    std::vector<RevisionAge> ages;
    for (const auto& row : database.query(
             "SELECT id, written_ms, written_zone FROM revision WHERE entry = ? ORDER BY written_ms, id",
             entry))
        ages.push_back({.id = row.get<RevisionId>(0), .written = moment(row, 1)});
    for (const RevisionId id : thinned(std::move(ages)))
        database.run("DELETE FROM revision WHERE id = ?", id);
}

/// Keeps what is about to be overwritten: a text of another process that `before` does not know, or one that
/// stood longer than a sitting.
void keepEarlierText(sqlite::Database& database, const Entry& before, const Entry& after)
{
    const auto stored = entry(database, after.id);
    if (!stored)
        return;
    const bool isOthers = stored->body != before.body && stored->body != after.body;
    if (isOthers ? stored->body.isEmpty() : !leavesRevision(before, after))
        return;
    insertRevision(database, revisionOf(*stored));
    thinRevisions(database, after.id);
}

Entry composed(const Entry& entry)
{
    Entry composed = entry;
    composed.title = text::normalized(entry.title);
    composed.body = text::normalized(entry.body);
    composed.tags = cleanTags(entry.tags);
    return composed;
}

constexpr QChar tagSeparator = u'\n';

/// The row's tags come as one text, joined by line feeds, in order.
QStringList tagsFrom(const std::optional<QString>& joined)
{
    QStringList tags = joined ? joined->split(tagSeparator) : QStringList{};
    tags.sort();
    return tags;
}

Entry readEntry(const sqlite::Row& row)
{
    Entry entry{.id = row.get<EntryId>(0),
                .period = row.get<std::optional<Period>>(1),
                .date = row.get<Day>(2),
                .title = row.get<QString>(3),
                .body = row.get<QString>(4),
                .tags = tagsFrom(row.get<std::optional<QString>>(5)),
                .state = row.get<EntryState>(6),
                .publication = std::nullopt,
                .created = moment(row, 7),
                .modified = moment(row, 9),
                .trashed = optionalMoment(row, 11)};
    if (const auto at = optionalMoment(row, 13))
        entry.publication = Publication{.address = row.get<QString>(15), .at = *at};
    return entry;
}

EntryRow readRow(const sqlite::Row& row)
{
    return {.id = row.get<EntryId>(0),
            .period = row.get<std::optional<Period>>(1),
            .date = row.get<Day>(2),
            .title = row.get<QString>(3),
            .tags = tagsFrom(row.get<std::optional<QString>>(4)),
            .state = row.get<EntryState>(5),
            .characters = row.get<int>(6),
            .words = row.get<int>(7),
            .opening = row.get<QString>(8),
            .created = moment(row, 9),
            .modified = moment(row, 11),
            .trashed = optionalMoment(row, 13)};
}

} // namespace

Day countedOn(const Entry& entry)
{
    constexpr std::chrono::days mondayToThursday{3};
    return entry.period && entry.period->kind() == Period::Kind::Week ? entry.date + mondayToThursday
                                                                      : entry.date;
}

void write(sqlite::Database& database, const Change<Entry>& change)
{
    if (!change.after) {
        database.run("DELETE FROM entry WHERE id = ?", change.before->id);
        expectOneRow(database, "the entry");
        return;
    }
    const Entry after = composed(*change.after);
    if (change.before) {
        keepEarlierText(database, *change.before, after);
        updateRow(database, after);
    } else {
        insertRow(database, after);
    }
    writeTags(database, after);
    writeFolded(database, after);
    writeLinks(database, after);
}

void write(sqlite::Database& database, const Change<Revision>& change)
{
    if (change.before)
        database.run("DELETE FROM revision WHERE id = ?", change.before->id);
    if (change.after)
        insertRevision(database, *change.after);
}

void write(sqlite::Database& database, const Change<Template>& change)
{
    if (!change.after) {
        database.run("DELETE FROM template WHERE id = ?", change.before->id);
        expectOneRow(database, "the template");
        return;
    }
    const Template& after = *change.after;
    database.run("INSERT INTO template(id, name, kind, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                 "SET name = excluded.name, kind = excluded.kind, body = excluded.body",
                 after.id, text::normalized(after.name), kindCode(after.kind), text::normalized(after.body));
}

std::vector<EntryRow> entryRows(sqlite::Database& database, const EntryFilter& filter)
{
    const auto kind = filter.freeOnly ? std::optional{freeCode.toString()}
                                      : filter.kind.transform([](auto wanted) { return toCode(wanted); });
    const auto tag = filter.tag.transform([](const QString& wanted) { return text::folded(wanted); });
    const auto first = filter.dates ? toIso(filter.dates->first) : QStringLiteral("0000");
    const auto last = filter.dates ? toIso(filter.dates->last) : QStringLiteral("9999-12-31");
    std::vector<EntryRow> rows;
    for (
        const auto& row : database.query(
            "SELECT id, period, date, title, (SELECT group_concat(tag, char(10)) FROM entry_tag WHERE entry = id), "
            "state, characters, words, opening, created_ms, created_zone, modified_ms, modified_zone, trashed_ms, "
            "trashed_zone FROM entry WHERE counted_on BETWEEN ?1 AND ?2 AND trashed_ms IS NULL AND (?3 IS NULL OR kind = ?3) "
            "AND (?4 IS NULL OR state = ?4) "
            "AND (?5 IS NULL OR EXISTS (SELECT 1 FROM entry_tag WHERE entry = id AND folded = ?5)) "
            "ORDER BY counted_on, created_ms, id",
            first, last, kind, filter.state, tag))
        rows.push_back(readRow(row));
    return rows;
}

std::vector<EntryRow> trashedRows(sqlite::Database& database)
{
    std::vector<EntryRow> rows;
    for (
        const auto& row : database.query(
            "SELECT id, period, date, title, (SELECT group_concat(tag, char(10)) FROM entry_tag WHERE entry = id), "
            "state, characters, words, opening, created_ms, created_zone, modified_ms, modified_zone, trashed_ms, "
            "trashed_zone FROM entry WHERE trashed_ms IS NOT NULL ORDER BY trashed_ms DESC, id"))
        rows.push_back(readRow(row));
    return rows;
}

std::optional<Entry> entry(sqlite::Database& database, EntryId id)
{
    for (
        const auto& row : database.query(
            "SELECT id, period, date, title, body, (SELECT group_concat(tag, char(10)) FROM entry_tag WHERE "
            "entry = id), state, created_ms, created_zone, modified_ms, modified_zone, trashed_ms, trashed_zone, "
            "published_ms, published_zone, published_address FROM entry WHERE id = ? ORDER BY id",
            id))
        return readEntry(row);
    return std::nullopt;
}

std::vector<Entry> entriesOf(sqlite::Database& database, const Period& period)
{
    std::vector<Entry> entries;
    for (
        const auto& row : database.query(
            "SELECT id, period, date, title, body, (SELECT group_concat(tag, char(10)) FROM entry_tag WHERE "
            "entry = id), state, created_ms, created_zone, modified_ms, modified_zone, trashed_ms, trashed_zone, "
            "published_ms, published_zone, published_address FROM entry WHERE period = ? AND trashed_ms IS NULL "
            "ORDER BY created_ms, id",
            period))
        entries.push_back(readEntry(row));
    return entries;
}

std::vector<Revision> revisions(sqlite::Database& database, EntryId id)
{
    std::vector<Revision> revisions;
    for (const auto& row : database.query(
             "SELECT id, entry, title, body, written_ms, written_zone FROM revision WHERE entry = ? "
             "ORDER BY written_ms DESC, id DESC",
             id))
        revisions.push_back({.id = row.get<RevisionId>(0),
                             .entry = row.get<EntryId>(1),
                             .title = row.get<QString>(2),
                             .body = row.get<QString>(3),
                             .written = moment(row, 4)});
    return revisions;
}

std::vector<Template> templates(sqlite::Database& database)
{
    std::vector<Template> templates;
    for (const auto& row : database.query("SELECT id, name, kind, body FROM template ORDER BY name, id"))
        templates.push_back({.id = row.get<TemplateId>(0),
                             .name = row.get<QString>(1),
                             .kind = fromCode<Period::Kind>(row.get<QString>(2)),
                             .body = row.get<QString>(3)});
    return templates;
}

YearWords yearWords(sqlite::Database& database, const std::stop_token& stop)
{
    YearWords words;
    for (const auto& row : database.query("SELECT CAST(substr(counted_on, 1, 4) AS INTEGER), body FROM entry "
                                          "WHERE trashed_ms IS NULL AND characters > 0")) {
        if (stop.stop_requested())
            break;
        words.add(row.get<int>(0), row.get<QString>(1));
    }
    return words;
}

} // namespace hoego::store
