#pragma once

#include "core/color/Category.h"

#include <array>

namespace hoego {

/// Nine highlighter colors that are told apart side by side on light and on dark paper. The first seven are
/// those of a new journal, in its order.
inline constexpr std::array<Rgb, 9> highlighters{{
    {0xFF, 0xD8, 0x4D}, // yellow
    {0xFF, 0x9E, 0xB5}, // pink
    {0x8F, 0xD6, 0x94}, // green
    {0x8E, 0xC5, 0xFF}, // blue
    {0xFF, 0xB5, 0x70}, // orange
    {0xC9, 0xA7, 0xF5}, // violet
    {0x82, 0xDC, 0xC8}, // mint
    {0xD0, 0xA5, 0x85}, // brown
    {0xA9, 0xB4, 0xC4}, // gray
}};

} // namespace hoego
