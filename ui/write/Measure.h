#pragma once

#include <QFont>
#include <QFontInfo>

#include <algorithm>

/// How wide lines are, the same for what is typed and what is previewed.
namespace hoego::ui {

/// Characters that read well in a line, in widths of an em.
inline constexpr double measureInEm = 42;
/// From line to line.
inline constexpr double lineHeightInEm = 1.7;
/// Around the text: by this much the ground of a code block is wider than its words.
inline constexpr int textMargin = 16;

/// What is left at each side when lines of the measure stand in the middle of `width`.
inline int sideMargin(const QFont& font, int width)
{
    constexpr int least = 12;
    const int wanted = static_cast<int>(measureInEm * QFontInfo{font}.pixelSize()) + 2 * textMargin;
    return std::max(least, (width - wanted) / 2);
}

} // namespace hoego::ui
