#include "core/entry/Links.h"
#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class JournalLinksTest : public testing::Test {
protected:
    Entry add(Entry entry)
    {
        EXPECT_TRUE(journal->apply(adding(entry)));
        return entry;
    }
    Entry change(const Entry& before, const QString& body)
    {
        Entry after = before;
        after.body = body;
        EXPECT_TRUE(journal->apply(changing(before, after)));
        return after;
    }
    std::vector<QString> sentences(const Entry& entry)
    {
        std::vector<QString> found;
        const std::vector<Backlink> links = journal->backlinks(entry).value();
        for (const Backlink& link : links)
            found.push_back(link.sentence);
        return found;
    }

    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
    Entry october = sample::entry(Period::ofMonth(2024, 10), QStringLiteral("시월이다."));
    Entry running = sample::freeEntry(sample::day(2024, 5, 1), QStringLiteral("달리기의 해"),
                                      QStringLiteral("달렸다."));
};

TEST_F(JournalLinksTest, TellsWhoPointsAtAnEntryAndInWhichSentence)
{
    add(october);
    add(running);
    const Entry november = add(sample::entry(
        Period::ofMonth(2024, 11),
        QStringLiteral(
            "# 십일월\n\n바빴다. **지난달** [[2024-10]]보다 더. 끝.\n- [[달리기의 해|그 글]]도 보라.")));
    EXPECT_THAT(sentences(october), ElementsAre(QStringLiteral("지난달 2024-10보다 더.")));
    EXPECT_THAT(sentences(running), ElementsAre(QStringLiteral("그 글도 보라.")));
    const Backlink link = journal->backlinks(running).value().at(0);
    EXPECT_EQ(link.entry.id, november.id);
    EXPECT_EQ(link.entry.period, Period::ofMonth(2024, 11));
}

TEST_F(JournalLinksTest, FollowsTheTextAsItChanges)
{
    add(running);
    Entry other = add(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("[[달리기의 해]]")));
    EXPECT_EQ(sentences(running).size(), 1U);
    other = change(other, QStringLiteral("`[[달리기의 해]]`"));
    EXPECT_THAT(sentences(running), IsEmpty());
    other = change(other, QStringLiteral("다시 [[달리기의 해]], 또 [[달리기의 해]]"));
    EXPECT_EQ(sentences(running).size(), 1U);
    EXPECT_THAT(journal->check().value(), IsEmpty());
    EXPECT_TRUE(journal->apply(removing(other)));
    EXPECT_THAT(sentences(running), IsEmpty());
    EXPECT_THAT(journal->check().value(), IsEmpty());
}

TEST_F(JournalLinksTest, LeavesOutTheTrashAndTheEntryItself)
{
    add(running);
    const Entry other = add(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("[[달리기의 해]]")));
    change(running, QStringLiteral("[[달리기의 해]]는 이 글이다."));
    Entry trashed = other;
    trashed.trashed = sample::moment(5);
    EXPECT_TRUE(journal->apply(changing(other, trashed)));
    EXPECT_THAT(sentences(running), IsEmpty());
    EXPECT_TRUE(journal->apply(changing(trashed, other)));
    EXPECT_EQ(sentences(running).size(), 1U);
}

TEST_F(JournalLinksTest, TakesAPeriodsKeyForThePeriodsFirstEntryOnly)
{
    Entry second = sample::entry(Period::ofMonth(2024, 10), QStringLiteral("둘째"), sample::moment(1));
    add(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("[[2024-10]]에서")));
    EXPECT_EQ(sentences(second).size(), 1U) << "an empty page is pointed at before it is written";
    add(october);
    add(second);
    EXPECT_EQ(sentences(october).size(), 1U);
    EXPECT_THAT(sentences(second), IsEmpty());
}

TEST_F(JournalLinksTest, FindsAnEntryByItsTitleTheNearestFirst)
{
    add(running);
    const Entry later = add(sample::freeEntry(sample::day(2025, 5, 1), QStringLiteral("달리기의  해"), {}));
    const QString title = QStringLiteral("달리기의 해");
    EXPECT_EQ(journal->entryTitled(title, sample::day(2024, 7, 1)).value(), running.id);
    EXPECT_EQ(journal->entryTitled(title, sample::day(2024, 12, 30)).value(), later.id);
    EXPECT_EQ(journal->entryTitled(QStringLiteral("없는 글"), sample::day(2024, 7, 1)).value(), std::nullopt);
    Entry trashed = running;
    trashed.trashed = sample::moment();
    EXPECT_TRUE(journal->apply(changing(running, trashed)));
    EXPECT_EQ(journal->entryTitled(title, sample::day(2024, 7, 1)).value(), later.id);
}

TEST_F(JournalLinksTest, GivesTheEntriesWhoseLinksAreToBeMended)
{
    const Entry other = add(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("[[달리기의 해|그]]")));
    add(sample::entry(Period::ofMonth(2024, 12), QStringLiteral("[[남]]")));
    const auto found = journal->entriesLinkingTo(linkKey(QStringLiteral("달리기의 해"))).value();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front(), other);
}

} // namespace
} // namespace hoego
