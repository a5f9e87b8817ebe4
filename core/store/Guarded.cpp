#include "core/store/Guarded.h"

#include "core/sqlite/Migration.h"
#include "core/store/Schema.h"

#include <sqlite3.h>

namespace hoego::store {

namespace {

Error::Code codeOf(const sqlite::Error& error)
{
    switch (error.primaryCode()) {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Error::Code::CannotOpen;
    case SQLITE_READONLY: return Error::Code::ReadOnly;
    case SQLITE_FULL: return Error::Code::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Code::Busy;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH: return Error::Code::Conflict;
    default: return Error::Code::Unexpected;
    }
}

} // namespace

Error toError(std::exception_ptr thrown)
{
    const auto make = [](Error::Code code, const std::exception& error) {
        return Error{.code = code, .detail = QString::fromUtf8(error.what())};
    };
    try {
        std::rethrow_exception(std::move(thrown));
    } catch (const sqlite::NewerSchema& error) {
        return make(Error::Code::NewerSchema, error);
    } catch (const NotAJournal& error) {
        return make(Error::Code::NotAJournal, error);
    } catch (const AlreadyThere& error) {
        return make(Error::Code::AlreadyThere, error);
    } catch (const sqlite::Error& error) {
        return make(codeOf(error), error);
    }
    // Anything else is a defect of ours and ends the program where it can be found.
}

} // namespace hoego::store
