#include "core/entry/LiveBlock.h"

#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace hoego {
namespace {

using What = LiveRequest::What;
using Code = LiveProblem::Code;

LiveProblem problemOf(const QString& line)
{
    const auto read = readLiveRequest(line);
    return read ? LiveProblem{.code = Code::Nothing, .word = u"it was read"_s, .from = -1} : read.error();
}

LiveRequest requestOf(const QString& line)
{
    return readLiveRequest(line).value();
}

} // namespace

TEST(LiveRequest, ReadsEveryKindWithItsPeriod)
{
    EXPECT_EQ(requestOf(u"goals 2024"_s), (LiveRequest{.what = What::Goals, .period = Period::ofYear(2024)}));
    EXPECT_EQ(requestOf(u"year-ago 2024-11"_s),
              (LiveRequest{.what = What::YearAgo, .period = Period::ofMonth(2024, 11)}));
    EXPECT_EQ(requestOf(u"tally 2024-11 against 2023-11"_s),
              (LiveRequest{.what = What::Tally,
                           .period = Period::ofMonth(2024, 11),
                           .against = Period::ofMonth(2023, 11)}));
    EXPECT_EQ(requestOf(u"quote"_s), LiveRequest{.what = What::Quote});
    EXPECT_EQ(requestOf(u"  patterns   2024-W47 "_s).period, Period::fromKey(u"2024-W47"));
}

TEST(LiveRequest, MayLeaveThePeriodToTheEntry)
{
    for (const QString& word : liveWords()) {
        const auto read = readLiveRequest(word);
        ASSERT_TRUE(read) << word.toStdString();
        EXPECT_EQ(read->period, std::nullopt);
        EXPECT_EQ(toText(*read), word);
    }
}

TEST(LiveRequest, ReadsTheFiltersOfEntries)
{
    const LiveRequest read = requestOf(u"entries 2024 kind:month tag:#회고 state:finished order:newest"_s);

    EXPECT_EQ(read.kind, Period::Kind::Month);
    EXPECT_EQ(read.tag, u"회고"_s);
    EXPECT_EQ(read.state, EntryState::Finished);
    EXPECT_EQ(read.order, LiveRequest::Order::NewestFirst);
    EXPECT_TRUE(requestOf(u"entries kind:free"_s).freeOnly);
    EXPECT_TRUE(requestOf(u"entries earlier kind:year"_s).isEarlier);
    EXPECT_EQ(toText(requestOf(u"entries 2024 kind:year earlier"_s)), u"entries earlier 2024 kind:year"_s);
}

TEST(LiveRequest, SaysWhatItDoesNotKnowAndWhere)
{
    EXPECT_EQ(problemOf(u""_s), LiveProblem{});
    EXPECT_EQ(problemOf(u"goal 2024"_s), (LiveProblem{.code = Code::UnknownWhat, .word = u"goal"_s}));
    EXPECT_EQ(problemOf(u"goals 2024-13"_s),
              (LiveProblem{.code = Code::BadPeriod, .word = u"2024-13"_s, .from = 6}));
    EXPECT_EQ(problemOf(u"goals 2024 2023"_s),
              (LiveProblem{.code = Code::BadPeriod, .word = u"2023"_s, .from = 11}));
    EXPECT_EQ(problemOf(u"goals 작년"_s),
              (LiveProblem{.code = Code::BadPeriod, .word = u"작년"_s, .from = 6}));
    EXPECT_EQ(problemOf(u"goals kind:month"_s),
              (LiveProblem{.code = Code::UnknownFilter, .word = u"kind:month"_s, .from = 6}));
    EXPECT_EQ(problemOf(u"entries color:운동"_s),
              (LiveProblem{.code = Code::UnknownFilter, .word = u"color:운동"_s, .from = 8}));
    EXPECT_EQ(problemOf(u"entries kind:달"_s),
              (LiveProblem{.code = Code::BadValue, .word = u"kind:달"_s, .from = 8}));
    EXPECT_EQ(problemOf(u"tally 2024 against"_s),
              (LiveProblem{.code = Code::BadAgainst, .word = u"against"_s, .from = 11}));
    EXPECT_EQ(problemOf(u"tally 2024 against 언제"_s),
              (LiveProblem{.code = Code::BadAgainst, .word = u"언제"_s, .from = 19}));
}

TEST(LiveRequest, ReadsWhatItWrites)
{
    Random random{3};
    for (int i = 0; i < 500; ++i) {
        LiveRequest request{.what = static_cast<What>(random.between(0, 7))};
        if (request.what != What::Quote && random.oneIn(2))
            request.period
                = Period::containing(static_cast<Period::Kind>(random.between(0, 5)), random.day());
        if (request.what == What::Tally && random.oneIn(2))
            request.against = Period::ofYear(random.between(1, 9999));
        if (request.what == What::Entries) {
            if (random.oneIn(2))
                request.kind = static_cast<Period::Kind>(random.between(0, 5));
            if (random.oneIn(2))
                request.tag = u"여행"_s;
            if (random.oneIn(2))
                request.order = LiveRequest::Order::NewestFirst;
        }
        EXPECT_EQ(readLiveRequest(toText(request)), request) << toText(request).toStdString();
    }
}

TEST(LiveBlocks, AreFoundAtTheirPlaces)
{
    const QString text = u"# 11월\n\n```hoego goals 2024-11\n```\n책은\n~~~ hoego colors 2024\n~~~\n끝"_s;

    const auto found = liveBlocks(text);

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].request, u"goals 2024-11"_s);
    EXPECT_EQ(text.sliced(found[0].from, found[0].to - found[0].from), u"```hoego goals 2024-11\n```"_s);
    EXPECT_EQ(found[1].request, u"colors 2024"_s);
    EXPECT_EQ(text.sliced(found[1].from, found[1].to - found[1].from), u"~~~ hoego colors 2024\n~~~"_s);
}

TEST(LiveBlocks, AreNotWhatOtherFencesHold)
{
    EXPECT_THAT(liveBlocks(u"````md\n```hoego goals 2024\n```\n````"_s), testing::IsEmpty());
    EXPECT_THAT(liveBlocks(u"```hoego private\n속마음\n```"_s), testing::IsEmpty());
    EXPECT_THAT(liveBlocks(u"    ```hoego goals\n    ```"_s), testing::IsEmpty());
    EXPECT_THAT(liveBlocks(u"```hoegoist\n```\n`hoego goals`"_s), testing::IsEmpty());
    EXPECT_THAT(liveBlocks({}), testing::IsEmpty());
}

TEST(LiveBlocks, ReachToTheEndWhereNothingClosesThem)
{
    const QString text = u"앞\n```hoego quote\n뒤\n"_s;

    const auto found = liveBlocks(text);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (LiveBlock{.from = 2, .to = text.size(), .request = u"quote"_s}));
}

TEST(LiveBlocks, StandInQuotesAndItemsToo)
{
    const QString text = u"> 앞\n> ```hoego quote\n> ```\n\n1. 하나\n\n   ```hoego goals 2024\n   ```\n"
                         u"- ~~~hoego colors 2024\n  ~~~\n"_s;

    const auto found = liveBlocks(text);

    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(text.sliced(found[0].from, found[0].to - found[0].from), u"```hoego quote\n> ```"_s);
    EXPECT_EQ(found[0].margin, u"> "_s);
    EXPECT_EQ(found[1].request, u"goals 2024"_s);
    EXPECT_EQ(found[1].margin, u"   "_s);
    EXPECT_EQ(text.sliced(found[2].from, found[2].to - found[2].from), u"~~~hoego colors 2024\n  ~~~"_s);
    EXPECT_EQ(found[2].margin, u"  "_s);
}

TEST(LiveBlocks, EndWithTheQuoteTheyStandIn)
{
    const QString text = u"> ```hoego quote\n밖"_s;

    const auto found = liveBlocks(text);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(text.sliced(found[0].from, found[0].to - found[0].from), u"```hoego quote"_s);
}

TEST(LiveBlocks, AreToldFromTheirFirstLineAlone)
{
    EXPECT_EQ(liveRequestOf(u"```hoego tally 2024"), u"tally 2024"_s);
    EXPECT_EQ(liveRequestOf(u"  ~~~~  hoego"), QString{});
    EXPECT_EQ(liveRequestOf(u"```hoego private"), std::nullopt);
    EXPECT_EQ(liveRequestOf(u"```hoego private-ish"), u"private-ish"_s);
    EXPECT_EQ(liveRequestOf(u"hoego goals"), std::nullopt);
}

} // namespace hoego
