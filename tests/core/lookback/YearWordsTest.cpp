#include "core/lookback/YearWords.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace hoego {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

std::vector<std::string> wordsOf(const YearWords& words, int year, std::size_t most = 10)
{
    std::vector<std::string> found;
    for (const YearWord& word : words.of(year, most))
        found.push_back(word.word.toStdString());
    return found;
}

/// Each text twice: a word of one text alone is not a year's.
void addTwice(YearWords& words, int year, const QString& text)
{
    words.add(year, text);
    words.add(year, text);
}

} // namespace

TEST(YearWords, AreNounsWithoutTheirParticles)
{
    YearWords words;
    addTwice(words, 2024, u"달리기를 시작했다. 달리기는 힘들었지만 달리기가 좋아졌다. 천천히 달렸다."_s);
    EXPECT_THAT(wordsOf(words, 2024), ElementsAre("달리기"));
    EXPECT_EQ(words.of(2024, 1).front().times, 6);
}

TEST(YearWords, AreThoseThatOtherYearsHaveLessOf)
{
    YearWords words;
    for (const int year : {2022, 2023, 2024})
        addTwice(words, year, u"회고를 쓴다. 회고의 힘. 회고가 좋다. 회고에 적는다."_s);
    addTwice(words, 2024, u"이직을 했다. 이직의 해. 이직이 남긴 것."_s);
    addTwice(words, 2023, u"발표를 했다. 발표의 해. 발표가 남긴 것."_s);
    EXPECT_EQ(wordsOf(words, 2024, 2), (std::vector<std::string>{"이직", "회고"}));
    EXPECT_EQ(wordsOf(words, 2023, 1), (std::vector<std::string>{"발표"}));
    EXPECT_THAT(wordsOf(words, 2022), ElementsAre("회고"));
}

TEST(YearWords, KnowACoinageByItsParticles)
{
    YearWords words;
    addTwice(words, 2024,
             u"쿠버네티스에서는 어렵다. 쿠버네티스를 배웠다. 쿠버네티스의 문서. 쿠버네티스로 옮겼다."_s);
    EXPECT_THAT(wordsOf(words, 2024), Contains("쿠버네티스"));
}

TEST(YearWords, PassOverVerbs)
{
    YearWords words;
    addTwice(
        words, 2024,
        u"모르는 길. 모르고 갔다. 모르면 묻는다. 나가는 길. 나가도 된다. 나가지만 춥다. 나가는데. 나가고."_s);
    EXPECT_THAT(wordsOf(words, 2024), Not(Contains("모르")));
    EXPECT_THAT(wordsOf(words, 2024), Not(Contains("나가")));
}

TEST(YearWords, AreEnglishOnesToo)
{
    YearWords words;
    addTwice(words, 2024, u"We moved the service to Rust. Rust was slow to learn, and Rust stayed."_s);
    EXPECT_THAT(wordsOf(words, 2024), ElementsAre("rust"));
}

TEST(YearWords, StandNeitherInCodeNorInPrivateWords)
{
    YearWords words;
    addTwice(words, 2024,
             u"```\n비밀을 비밀의 비밀이\n```\n%%비밀을 비밀의 비밀이%%\n\n> 비밀을 비밀의 비밀이\n"_s);
    EXPECT_THAT(wordsOf(words, 2024), IsEmpty());
}

TEST(YearWords, AreNoneOfAYearWithoutTexts)
{
    YearWords words;
    addTwice(words, 2024, u"달리기를. 달리기는. 달리기가. 달리기의."_s);
    EXPECT_THAT(wordsOf(words, 2020), IsEmpty());
}

} // namespace hoego
