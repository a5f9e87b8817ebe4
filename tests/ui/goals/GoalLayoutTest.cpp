#include "ui/goals/GoalLayout.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

constexpr LayoutMeasures wide{
    .width = 1000, .narrowest = 300, .gap = 20, .padding = 10, .below = 10, .heading = 30};

TEST(GoalLayout, FillsTheFirstColumnBeforeTheSecond)
{
    const std::vector<CardShape> cards(4, CardShape{.rows = {50, 50}});
    const PlacedCards result = placed(cards, wide);
    EXPECT_EQ(result.cards[0].frame, QRect(0, 0, 490, 150));
    EXPECT_EQ(result.cards[1].frame, QRect(0, 170, 490, 150));
    EXPECT_EQ(result.cards[2].frame, QRect(510, 0, 490, 150));
    EXPECT_EQ(result.cards[3].frame, QRect(510, 170, 490, 150));
    EXPECT_EQ(result.height, 320);
}

TEST(GoalLayout, KeepsTheColumnsAsEvenAsItCan)
{
    const std::vector<CardShape> cards{{.rows = {500}}, {.rows = {40}}, {.rows = {40}}, {.rows = {40}}};
    const PlacedCards result = placed(cards, wide);
    EXPECT_EQ(result.cards[0].frame.x(), 0);
    EXPECT_EQ(result.cards[1].frame.topLeft(), QPoint(510, 0));
    EXPECT_EQ(result.cards[3].frame.x(), 510);
}

TEST(GoalLayout, HasOneColumnWhereTwoWouldBeTooNarrow)
{
    const std::vector<CardShape> cards(2, CardShape{.rows = {50}});
    LayoutMeasures narrow = wide;
    narrow.width = 500;
    const PlacedCards result = placed(cards, narrow);
    EXPECT_EQ(result.cards[0].frame, QRect(0, 0, 500, 100));
    EXPECT_EQ(result.cards[1].frame, QRect(0, 120, 500, 100));
}

TEST(GoalLayout, StacksRowsBelowTheHeadingWithinThePadding)
{
    const std::vector<CardShape> cards{{.rows = {40, 60}}};
    const PlacedCards result = placed(cards, wide);
    EXPECT_EQ(result.cards[0].heading, QRect(10, 10, 470, 30));
    EXPECT_EQ(result.cards[0].rows, (std::vector{QRect{10, 40, 470, 40}, QRect{10, 80, 470, 60}}));
}

TEST(GoalLayout, IsEmptyWithoutCards)
{
    EXPECT_EQ(placed({}, wide).height, 0);
}

} // namespace
} // namespace hoego::ui
