#pragma once

#include "core/calendar/Period.h"

#include <random>

namespace hoego {

/// Random data for property tests: the same numbers in every run, so that a failure comes back.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// Both ends included.
    int between(int low, int high) { return std::uniform_int_distribution{low, high}(m_engine); }
    bool oneIn(int n) { return between(1, n) == 1; }
    template <class List>
    const auto& of(const List& list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }
    /// Of years 1 to 9999.
    Day day()
    {
        return dayBetween(Day{std::chrono::year{1} / 1 / 1}, Day{std::chrono::year{9999} / 12 / 31});
    }
    Day dayBetween(Day first, Day last)
    {
        return first + std::chrono::days{between(0, static_cast<int>((last - first).count()))};
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace hoego
