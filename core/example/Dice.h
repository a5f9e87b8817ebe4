#pragma once

#include "core/Id.h"
#include "core/calendar/Moment.h"

#include <cstdint>
#include <random>
#include <span>

namespace hoego {

/// Chance that is the same everywhere for the same seed: the distributions of <random> differ between
/// libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// Both ends included.
    int between(int low, int high);
    bool chance(double probability);
    /// An index, each as likely as its weight says.
    std::size_t weighted(std::span<const double> weights);
    /// A version 7 UUID for something made at `moment`.
    Uuid mint(const Moment& moment);
    template <class Tag>
    void mint(Id<Tag>& id, const Moment& moment)
    {
        id.value = mint(moment);
    }

private:
    double fraction();

    std::mt19937_64 m_engine;
};

} // namespace hoego
