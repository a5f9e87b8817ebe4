#pragma once

#include "tests/bench/Report.h"

#include <QElapsedTimer>

#include <functional>

namespace hoego::bench {

/// In milliseconds.
inline double timeOf(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    constexpr double nanoseconds = 1e6;
    return static_cast<double>(clock.nsecsElapsed()) / nanoseconds;
}

inline double medianOf(int rounds, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(timeOf(work));
    return median(times);
}

} // namespace hoego::bench
