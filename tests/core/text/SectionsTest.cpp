#include "core/text/Sections.h"
#include "tests/support/Printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace hoego::text {
namespace {

QStringList titles(const QString& markdown)
{
    QStringList titles;
    for (const Section& section : sections(markdown))
        titles += QString::number(section.level) + u' ' + section.title;
    return titles;
}

TEST(Sections, BeginWithWhatStandsBeforeTheFirstHeading)
{
    const auto found = sections(u"머리말\n\n## 이번 달 목표\n- 하나\n"_s);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].heading, QString{});
    EXPECT_THAT(found[0].pieces, ElementsAre(u"머리말"_s, QString{}));
    EXPECT_EQ(found[1].heading, u"## 이번 달 목표"_s);
    EXPECT_EQ(found[1].title, u"이번 달 목표"_s);
    EXPECT_THAT(found[1].pieces, ElementsAre(u"- 하나"_s, QString{}));
}

TEST(Sections, KnowBothWaysOfHeadings)
{
    EXPECT_THAT(titles(u"# 하나 #\n\n둘\n===\n\n셋\n---\n###### 넷"_s),
                ElementsAre(u"0 "_s, u"1 하나"_s, u"1 둘"_s, u"2 셋"_s, u"6 넷"_s));
}

TEST(Sections, DoNotTakeRulesListsAndTagsForHeadings)
{
    EXPECT_THAT(titles(u"#회고 #월간\n\n---\n\n- 하나\n---\n\n> 인용\n---\n    # 들여 쓴 줄\n####### 일곱"_s),
                ElementsAre(u"0 "_s));
    EXPECT_THAT(titles(u"두 줄로 된\n문단\n---"_s), ElementsAre(u"0 "_s));
}

TEST(Sections, KeepAFenceInOnePiece)
{
    const auto found = sections(u"````md\n## 제목이 아님\n```\n````\n## 제목\n~~~\n끝나지 않음"_s);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_THAT(found[0].pieces, ElementsAre(u"````md\n## 제목이 아님\n```\n````"_s));
    EXPECT_THAT(found[1].pieces, ElementsAre(u"~~~\n끝나지 않음\n~~~"_s));
    EXPECT_TRUE(isFenced(found[1].pieces.front()));
    EXPECT_FALSE(isFenced(u"``` 한 줄 ```"));
}

} // namespace
} // namespace hoego::text
