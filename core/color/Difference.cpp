#include "core/color/Difference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace hoego {

namespace {

using Linear = std::array<double, 3>; ///< Red, green, blue by their light, 0 to 1.
using Matrix = std::array<Linear, 3>;

/// IEC 61966-2-1.
double toLight(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLight(double light)
{
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

Linear lightOf(Rgb color)
{
    constexpr double most = 255;
    return {toLight(color.red / most), toLight(color.green / most), toLight(color.blue / most)};
}

Linear times(const Matrix& matrix, const Linear& light)
{
    Linear product{};
    for (std::size_t row = 0; row < product.size(); ++row)
        product[row] = matrix[row][0] * light[0] + matrix[row][1] * light[1] + matrix[row][2] * light[2];
    return product;
}

constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
constexpr Linear daylight{0.95047, 1, 1.08883};

constexpr Matrix withoutRed{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix withoutGreen{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix withoutBlue{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

const Matrix& matrixOf(Sight sight)
{
    if (sight == Sight::WithoutRed)
        return withoutRed;
    return sight == Sight::WithoutGreen ? withoutGreen : withoutBlue;
}

double sinOf(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

double cosOf(double degrees)
{
    return std::cos(degrees * std::numbers::pi / 180);
}

/// The share that chroma adds to a and to rotation: both by the seventh power.
double seventh(double chroma)
{
    constexpr double turning = 25;
    return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(turning, 7)));
}

double hueOf(double a, double b)
{
    const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
    return hue < 0 ? hue + 360 : hue;
}

/// Between two hues, the shorter way round; of a gray one the other.
double meanHue(double one, double other, bool hasGray)
{
    if (hasGray)
        return one + other;
    if (std::abs(one - other) <= 180)
        return (one + other) / 2;
    return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
}

double turnBetween(double one, double other)
{
    const double turn = other - one;
    if (turn > 180)
        return turn - 360;
    return turn < -180 ? turn + 360 : turn;
}

} // namespace

Lab toLab(Rgb color)
{
    const Linear xyz = times(toXyz, lightOf(color));
    const auto part = [&](std::size_t i) {
        const double t = xyz[i] / daylight[i];
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    return {.lightness = 116 * part(1) - 16, .a = 500 * (part(0) - part(1)), .b = 200 * (part(1) - part(2))};
}

double difference(const Lab& one, const Lab& other)
{
    // Letters as in the paper: primes are written as words.
    const double stretch = 0.5 * (1 - seventh((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2));
    const double a1 = one.a * (1 + stretch);
    const double a2 = other.a * (1 + stretch);
    const double chroma1 = std::hypot(a1, one.b);
    const double chroma2 = std::hypot(a2, other.b);
    const bool hasGray = chroma1 * chroma2 == 0;
    const double hue1 = hueOf(a1, one.b);
    const double hue2 = hueOf(a2, other.b);

    const double turn = hasGray ? 0 : turnBetween(hue1, hue2);
    const double hueApart = 2 * std::sqrt(chroma1 * chroma2) * sinOf(turn / 2);

    const double lightness = (one.lightness + other.lightness) / 2;
    const double chroma = (chroma1 + chroma2) / 2;
    const double hue = meanHue(hue1, hue2, hasGray);
    const double t = 1 - 0.17 * cosOf(hue - 30) + 0.24 * cosOf(2 * hue) + 0.32 * cosOf(3 * hue + 6)
        - 0.20 * cosOf(4 * hue - 63);
    const double fromMiddle = (lightness - 50) * (lightness - 50);
    const double lightnessPart
        = (other.lightness - one.lightness) / (1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle));
    const double chromaPart = (chroma2 - chroma1) / (1 + 0.045 * chroma);
    const double huePart = hueApart / (1 + 0.015 * chroma * t);
    const double rotation = -sinOf(60 * std::exp(-std::pow((hue - 275) / 25, 2))) * 2 * seventh(chroma);
    return std::sqrt(lightnessPart * lightnessPart + chromaPart * chromaPart + huePart * huePart
                     + rotation * chromaPart * huePart);
}

Rgb seenBy(Sight sight, Rgb color)
{
    if (sight == Sight::Full)
        return color;
    const Matrix& matrix = matrixOf(sight);
    const Linear seen = times(matrix, lightOf(color));
    const auto channel = [&](std::size_t i) {
        return static_cast<std::uint8_t>(std::lround(255 * fromLight(std::clamp(seen[i], 0.0, 1.0))));
    };
    return {.red = channel(0), .green = channel(1), .blue = channel(2)};
}

Alike areAlike(Rgb one, Rgb other)
{
    constexpr double forAll = 10; // Two cells apart the eye compares by memory.
    constexpr double forSome = 5;
    if (difference(toLab(one), toLab(other)) < forAll)
        return Alike::ForAll;
    constexpr std::array others{Sight::WithoutRed, Sight::WithoutGreen, Sight::WithoutBlue};
    const bool isForSome = std::ranges::any_of(others, [&](Sight sight) {
        return difference(toLab(seenBy(sight, one)), toLab(seenBy(sight, other))) < forSome;
    });
    return isForSome ? Alike::ForSome : Alike::No;
}

} // namespace hoego
