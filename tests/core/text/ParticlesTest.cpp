#include "core/text/Particles.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace hoego::text {
namespace {

TEST(Particles, FitTheSoundBeforeThem)
{
    EXPECT_TRUE(areParticles(u"머신러닝", u"은"));
    EXPECT_FALSE(areParticles(u"머신러닝", u"는"));
    EXPECT_TRUE(areParticles(u"파이썬", u"으로"));
    EXPECT_FALSE(areParticles(u"파이썬", u"로"));
    EXPECT_TRUE(areParticles(u"깃허브", u"로"));
    EXPECT_TRUE(areParticles(u"노션툴", u"로"));
    EXPECT_FALSE(areParticles(u"노션툴", u"으로"));
}

TEST(Particles, StandBehindEachOther)
{
    EXPECT_TRUE(areParticles(u"팀", u"에서의"));
    EXPECT_TRUE(areParticles(u"쿠버네티스", u"에서는"));
    EXPECT_FALSE(areParticles(u"쿠버네티스", u"에서은"));
    EXPECT_TRUE(areParticles(u"개발자", u"들만큼은"));
    EXPECT_TRUE(areParticles(u"도커", u"는커녕"));
}

TEST(Particles, AreAlsoTheEndingsWrittenToNouns)
{
    EXPECT_TRUE(areParticles(u"딥러닝", u"이다"));
    EXPECT_TRUE(areParticles(u"도커", u"였지만"));
    EXPECT_TRUE(areParticles(u"도커", u"라는"));
    EXPECT_TRUE(areParticles(u"깃허브", u"입니다"));
    EXPECT_FALSE(areParticles(u"딥러닝", u"였다"));
}

TEST(Particles, AreNotJustAnything)
{
    EXPECT_FALSE(areParticles(u"도커", u"햇다"));
    EXPECT_FALSE(areParticles(u"도커", u"스웜"));
    EXPECT_FALSE(areParticles(u"도커", u""));
    EXPECT_FALSE(areParticles(u"", u"은"));
    EXPECT_FALSE(areParticles(u"Docker", u"는"));
}

TEST(Particles, LeaveTheNounsThatMayBeMeant)
{
    EXPECT_EQ(stemLengths(u"쿠버네티스에서는"), (std::vector<qsizetype>{7, 5}));
    EXPECT_EQ(stemLengths(u"머신러닝"), std::vector<qsizetype>{});
    EXPECT_EQ(stemLengths(u"회의"), std::vector<qsizetype>{1});
    EXPECT_EQ(stemLengths(u""), std::vector<qsizetype>{});
}

} // namespace
} // namespace hoego::text
