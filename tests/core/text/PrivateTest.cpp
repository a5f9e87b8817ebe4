#include "core/text/Private.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hoego::text {

void PrintTo(const PrivatePassage& passage, std::ostream* out)
{
    *out << (passage.kind == PrivatePassage::Kind::Fence ? "fence " : "inline ") << passage.from << ".."
         << passage.to;
}

namespace {

QStringList passagesIn(const QString& markdown)
{
    QStringList found;
    for (const PrivatePassage& passage : privatePassages(markdown))
        found.push_back(markdown.sliced(passage.from, passage.to - passage.from));
    return found;
}

TEST(PrivatePassages, AreMarkedWithinALineOrParagraph)
{
    EXPECT_EQ(passagesIn(u"그날은 %%말하지 않은 일%%로 바빴다. %%둘%%"_s),
              (QStringList{u"%%말하지 않은 일%%"_s, u"%%둘%%"_s}));
    EXPECT_EQ(passagesIn(u"첫 줄 %%비밀이\n이어진다%% 끝"_s), QStringList{u"%%비밀이\n이어진다%%"_s});
    EXPECT_EQ(passagesIn(u"> 인용 %%비밀이\n> 이어진다%% 끝"_s), QStringList{u"%%비밀이\n> 이어진다%%"_s});
    EXPECT_EQ(passagesIn(u"## 제목 %%비밀%%"_s), QStringList{u"%%비밀%%"_s});
    EXPECT_EQ(passagesIn(u"%%겨우 50%%%."_s), QStringList{u"%%겨우 50%%%"_s});
    EXPECT_EQ(passagesIn(u"%%%%크게%%%%"_s), QStringList{u"%%%%크게%%%%"_s});
}

TEST(PrivatePassages, DoNotSpanBlocks)
{
    EXPECT_EQ(passagesIn(u"하나 %%둘\n\n셋%% 넷"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"- 하나 %%둘\n- 셋%% 넷"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"하나 %%둘\n> 셋%% 넷"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"| %%가 |\n| 나%% |"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"100%에서 %%만 남은 글"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"빈 것 %%%% 뒤 %%비밀%%"_s), QStringList{u"%%비밀%%"_s});
}

TEST(PrivatePassages, AreNotMarkedByEscapesAndCode)
{
    EXPECT_EQ(passagesIn(u"\\%%글자 그대로\\%%"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"%%안에 \\%% 둘%% 밖"_s), QStringList{u"%%안에 \\%% 둘%%"_s});
    EXPECT_EQ(passagesIn(u"`%%코드%%` ``a ` %%b%%`` %%비밀%%"_s), QStringList{u"%%비밀%%"_s});
    EXPECT_EQ(passagesIn(u"%%비밀 ` 하나%% 밖 ` 끝"_s), QStringList{u"%%비밀 ` 하나%%"_s});
    EXPECT_EQ(passagesIn(u"```\n%%코드%%\n```\n\n    %%들여 쓴 코드%%\n"_s), QStringList{});
}

TEST(PrivatePassages, AreFences)
{
    EXPECT_EQ(passagesIn(u"앞\n```hoego private\n비밀\n\n%%\n```\n뒤 %%또%%"_s),
              (QStringList{u"```hoego private\n비밀\n\n%%\n```"_s, u"%%또%%"_s}));
    EXPECT_EQ(passagesIn(u"~~~~ hoego  private 일기\n```\n~~~\n~~~~\n뒤"_s),
              QStringList{u"~~~~ hoego  private 일기\n```\n~~~\n~~~~"_s});
    EXPECT_EQ(passagesIn(u"앞\n```hoego private\n닫지 않은\n# 모든 것"_s),
              QStringList{u"```hoego private\n닫지 않은\n# 모든 것"_s});
    EXPECT_EQ(passagesIn(u"```hoego privately\n비밀\n```"_s), QStringList{});
    EXPECT_EQ(passagesIn(u"```hoego goals 2024\n```\n"_s), QStringList{});
}

TEST(PrivatePassages, AreFencesInListsAndQuotes)
{
    EXPECT_EQ(passagesIn(u"10. 하나\n    ```hoego private\n    비밀\n    ```\n    뒤"_s),
              QStringList{u"```hoego private\n    비밀\n    ```"_s});
    EXPECT_EQ(passagesIn(u"> ```hoego private\n> 비밀\n인용 밖"_s),
              QStringList{u"```hoego private\n> 비밀"_s});
    EXPECT_EQ(passagesIn(u"- ```hoego private\n  비밀\n  ```\n- 둘"_s),
              QStringList{u"```hoego private\n  비밀\n  ```"_s});
    EXPECT_EQ(passagesIn(u"글\n\n      ```hoego private\n      비밀\n      ```\n뒤"_s),
              QStringList{u"```hoego private\n      비밀\n      ```"_s});
}

TEST(PrivatePassages, AreNotHiddenByCodeThatEndedWithItsListOrQuote)
{
    EXPECT_EQ(passagesIn(u"> ```\n> 코드\n\n```hoego private\n비밀\n```"_s),
              QStringList{u"```hoego private\n비밀\n```"_s});
    EXPECT_EQ(passagesIn(u"- ```\n  코드\n\n```hoego private\n비밀\n```"_s),
              QStringList{u"```hoego private\n비밀\n```"_s});
    EXPECT_EQ(passagesIn(u"````\n```hoego private\n보기일 뿐\n```\n````\n%%비밀%%"_s),
              QStringList{u"%%비밀%%"_s});
}

TEST(WithoutPrivate, LeavesATextWithoutPassagesAlone)
{
    for (const QString& text : {QString{}, u"글\n\n\n글  \n"_s, u"100%% \\%%"_s, u"%%\n\n%%"_s})
        EXPECT_EQ(withoutPrivate(text), text);
}

TEST(WithoutPrivate, LeavesNoTraceInALine)
{
    EXPECT_EQ(withoutPrivate(u"비밀은 %%아무도 모른다%% 없다"_s), u"비밀은 없다"_s);
    EXPECT_EQ(withoutPrivate(u"집에 갔다 %%그와%%. 끝"_s), u"집에 갔다. 끝"_s);
    EXPECT_EQ(withoutPrivate(u"%%먼저%% 글"_s), u"글"_s);
    EXPECT_EQ(withoutPrivate(u"글 %%하나%% %%둘%%\n다음"_s), u"글\n다음"_s);
    EXPECT_EQ(withoutPrivate(u"글 (%%그와%%) 뒤"_s), u"글 뒤"_s);
    EXPECT_EQ(withoutPrivate(u"글 **%%그와%%** 뒤"_s), u"글 뒤"_s);
    EXPECT_EQ(withoutPrivate(u"그%%비밀%%는"_s), u"그는"_s);
    EXPECT_EQ(withoutPrivate(u"하나 %%둘\n셋%% 넷"_s), u"하나 넷"_s);
    EXPECT_EQ(withoutPrivate(u"> 하나 %%둘\n> 셋%%\n> 넷"_s), u"> 하나\n> 넷"_s);
    EXPECT_EQ(withoutPrivate(u"![%%누구%%](a.png)"_s), u"![](a.png)"_s);
}

TEST(WithoutPrivate, LeavesNoEmptyParagraphItemOrHeading)
{
    EXPECT_EQ(withoutPrivate(u"하나\n\n%%비밀%%\n\n둘\n"_s), u"하나\n\n둘\n"_s);
    EXPECT_EQ(withoutPrivate(u"%%비밀%%\n\n둘\n"_s), u"둘\n"_s);
    EXPECT_EQ(withoutPrivate(u"하나\n\n%%비밀%%.\n"_s), u"하나\n"_s);
    EXPECT_EQ(withoutPrivate(u"하나\n%%비밀%%\n둘"_s), u"하나\n둘"_s);
    EXPECT_EQ(withoutPrivate(u"- 하나\n- [ ] %%비밀%%\n- 둘"_s), u"- 하나\n- 둘"_s);
    EXPECT_EQ(withoutPrivate(u"- %%비밀%%\n  - 안쪽"_s), u"-\n  - 안쪽"_s);
    EXPECT_EQ(withoutPrivate(u"하나\n\n## %%제목%%\n\n둘"_s), u"하나\n\n둘"_s);
    EXPECT_EQ(withoutPrivate(u"하나\n\n%%제목%%\n---\n\n둘"_s), u"하나\n\n둘"_s);
    EXPECT_EQ(withoutPrivate(u"| 가 | 나 |\n|---|---|\n| %%다%% | %%라%% |\n| 마 | 바 |"_s),
              u"| 가 | 나 |\n|---|---|\n| 마 | 바 |"_s);
    EXPECT_EQ(withoutPrivate(u"%%다%%"_s), QString{});
}

TEST(WithoutPrivate, TakesFencesOutWithTheirLines)
{
    EXPECT_EQ(withoutPrivate(u"하나\n\n```hoego private\n비밀\n```\n\n둘\n"_s), u"하나\n\n둘\n"_s);
    EXPECT_EQ(withoutPrivate(u"하나\n```hoego private\n비밀\n```\n둘"_s), u"하나\n\n둘"_s);
    EXPECT_EQ(withoutPrivate(u"> 하나\n> ```hoego private\n> 비밀\n> ```\n> 둘"_s), u"> 하나\n>\n> 둘"_s);
    EXPECT_EQ(withoutPrivate(u"- 하나\n  ```hoego private\n  비밀\n  ```\n- 둘"_s), u"- 하나\n- 둘"_s);
    EXPECT_EQ(withoutPrivate(u"- ```hoego private\n  비밀\n  ```\n- 둘"_s), u"- 둘"_s);
    EXPECT_EQ(withoutPrivate(u"하나\n\n```hoego private\n닫지 않았다\n"_s), u"하나\n"_s);
    EXPECT_EQ(withoutPrivate(u"```hoego private\n비밀\n```\n"_s), QString{});
}

/// Inline passages of one paragraph, said by a regular expression.
QStringList slowPassages(const QString& paragraph)
{
    static const QString inner = uR"((?:\\%%|\\[\s\S]|%(?!%)|[^%\\])*+)"_s;
    static const QRegularExpression token{
        uR"(\\%%|\\[\s\S]|(`++)(?:[^`]|(?!\1(?!`))`++)*?\1(?!`)|`++)"_s
        + uR"(|(?<p>%{2,3}+(?!%)%1%{2,}+|%{4,}+%1%{4,}+)|%++)"_s.replace(u"%1"_s, inner)};
    QStringList found;
    for (auto all = token.globalMatch(paragraph); all.hasNext();) {
        if (const QString passage = all.next().captured(u"p"_s); !passage.isEmpty())
            found.push_back(passage);
    }
    return found;
}

TEST(PrivatePassages, AreThoseOfAnObviousRule)
{
    static const std::array pieces{u"%"_s,  u"%%"_s, u"%%"_s, u"%%%%"_s,  u"`"_s,  u"``"_s,
                                   u"\\"_s, u" "_s,  u"가"_s, u"나 다"_s, u"**"_s, u"🧑‍💻"_s};
    Random random{11};
    for (int round = 0; round < 20'000; ++round) {
        QString text = u"글"_s;
        for (int n = random.between(0, 14); n > 0; --n)
            text += random.of(pieces);
        ASSERT_EQ(passagesIn(text), slowPassages(text)) << text.toStdString();
    }
}

TEST(WithoutPrivate, NeverLetsAWordOutOfAnyDocument)
{
    static const std::array pieces{
        u"%%"_s,      u"%%"_s,    u"%"_s,  u"\n"_s,   u"\n\n"_s, u"```hoego private\n"_s,
        u"\n```\n"_s, u"~~~\n"_s, u"- "_s, u"\n- "_s, u"> "_s,   u"\n> "_s,
        u"\n  "_s,    u"`"_s,     u"\\"_s, u"\n# "_s, u"|"_s,    u" 글 "_s,
        u"회고."_s,   u"("_s,     u")"_s,  u"**"_s};
    Random random{12};
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int n = random.between(1, 24); n > 0; --n)
            text += random.of(pieces);
        const auto passages = privatePassages(text);
        QString marked = text;
        qsizetype end = 0;
        for (const PrivatePassage& passage : passages) {
            ASSERT_LE(end, passage.from);
            ASSERT_LT(passage.from, passage.to);
            end = passage.to;
            ASSERT_LE(end, text.size());
            for (qsizetype i = passage.from; i < passage.to; ++i) {
                if (text[i] == u'글' || text[i] == u'회' || text[i] == u'고')
                    marked[i] = u'密';
            }
        }
        ASSERT_EQ(privatePassages(marked), passages) << text.toStdString();
        const QString out = withoutPrivate(marked);
        ASSERT_FALSE(out.contains(u'密')) << text.toStdString();
        // And all the other words stay, in order.
        static const QRegularExpression others{u"[^글회고]"_s};
        ASSERT_EQ(QString{out}.remove(others), QString{marked}.remove(u'密').remove(others))
            << text.toStdString();
    }
}

TEST(PrivatePassages, AreFoundInLinearTime)
{
    EXPECT_EQ(privatePassages(u"%%"_s.repeated(100'000)).size(), 0U);
    EXPECT_EQ(privatePassages(u"%% "_s.repeated(100'000)).size(), 50'000U);
    EXPECT_EQ(privatePassages(u"%%%% %% "_s.repeated(100'000)).size(), 99'999U);
    EXPECT_EQ(privatePassages(u"%%a\n\n"_s.repeated(100'000)).size(), 0U);
    QString backticks = u"%%a"_s;
    for (int length = 1; length < 400; ++length)
        backticks += u' ' + QString{length, u'`'};
    EXPECT_EQ(privatePassages(QString{u"x` "_s + backticks}).size(), 0U);
    EXPECT_EQ(withoutPrivate(u"%%가%% "_s.repeated(100'000)), QString{});
    EXPECT_EQ(withoutPrivate(u"(%%가%%"_s.repeated(50'000)).size(), 50'000);
}

} // namespace
} // namespace hoego::text
