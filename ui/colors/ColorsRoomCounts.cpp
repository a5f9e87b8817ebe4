#include "core/color/Patterns.h"
#include "core/journal/Journal.h"
#include "ui/colors/ColorsRoom.h"
#include "ui/colors/PeriodChoice.h"
#include "ui/colors/SummaryView.h"
#include "ui/colors/YearGridModel.h"
#include "ui/common/Navigator.h"
#include "ui/render/PatternText.h"
#include "ui/render/Sentences.h"

#include <algorithm>
#include <utility>

// What the Colors room counts, and what it is compared with.
namespace hoego::ui {

/// What the year, or its part, is compared with. It may lie in the year that is shown, which is painted.
std::vector<DayColor> ColorsRoom::earliersColors() const
{
    const auto earlier = m_summary->periods().compared();
    return earlier && earlier->overlaps(Period::ofYear(m_model->year())) ? m_model->shown()
                                                                         : m_earliersColors;
}

void ColorsRoom::readEarlier()
{
    m_earliersColors.clear();
    const auto earlier = m_summary->periods().compared();
    if (!earlier)
        return;
    auto colors = m_context.journal.dayColors(earlier->range());
    if (colors)
        m_earliersColors = *std::move(colors);
    else
        m_context.navigator.tell(sentence(colors.error()));
}

void ColorsRoom::count()
{
    const Period year = Period::ofYear(m_model->year());
    const Period period = m_summary->periods().counted();
    const auto compared = m_summary->periods().compared();
    const auto colors = m_model->shown();
    const Tally earlier = compared ? tally(*compared, earliersColors()) : Tally{};
    const bool isCompared = earlier.colored > 0;
    const Summary summary{.tally = isCompared ? tally(period, colors, earlier) : tally(period, colors),
                          .earlier = isCompared ? std::optional{earlier} : std::nullopt,
                          .blankSoFar = blankDays(period, colors, m_model->today()),
                          .today = m_model->today(),
                          .categories = m_model->categories()};
    m_painted = static_cast<int>(
        std::ranges::count_if(colors, [](const DayColor& color) { return color.category.has_value(); }));
    m_blank = blankDays(year, colors, m_model->today());
    m_summary->setSummary(summary);
    m_afterPainting.start();
    reportStatus();
}

void ColorsRoom::findPatterns()
{
    constexpr std::size_t most = 3; // More than that is a report.
    const Period period = m_summary->periods().counted();
    const auto found = patterns(period, m_model->shown(), m_summary->periods().compared(), earliersColors(),
                                m_model->daysOff(withItsNeighbors(period)));
    m_summary->setPatterns(sentences(mostTelling(found), m_model->categories(), most));
    offerOtherYears();
}

/// Goes over all days that were ever painted: once for a year that is shown, and not before it is seen.
void ColorsRoom::offerOtherYears()
{
    if (std::exchange(m_offersOtherYears, true))
        return;
    const auto counts = m_context.journal.categoryYears();
    if (!counts)
        return; // The year before is offered; the next stroke will tell what is wrong.
    std::vector<int> years;
    for (const CategoryYear& count : *counts)
        years.push_back(count.year);
    m_summary->periods().setOtherYears(years);
}

} // namespace hoego::ui
