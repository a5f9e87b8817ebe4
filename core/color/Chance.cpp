#include "core/color/Chance.h"

#include <boost/math/distributions/hypergeometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace hoego {

namespace {

/// A double has more digits than any of this needs; Boost would work with long ones.
using Hypergeometric = boost::math::hypergeometric_distribution<
    double, boost::math::policies::policy<boost::math::policies::promote_double<false>>>;

double logWays(int of, int chosen)
{
    return std::lgamma(of + 1.0) - std::lgamma(chosen + 1.0) - std::lgamma(of - chosen + 1.0);
}

/// Of all orders of `marked` among `all` days: in how many so many of the gaps around unmarked days begin
/// with `length` marked ones, added up over the choices of these gaps, as a share of all orders.
double overlappingRuns(int runs, int length, int marked, int all)
{
    const int unmarked = all - marked;
    return std::exp(logWays(unmarked + 1, runs) + logWays(all - runs * length, unmarked)
                    - logWays(all, unmarked));
}

double chanceOfRareRun(int length, int marked, int all)
{
    double chance = 0;
    for (int runs = 1; runs * length <= marked && runs <= all - marked + 1; ++runs)
        chance += (runs % 2 == 1 ? 1 : -1) * overlappingRuns(runs, length, marked, all);
    return std::clamp(chance, 0.0, 1.0);
}

/// Gap after gap, the ways to have put so many marked days into them, fewer than `length` into each. For a
/// year: the ways of more days than some thousand are beyond a double.
double shareWithoutRun(int length, int marked, int all)
{
    const auto size = static_cast<std::size_t>(marked) + 1;
    std::vector<double> ways(size, 0);
    ways[0] = 1;
    for (int gaps = 0; gaps <= all - marked; ++gaps) {
        std::vector<double> longer(size, 0);
        for (std::size_t put = 0; put < size; ++put) {
            for (std::size_t here = 0; here < static_cast<std::size_t>(length) && here <= put; ++here)
                longer[put] += ways[put - here];
        }
        ways = std::move(longer);
    }
    return std::clamp(ways.back() / std::exp(logWays(all, marked)), 0.0, 1.0);
}

} // namespace

double fisher(int marked, int drawn, int allMarked, int all)
{
    const int least = std::max(0, drawn + allMarked - all);
    const int most = std::min(drawn, allMarked);
    if (least == most)
        return 1;
    const Hypergeometric chances{static_cast<unsigned>(allMarked), static_cast<unsigned>(drawn),
                                 static_cast<unsigned>(all)};
    const auto lower = [&] { return cdf(chances, marked); };
    const auto upper = [&] { return marked == least ? 1 : cdf(complement(chances, marked - 1)); };
    // Both hold `marked`: where one is below a half, the other is above it.
    const bool isMore = static_cast<double>(marked) * all > static_cast<double>(drawn) * allMarked;
    double tail = isMore ? upper() : lower();
    if (tail >= 0.5)
        tail = std::min(tail, isMore ? lower() : upper());
    return std::min(1.0, 2 * tail);
}

double chanceOfRun(int length, int marked, int all)
{
    if (length <= 1)
        return length <= marked ? 1 : 0;
    if (length > marked)
        return 0;
    // Inclusion and exclusion lose all their digits where runs are to be expected; counting the orders
    // without a run loses them where hardly any order has one.
    const double rare = overlappingRuns(1, length, marked, all);
    return rare < 1 ? chanceOfRareRun(length, marked, all) : 1 - shareWithoutRun(length, marked, all);
}

bool isWithinChance(int marked, int drawn, int allMarked, int all)
{
    if (all < 2)
        return true;
    const double share = static_cast<double>(allMarked) / all;
    const double variance = drawn * share * (1 - share) * (all - drawn) / (all - 1);
    const double away = marked - drawn * share;
    constexpr double deviations = 1.5;
    return away * away <= deviations * deviations * variance;
}

bool isRunToBeExpected(int length, int marked, int all)
{
    return length <= 1 || (length <= marked && overlappingRuns(1, length, marked, all) >= 1);
}

} // namespace hoego
