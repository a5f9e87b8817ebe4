#include "core/color/Patterns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace hoego {

namespace {

/// Colored days of one stretch: by category, and in all.
struct Counts {
    std::map<CategoryId, int> days;
    int all = 0;

    void add(CategoryId category)
    {
        ++days[category];
        ++all;
    }
    int of(CategoryId category) const
    {
        const auto found = days.find(category);
        return found == days.end() ? 0 : found->second;
    }
};

double logBinomial(int all, int chosen)
{
    return std::lgamma(all + 1.0) - std::lgamma(chosen + 1.0) - std::lgamma(all - chosen + 1.0);
}

/// One test for each category that occurs: how its days fall into `part` of `whole`.
void addTests(std::vector<Pattern>& tests, const Pattern& form, const Counts& part, const Counts& whole)
{
    for (const auto& [category, allMarked] : whole.days) {
        Pattern test = form;
        test.category = category;
        test.observed = part.of(category);
        test.outOf = part.all;
        test.expected = static_cast<double>(allMarked) * part.all / whole.all;
        test.p = fisher(test.observed, part.all, allMarked, whole.all);
        tests.push_back(test);
    }
}

void addParts(std::vector<Pattern>& tests, Pattern::Kind kind, const std::map<Period, Counts>& parts,
              const Counts& whole)
{
    for (const auto& [part, counts] : parts) {
        if (parts.size() > 1)
            addTests(tests, {.kind = kind, .category = {}, .part = part}, counts, whole);
    }
}

/// Holm's step-down: the k-th smallest of n is kept while it is at most level / (n - k + 1).
void keepSupported(std::vector<Pattern>& tests)
{
    const auto rank
        = [](const Pattern& test) { return std::tuple{test.p, test.kind, test.category, test.weekday}; };
    std::ranges::sort(tests, {}, rank);
    std::size_t kept = 0;
    while (kept < tests.size() && tests[kept].p <= patternLevel / static_cast<double>(tests.size() - kept))
        ++kept;
    tests.resize(kept);
}

} // namespace

double fisher(int marked, int drawn, int allMarked, int all)
{
    const int least = std::max(0, drawn + allMarked - all);
    const int most = std::min(drawn, allMarked);
    if (least == most)
        return 1;
    const double whole = logBinomial(all, drawn);
    double lower = 0;
    double upper = 0;
    for (int k = least; k <= most; ++k) {
        const double chance
            = std::exp(logBinomial(allMarked, k) + logBinomial(all - allMarked, drawn - k) - whole);
        if (k <= marked)
            lower += chance;
        if (k >= marked)
            upper += chance;
    }
    return std::min(1.0, 2 * std::min(lower, upper));
}

std::vector<Pattern> patterns(const Period& period, std::span<const DayColor> colors,
                              const std::optional<Period>& earlierPeriod, std::span<const DayColor> earlier)
{
    Counts whole;
    std::array<Counts, 7> weekdays;
    Counts weekend;
    std::map<Period, Counts> months;
    std::map<Period, Counts> quarters;
    for (const DayColor& color : colors) {
        if (!color.category || !period.contains(color.day))
            continue;
        whole.add(*color.category);
        const unsigned weekday = std::chrono::weekday{color.day}.iso_encoding();
        weekdays.at(weekday - 1).add(*color.category);
        if (weekday > 5)
            weekend.add(*color.category);
        months[Period::containing(Period::Kind::Month, color.day)].add(*color.category);
        quarters[Period::containing(Period::Kind::Quarter, color.day)].add(*color.category);
    }

    std::vector<Pattern> tests;
    for (std::size_t i = 0; i < weekdays.size(); ++i)
        addTests(
            tests,
            {.kind = Pattern::Kind::Weekday, .category = {}, .weekday = static_cast<int>(i) + 1, .part = {}},
            weekdays.at(i), whole);
    addTests(tests, {.kind = Pattern::Kind::Weekend, .category = {}, .part = {}}, weekend, whole);
    addParts(tests, Pattern::Kind::Month, months, whole);
    addParts(tests, Pattern::Kind::Quarter, quarters, whole);

    Counts both = whole;
    for (const DayColor& color : earlier) {
        if (color.category && earlierPeriod && earlierPeriod->contains(color.day))
            both.add(*color.category);
    }
    if (whole.all > 0 && both.all > whole.all)
        // NOLINTNEXTLINE(readability-suspicious-call-argument): this period is the part, both are the whole
        addTests(tests, {.kind = Pattern::Kind::Earlier, .category = {}, .part = earlierPeriod}, whole, both);
    keepSupported(tests);
    return tests;
}

} // namespace hoego
