#include "ui/write/Headings.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

QStringList read(const QString& markdown)
{
    QStringList lines;
    for (const Heading& heading : headings(markdown))
        lines << QStringLiteral("%1 %2 @%3").arg(heading.level).arg(heading.text).arg(heading.position);
    return lines;
}

TEST(Headings, HaveLevelsAndPlaces)
{
    EXPECT_EQ(read(QStringLiteral("# 11월\n\n글\n\n## 목표 ##\n### **색**으로 본 [11월](x)\n")),
              (QStringList{QStringLiteral("1 11월 @0"), QStringLiteral("2 목표 @10"),
                           QStringLiteral("3 색으로 본 11월 @19")}));
    EXPECT_TRUE(read(QString{}).isEmpty());
}

TEST(Headings, MayBeUnderlined)
{
    EXPECT_EQ(read(QStringLiteral("돌아보기\n===\n글\n\n다음 달\n---\n")),
              (QStringList{QStringLiteral("1 돌아보기 @0"), QStringLiteral("2 다음 달 @12")}));
    EXPECT_TRUE(read(QStringLiteral("\n---\n- 항목\n---\n> 인용\n---\n| 표 |\n---\n")).isEmpty());
}

TEST(Headings, AreNoneInFencesAndFrontMatter)
{
    EXPECT_EQ(read(QStringLiteral("```sh\n# 설명\n```\n~~~\n## 없음\n```\n# 없음\n~~~\n# 있음\n")),
              QStringList{QStringLiteral("1 있음 @38")});
    EXPECT_EQ(read(QStringLiteral("---\n# 설명\ntitle: 글\n---\n# 있음\n")),
              QStringList{QStringLiteral("1 있음 @22")});
}

TEST(Headings, NeedABlankAndAtMostSixHashes)
{
    EXPECT_TRUE(read(QStringLiteral("#태그\n####### 일곱\n    # 코드\n")).isEmpty());
    EXPECT_EQ(
        read(QStringLiteral("   ###### 여섯\n# C#\n#\n")),
        (QStringList{QStringLiteral("6 여섯 @0"), QStringLiteral("1 C# @13"), QStringLiteral("1  @18")}));
}

} // namespace
} // namespace hoego::ui
