#include "tests/ui/write/WriteStage.h"

#include <QAction>
#include <QLineEdit>

namespace hoego::ui {
namespace {

/// What an entry of no period is called.
class NamingTest : public WriteStage {
protected:
    void begin()
    {
        open();
        child<QAction>("newFreeEntry").trigger();
    }
    QString title()
    {
        EXPECT_TRUE(room.settle());
        return journal->entries({.kind = {}, .freeOnly = true}).value().front().title;
    }
};

TEST_F(NamingTest, GivesAFreeEntryTheNameOfItsFirstHeading)
{
    begin();
    EXPECT_TRUE(child<QLineEdit>("title").hasFocus());
    editor().setFocus();
    type(QStringLiteral("# Keywords\nText"));
    EXPECT_TRUE(room.settle());
    const auto rows = journal->entries({.kind = {}, .freeOnly = true}).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().title, QStringLiteral("Keywords"));
    EXPECT_EQ(rows.front().date, now.day());
}

TEST_F(NamingTest, NamesAFreeEntryAnewUntilThePersonDoes)
{
    begin();
    editor().setFocus();
    type(QStringLiteral("# Ke"));
    EXPECT_EQ(title(), QStringLiteral("Ke"));
    type(QStringLiteral("ywords"));
    EXPECT_EQ(title(), QStringLiteral("Keywords"));

    auto& line = child<QLineEdit>("title");
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, QStringLiteral("Mine"));
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    type(QStringLiteral(" of the year"));
    EXPECT_EQ(title(), QStringLiteral("Mine"));
}

TEST_F(NamingTest, NeverNamesAnEntryByPrivateWords)
{
    begin();
    editor().setFocus();
    type(QStringLiteral("%%secret"));
    EXPECT_EQ(title(), QStringLiteral("%%secret")); // Nobody knows yet.
    type(QStringLiteral("%%"));
    EXPECT_EQ(title(), QString{});
    type(QStringLiteral("\n\nsaid"));
    EXPECT_EQ(title(), QStringLiteral("said"));
}

} // namespace
} // namespace hoego::ui
