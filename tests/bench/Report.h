#pragma once

#include <string>
#include <vector>

namespace hoego::bench {

/// One thing that is measured beside its floor: what the machine takes for the same without us.
struct Measured {
    std::string name;      ///< "save an entry, 20 years".
    double ours = 0;
    double floor = 0;      ///< In the same run.
    double mostRatio = 0;  ///< Of ours to the floor; 0: not judged.
    double most = 0;       ///< Absolute; 0: not judged.
    std::string unit = "ms";
};

/// A table for tests/bench/RESULTS.md, and whether every ceiling holds. What does not is marked.
bool report(const std::vector<Measured>& measured);

double median(std::vector<double> times);

} // namespace hoego::bench
