#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/Session.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace hoego::cli {

/// One line of a batch: its words, unquoted as a shell would, and the text after `<<<`, a JSON string.
struct BatchLine {
    std::vector<std::string> words;
    std::optional<QString> body;
};

/// Throws Failure where a quote is left open or the body is no JSON string.
BatchLine readBatchLine(const QString& line);

/// Runs every line of standard input in `session` and answers each at once with a line of JSON on standard
/// output. Empty lines and those that begin with # are passed over.
Outcome runBatch(Session& session);

} // namespace hoego::cli
