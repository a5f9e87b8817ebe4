#include "core/color/Patterns.h"

#include <boost/math/distributions/hypergeometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace hoego {

namespace {

using std::chrono::days;

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

Pattern tested(Pattern form, int observed, int outOf, int allMarked, int all)
{
    form.observed = observed;
    form.outOf = outOf;
    form.elsewhere = allMarked - observed;
    form.elsewhereOutOf = all - outOf;
    form.expected = all == 0 ? 0 : static_cast<double>(allMarked) * outOf / all;
    form.p = fisher(observed, outOf, allMarked, all);
    return form;
}

/// One test for each category that occurs: how its days fall into `part` of `whole`.
void addTests(std::vector<Pattern>& tests, Pattern form, const Counts& part, const Counts& whole)
{
    for (const auto& [category, allMarked] : whole.days) {
        form.category = category;
        tests.push_back(tested(form, part.of(category), part.all, allMarked, whole.all));
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

/// The colored days of the period in order, and what they are counted by.
class Findings {
public:
    Findings(const Period& period, std::span<const DayColor> colors)
    {
        for (const DayColor& color : colors) {
            if (!color.category || !period.contains(color.day))
                continue;
            m_days.push_back({color.day, *color.category});
            m_whole.add(*color.category);
        }
    }

    const Counts& whole() const { return m_whole; }

    void addWeek(std::vector<Pattern>& tests) const
    {
        std::array<Counts, 7> weekdays;
        Counts weekend;
        for (const auto& [day, category] : m_days) {
            const unsigned weekday = std::chrono::weekday{day}.iso_encoding();
            weekdays.at(weekday - 1).add(category);
            if (weekday > 5)
                weekend.add(category);
        }
        for (std::size_t i = 0; i < weekdays.size(); ++i)
            addTests(tests,
                     {.kind = Pattern::Kind::Weekday, .category = {}, .weekday = static_cast<int>(i) + 1},
                     weekdays.at(i), m_whole);
        addTests(tests, {.kind = Pattern::Kind::Weekend, .category = {}}, weekend, m_whole);
    }

    void addSeasons(std::vector<Pattern>& tests) const
    {
        std::map<Period, Counts> months;
        std::map<Period, Counts> quarters;
        for (const auto& [day, category] : m_days) {
            months[Period::containing(Period::Kind::Month, day)].add(category);
            quarters[Period::containing(Period::Kind::Quarter, day)].add(category);
        }
        addParts(tests, Pattern::Kind::Month, months, m_whole);
        addParts(tests, Pattern::Kind::Quarter, quarters, m_whole);
    }

    void addEarlier(std::vector<Pattern>& tests, const Period& period, std::span<const DayColor> colors) const
    {
        Counts both = m_whole;
        for (const DayColor& color : colors) {
            if (color.category && period.contains(color.day))
                both.add(*color.category);
        }
        if (m_whole.all > 0 && both.all > m_whole.all)
            // NOLINTNEXTLINE(readability-suspicious-call-argument): this period is the part, both are the
            // whole
            addTests(tests, {.kind = Pattern::Kind::Earlier, .category = {}, .part = period}, m_whole, both);
    }

    void addDaysOff(std::vector<Pattern>& tests, std::span<const Day> daysOff) const
    {
        const auto isOff = [&](Day day) { return std::ranges::binary_search(daysOff, day); };
        Counts before;
        Counts on;
        Counts after;
        Counts around;
        for (const auto& [day, category] : m_days) {
            const bool isBefore = !isOff(day) && isOff(day + days{1});
            const bool isAfter = !isOff(day) && isOff(day - days{1});
            if (isOff(day))
                on.add(category);
            if (isBefore)
                before.add(category);
            if (isAfter)
                after.add(category);
            if (isOff(day) || isBefore || isAfter)
                around.add(category);
        }
        using Kind = Pattern::Kind;
        for (const auto& [kind, part] : {std::pair{Kind::BeforeDayOff, &before},
                                         {Kind::OnDayOff, &on},
                                         {Kind::AfterDayOff, &after},
                                         {Kind::AroundDayOff, &around}}) {
            if (part->all > 0)
                addTests(tests, {.kind = kind, .category = {}}, *part, m_whole);
        }
    }

    void addFollowing(std::vector<Pattern>& tests) const
    {
        std::map<CategoryId, Counts> afterEach;
        Counts followers; // All colored days with a colored day right before them.
        for (std::size_t i = 1; i < m_days.size(); ++i) {
            if (m_days[i].day - m_days[i - 1].day != days{1})
                continue;
            afterEach[m_days[i - 1].category].add(m_days[i].category);
            followers.add(m_days[i].category);
        }
        for (const auto& [before, counts] : afterEach)
            addTests(tests, {.kind = Pattern::Kind::Follows, .category = {}, .after = before}, counts,
                     followers);
    }

    void addRuns(std::vector<Pattern>& tests) const
    {
        for (const auto& [category, longest] : longestRuns()) {
            const int marked = m_whole.of(category);
            const int length = static_cast<int>((longest.last - longest.first).count()) + 1;
            int usual = 1;
            while (chanceOfRun(usual + 1, marked, m_whole.all) > 0.5)
                ++usual;
            tests.push_back({.kind = Pattern::Kind::Run,
                             .category = category,
                             .run = longest,
                             .observed = length,
                             .outOf = marked,
                             .expected = static_cast<double>(usual),
                             .p = chanceOfRun(length, marked, m_whole.all)});
        }
    }

private:
    struct Colored {
        Day day;
        CategoryId category;
    };

    /// Of days that follow each other in the calendar: a blank day ends a run.
    std::map<CategoryId, DayRange> longestRuns() const
    {
        std::map<CategoryId, DayRange> longest;
        for (std::size_t first = 0; first < m_days.size();) {
            std::size_t end = first + 1;
            while (end < m_days.size() && m_days[end].category == m_days[first].category
                   && m_days[end].day - m_days[end - 1].day == days{1})
                ++end;
            const DayRange run{.first = m_days[first].day, .last = m_days[end - 1].day};
            const auto [known, isFirst] = longest.try_emplace(m_days[first].category, run);
            if (!isFirst && run.last - run.first > known->second.last - known->second.first)
                known->second = run;
            first = end;
        }
        return longest;
    }

    std::vector<Colored> m_days;
    Counts m_whole;
};

/// Benjamini and Hochberg's step-up: of n tests by rank the first k are kept, k being the last whose p is at
/// most level * k / n.
void keepSupported(std::vector<Pattern>& tests)
{
    const auto rank
        = [](const Pattern& test) { return std::tuple{test.p, test.kind, test.category, test.weekday}; };
    std::ranges::stable_sort(tests, {}, rank);
    const double step = patternLevel / static_cast<double>(tests.size());
    std::size_t kept = tests.size();
    while (kept > 0 && tests[kept - 1].p > step * static_cast<double>(kept))
        --kept;
    tests.resize(kept);
}

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

DayRange withItsNeighbors(const Period& period)
{
    return {.first = period.first() - days{1}, .last = period.last() + days{1}};
}

std::optional<double> Pattern::ratio() const
{
    if (outOf == 0 || elsewhere == 0 || elsewhereOutOf == 0)
        return std::nullopt;
    return static_cast<double>(observed) / outOf * elsewhereOutOf / elsewhere;
}

double fisher(int marked, int drawn, int allMarked, int all)
{
    const int least = std::max(0, drawn + allMarked - all);
    const int most = std::min(drawn, allMarked);
    if (least == most)
        return 1;
    const boost::math::hypergeometric_distribution<double> chances{
        static_cast<unsigned>(allMarked), static_cast<unsigned>(drawn), static_cast<unsigned>(all)};
    const double lower = cdf(chances, marked);
    const double upper = marked == least ? 1 : cdf(complement(chances, marked - 1));
    return std::min(1.0, 2 * std::min(lower, upper));
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

std::vector<Pattern> patterns(const Period& period, std::span<const DayColor> colors,
                              const std::optional<Period>& earlierPeriod, std::span<const DayColor> earlier,
                              std::span<const Day> daysOff)
{
    const Findings findings{period, colors};
    std::vector<Pattern> tests;
    findings.addWeek(tests);
    findings.addSeasons(tests);
    if (earlierPeriod)
        findings.addEarlier(tests, *earlierPeriod, earlier);
    findings.addDaysOff(tests, daysOff);
    findings.addFollowing(tests);
    findings.addRuns(tests);
    keepSupported(tests);
    return tests;
}

} // namespace hoego
