#include "core/entry/Links.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gtest/gtest.h>

namespace hoego {
namespace {

TEST(LinkMeaning, IsThePeriodThatTheKeyNames)
{
    EXPECT_EQ(periodOfTarget(QStringLiteral("2024-10")), Period::ofMonth(2024, 10));
    EXPECT_EQ(periodOfTarget(QStringLiteral(" 2024-w47 ")), Period::fromKey(u"2024-W47"));
    EXPECT_EQ(periodOfTarget(QStringLiteral("2024년")), std::nullopt);
    EXPECT_EQ(linkKey(QStringLiteral("2024-W47")), linkKey(QStringLiteral("2024-w47 ")));
}

TEST(LinkMeaning, ComparesTitlesFolded)
{
    EXPECT_EQ(linkKey(QStringLiteral("Café  회고")), linkKey(QStringLiteral(" cafe 회고")));
    const QString decomposed = QStringLiteral("달리기").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(linkKey(decomposed), linkKey(QStringLiteral("달리기")));
    EXPECT_EQ(linkKey(QStringLiteral("  ")), QString{});
}

TEST(LinkMeaning, IsKeptOncePerText)
{
    EXPECT_EQ(linkKeysIn(QStringLiteral("[[나]] [[가]] [[ 나 |그]] `[[다]]` [[ ]]")),
              (QStringList{QStringLiteral("가"), QStringLiteral("나")}));
}

TEST(LinkMeaning, OfATitleThatCannotStandInBracketsIsTheId)
{
    const EntryId id = EntryId::mint();
    EXPECT_EQ(targetFor(QStringLiteral("달리기의 해"), id), QStringLiteral("달리기의 해"));
    for (const QString& title :
         {QStringLiteral("2024-10"), QStringLiteral("가]]나"), QStringLiteral("가|나"), QString{}})
        EXPECT_EQ(targetFor(title, id), id.toString()) << title.toStdString();
}

TEST(LinkMeaning, FollowsAnEntryThatIsRenamed)
{
    EXPECT_EQ(withLinksMended(QStringLiteral("[[달리기]]와 [[달리기 |그 해]], `[[달리기]]`"),
                              linkKey(QStringLiteral("달리기")), QStringLiteral("달리기의 해")),
              QStringLiteral("[[달리기의 해]]와 [[달리기의 해|그 해]], `[[달리기]]`"));
}

} // namespace
} // namespace hoego
