#include "core/sqlite/Migration.h"

#include <format>

namespace hoego::sqlite {

namespace {

void requireSoundReferences(Database& database)
{
    auto broken = database.query("PRAGMA foreign_key_check");
    if (broken.begin() != broken.end())
        throw Error{0, "a migration step leaves rows that point nowhere"};
}

} // namespace

void migrate(Database& database, std::span<const QByteArray> steps, const std::function<void()>& beforeFirst,
             const std::function<void(std::size_t version)>& afterStep)
{
    const auto version
        = static_cast<std::size_t>(database.value<std::int64_t>("PRAGMA user_version").value_or(0));
    if (version > steps.size())
        throw NewerSchema{0, std::format("file has schema {}, newest known is {}", version, steps.size())};
    if (version < steps.size() && beforeFirst)
        beforeFirst();

    // With them on, a step that rebuilds a table would delete the rows that refer to it.
    database.script("PRAGMA foreign_keys = OFF");
    for (auto next = version; next < steps.size(); ++next) {
        Transaction transaction{database};
        database.script(steps[next].constData());
        if (afterStep)
            afterStep(next + 1);
        requireSoundReferences(database);
        database.script(std::format("PRAGMA user_version = {}", next + 1).c_str());
        transaction.commit();
    }
    database.script("PRAGMA foreign_keys = ON");
}

} // namespace hoego::sqlite
