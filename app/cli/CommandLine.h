#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/Session.h"

#include <string>
#include <vector>

namespace hoego::cli {

/// Runs the command that `words` say (without the program's name). Throws Failure.
Outcome run(Session& session, const std::vector<std::string>& words);

} // namespace hoego::cli
