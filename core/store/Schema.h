#pragma once

#include "core/sqlite/Database.h"

#include <QString>

namespace hoego::store {

/// The first bytes of a file that tell whether it is a journal ("HoeG", see resources/schema/001.sql).
inline constexpr std::int64_t applicationId = 1215259975;

/// The newest schema this program knows.
int newestSchema();

/// Makes an empty file that nobody but its owner may read. Throws AlreadyThere or sqlite::Error.
void makeFile(const QString& path);

/// Makes the file at `path`, which must not be there, a new journal; its folder too. Nobody else may read
/// either. Throws sqlite::Error; what was begun is then removed.
void create(const QString& path);

/// Opens the journal at `path` (or a fresh one for ":memory:") and brings its schema up to date, after a copy
/// of the file was put beside it. Nothing is changed when it is no journal of ours, damaged, newer, or cannot
/// be written. Throws sqlite::Error, sqlite::NewerSchema or NotAJournal.
std::unique_ptr<sqlite::Database> open(const QString& path);

/// Another connection to a journal that this process has open already. Throws sqlite::Error.
std::unique_ptr<sqlite::Database> openAside(const QString& path);

class NotAJournal : public sqlite::Error {
public:
    using Error::Error;
};

class AlreadyThere : public sqlite::Error {
public:
    using Error::Error;
};

} // namespace hoego::store
