#include "ui/write/SpellWords.h"
#include "tests/support/Printers.h"
#include "ui/write/OwnWords.h"

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

QStringList words(const QString& line)
{
    QStringList words;
    for (const WordPlace& word : wordsOf(line))
        words << line.mid(word.start, word.length);
    return words;
}

TEST(SpellWords, AreKoreanAndLatinWordsWithTheirPlaces)
{
    EXPECT_EQ(words(QStringLiteral("책은 **열두 권째**를, read it!")),
              (QStringList{QStringLiteral("책은"), QStringLiteral("열두"), QStringLiteral("권째"),
                           QStringLiteral("를"), QStringLiteral("read"), QStringLiteral("it")}));
    EXPECT_EQ(wordsOf(QStringLiteral("  회고")), (std::vector<WordPlace>{{.start = 2, .length = 2}}));
    EXPECT_EQ(words(QStringLiteral("don't 'quoted' it’s")),
              (QStringList{QStringLiteral("don't"), QStringLiteral("quoted"), QStringLiteral("it’s")}));
}

TEST(SpellWords, LeaveOutWhatTheDictionariesCannotKnow)
{
    EXPECT_EQ(words(QStringLiteral("Qt는 API camelCase snake_case v2 11월 ㅋㅋㅋ 日本 A")), QStringList{});
    EXPECT_EQ(words(QStringLiteral("SQLite GitHub")), QStringList{});
    EXPECT_EQ(words(QString{200, QChar{u'가'}}), QStringList{});
}

TEST(SpellWords, LeaveOutCodeLinksAndTags)
{
    EXPECT_EQ(words(QStringLiteral("`int 값` ``a ` b`` [[2024-10]] [[제목]] [글](어디/거기) <br> <b 굵게>")),
              QStringList{QStringLiteral("글")});
    EXPECT_EQ(words(QStringLiteral(
                  "https://example.com/길 www.example.com me@example.com README.md ~/글/책 #회고 @책읽기")),
              QStringList{});
    EXPECT_EQ(words(QStringLiteral("[참고]: https://example.com 제목")), QStringList{});
    EXPECT_EQ(words(QStringLiteral("`열기만 하고")),
              (QStringList{QStringLiteral("열기만"), QStringLiteral("하고")}));
}

TEST(OwnWordsTest, KnowsItsWordsWithParticles)
{
    OwnWords own;
    for (const auto* word :
         {u"머신러닝은", u"쿠버네티스에서", u"쿠버네티스에서는", u"깃허브로", u"파이썬이었다", u"머신러닝"})
        EXPECT_TRUE(own.knows(QString::fromUtf16(word)));
    EXPECT_FALSE(own.knows(QStringLiteral("머신러닝는")));
    EXPECT_FALSE(own.knows(QStringLiteral("책읽기")));
    own.setPersonal(QStringLiteral("책읽기\nHoegoism"));
    EXPECT_TRUE(own.knows(QStringLiteral("책읽기를")));
    EXPECT_TRUE(own.knows(QStringLiteral("hoegoism")));
    EXPECT_TRUE(own.isPersonal(QStringLiteral("책읽기")));
    EXPECT_FALSE(own.isPersonal(QStringLiteral("책읽기를")));
}

TEST(OwnWordsTest, AsksForAVerbOfAnotherNoun)
{
    OwnWords own;
    EXPECT_EQ(own.asked(QStringLiteral("리팩터링했다")), QStringLiteral("공부했다"));
    EXPECT_EQ(own.asked(QStringLiteral("배포햇다")), QStringLiteral("배포햇다"));
    EXPECT_EQ(own.asked(QStringLiteral("머지되었다")), QStringLiteral("공부되었다"));
    EXPECT_EQ(own.asked(QStringLiteral("회고했다")), QStringLiteral("회고했다"));
}

TEST(OwnWordsTest, WritesAWordOnceALine)
{
    EXPECT_EQ(OwnWords::withWord(QString{}, QStringLiteral("책읽기")), QStringLiteral("책읽기"));
    EXPECT_EQ(OwnWords::withWord(QStringLiteral("책읽기"), QStringLiteral("가계부")),
              QStringLiteral("가계부\n책읽기"));
    EXPECT_EQ(OwnWords::withWord(QStringLiteral("책읽기"), QStringLiteral("책읽기")),
              QStringLiteral("책읽기"));
    EXPECT_EQ(OwnWords::withoutWord(QStringLiteral("가계부\n책읽기"), QStringLiteral("책읽기")),
              QStringLiteral("가계부"));
}

} // namespace
} // namespace hoego::ui
