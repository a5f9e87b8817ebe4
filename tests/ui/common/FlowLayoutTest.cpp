#include "ui/common/FlowLayout.h"

#include <QLabel>
#include <QWidget>

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

/// Two words with a dot between them.
struct Words {
    Words()
    {
        auto* flow = new FlowLayout{&window};
        flow->addWidget(first);
        flow->addBetween(dot);
        flow->addWidget(second);
    }
    /// As wide as all of it, or too narrow for the second word.
    void show(bool isWide)
    {
        const int all = window.layout()->sizeHint().width();
        window.resize(isWide ? all : all - 2, 60);
        window.show();
    }

    QWidget window;
    QLabel* first = new QLabel{QStringLiteral("월간"), &window};
    QLabel* dot = new QLabel{QStringLiteral("·"), &window};
    QLabel* second = new QLabel{QStringLiteral("회고"), &window};
};

TEST(FlowLayout, ShowsADotBetweenWordsOfALine)
{
    Words words;
    words.show(true);
    EXPECT_EQ(words.second->y(), words.first->y());
    EXPECT_FALSE(words.dot->geometry().isEmpty());
}

TEST(FlowLayout, ShowsNoDotWhereTheLineEndsAfterIt)
{
    Words words;
    words.show(false);
    EXPECT_GT(words.second->y(), words.first->y());
    EXPECT_TRUE(words.dot->visibleRegion().isEmpty());
    words.show(true); // And again where it does not.
    EXPECT_FALSE(words.dot->visibleRegion().isEmpty());
}

} // namespace
} // namespace hoego::ui
