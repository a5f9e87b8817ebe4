#pragma once

#include <QRect>

#include <span>
#include <vector>

namespace hoego::ui {

/// One card to be placed: the heights of its rows, which stand under its heading.
struct CardShape {
    std::vector<int> rows;
};

struct LayoutMeasures {
    int width = 0;
    int narrowest = 0; ///< A column narrower than this: one column.
    int gap = 0;       ///< Between cards.
    int padding = 0;   ///< Within a card, at the top and the sides.
    int below = 0;     ///< Under the last row.
    int heading = 0;   ///< Height of a card's heading.
};

struct PlacedCard {
    QRect frame;
    QRect heading;
    std::vector<QRect> rows;
};

struct PlacedCards {
    std::vector<PlacedCard> cards;
    int height = 0;
};

/// Places the cards in reading order, down the first column and then the second, so that the columns are as
/// even as can be.
PlacedCards placed(std::span<const CardShape> cards, const LayoutMeasures& measures);

} // namespace hoego::ui
