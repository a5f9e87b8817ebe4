#pragma once

#include "core/color/Category.h"

#include <cstdint>

namespace hoego {

/// A color as CIE 1976 L*a*b* has it, under daylight (D65).
struct Lab {
    double lightness = 0; ///< 0 to 100.
    double a = 0;         ///< Green to red.
    double b = 0;         ///< Blue to yellow.
};
Lab toLab(Rgb color);

/// How different two colors look: CIEDE2000 (CIE 142-2001; Sharma, Wu and Dalal 2005). About 1 is just seen
/// side by side.
double difference(const Lab& one, const Lab& other);

/// Who looks: with all three kinds of cones, or without one.
enum class Sight : std::uint8_t { Full, WithoutRed, WithoutGreen, WithoutBlue };
/// The color as a person of this sight sees it (Machado, Oliveira and Fernandes 2009, severity 1).
Rgb seenBy(Sight sight, Rgb color);

/// Two highlighter colors that are taken for each other in cells that do not touch, by all people or by those
/// who see without one kind of cones.
enum class Alike : std::uint8_t { No, ForSome, ForAll };
Alike areAlike(Rgb one, Rgb other);

} // namespace hoego
