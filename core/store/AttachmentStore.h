#pragma once

#include "core/journal/Edit.h"
#include "core/journal/Reads.h"
#include "core/sqlite/Database.h"

#include <optional>
#include <vector>

/// Pictures and files inside the journal, and which texts refer to them. Every function throws
/// sqlite::Error.
namespace hoego::store {

void write(sqlite::Database& database, const Change<Attachment>& change);

std::optional<Attachment> attachment(sqlite::Database& database, const QString& hash);
/// The first `most` bytes: reads no more of the file than these.
std::optional<QByteArray> attachmentHead(sqlite::Database& database, const QString& hash, int most);
std::vector<AttachmentRow> attachmentRows(sqlite::Database& database); ///< Added last first.
AttachmentUses attachmentUses(sqlite::Database& database);

} // namespace hoego::store
