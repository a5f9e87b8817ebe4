#include "core/store/AttachmentStore.h"

#include "core/store/Columns.h"
#include "core/store/Expect.h"
#include "core/text/Hangul.h"

namespace hoego::store {

void write(sqlite::Database& database, const Change<Attachment>& change)
{
    if (!change.after) {
        database.run("DELETE FROM attachment WHERE hash = ?", change.before->hash);
        expectOneRow(database, "the attachment");
        return;
    }
    const Attachment& after = *change.after;
    // The same content is the same attachment, however often it is added.
    database.run("INSERT INTO attachment(hash, name, media_type, added_ms, added_zone, bytes) "
                 "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET name = excluded.name, "
                 "media_type = excluded.media_type",
                 after.hash, text::normalized(after.name), after.mediaType, milliseconds(after.added),
                 after.added.zone, after.bytes);
}

std::optional<Attachment> attachment(sqlite::Database& database, const QString& hash)
{
    for (const auto& row : database.query("SELECT hash, name, media_type, bytes, added_ms, added_zone "
                                          "FROM attachment WHERE hash = ? ORDER BY hash",
                                          hash))
        return Attachment{.hash = row.get<QString>(0),
                          .name = row.get<QString>(1),
                          .mediaType = row.get<QString>(2),
                          .bytes = row.get<QByteArray>(3),
                          .added = moment(row, 4)};
    return std::nullopt;
}

std::optional<QByteArray> attachmentHead(sqlite::Database& database, const QString& hash, int most)
{
    return database.value<QByteArray>(
        "SELECT substr(bytes, 1, ?) FROM attachment WHERE hash = ? ORDER BY hash", most, hash);
}

std::vector<AttachmentRow> attachmentRows(sqlite::Database& database)
{
    std::vector<AttachmentRow> rows;
    for (const auto& row :
         database.query("SELECT hash, name, media_type, length(bytes), added_ms, added_zone "
                        "FROM attachment ORDER BY added_ms DESC, hash"))
        rows.push_back({.hash = row.get<QString>(0),
                        .name = row.get<QString>(1),
                        .mediaType = row.get<QString>(2),
                        .size = row.get<std::int64_t>(3),
                        .added = moment(row, 4)});
    return rows;
}

AttachmentUses attachmentUses(sqlite::Database& database)
{
    AttachmentUses uses;
    const auto note = [&](const QString& text, const AttachmentUse& use) {
        for (const QString& hash : hashesIn(text)) {
            auto& known = uses[hash];
            // Of ten earlier versions of an entry one is enough to know.
            if (known.empty() || known.back() != use)
                known.push_back(use);
        }
    };
    for (const auto& row :
         database.query("SELECT id, title, period, date, trashed_ms IS NOT NULL, body FROM entry "
                        "ORDER BY trashed_ms IS NOT NULL, counted_on, id"))
        note(row.get<QString>(5),
             {.where = row.get<bool>(4) ? AttachmentUse::Where::Trash : AttachmentUse::Where::Entry,
              .entry = row.get<EntryId>(0),
              .title = row.get<QString>(1),
              .period = row.get<std::optional<Period>>(2),
              .date = row.get<Day>(3)});
    for (const auto& row : database.query("SELECT entry.id, entry.title, period, date, revision.body "
                                          "FROM revision JOIN entry ON entry.id = revision.entry "
                                          "ORDER BY counted_on, entry.id"))
        note(row.get<QString>(4),
             {.where = AttachmentUse::Where::Revision,
              .entry = row.get<EntryId>(0),
              .title = row.get<QString>(1),
              .period = row.get<std::optional<Period>>(2),
              .date = row.get<Day>(3)});
    for (const auto& row : database.query("SELECT name, body FROM template ORDER BY name, id"))
        note(row.get<QString>(1),
             {.where = AttachmentUse::Where::Template,
              .entry = std::nullopt,
              .title = row.get<QString>(0),
              .period = std::nullopt,
              .date = {}});
    return uses;
}

} // namespace hoego::store
