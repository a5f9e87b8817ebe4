#include "core/text/Links.h"
#include "tests/support/Printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<QString> targets(const QString& markdown)
{
    std::vector<QString> found;
    for (const Link& link : links(markdown))
        found.push_back(link.target);
    return found;
}

TEST(Links, AreFoundWithTheirPlaces)
{
    const QString markdown = QStringLiteral("지난달 [[2024-10]]에, 또 [[달리기의 해|그 글]]에 썼다.");
    const std::vector<Link> found = links(markdown);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(markdown.sliced(found[0].from, found[0].to - found[0].from), QStringLiteral("[[2024-10]]"));
    EXPECT_EQ(found[0].target, QStringLiteral("2024-10"));
    EXPECT_EQ(found[0].shown, QString{});
    EXPECT_EQ(markdown.sliced(found[1].from, found[1].to - found[1].from),
              QStringLiteral("[[달리기의 해|그 글]]"));
    EXPECT_EQ(markdown.sliced(found[1].targetFrom, found[1].targetTo - found[1].targetFrom),
              QStringLiteral("달리기의 해"));
    EXPECT_EQ(found[1].shown, QStringLiteral("그 글"));
}

TEST(Links, AreNotFoundInCodeOrBehindABackslash)
{
    EXPECT_THAT(targets(QStringLiteral("`[[가]]` ``[[나`]]`` [[다]]")), ElementsAre(QStringLiteral("다")));
    EXPECT_THAT(targets(QStringLiteral("```\n[[가]]\n```\n[[나]]")), ElementsAre(QStringLiteral("나")));
    EXPECT_THAT(targets(QStringLiteral("> ~~~~\n> [[가]]\n> ~~~\n> [[나]]\n\n[[다]]")),
                ElementsAre(QStringLiteral("다")));
    EXPECT_THAT(targets(QStringLiteral("글\n\n    [[가]]\n\n1. 하나\n\n    [[나]]")),
                ElementsAre(QStringLiteral("나")));
    EXPECT_THAT(targets(QStringLiteral("\\[[가]]")), IsEmpty());
    EXPECT_THAT(targets(QStringLiteral("<!-- [[가]] -->")), IsEmpty());
}

TEST(Links, StandInHeadingsListsQuotesAndTables)
{
    EXPECT_THAT(
        targets(QStringLiteral("# [[가]]\n- [ ] [[나]]\n> [[다]]\n\n| 표 |\n|---|\n| [[라|마]] |")),
        ElementsAre(QStringLiteral("가"), QStringLiteral("나"), QStringLiteral("다"), QStringLiteral("라")));
}

TEST(Links, NeedATargetOfOneLineThatIsNotTooLong)
{
    EXPECT_THAT(targets(QStringLiteral("[[]] [[|가]] [[나\n다]] [라] [[마]")), IsEmpty());
    EXPECT_EQ(targets(QStringLiteral("[[%1]]").arg(QString{longestTarget, u'회'})).size(), 1U);
    EXPECT_THAT(targets(QStringLiteral("[[%1]]").arg(QString{longestTarget + 1, u'회'})), IsEmpty());
}

TEST(Links, AreFoundBehindSignsThatTakeTwoUnits)
{
    const QString markdown = QStringLiteral("🧑‍💻👍🏽 **[[똠방각하 뷁]]**은 𠮷");
    const std::vector<Link> found = links(markdown);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(markdown.sliced(found[0].from, 10), QStringLiteral("[[똠방각하 뷁]]"));
}

TEST(Links, KeepABackslashOfTheirTarget)
{
    EXPECT_THAT(targets(QStringLiteral("[[가\\나]] [[다]]")),
                ElementsAre(QStringLiteral("가\\나"), QStringLiteral("다")));
}

TEST(Links, CanBeGivenOtherTargets)
{
    const auto renamed = [](const Link& link) {
        return link.target == QStringLiteral("옛") ? std::optional{QStringLiteral("새 이름")} : std::nullopt;
    };
    EXPECT_EQ(withTargets(QStringLiteral("[[옛]]과 [[옛|그]], `[[옛]]`, [[남]]"), renamed),
              QStringLiteral("[[새 이름]]과 [[새 이름|그]], `[[옛]]`, [[남]]"));
}

TEST(Links, CannotHoldEveryTitle)
{
    EXPECT_TRUE(canBeTarget(QStringLiteral("11월 돌아보기")));
    EXPECT_TRUE(canBeTarget(QStringLiteral("C++ & Qt: 첫 달")));
    for (const QString& title :
         {QStringLiteral("a[1]b]"), QStringLiteral("가|나"), QString{}, QStringLiteral(" 앞에 빈칸")})
        EXPECT_FALSE(canBeTarget(title)) << title.toStdString();
}

} // namespace
} // namespace hoego::text
