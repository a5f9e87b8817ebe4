#include "core/color/Patterns.h"

#include "core/color/Chance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace hoego {

namespace {

using std::chrono::days;

/// Colored days of one stretch: by category, by its place among those that occur, and in all.
struct Counts {
    std::vector<int> days;
    int all = 0;

    explicit Counts(std::size_t categories)
        : days(categories, 0)
    {
    }
    void add(std::size_t category)
    {
        ++days[category];
        ++all;
    }
};

Pattern tested(Pattern form, int observed, int outOf, int allMarked, int all)
{
    form.observed = observed;
    form.outOf = outOf;
    form.elsewhere = allMarked - observed;
    form.elsewhereOutOf = all - outOf;
    form.expected = all == 0 ? 0 : static_cast<double>(allMarked) * outOf / all;
    if (!isWithinChance(observed, outOf, allMarked, all))
        form.p = fisher(observed, outOf, allMarked, all);
    return form;
}

/// The colored days of the period in order, and what they are counted by.
class Findings {
public:
    /// `earlier` are the colors it is compared with, all of them of one period.
    Findings(const Period& period, std::span<const DayColor> colors, std::span<const DayColor> earlier)
        : m_categories(categoriesOf(colors, earlier))
        , m_whole(m_categories.size())
    {
        const DayRange range = period.range();
        for (const DayColor& color : colors) {
            if (!color.category || color.day < range.first || color.day > range.last)
                continue;
            m_days.push_back({color.day, placeOf(*color.category)});
            m_whole.add(m_days.back().category);
        }
    }

    int coloredDays() const { return m_whole.all; }

    void addWeek(std::vector<Pattern>& tests) const
    {
        std::vector<Counts> weekdays(7, none());
        Counts weekend = none();
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
        addParts(tests, Pattern::Kind::Month, Period::Kind::Month);
        addParts(tests, Pattern::Kind::Quarter, Period::Kind::Quarter);
    }

    void addEarlier(std::vector<Pattern>& tests, const Period& period, std::span<const DayColor> colors) const
    {
        Counts both = m_whole;
        for (const DayColor& color : colors) {
            if (color.category && period.contains(color.day))
                both.add(placeOf(*color.category));
        }
        if (m_whole.all > 0 && both.all > m_whole.all)
            // NOLINTNEXTLINE(readability-suspicious-call-argument): this period is the part, both are the
            // whole
            addTests(tests, {.kind = Pattern::Kind::Earlier, .category = {}, .part = period}, m_whole, both);
    }

    void addDaysOff(std::vector<Pattern>& tests, std::span<const Day> daysOff) const
    {
        const auto isOff = [&](Day day) { return std::ranges::binary_search(daysOff, day); };
        Counts before = none();
        Counts on = none();
        Counts after = none();
        Counts around = none();
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
        std::vector<Counts> afterEach(m_categories.size(), none());
        Counts followers = none(); // All colored days with a colored day right before them.
        for (std::size_t i = 1; i < m_days.size(); ++i) {
            if (m_days[i].day - m_days[i - 1].day != days{1})
                continue;
            afterEach[m_days[i - 1].category].add(m_days[i].category);
            followers.add(m_days[i].category);
        }
        for (std::size_t before = 0; before < afterEach.size(); ++before) {
            if (afterEach[before].all > 0)
                addTests(tests,
                         {.kind = Pattern::Kind::Follows, .category = {}, .after = m_categories[before]},
                         afterEach[before], followers);
        }
    }

    void addRuns(std::vector<Pattern>& tests) const
    {
        for (const auto& [category, longest] : longestRuns()) {
            const int marked = m_whole.days[category];
            const int length = static_cast<int>((longest.last - longest.first).count()) + 1;
            tests.push_back({.kind = Pattern::Kind::Run,
                             .category = m_categories[category],
                             .run = longest,
                             .observed = length,
                             .outOf = marked});
            if (!isRunToBeExpected(length, marked, m_whole.all))
                tests.back().p = chanceOfRun(length, marked, m_whole.all);
        }
    }

private:
    struct Colored {
        Day day;
        std::size_t category; ///< Its place.
    };

    static std::vector<CategoryId> categoriesOf(std::span<const DayColor> colors,
                                                std::span<const DayColor> earlier)
    {
        std::vector<CategoryId> all;
        for (const auto& painted : {colors, earlier}) {
            for (const DayColor& color : painted) {
                if (color.category && !std::ranges::contains(all, *color.category))
                    all.push_back(*color.category);
            }
        }
        std::ranges::sort(all);
        return all;
    }
    std::size_t placeOf(CategoryId id) const
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_categories, id) - m_categories.begin());
    }
    Counts none() const { return Counts{m_categories.size()}; }

    /// One test for each category that occurs: how its days fall into `part` of `whole`.
    void addTests(std::vector<Pattern>& tests, Pattern form, const Counts& part, const Counts& whole) const
    {
        for (std::size_t category = 0; category < m_categories.size(); ++category) {
            if (whole.days[category] == 0)
                continue;
            form.category = m_categories[category];
            tests.push_back(tested(form, part.days[category], part.all, whole.days[category], whole.all));
        }
    }

    void addParts(std::vector<Pattern>& tests, Pattern::Kind kind, Period::Kind unit) const
    {
        std::vector<std::pair<Period, Counts>> parts;
        Day last;
        for (const auto& [day, category] : m_days) {
            if (parts.empty() || day > last) {
                parts.emplace_back(Period::containing(unit, day), none());
                last = parts.back().first.last();
            }
            parts.back().second.add(category);
        }
        for (const auto& [part, counts] : parts) {
            if (parts.size() > 1)
                addTests(tests, {.kind = kind, .category = {}, .part = part}, counts, m_whole);
        }
    }

    /// Of days that follow each other in the calendar: a blank day ends a run.
    std::map<std::size_t, DayRange> longestRuns() const
    {
        std::map<std::size_t, DayRange> longest;
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

    std::vector<CategoryId> m_categories; ///< That occur, in order of id.
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

/// What chance alone would give: asked only of what is told.
void addUsualRuns(std::vector<Pattern>& found, int all)
{
    for (Pattern& pattern : found) {
        if (pattern.kind != Pattern::Kind::Run)
            continue;
        int usual = 1;
        while (chanceOfRun(usual + 1, pattern.outOf, all) > 0.5)
            ++usual;
        pattern.expected = usual;
    }
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

std::vector<Pattern> patterns(const Period& period, std::span<const DayColor> colors,
                              const std::optional<Period>& earlierPeriod, std::span<const DayColor> earlier,
                              std::span<const Day> daysOff)
{
    const Findings findings{period, colors, earlierPeriod ? earlier : std::span<const DayColor>{}};
    std::vector<Pattern> tests;
    findings.addWeek(tests);
    findings.addSeasons(tests);
    if (earlierPeriod)
        findings.addEarlier(tests, *earlierPeriod, earlier);
    findings.addDaysOff(tests, daysOff);
    findings.addFollowing(tests);
    findings.addRuns(tests);
    keepSupported(tests);
    addUsualRuns(tests, findings.coloredDays());
    return tests;
}

} // namespace hoego
