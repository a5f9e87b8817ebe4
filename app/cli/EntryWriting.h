#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/Session.h"
#include "core/entry/Entry.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hoego::cli {

struct WriteOptions {
    std::optional<std::string> period;
    std::optional<std::string> title;
    std::optional<std::string> date;
    std::vector<std::string> tags;
    std::optional<std::string> templateName;
    std::optional<std::string> state;
    std::optional<std::string> address;
    std::optional<std::string> file;
    bool isNew = false;
};

void declareWrite(CLI::App& command, WriteOptions& options);
Outcome writeEntry(Session& session, const WriteOptions& options);

/// Stores `after` in place of `before`. The text of `before`, where it differs and is not empty, is always
/// kept as a revision: a command has no undo. Gives that revision's id.
std::optional<RevisionId> replaceEntry(Session& session, const Entry& before, const Entry& after);

} // namespace hoego::cli
