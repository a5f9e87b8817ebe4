#pragma once

#include "core/goal/Promises.h"
#include "core/journal/Edit.h"
#include "core/journal/Reads.h"
#include "core/sqlite/Database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

/// Promises: what became of the sentences that core/goal/Promises finds. Every function throws sqlite::Error.
namespace hoego::store {

void write(sqlite::Database& database, const Change<DismissedPromise>& change);

EntryPromises promisesOfEntry(sqlite::Database& database, EntryId entry);

/// What was found in the texts that promises() has read, so that a block which is made anew after each save
/// reads the saved text alone. Of one connection.
class PromiseMemory {
public:
    /// An entry without its text, and what tells one text of it from another.
    struct Page {
        Entry entry;
        std::int64_t modified = 0; ///< In milliseconds, as stored.
        int characters = 0;
    };
    struct Known {
        PromisedSentence promise;
        bool isPrivate = false;
    };

    /// These were written by this process. What others write is told by its moment.
    void forget(const std::set<EntryId>& entries);
    /// In order. The reference is good until the next call.
    const std::vector<Known>& of(sqlite::Database& database, const Page& page);

private:
    struct Remembered {
        std::int64_t modified = -1;
        int characters = -1;
        std::optional<Period> period;
        Day date;
        std::vector<Known> promises;
    };

    std::map<EntryId, Remembered> m_pages;
};

std::vector<PromiseCard> promises(sqlite::Database& database, PromiseMemory& memory, const Period& period,
                                  Day today);

} // namespace hoego::store
