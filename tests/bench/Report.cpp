#include "tests/bench/Report.h"

#include <algorithm>
#include <cstdio>
#include <format>

namespace hoego::bench {

namespace {

std::string ceiling(const Measured& each)
{
    std::string text;
    if (each.mostRatio > 0)
        text = std::format("{:.1f}×", each.mostRatio);
    if (each.most > 0)
        text += std::format("{}{:g} {}", text.empty() ? "" : ", ", each.most, each.unit);
    return text;
}

bool holds(const Measured& each)
{
    const bool ratioHolds = each.mostRatio <= 0 || each.ours <= each.mostRatio * each.floor;
    const bool timeHolds = each.most <= 0 || each.ours <= each.most;
    return ratioHolds && timeHolds;
}

} // namespace

bool report(const std::vector<Measured>& measured)
{
    std::printf("\n| what | ours | floor | ratio | ceiling |\n| --- | ---: | ---: | ---: | --- |\n");
    for (const Measured& each : measured)
        std::printf("%s\n",
                    std::format("| {} | {:.3f} {} | {:.3f} {} | {:.2f} | {}{} |", each.name, each.ours,
                                each.unit, each.floor, each.unit, each.floor > 0 ? each.ours / each.floor : 0,
                                ceiling(each), holds(each) ? "" : " **exceeded**")
                        .c_str());
    return std::ranges::all_of(measured, holds);
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::ranges::nth_element(times, middle);
    return *middle;
}

} // namespace hoego::bench
