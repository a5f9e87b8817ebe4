#include "core/journal/Journal.h"

#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace hoego {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Period november = Period::ofMonth(2024, 11);
const Period year2025 = Period::ofYear(2025);
const Day today = sample::day(2025, 1, 3);

class JournalPromisesTest : public testing::Test {
protected:
    void apply(const std::vector<Edit>& edits)
    {
        const auto applied = journal->apply(edits);
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
    }
    Entry write(const Period& period, const QString& body)
    {
        const Entry entry = sample::entry(period, body);
        apply({adding(entry)});
        return entry;
    }
    /// The goal that the first promise of `entry` is kept as.
    Goal kept(const Entry& entry) const
    {
        Goal goal = goalOf(promisesIn(entry.body, promisingPeriod(entry)).at(0), entry.id);
        goal.created = sample::moment();
        return goal;
    }
    std::vector<PromiseCard> promises(const Period& period) const
    {
        return journal->promises(period, today).value();
    }
    QStringList sentences(const Period& period) const
    {
        QStringList said;
        for (const PromiseCard& card : promises(period))
            said.push_back(card.promise.sentence);
        return said;
    }

    std::unique_ptr<Journal> journal = Journal::open(u":memory:"_s).value();
};

TEST_F(JournalPromisesTest, AreThoseForThePeriodAndTheSmallerOnesWithin)
{
    const Entry entry = write(november, u"내년에는 쓰겠다. 다음 달엔 자겠다. 내년 3월에는 떠나겠다."_s);
    write(Period::ofYear(2024), u"앞으로는 웃겠다."_s);
    write(Period::ofMonth(2020, 1), u"2025년에는 쉬겠다."_s);
    EXPECT_EQ(sentences(year2025),
              (QStringList{u"앞으로는 웃겠다."_s, u"내년에는 쓰겠다."_s, u"내년 3월에는 떠나겠다."_s}));
    EXPECT_EQ(sentences(Period::ofMonth(2024, 12)), QStringList{u"다음 달엔 자겠다."_s});
    EXPECT_EQ(sentences(Period::ofMonth(2025, 2)), QStringList{});

    const PromiseCard card = promises(Period::ofMonth(2025, 3)).at(0);
    EXPECT_EQ(card.entry, entry.id);
    EXPECT_EQ(card.entryPeriod, november);
    EXPECT_EQ(card.date, november.first());
    EXPECT_FALSE(card.goal);
}

TEST_F(JournalPromisesTest, AreThoseOfTheTextAsItIsNow)
{
    Entry entry = write(november, u"내년에는 쓰겠다."_s);
    EXPECT_EQ(sentences(year2025), QStringList{u"내년에는 쓰겠다."_s});
    const Entry before = entry;
    entry.body = u"내년에는 쉬겠다."_s; // As long, and at the same moment.
    apply({changing(before, entry)});
    EXPECT_EQ(sentences(year2025), QStringList{u"내년에는 쉬겠다."_s});
    const std::vector<Edit> back{changing(before, entry)};
    apply(inverse(back));
    EXPECT_EQ(sentences(year2025), QStringList{u"내년에는 쓰겠다."_s});
}

TEST_F(JournalPromisesTest, ArePrivateWhereOnlyTheirWriterReadsThem)
{
    const Entry entry = write(november, u"내년에는 쓰겠다.\n\n%%내년에는 떠나겠다.%%"_s);
    const auto isPrivate
        = [&](qsizetype at) { return promises(year2025).at(static_cast<std::size_t>(at)).isPrivate; };
    EXPECT_EQ(sentences(year2025), (QStringList{u"내년에는 쓰겠다."_s, u"내년에는 떠나겠다."_s}));
    EXPECT_FALSE(isPrivate(0));
    EXPECT_TRUE(isPrivate(1));

    const auto found = promisesIn(entry.body, november);
    for (const PromisedSentence& promise : found) {
        Goal goal = goalOf(promise, entry.id);
        goal.created = sample::moment();
        apply({adding(goal)});
        EXPECT_EQ(journal->goalCard(goal.id, today).value()->isPrivate, promise == found.at(1));
    }
}

TEST_F(JournalPromisesTest, AreNotThoseOfTheTrash)
{
    Entry entry = write(november, u"내년에는 쓰겠다."_s);
    const Entry before = entry;
    entry.trashed = sample::moment(1);
    apply({changing(before, entry)});
    EXPECT_EQ(sentences(year2025), QStringList{});
}

TEST_F(JournalPromisesTest, AreKeptAsAGoalThatRemembersThem)
{
    const Entry entry = write(november, u"내년에는 책을 12권 읽겠다."_s);
    const Goal goal = kept(entry);
    apply({adding(goal)});
    EXPECT_EQ(journal->goalCard(goal.id, today).value().value().goal, goal);
    EXPECT_EQ(promises(year2025).at(0).goal->goal, goal);
    EXPECT_EQ(journal->promisesOf(entry.id).value().kept.at(u"내년에는 책을 12권 읽겠다."_s), goal.id);

    Goal trashed = goal;
    trashed.trashed = sample::moment(1);
    apply({changing(goal, trashed)});
    EXPECT_FALSE(promises(year2025).at(0).goal);
    EXPECT_THAT(journal->promisesOf(entry.id).value().kept, IsEmpty());
    const std::vector<Edit> edits{changing(goal, trashed)};
    apply(inverse(edits));
    EXPECT_EQ(promises(year2025).at(0).goal->goal, goal);
}

TEST_F(JournalPromisesTest, AreTakenBackByTheInverse)
{
    const Entry entry = write(november, u"내년에는 쓰겠다."_s);
    const std::vector<Edit> keeping{adding(kept(entry))};
    apply(keeping);
    apply(inverse(keeping));
    EXPECT_FALSE(promises(year2025).at(0).goal);

    const std::vector<Edit> dismissing{
        adding(DismissedPromise{.entry = entry.id, .sentence = u"내년에는 쓰겠다."_s})};
    apply(dismissing);
    apply(dismissing); // Said twice, by two windows: no harm.
    EXPECT_EQ(sentences(year2025), QStringList{});
    EXPECT_THAT(journal->promisesOf(entry.id).value().dismissed, ElementsAre(u"내년에는 쓰겠다."_s));
    apply(inverse(dismissing));
    EXPECT_EQ(sentences(year2025), QStringList{u"내년에는 쓰겠다."_s});
}

TEST_F(JournalPromisesTest, StayWithTheirGoalWhenTheSentenceOrTheEntryIsGone)
{
    const Entry entry = write(november, u"내년에는 쓰겠다."_s);
    const Goal goal = kept(entry);
    apply({adding(goal), adding(DismissedPromise{.entry = entry.id, .sentence = u"다른 말"_s})});
    Entry reworded = entry;
    reworded.body = u"내년에는 매일 쓰겠다."_s;
    apply({changing(entry, reworded)});
    EXPECT_EQ(sentences(year2025), (QStringList{u"내년에는 매일 쓰겠다."_s, u"내년에는 쓰겠다."_s}));

    apply({removing(reworded)});
    const auto left = promises(year2025);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_FALSE(left[0].entry);
    EXPECT_EQ(left[0].goal->goal.promise,
              (Promise{.entry = std::nullopt, .sentence = u"내년에는 쓰겠다."_s}));
    EXPECT_THAT(journal->promisesOf(entry.id).value().dismissed, IsEmpty());
    EXPECT_THAT(journal->check().value(), IsEmpty());

    // A goal that comes back by undo finds its entry gone.
    apply({removing(goal), adding(goal)});
    EXPECT_FALSE(promises(year2025).at(0).entry);
}

TEST_F(JournalPromisesTest, TellWhatTheyTouch)
{
    const EntryId entry = EntryId::mint();
    const std::vector<Edit> edits{adding(DismissedPromise{.entry = entry, .sentence = u"말"_s})};
    EXPECT_THAT(touched(edits).promises, ElementsAre(entry));
}

} // namespace
} // namespace hoego
