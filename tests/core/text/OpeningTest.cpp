#include "core/text/Opening.h"
#include "core/text/Private.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gtest/gtest.h>

#include <array>

namespace hoego::text {
namespace {

TEST(Opening, IsTheFirstSentence)
{
    EXPECT_EQ(opening(QStringLiteral("11월은 바빴다. 그래도 좋았다.")), QStringLiteral("11월은 바빴다."));
    EXPECT_EQ(opening(QStringLiteral("끝이 없는 한 줄\n\n다음 문단")), QStringLiteral("끝이 없는 한 줄"));
    EXPECT_EQ(opening(QStringLiteral("정말?! 그렇다.")), QStringLiteral("정말?!"));
    EXPECT_EQ(opening(QStringLiteral("“좋다.” 그가 말했다.")), QStringLiteral("“좋다.”"));
}

TEST(Opening, PassesOverWhatAreNotThePersonsOwnWords)
{
    const QString markdown
        = QStringLiteral("# 11월 돌아보기\n\n> 무엇이 남았나?\n\n---\n\n```hoego goals 2024\n목표.\n```\n"
                         "| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n![사진](a.png)\n\n제목\n====\n\n"
                         "- [ ] **책**을 [많이](https://example.kr) 읽었다. 그리고\n");
    EXPECT_EQ(opening(markdown), QStringLiteral("책을 많이 읽었다."));
}

TEST(Opening, TakesMarksOff)
{
    EXPECT_EQ(opening(QStringLiteral("**굵게**와 *기울임*, `코드`와 ~~지움~~<br>다음")),
              QStringLiteral("굵게와 기울임, 코드와 지움 다음"));
    EXPECT_EQ(opening(QStringLiteral("[[2024-10]]에 이어 snake_case 이야기")),
              QStringLiteral("2024-10에 이어 snake_case 이야기"));
    EXPECT_EQ(opening(QStringLiteral("비밀은 %%아무도 모른다%% 없다")), QStringLiteral("비밀은 없다"));
    EXPECT_EQ(opening(QStringLiteral("1\\. 하나")), QStringLiteral("1. 하나"));
}

TEST(Opening, NeverHoldsAPrivateWord)
{
    for (const QString& markdown : {QStringLiteral("%%비밀<br>\n비밀%%\n\n말한 것."),
                                    QStringLiteral("- ```hoego private\n  - 비밀\n  ```\n\n말한 것."),
                                    QStringLiteral("%%비밀 \\%% 비밀%%\n\n말한 것."),
                                    QStringLiteral("````hoego private\n```\n비밀\n```\n비밀\n````\n말한 것."),
                                    QStringLiteral("# %%비밀%%\n%%비밀.\n비밀%%말한 것.")})
        EXPECT_EQ(opening(markdown), QStringLiteral("말한 것.")) << markdown.toStdString();
}

TEST(Opening, OfATextWithPassagesIsThatOfTheTextWithoutThem)
{
    static const std::array pieces{QStringLiteral("%%"),      QStringLiteral("\n"),
                                   QStringLiteral("\n\n"),    QStringLiteral("```hoego private\n"),
                                   QStringLiteral("\n```\n"), QStringLiteral("- "),
                                   QStringLiteral("> "),      QStringLiteral("`"),
                                   QStringLiteral("\\"),      QStringLiteral(" 글 "),
                                   QStringLiteral("회고."),   QStringLiteral("**"),
                                   QStringLiteral("<br>")};
    Random random{13};
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int n = random.between(1, 16); n > 0; --n)
            text += random.of(pieces);
        QString marked = text;
        for (const PrivatePassage& passage : privatePassages(text)) {
            for (qsizetype i = passage.from; i < passage.to; ++i) {
                if (text[i] == u'글' || text[i] == u'회' || text[i] == u'고')
                    marked[i] = u'密';
            }
        }
        ASSERT_FALSE(opening(marked).contains(u'密')) << marked.toStdString();
    }
}

TEST(Opening, DoesNotBreakDatesAndNumbers)
{
    EXPECT_EQ(opening(QStringLiteral("2024. 11. 3. 일요일에 평점 4.0을 봤다. 끝.")),
              QStringLiteral("2024. 11. 3. 일요일에 평점 4.0을 봤다."));
}

TEST(Opening, JoinsLinesOfAParagraph)
{
    EXPECT_EQ(opening(QStringLiteral("첫 줄은\n둘째 줄과 한 문장이다. 끝.")),
              QStringLiteral("첫 줄은 둘째 줄과 한 문장이다."));
}

TEST(Opening, IsEmptyWithoutWords)
{
    EXPECT_EQ(opening({}), QString{});
    EXPECT_EQ(opening(QStringLiteral("# 제목\n\n- \n\n> 물음?\n")), QString{});
}

TEST(Opening, IsNeverLongerThanItsPlace)
{
    const QString found = opening(QStringLiteral("가나다라 🧑‍💻 ").repeated(100));
    EXPECT_LE(found.size(), 200);
    EXPECT_TRUE(found.endsWith(u'…'));
}

TEST(HeadingTitle, IsTheFirstLevelOneHeading)
{
    EXPECT_EQ(headingTitle(QStringLiteral("글\n\n## 둘\n\n# *하나* #\n# 또")), QStringLiteral("하나"));
    EXPECT_EQ(headingTitle(QStringLiteral("제목\n===\n글")), QStringLiteral("제목"));
    EXPECT_EQ(headingTitle(QStringLiteral("# %%비밀%%\n\n# 말한 %%비밀%% 것")), QStringLiteral("말한 것"));
    EXPECT_EQ(headingTitle(QStringLiteral("```\n# 코드\n```\n#태그 글")), QString{});
}

QString sentenceOf(const QString& markdown, const QString& piece)
{
    const qsizetype from = markdown.indexOf(piece);
    return sentenceAt(markdown, from, from + piece.size());
}

TEST(SentenceAt, IsTheOneAroundTheStretch)
{
    const QString markdown = QStringLiteral(
        "앞 문장. **둘째**는 [[2024-10]]에 있다. 셋째 [[v1. 회고]]다! 끝\n\n> 인용 [[나]] 말");
    EXPECT_EQ(sentenceOf(markdown, QStringLiteral("[[2024-10]]")), QStringLiteral("둘째는 2024-10에 있다."));
    EXPECT_EQ(sentenceOf(markdown, QStringLiteral("[[v1. 회고]]")), QStringLiteral("셋째 v1. 회고다!"));
    EXPECT_EQ(sentenceOf(markdown, QStringLiteral("[[나]]")), QStringLiteral("인용 나 말"));
    EXPECT_EQ(sentenceOf(QStringLiteral("- [ ] [[나]]"), QStringLiteral("[[나]]")), QStringLiteral("나"));
}

} // namespace
} // namespace hoego::text
