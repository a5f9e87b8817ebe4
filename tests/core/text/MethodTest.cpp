#include "core/text/Method.h"
#include "core/text/Sections.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gmock/gmock.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hoego::text {
namespace {

const QString kpt = u"## Keep: 이어 갈 것\n\n- \n\n## Problem: 걸리는 것\n\n- \n\n## Try: 해 볼 것\n\n"
                    "> 작게라도 하나씩.\n\n- [ ] \n\n> 천천히, 그러나 끝까지\n"_s;
const QString fourLs
    = u"## Liked: 좋았던 것\n\n- \n\n## Learned: 배운 것\n\n- \n\n## Lacked: 모자랐던 것\n\n- \n\n"
      "## Longed for: 바랐던 것\n\n- \n\n> 천천히, 그러나 끝까지\n"_s;
const QString month
    = u"> 한 문장으로?\n\n## 목표 점검\n\n```hoego goals 2024-11\n```\n\n- \n\n## 1. Try: 다음 달\n\n"
      "- [ ] \n"_s;

TEST(Method, IsTheOneATextHasMostLinesOf)
{
    const std::array templates{month, kpt, fourLs};
    EXPECT_EQ(methodOf(u"## Keep: 이어 갈 것\n\n- 일찍 자기\n\n## Problem: 걸리는 것\n"_s, templates), 1U);
    EXPECT_EQ(methodOf(fourLs, templates), 2U);
    EXPECT_EQ(methodOf(u"## 그냥 쓴 글\n\n- \n"_s, templates), std::nullopt);
    EXPECT_EQ(methodOf({}, templates), std::nullopt);
}

TEST(Method, LeavesNothingOfAnUntouchedOne)
{
    EXPECT_EQ(withMethod(kpt, kpt, fourLs), fourLs);
    EXPECT_EQ(withMethod(fourLs, fourLs, kpt), kpt);
    EXPECT_EQ(withMethod(month, month, kpt), kpt);
    EXPECT_EQ(withMethod({}, {}, month), month);
}

TEST(Method, TakesTheWordsUnderAHeadingBothKnow)
{
    const QString text
        = u"## Keep: 이어 갈 것\n\n- 일찍 자기\n\n## Problem: 걸리는 것\n\n- \n\n## Try: 해 볼 것\n\n"
          "> 작게라도 하나씩.\n\n- [x] 알람 하나만\n- [ ] \n\n> 천천히, 그러나 끝까지\n"_s;
    EXPECT_EQ(withMethod(text, kpt, month),
              u"> 한 문장으로?\n\n## 목표 점검\n\n```hoego goals 2024-11\n```\n\n- \n\n## 1. Try: 다음 달\n\n"
              "- [x] 알람 하나만\n\n## Keep: 이어 갈 것\n\n- 일찍 자기\n"_s);
}

TEST(Method, KeepsAllElseInItsOrderBeforeTheClosingWords)
{
    const QString text = u"먼저 한마디.\n\n## Keep: 이어 갈 것\n\n- 일찍 자기\n\n### 왜\n\n잠이 모자라서.\n\n"
                         "## 쪽지\n\n## Problem: 걸리는 것\n\n- \n"_s;
    EXPECT_EQ(
        withMethod(text, kpt, fourLs),
        u"먼저 한마디.\n\n## Liked: 좋았던 것\n\n- \n\n## Learned: 배운 것\n\n- \n\n## Lacked: 모자랐던 것\n\n"
        "- \n\n## Longed for: 바랐던 것\n\n- \n\n## Keep: 이어 갈 것\n\n- 일찍 자기\n\n### 왜\n\n"
        "잠이 모자라서.\n\n## 쪽지\n\n> 천천히, 그러나 끝까지\n"_s);
}

TEST(Method, TakesLowerHeadingsAlong)
{
    const QString text = u"## Try: 해 볼 것\n\n- [ ] 걷기\n\n### 어떻게\n\n점심에.\n"_s;
    EXPECT_TRUE(withMethod(text, kpt, month)
                    .endsWith(u"## 1. Try: 다음 달\n\n- [ ] 걷기\n\n### 어떻게\n\n점심에.\n"_s));
}

TEST(Method, KeepsHowThePersonWordedAHeading)
{
    const QString text = u"## Try: 작은 것부터\n\n- [ ] 걷기\n\n## Try: 하나 더\n\n- [ ] 뛰기\n"_s;
    EXPECT_TRUE(withMethod(text, kpt, month)
                    .endsWith(u"## Try: 작은 것부터\n\n- [ ] 걷기\n\n## Try: 하나 더\n\n- [ ] 뛰기\n"_s));
}

TEST(Method, KeepsALiveBlockWhereItIsWrittenAbout)
{
    const QString text
        = u"## 목표 점검\n\n```hoego goals 2024-11\n```\n\n책은 열두 권.\n\n## 1. Try: 다음 달\n\n- [ ] \n"_s;
    EXPECT_TRUE(withMethod(text, month, kpt)
                    .contains(u"## 목표 점검\n\n```hoego goals 2024-11\n```\n\n책은 열두 권.\n"_s));
    EXPECT_FALSE(withMethod(month, month, kpt).contains(u"hoego"));
}

TEST(Method, KeepsPrivatePassagesAndCode)
{
    const QString text = u"## Keep: 이어 갈 것\n\n```hoego private\n## 비밀\n```\n\n```\n- \n```\n"_s;
    const QString changed = withMethod(text, kpt, fourLs);
    EXPECT_TRUE(changed.contains(u"```hoego private\n## 비밀\n```"_s));
    EXPECT_TRUE(changed.contains(u"```\n- \n```"_s));
}

TEST(Method, TakesTheOutlineAlongOrBringsOne)
{
    const QString keywords = u"<!-- 목차 -->\n- 첫 낱말\n<!-- /목차 -->\n\n## 첫 낱말\n\n- \n"_s;
    const QString text = u"<!-- 목차 -->\n- 느림\n<!-- /목차 -->\n\n## 느림\n\n걸었다.\n"_s;
    const QString changed = withMethod(text, keywords, kpt);
    EXPECT_FALSE(changed.contains(u"목차"));
    EXPECT_TRUE(changed.contains(u"## 느림\n\n걸었다.\n"_s));
    EXPECT_EQ(
        withMethod(u"## 느림\n\n걸었다.\n"_s, kpt, keywords),
        u"<!-- 목차 -->\n- 첫 낱말\n- 느림\n<!-- /목차 -->\n\n## 첫 낱말\n\n- \n\n## 느림\n\n걸었다.\n"_s);
}

/// A text as a person makes it of `form`: lines of their own anywhere between its lines, each only once.
QString written(const QString& form, Random& random, QStringList& own)
{
    static const QStringList kinds{
        u"- 항목 %1"_s,  u"문장 %1."_s,       u"### 작은 제목 %1"_s, u"## 큰 제목 %1"_s,
        u"> 인용 %1"_s,  u"- [x] 한 일 %1"_s, u"    들여 쓴 %1"_s,   u"```\n## 코드 %1\n```"_s,
        u"## Try: %1"_s, u"## Keep: %1"_s,    u"한글 English %1"_s};
    QStringList lines;
    for (const Section& section : sections(form)) {
        QStringList pieces = section.pieces;
        if (section.level > 0 && !random.oneIn(5))
            pieces.prepend(section.heading);
        for (const QString& piece : pieces) {
            if (!random.oneIn(6))
                lines += piece;
            if (!random.oneIn(3))
                continue;
            own += random.of(kinds).arg(own.size());
            lines += own.back();
            if (random.oneIn(2))
                lines += QString{};
        }
    }
    return lines.join(u'\n');
}

TEST(Method, LosesNoLineOfAPersonsAndDoublesNone)
{
    const std::array templates{month, kpt, fourLs, u"**한 줄로:** \n\n1. \n2. \n\n## 조금 더 길게\n"_s};
    Random random{20241122};
    for (int round = 0; round < 1000; ++round) {
        QStringList own;
        const QString& from = random.of(templates);
        const QString text = written(from, random, own);
        const QString changed = withMethod(text, from, random.of(templates));
        const QString framed = u'\n' + changed;
        for (const QString& line : own)
            ASSERT_EQ(framed.count(u'\n' + line + u'\n'), 1) << text.toStdString() << "\n=>\n"
                                                             << changed.toStdString();
    }
}

TEST(Method, KeepsTheOrderOfLinesWithinASection)
{
    const std::array templates{month, kpt, fourLs};
    Random random{77};
    for (int round = 0; round < 700; ++round) {
        QStringList own;
        const QString& from = random.of(templates);
        const QString text = written(from, random, own);
        const QString changed = withMethod(text, from, random.of(templates));
        for (const Section& section : sections(text)) {
            qsizetype before = -1;
            for (const QString& piece : section.pieces) {
                if (!own.contains(piece))
                    continue;
                const qsizetype place = changed.indexOf(piece + u'\n');
                ASSERT_GT(place, before) << text.toStdString() << "\n=>\n" << changed.toStdString();
                before = place;
            }
        }
    }
}

TEST(Skeleton, IsTheHeadingsAndLiveBlocksWithRoomBelow)
{
    EXPECT_EQ(
        skeletonOf(
            u"머리말\n\n## 목표\n\n> 물음?\n\n```hoego goals 2024-10\n```\n\n- 책\n\n### 책\n\n```sql\n```\n글\n"
            "\n## 다음\n- [x] 하나\n"_s),
        u"## 목표\n\n```hoego goals 2024-10\n```\n\n- \n\n### 책\n\n\n\n## 다음\n\n- [ ] \n"_s);
    EXPECT_EQ(skeletonOf(u"제목 없는 글"_s), QString{});
}

} // namespace
} // namespace hoego::text
