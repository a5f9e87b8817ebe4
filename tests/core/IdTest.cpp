#include "core/Id.h"

#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <set>

namespace hoego {
namespace {

TEST(Id, AscendsAndNeverRepeats)
{
    std::set<Uuid> seen;
    Uuid last;
    for (int i = 0; i < 20'000; ++i) {
        const Uuid next = Uuid::mint();
        EXPECT_GT(next, last);
        EXPECT_TRUE(seen.insert(next).second);
        last = next;
    }
}

TEST(Id, IsAVersionSevenUuidInText)
{
    const QString text = EntryId::mint().toString();
    ASSERT_EQ(text.size(), 36);
    EXPECT_EQ(text[14], u'7');
    EXPECT_TRUE(QStringLiteral("89ab").contains(text[19]));
}

TEST(Id, ComesBackFromItsText)
{
    const auto id = GoalId::mint();
    EXPECT_EQ(GoalId::fromString(id.toString()), id);
    EXPECT_EQ(GoalId::fromString(id.toString().toUpper()), id);
    EXPECT_FALSE(GoalId::fromString(id.toString().chopped(1)));
    EXPECT_FALSE(GoalId::fromString(QStringLiteral("0199-not-an-id-but-36-characters-long")));
    EXPECT_FALSE(GoalId::fromString(QString{id.toString()}.replace(u'-', u'0')));
}

} // namespace
} // namespace hoego
