#pragma once

#include "core/sqlite/Database.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace hoego::sqlite {

/// The file was written by a later version of the program.
class NewerSchema : public Error {
public:
    using Error::Error;
};

/// Brings `database` to version `steps.size()`: step i leads from version i to i + 1. Each step is one
/// transaction together with its version, so a failure leaves the last good version. `beforeFirst` runs once
/// before a step is taken, and not at all when there is none to take; what it throws stops the migration.
/// `afterStep` runs at the end of each step's transaction with the version reached, for what SQL cannot do.
void migrate(Database& database, std::span<const QByteArray> steps,
             const std::function<void()>& beforeFirst = {},
             const std::function<void(std::size_t version)>& afterStep = {});

} // namespace hoego::sqlite
