#include "core/color/Category.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gtest/gtest.h>

namespace hoego {
namespace {

TEST(Rgb, ComesBackFromItsTextInAnyCase)
{
    Random random{1};
    for (int i = 0; i < 2000; ++i) {
        const auto part = [&random] { return static_cast<std::uint8_t>(random.between(0, 255)); };
        const Rgb color{.red = part(), .green = part(), .blue = part()};
        EXPECT_EQ(color.toHex(), QString::asprintf("#%02X%02X%02X", color.red, color.green, color.blue));
        EXPECT_EQ(Rgb::fromHex(color.toHex()), color);
        EXPECT_EQ(Rgb::fromHex(color.toHex().toLower()), color);
    }
}

class GarbageColor : public testing::TestWithParam<const char*> { };

TEST_P(GarbageColor, IsRefused)
{
    EXPECT_EQ(Rgb::fromHex(QString::fromUtf8(GetParam())), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Rgb, GarbageColor,
                         testing::Values("", "#", "FFD84D", "#FFD84", "#FFD84D0", "#FFD84DFF", "#FD8",
                                         "#GFD84D", "#FFD84g", " #FFD84D", "#FFD84D ", "＃FFD84D", "#ＦFD84D",
                                         "yellow", "# FFD84", "#+FD84D", "#0xFFD8"));

} // namespace
} // namespace hoego
