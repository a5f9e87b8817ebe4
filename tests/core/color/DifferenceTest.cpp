#include "core/color/Difference.h"
#include "core/color/Highlighters.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hoego {
namespace {

struct Pair {
    Lab one;
    Lab other;
    double difference;
};

/// Some of the pairs that Sharma, Wu and Dalal published with their formula in 2005: those that tell a wrong
/// turn of hue, a gray, and large differences.
const Pair published[] = {
    {{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
    {{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
    {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
    {{50, 0, 0}, {50, -1, 2}, 2.3669},
    {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
    {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
    {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
    {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
    {{50, 2.5, 0}, {56, -27, -3}, 31.9030},
    {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
    {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
};

TEST(Difference, IsThePublishedOne)
{
    for (const Pair& pair : published) {
        EXPECT_NEAR(difference(pair.one, pair.other), pair.difference, 0.00006);
        EXPECT_NEAR(difference(pair.other, pair.one), pair.difference, 0.00006);
    }
}

TEST(Difference, KnowsWhiteBlackAndRed)
{
    const auto expectLab = [](Rgb color, const Lab& wanted) {
        const Lab lab = toLab(color);
        EXPECT_NEAR(lab.lightness, wanted.lightness, 0.01);
        EXPECT_NEAR(lab.a, wanted.a, 0.02);
        EXPECT_NEAR(lab.b, wanted.b, 0.02);
    };
    expectLab({.red = 255, .green = 255, .blue = 255}, {100, 0, 0});
    expectLab({}, {0, 0, 0});
    expectLab({.red = 255, .green = 0, .blue = 0}, {53.24, 80.09, 67.20});
}

TEST(Difference, MakesRedAndGreenAlikeWithoutOneOfTheirCones)
{
    const Rgb red{.red = 200, .green = 80, .blue = 60};
    const Rgb green{.red = 120, .green = 130, .blue = 50};
    const auto by
        = [&](Sight sight) { return difference(toLab(seenBy(sight, red)), toLab(seenBy(sight, green))); };
    EXPECT_LT(by(Sight::WithoutGreen), by(Sight::Full) / 3);
    EXPECT_LT(by(Sight::WithoutRed), by(Sight::Full) / 2);
    const Rgb gray{.red = 128, .green = 128, .blue = 128};
    for (const Sight sight : {Sight::WithoutRed, Sight::WithoutGreen, Sight::WithoutBlue})
        EXPECT_LT(difference(toLab(seenBy(sight, gray)), toLab(gray)), 1); // Gray is gray to all.
}

TEST(AreAlike, SaysWhoTakesColorsForEachOther)
{
    const Rgb yellow = highlighters[0];
    EXPECT_EQ(areAlike(yellow, {.red = 0xFF, .green = 0xD0, .blue = 0x48}), Alike::ForAll);
    EXPECT_EQ(areAlike(highlighters[3], highlighters[5]), Alike::ForSome); // Blue and violet.
    EXPECT_EQ(areAlike(yellow, highlighters[3]), Alike::No);
}

TEST(Highlighters, AreToldApartByMostPeople)
{
    for (std::size_t i = 0; i < highlighters.size(); ++i) {
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_NE(areAlike(highlighters.at(i), highlighters.at(other)), Alike::ForAll)
                << i << ' ' << other;
    }
}

} // namespace
} // namespace hoego
