#include "ui/goals/GoalLayout.h"

#include <algorithm>
#include <numeric>

namespace hoego::ui {

namespace {

int heightOf(const CardShape& card, const LayoutMeasures& measures)
{
    return std::accumulate(card.rows.begin(), card.rows.end(),
                           measures.heading + measures.padding + measures.below);
}

/// How many of the cards stand in the first column.
std::size_t evenSplit(std::span<const int> heights)
{
    const int all = std::accumulate(heights.begin(), heights.end(), 0);
    std::size_t best = heights.size();
    int bestHeight = all;
    int first = 0;
    for (std::size_t split = 0; split < heights.size(); ++split) {
        first += heights[split];
        if (const int taller = std::max(first, all - first); taller < bestHeight) {
            bestHeight = taller;
            best = split + 1;
        }
    }
    return best;
}

} // namespace

PlacedCards placed(std::span<const CardShape> cards, const LayoutMeasures& measures)
{
    const bool hasTwo = measures.width >= 2 * measures.narrowest + measures.gap;
    const int width = hasTwo ? (measures.width - measures.gap) / 2 : measures.width;

    std::vector<int> heights;
    for (const CardShape& card : cards)
        heights.push_back(heightOf(card, measures) + measures.gap);
    const std::size_t split = hasTwo ? evenSplit(heights) : cards.size();

    PlacedCards result;
    int top = 0;
    for (std::size_t number = 0; number < cards.size(); ++number) {
        const bool isSecond = number >= split;
        if (number == split)
            top = 0;
        const QRect frame{isSecond ? width + measures.gap : 0, top, width, heights[number] - measures.gap};
        const int inner = frame.x() + measures.padding;
        const int innerWidth = width - 2 * measures.padding;
        PlacedCard card{.frame = frame,
                        .heading = {inner, top + measures.padding, innerWidth, measures.heading},
                        .rows = {}};
        int y = card.heading.bottom() + 1;
        for (const int row : cards[number].rows) {
            card.rows.emplace_back(inner, y, innerWidth, row);
            y += row;
        }
        top += heights[number];
        result.height = std::max(result.height, frame.bottom() + 1);
        result.cards.push_back(std::move(card));
    }
    return result;
}

} // namespace hoego::ui
