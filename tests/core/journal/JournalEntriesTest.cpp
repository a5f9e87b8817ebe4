#include "core/journal/Journal.h"

#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Period november = Period::ofMonth(2024, 11);

class JournalEntriesTest : public testing::Test {
protected:
    void apply(const std::vector<Edit>& edits)
    {
        const auto applied = journal->apply(edits);
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
    }
    Entry stored(EntryId id) const { return journal->entry(id).value().value(); }
    std::vector<QString> titles(const EntryFilter& filter) const
    {
        const std::vector<EntryRow> rows = journal->entries(filter).value();
        std::vector<QString> titles;
        for (const EntryRow& row : rows)
            titles.push_back(row.period ? row.period->key() : row.title);
        return titles;
    }

    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
};

TEST_F(JournalEntriesTest, GivesBackAnEntryAsItWasWritten)
{
    Entry entry = sample::entry(
        november, QStringLiteral("# 11월\n\n책은 **열두 권째**를 덮었다. 🧑‍💻"));
    entry.tags = {QStringLiteral("월간"), QStringLiteral("회고")};
    entry.state = EntryState::Published;
    entry.publication
        = Publication{.address = QStringLiteral("https://example.kr/11"), .at = sample::moment(5)};
    apply({adding(entry)});
    EXPECT_EQ(stored(entry.id), entry);
    EXPECT_THAT(journal->entriesOf(november).value(), ElementsAre(entry));
}

TEST_F(JournalEntriesTest, ComposesWhatComesDecomposed)
{
    Entry entry
        = sample::entry(november, QStringLiteral("회고\r\n둘째 줄").normalized(QString::NormalizationForm_D));
    entry.tags = {QStringLiteral("#회고").normalized(QString::NormalizationForm_D), QStringLiteral("회고")};
    apply({adding(entry)});
    EXPECT_EQ(stored(entry.id).body, QStringLiteral("회고\n둘째 줄"));
    EXPECT_EQ(stored(entry.id).tags, QStringList{QStringLiteral("회고")});
}

TEST_F(JournalEntriesTest, UndoesEachChangeByItsInverse)
{
    const Entry entry = sample::entry(november, QStringLiteral("첫 글"));
    Entry longer = entry;
    longer.body = QStringLiteral("첫 글을 고쳤다");
    longer.tags = {QStringLiteral("회고")};
    longer.modified = sample::moment(1);
    const std::vector<Edit> add{adding(entry)};
    const std::vector<Edit> rewrite{changing(entry, longer)};
    apply(add);
    apply(rewrite);
    EXPECT_EQ(stored(entry.id), longer);
    apply(inverse(rewrite));
    EXPECT_EQ(stored(entry.id), entry);
    apply(inverse(add));
    EXPECT_EQ(journal->entry(entry.id).value(), std::nullopt);
    EXPECT_THAT(journal->check().value(), IsEmpty());
}

TEST_F(JournalEntriesTest, KeepsOneRevisionForASitting)
{
    const Entry first = sample::entry(november, QStringLiteral("어제 쓴 글"), sample::moment(0));
    apply({adding(first)});
    Entry before = first;
    for (int minute = 60; minute < 65; ++minute) {
        Entry after = before;
        after.body += QStringLiteral(" 더");
        after.modified = sample::moment(minute);
        apply({changing(before, after)});
        before = after;
    }
    const auto revisions = journal->revisions(first.id).value();
    ASSERT_EQ(revisions.size(), 1U);
    EXPECT_EQ(revisions[0].body, first.body);
    EXPECT_EQ(revisions[0].written, first.modified);
}

TEST_F(JournalEntriesTest, KeepsWhatAnotherProcessWroteMeanwhile)
{
    const Entry opened = sample::entry(november, QStringLiteral("함께 연 글"));
    apply({adding(opened)});
    Entry theirs = opened;
    theirs.body = QStringLiteral("저쪽에서 고친 글");
    apply({changing(opened, theirs)});
    Entry ours = opened;
    ours.body = QStringLiteral("이쪽에서 고친 글");
    apply({changing(opened, ours)});
    EXPECT_EQ(stored(opened.id).body, ours.body);
    const auto revisions = journal->revisions(opened.id).value();
    ASSERT_EQ(revisions.size(), 1U);
    EXPECT_EQ(revisions[0].body, theirs.body);
}

TEST_F(JournalEntriesTest, ListsByDateWithWhatAskedFor)
{
    Entry week = sample::entry(*Period::fromKey(u"2024-W01"), QStringLiteral("한 주"));
    Entry month = sample::entry(november, QStringLiteral("한 달"));
    month.tags = {QStringLiteral("월간")};
    month.state = EntryState::Finished;
    const Entry free
        = sample::freeEntry(sample::day(2024, 12, 30), QStringLiteral("키워드"), QStringLiteral("글"));
    const Entry older = sample::entry(Period::ofYear(2023), QStringLiteral("작년"));
    apply({adding(free), adding(month), adding(week), adding(older)});

    EXPECT_THAT(titles({}),
                ElementsAre(QStringLiteral("2023"), QStringLiteral("2024-W01"), QStringLiteral("2024-11"),
                            QStringLiteral("키워드")));
    EXPECT_THAT(titles({.dates = Period::ofYear(2024).range()}),
                ElementsAre(QStringLiteral("2024-W01"), QStringLiteral("2024-11"), QStringLiteral("키워드")));
    EXPECT_THAT(titles({.kind = Period::Kind::Month}), ElementsAre(QStringLiteral("2024-11")));
    EXPECT_THAT(titles({.freeOnly = true}), ElementsAre(QStringLiteral("키워드")));
    EXPECT_THAT(titles({.tag = QStringLiteral("월간")}), ElementsAre(QStringLiteral("2024-11")));
    EXPECT_THAT(titles({.state = EntryState::Finished}), ElementsAre(QStringLiteral("2024-11")));
    EXPECT_THAT(journal->years().value(), ElementsAre(2023, 2024));
}

TEST_F(JournalEntriesTest, CountsAWeekInTheYearOfItsThursday)
{
    // 2025-W01 begins on Monday, 30 December 2024.
    apply({adding(sample::entry(*Period::fromKey(u"2025-W01"), QStringLiteral("새해 첫 주")))});
    EXPECT_THAT(titles({.dates = Period::ofYear(2024).range()}), IsEmpty());
    EXPECT_THAT(titles({.dates = Period::ofYear(2025).range()}), ElementsAre(QStringLiteral("2025-W01")));
}

TEST_F(JournalEntriesTest, HidesTrashedEntriesAndGivesThemBack)
{
    const Entry entry = sample::entry(november, QStringLiteral("버릴 글"));
    Entry trashed = entry;
    trashed.trashed = sample::moment(3);
    apply({adding(entry)});
    apply({changing(entry, trashed)});
    EXPECT_THAT(titles({}), IsEmpty());
    EXPECT_THAT(journal->entriesOf(november).value(), IsEmpty());
    EXPECT_EQ(journal->search(readQuery(u"버릴"), 10).value().total, 0);
    ASSERT_EQ(journal->trash().value().size(), 1U);
    apply({changing(trashed, entry)});
    EXPECT_THAT(journal->entriesOf(november).value(), ElementsAre(entry));
}

TEST_F(JournalEntriesTest, TellsOnceWhatAStepTouched)
{
    std::vector<Changes> told;
    QObject::connect(journal.get(), &Journal::changed, journal.get(),
                     [&](const Changes& changes) { told.push_back(changes); });
    const Entry first = sample::entry(november, QStringLiteral("하나"));
    const Entry second = sample::entry(Period::ofYear(2024), QStringLiteral("둘"));
    apply({adding(first), adding(second)});
    ASSERT_EQ(told.size(), 1U);
    EXPECT_THAT(told[0].entries, testing::UnorderedElementsAre(first.id, second.id));
    EXPECT_TRUE(told[0].touchesEntries(november.range()));
    EXPECT_FALSE(told[0].touchesEntries(Period::ofYear(2023).range()));
    EXPECT_FALSE(told[0].touches(november.range()));
}

TEST_F(JournalEntriesTest, DoesAllOfAStepOrNothing)
{
    const Entry good = sample::entry(november, QStringLiteral("좋은 글"));
    const Goal orphan = [] {
        Goal goal = sample::goal(Period::ofYear(2024), QStringLiteral("묶음이 없는 목표"));
        goal.area = AreaId::mint();
        return goal;
    }();
    const auto applied = journal->apply(std::vector<Edit>{adding(good), adding(orphan)});
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, Error::Code::Conflict);
    EXPECT_EQ(journal->entry(good.id).value(), std::nullopt);
}

TEST_F(JournalEntriesTest, RefusesToChangeWhatIsGone)
{
    const Entry entry = sample::entry(november, QStringLiteral("글"));
    const auto applied = journal->apply(changing(entry, entry));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, Error::Code::Conflict);
}

TEST_F(JournalEntriesTest, StoresTheSamePictureOnce)
{
    const QByteArray bytes{"\x89PNG", 4};
    const Attachment picture{.hash = contentHash(bytes),
                             .name = QStringLiteral("여름.png"),
                             .mediaType = QStringLiteral("image/png"),
                             .bytes = bytes,
                             .added = sample::moment()};
    apply({adding(picture)});
    apply({adding(picture)});
    EXPECT_EQ(journal->attachment(picture.hash).value(), picture);
    EXPECT_EQ(picture.hash,
              QStringLiteral("0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543"));
}

TEST_F(JournalEntriesTest, KeepsTemplatesAndSettings)
{
    const Template own{.id = TemplateId::mint(),
                       .name = QStringLiteral("나의 달"),
                       .kind = Period::Kind::Month,
                       .body = QStringLiteral("## 좋았던 것")};
    const JournalSetting quote{.key = QStringLiteral("quote"),
                               .value = QStringLiteral("천천히, 그러나 끝까지")};
    apply({adding(own), adding(quote)});
    EXPECT_THAT(journal->templates().value(), ElementsAre(own));
    EXPECT_EQ(journal->setting(QStringLiteral("quote")).value(), quote.value);
    apply({removing(own), removing(quote)});
    EXPECT_THAT(journal->templates().value(), IsEmpty());
    EXPECT_EQ(journal->setting(QStringLiteral("quote")).value(), std::nullopt);
}

} // namespace
} // namespace hoego
