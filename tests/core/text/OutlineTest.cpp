#include "core/text/Outline.h"
#include "tests/support/Printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace hoego::text {
namespace {

QStringList outline(const QString& markdown)
{
    const QStringList lines = markdown.split(u'\n');
    const auto place = outlinePlace(lines);
    return place ? outlineOf(lines, *place) : QStringList{u"none"_s};
}

TEST(Outline, ListsTheHeadingsBelowIt)
{
    EXPECT_THAT(
        outline(u"# 낱말로 보는 한 해\n<!-- 목차 -->\n- 옛것\n<!-- /목차 -->\n\n## 느림\n\n### 아침\n\n"
                "#### 더 깊이\n\n## **쓰기**\n"_s),
        ElementsAre(u"- 느림"_s, u"  - 아침"_s, u"- **쓰기**"_s));
}

TEST(Outline, PassesOverCodeAndEmptyHeadings)
{
    EXPECT_THAT(outline(u"<!-- outline -->\n<!-- /outline -->\n```\n# no\n```\n##\n"_s), IsEmpty());
}

TEST(Outline, MayExplainItselfAndSpeaksBothLanguages)
{
    EXPECT_THAT(outline(u"<!-- 목차: 아래 제목을 따라갑니다 -->\n<!-- /목차 -->\n### 하나"_s),
                ElementsAre(u"- 하나"_s));
    EXPECT_THAT(outline(u"<!-- Outline -->\n<!-- /outline -->\n# One"_s), ElementsAre(u"- One"_s));
}

TEST(Outline, IsNoneWhereItIsNotClosed)
{
    EXPECT_THAT(outline(u"<!-- 목차 -->\n## 하나"_s), ElementsAre(u"none"_s));
    EXPECT_THAT(outline(u"<!-- /목차 -->\n<!-- 목차 -->"_s), ElementsAre(u"none"_s));
    EXPECT_THAT(outline(u"<!-- 목차표 -->\n<!-- /목차 -->"_s), ElementsAre(u"none"_s));
}

TEST(Outline, IsPutAtTheTopOrBelowTheTitle)
{
    EXPECT_EQ(withOutline(u"글\n\n## 느림\n"_s, u"목차"_s),
              u"<!-- 목차 -->\n- 느림\n<!-- /목차 -->\n\n글\n\n## 느림\n"_s);
    const QString titled = withOutline(u"# 한 해\n\n## 느림\n"_s, u"목차"_s);
    EXPECT_EQ(titled, u"# 한 해\n\n<!-- 목차 -->\n- 느림\n<!-- /목차 -->\n\n## 느림\n"_s);
    EXPECT_EQ(withOutline(titled, u"목차"_s), titled);
    EXPECT_EQ(outlineInStep(u"없음"_s), u"없음"_s);
}

TEST(Outline, LeavesWhatAPersonWroteIntoItWhenItGoes)
{
    EXPECT_EQ(withoutOutline(u"<!-- 목차 -->\n- 느림\n내 말\n<!-- /목차 -->\n## 느림"_s),
              u"내 말\n## 느림"_s);
}

} // namespace
} // namespace hoego::text
