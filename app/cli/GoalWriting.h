#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/Session.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace hoego::cli {

struct GoalOptions {
    std::string period;
    std::optional<std::string> line;
    std::optional<std::string> title;
    std::optional<std::string> area;
    std::optional<std::string> count;
    std::optional<std::string> unit;
    std::optional<std::string> value;
    bool isDown = false;
    std::optional<std::string> rate;
    std::optional<std::string> source;
    std::optional<std::string> due;
};

void declareGoal(CLI::App& command, GoalOptions& options);
Outcome addGoal(Session& session, const GoalOptions& options);

struct LineOptions {
    std::string line;
    std::optional<std::string> period;
};

void declareLine(CLI::App& command, LineOptions& options);
Outcome parseGoal(Session& session, const LineOptions& options);

} // namespace hoego::cli
