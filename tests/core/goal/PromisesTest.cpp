#include "core/goal/Promises.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QFile>

#include <gtest/gtest.h>

#include <format>
#include <iostream>

using namespace Qt::StringLiterals;

namespace hoego {
namespace {

const Period november = Period::ofMonth(2024, 11);

QStringList sentencesIn(const QString& markdown, const Period& period = november)
{
    QStringList sentences;
    for (const PromisedSentence& promise : promisesIn(markdown, period))
        sentences.push_back(promise.sentence);
    return sentences;
}

/// The key of what the one promise of `sentence` is for; what was found, where it is not one.
QString targetOf(const QString& sentence, const QString& period = u"2024-11"_s)
{
    const auto found = promisesIn(sentence, *Period::fromKey(period));
    return found.size() == 1 ? found.front().target.key() : u"%1 promises"_s.arg(found.size());
}

struct Score {
    int hits = 0;
    int falseAlarms = 0;
    int misses = 0;

    double precision() const { return static_cast<double>(hits) / std::max(1, hits + falseAlarms); }
    double recall() const { return static_cast<double>(hits) / std::max(1, hits + misses); }
    Score operator+(const Score& other) const
    {
        return {hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses};
    }
};

struct Scores {
    Score tuned;
    Score heldOut;
};

/// Counts, and says what it got wrong of what the rules may be adjusted to.
Scores scoresOf(const QString& language)
{
    constexpr int heldOutEvery = 3;
    QFile file{QStringLiteral(HOEGO_TEST_DATA "/promises/%1.txt").arg(language)};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Scores scores;
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const bool isPromise = line.startsWith(u'+');
        const bool isFound = !promisesIn(line.sliced(2).replace(u"\\n"_s, u"\n"_s), november).empty();
        const bool isHeldOut = ++number % heldOutEvery == 0;
        Score& score = isHeldOut ? scores.heldOut : scores.tuned;
        score.hits += isPromise && isFound;
        score.misses += isPromise && !isFound;
        score.falseAlarms += !isPromise && isFound;
        if (isPromise != isFound && !isHeldOut)
            std::cout << (isFound ? "false alarm: " : "missed: ") << line.toStdString() << '\n';
    }
    return scores;
}

class PromiseSentences : public testing::TestWithParam<const char*> { };

TEST_P(PromiseSentences, AreTakenForPromisesRarelyInErrorAndMostlyWhereTheyAre)
{
    const Scores scores = scoresOf(QString::fromLatin1(GetParam()));
    const auto say = [](const char* what, const Score& score) {
        std::cout << std::format("{}: {} hits, {} false alarms, {} missed; precision {:.2f}, recall {:.2f}\n",
                                 what, score.hits, score.falseAlarms, score.misses, score.precision(),
                                 score.recall());
    };
    say("adjusted to", scores.tuned);
    say("held out", scores.heldOut);
    for (const Score& score : {scores.heldOut, scores.tuned + scores.heldOut}) {
        EXPECT_GE(score.precision(), 0.8);
        EXPECT_GE(score.recall(), 0.75);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, PromiseSentences, testing::Values("ko", "en"),
                         [](const auto& language) { return std::string{language.param}; });

TEST(Promises, SayWhereTheyStandWithoutTheirMarks)
{
    const QString markdown = u"# 11월\n\n바빴다. 내년에는 **책을**\n[더](https://example.kr) 읽겠다! 끝.\n"_s;
    const auto found = promisesIn(markdown, november);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].sentence, u"내년에는 책을 더 읽겠다!"_s);
    EXPECT_EQ(markdown.sliced(found[0].from, found[0].to - found[0].from),
              u"내년에는 **책을**\n[더](https://example.kr) 읽겠다!"_s);
}

TEST(Promises, AreForThePeriodTheyName)
{
    EXPECT_EQ(targetOf(u"내년에는 쓰겠다."_s), u"2025"_s);
    EXPECT_EQ(targetOf(u"내년 3월에는 쓰겠다."_s), u"2025-03"_s);
    EXPECT_EQ(targetOf(u"내년 상반기에는 쓰겠다."_s), u"2025-H1"_s);
    EXPECT_EQ(targetOf(u"2026년에는 쓰겠다."_s), u"2026"_s);
    EXPECT_EQ(targetOf(u"2025년 4월에는 쓰겠다."_s), u"2025-04"_s);
    EXPECT_EQ(targetOf(u"다음 달엔 쓰겠다."_s), u"2024-12"_s);
    EXPECT_EQ(targetOf(u"다음 주부터 쓰겠다."_s), u"2024-W49"_s);
    EXPECT_EQ(targetOf(u"다음 분기에는 쓰겠다."_s), u"2025-Q1"_s);
    EXPECT_EQ(targetOf(u"12월에는 쓰겠다."_s), u"2024-12"_s);
    EXPECT_EQ(targetOf(u"남은 한 해는 쓰겠다."_s), u"2024"_s);
    EXPECT_EQ(targetOf(u"앞으로 쓰겠다."_s), u"2024-12"_s);
    EXPECT_EQ(targetOf(u"Next year I will write."_s), u"2025"_s);
    EXPECT_EQ(targetOf(u"I will write in December."_s), u"2024-12"_s);
    EXPECT_EQ(targetOf(u"From now on I'll write."_s), u"2024-12"_s);
}

TEST(Promises, AreForPeriodsAfterTheEntrysOwn)
{
    EXPECT_EQ(targetOf(u"앞으로 쓰겠다."_s, u"2024"_s), u"2025"_s);
    EXPECT_EQ(targetOf(u"다음 달에는 쓰겠다."_s, u"2024"_s), u"2025-01"_s);
    EXPECT_EQ(targetOf(u"앞으로 쓰겠다."_s, u"2024-W52"_s), u"2025-W01"_s);
    EXPECT_EQ(targetOf(u"앞으로 쓰겠다."_s, u"2024-11-22"_s), u"2024-12"_s);
    EXPECT_EQ(targetOf(u"하반기에는 쓰겠다."_s, u"2024-05"_s), u"2024-H2"_s);
    EXPECT_EQ(targetOf(u"상반기에는 쓰겠다."_s, u"2024-H2"_s), u"2025-H1"_s);
    EXPECT_EQ(targetOf(u"새해에는 쓰겠다."_s, u"2025-01-02"_s), u"2025"_s);
    EXPECT_EQ(targetOf(u"새해에는 쓰겠다."_s, u"2024-12"_s), u"2025"_s);
    EXPECT_EQ(targetOf(u"2024년에는 쓰겠다."_s, u"2024"_s), u"0 promises"_s);
    EXPECT_EQ(targetOf(u"10월에는 쓰겠다."_s), u"0 promises"_s);
    EXPECT_EQ(targetOf(u"내년에는 쓰겠다."_s, u"9999"_s), u"0 promises"_s);
}

TEST(Promises, AreNoItemsThatTellWhatWas)
{
    for (const QString& told :
         {u"아침의 첫 40분을 지켰다."_s, u"잘 잤음"_s, u"책을 펼쳤습니다."_s, u"다녀왔어요!"_s})
        EXPECT_EQ(promisesIn(QString{u"## 내년에 할 일\n\n- "_s + told}, november).size(), 0U)
            << told.toStdString();
    for (const QString& wanted : {u"여유 있다"_s, u"매일 걷겠다."_s, u"쉬기"_s})
        EXPECT_EQ(promisesIn(QString{u"## 내년에 할 일\n\n- "_s + wanted}, november).size(), 1U)
            << wanted.toStdString();
}

TEST(Promises, AreTheItemsBelowAHeadingThatNamesALaterPeriod)
{
    const QString list
        = u"## 내년 목표\n\n### 건강\n\n- [ ] 매일 걷기. 힘들어도.\n- [x] 검진\n- 작년에는 못 했다.\n- \n\n"
          "다음 달에 할 것:\n- 방 정리\n\n## 올해 한 것\n\n- 책 읽기\n"_s;
    EXPECT_EQ(sentencesIn(list), (QStringList{u"매일 걷기."_s, u"방 정리"_s}));
    EXPECT_EQ(promisesIn(list, november).back().target.key(), u"2024-12"_s);
}

TEST(Promises, MayBePrivateButNotCodeOrLiveBlocks)
{
    EXPECT_EQ(sentencesIn(u"%%내년에는 이직하겠다.%%"_s), QStringList{u"내년에는 이직하겠다."_s});
    EXPECT_EQ(sentencesIn(u"```hoego goals 2025\n내년에는 쓰겠다.\n```\n`내년에는 쓰겠다`"_s), QStringList{});
    EXPECT_EQ(sentencesIn(u"> 내년에는 쓰겠다."_s), QStringList{});
    EXPECT_EQ(sentencesIn(u"# 내년에는 쓰겠다"_s), QStringList{});
}

TEST(Promises, AreFoundInATextOfAnyLengthAndShape)
{
    EXPECT_EQ(promisesIn(u"내년에는 책을 읽겠다. "_s.repeated(5'000), november).size(), 5'000U);
    EXPECT_EQ(promisesIn(u"내년에는 "_s.repeated(50'000), november).size(), 0U);
    EXPECT_EQ(promisesIn(u"“\""_s.repeated(50'000), november).size(), 0U);
    EXPECT_EQ(promisesIn(u"> - "_s.repeated(2'000), november).size(), 0U);
}

TEST(PromisedDeed, IsWhatAGoalIsCalled)
{
    EXPECT_EQ(promisedDeed(u"내년에는 책을 12권 읽기로 했다."_s), u"책을 12권 읽기"_s);
    EXPECT_EQ(promisedDeed(u"앞으로는 일찍 자야겠다."_s), u"일찍 자기"_s);
    EXPECT_EQ(promisedDeed(u"다음 달엔 글을 써야 한다"_s), u"글을 쓰기"_s);
    EXPECT_EQ(promisedDeed(u"새해에는 영어를 배워야겠다!"_s), u"영어를 배우기"_s);
    EXPECT_EQ(promisedDeed(u"내년에는 시를 읽어야겠다."_s), u"시를 읽기"_s);
    EXPECT_EQ(promisedDeed(u"2025년에는 방을 정리할 것이다."_s), u"방을 정리하기"_s);
    EXPECT_EQ(promisedDeed(u"내년에는 소설을 읽을 생각이다."_s), u"소설을 읽기"_s);
    EXPECT_EQ(promisedDeed(u"다음 주부터 매일 뛰려고 한다."_s), u"매일 뛰기"_s);
    EXPECT_EQ(promisedDeed(u"내년에는 마라톤을 뛰고 싶다."_s), u"마라톤을 뛰기"_s);
    EXPECT_EQ(promisedDeed(u"매일 걷기"_s), u"매일 걷기"_s);
    EXPECT_EQ(promisedDeed(u"Next year I will read 12 books."_s), u"Read 12 books"_s);
    EXPECT_EQ(promisedDeed(u"I want to run a marathon in 2025."_s), u"Run a marathon"_s);
    EXPECT_EQ(promisedDeed(u"From now on I won't smoke"_s), u"I won't smoke"_s);
}

TEST(GoalOfPromise, IsReadAsALineIsAndRemembersItsSentence)
{
    const EntryId entry = EntryId::mint();
    const auto promise = promisesIn(u"내년에는 책을 12권 읽기로 했다."_s, november).at(0);
    const Goal goal = goalOf(promise, entry);
    EXPECT_EQ(goal.title, u"책을 12권 읽기"_s);
    EXPECT_EQ(goal.period, Period::ofYear(2025));
    ASSERT_TRUE(std::holds_alternative<measure::Count>(goal.measure));
    EXPECT_DOUBLE_EQ(std::get<measure::Count>(goal.measure).target, 12);
    EXPECT_EQ(goal.promise, (Promise{.entry = entry, .sentence = promise.sentence}));
    EXPECT_FALSE(goal.due);
}

TEST(GoalOfPromise, IsOfTheMonthForAWeek)
{
    const Goal goal = goalOf(promisesIn(u"다음 주에는 치과에 가야겠다."_s, november).at(0), std::nullopt);
    EXPECT_EQ(goal.period.key(), u"2024-12"_s);
    EXPECT_EQ(goal.due, sample::day(2024, 12, 8));
    EXPECT_EQ(goal.title, u"치과에 가기"_s);
}

} // namespace
} // namespace hoego
