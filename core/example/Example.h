#pragma once

#include "core/Result.h"
#include "core/calendar/Day.h"

#include <cstdint>

namespace hoego {

class Journal;

enum class ExampleLanguage : std::uint8_t { Korean, English };

/// What the example journal holds: the same order gives the same journal, byte for byte of text (ids too).
struct ExampleOrder {
    ExampleLanguage language = ExampleLanguage::Korean;
    int years = 1;
    std::uint64_t seed = 1;
    Day until; ///< The last day lived; the example covers `years` calendar years ending with its year.
};

/// Fills an empty journal with a believable life: day notes, monthly and yearly retrospectives, colors with
/// habits of weekday and season, goals with progress, verdicts and lineage.
[[nodiscard]] Result<> writeExample(Journal& journal, const ExampleOrder& order);

} // namespace hoego
