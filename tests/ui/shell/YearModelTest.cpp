#include "ui/shell/YearModel.h"
#include "core/journal/Journal.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hoego::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using Kind = Period::Kind;

class YearModelTest : public testing::Test {
protected:
    Entry write(const QString& key, EntryState state = EntryState::Draft, const QString& title = {})
    {
        const auto period = Period::fromKey(key);
        Entry entry{
            .id = EntryId::mint(), .period = period, .date = period->first(), .title = title, .state = state};
        if (state == EntryState::Published)
            entry.publication = Publication{.address = QStringLiteral("https://example.org/"), .at = {}};
        EXPECT_TRUE(journal->apply(adding(entry)));
        return entry;
    }
    Entry writeFree(const QString& title, const QString& day)
    {
        const Entry entry{.id = EntryId::mint(), .date = *dayFromIso(day), .title = title};
        EXPECT_TRUE(journal->apply(adding(entry)));
        return entry;
    }
    std::vector<std::string> labels(const QModelIndex& parent = {}) const
    {
        std::vector<std::string> all;
        for (int row = 0; row < model.rowCount(parent); ++row)
            all.push_back(model.index(row, 0, parent).data().toString().toStdString());
        return all;
    }
    QModelIndex indexOf(const QString& key) const
    {
        return model.indexOf({.room = RoomName::Write, .period = Period::fromKey(key)});
    }
    Mark markOf(const QString& key) const
    {
        return static_cast<Mark>(indexOf(key).data(YearModel::MarkRole).toInt());
    }

    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
    YearModel model{*journal, 2024};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(YearModelTest, ListsTheYearAndItsMonthsFromDecemberBackWhenNothingIsWritten)
{
    EXPECT_THAT(labels(),
                ElementsAre("2024 in review", "December", "November", "October", "September", "August",
                            "July", "June", "May", "April", "March", "February", "January"));
    EXPECT_EQ(markOf(QStringLiteral("2024-11")), Mark::Blank);
}

TEST_F(YearModelTest, ShowsHalvesAndQuartersOnlyWhenWritten)
{
    EXPECT_FALSE(indexOf(QStringLiteral("2024-H1")).isValid());
    write(QStringLiteral("2024-H1"));
    write(QStringLiteral("2024-Q3"));
    EXPECT_EQ(indexOf(QStringLiteral("2024-H1")).row(), 1);
    EXPECT_EQ(indexOf(QStringLiteral("2024-Q3")).row(), 2);
}

TEST_F(YearModelTest, FoldsWeeksAndDaysIntoTheirMonthNewestFirst)
{
    write(QStringLiteral("2024-11-03"));
    write(QStringLiteral("2024-11-22"));
    write(QStringLiteral("2024-W47"));
    const QModelIndex november = indexOf(QStringLiteral("2024-11"));
    ASSERT_EQ(model.rowCount(november), 3);
    EXPECT_EQ(model.place(model.index(0, 0, november)).period->key(), QStringLiteral("2024-11-22"));
    EXPECT_EQ(model.place(model.index(1, 0, november)).period->key(), QStringLiteral("2024-W47"));
    EXPECT_EQ(model.place(model.index(2, 0, november)).period->key(), QStringLiteral("2024-11-03"));
}

TEST_F(YearModelTest, CountsAWeekAtTheTurnOfTheYearWhereItsThursdayIs)
{
    write(QStringLiteral("2025-W01")); // Begins on 30 December 2024.
    EXPECT_FALSE(indexOf(QStringLiteral("2025-W01")).isValid());
    model.setYear(2025);
    EXPECT_EQ(model.parent(indexOf(QStringLiteral("2025-W01"))), indexOf(QStringLiteral("2025-01")));
}

TEST_F(YearModelTest, MarksDraftsAndFinishedEntriesAndSaysSoToAScreenReader)
{
    write(QStringLiteral("2024-10"), EntryState::Finished);
    write(QStringLiteral("2024-11"));
    EXPECT_EQ(markOf(QStringLiteral("2024-10")), Mark::Finished);
    EXPECT_EQ(markOf(QStringLiteral("2024-11")), Mark::Draft);
    const auto said
        = [this](const QString& key) { return indexOf(key).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_EQ(said(QStringLiteral("2024-10")), QStringLiteral("October, finished"));
    EXPECT_EQ(said(QStringLiteral("2024-11")), QStringLiteral("November, draft"));
    EXPECT_EQ(said(QStringLiteral("2024-12")), QStringLiteral("December, nothing written"));
}

TEST_F(YearModelTest, ListsFreeEntriesLastAndLeadsToThemById)
{
    const Entry keyword = writeFree(QStringLiteral("A year in keywords"), QStringLiteral("2024-12-30"));
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    EXPECT_EQ(last.data().toString(), keyword.title);
    EXPECT_EQ(model.place(last).entry, keyword.id);
    EXPECT_EQ(model.indexOf(model.place(last)), last);
}

TEST_F(YearModelTest, LeadsToASecondEntryOfAPeriodById)
{
    write(QStringLiteral("2024-11"));
    const Entry second
        = write(QStringLiteral("2024-11"), EntryState::Draft, QStringLiteral("November, once more"));
    const QModelIndex november = indexOf(QStringLiteral("2024-11"));
    ASSERT_EQ(model.rowCount(november), 1);
    EXPECT_EQ(model.place(model.index(0, 0, november)).entry, second.id);
    EXPECT_EQ(model.place(november).entry, std::nullopt);
}

TEST_F(YearModelTest, KeepsItsRowsWhileAnEntryIsWrittenOn)
{
    Entry entry = write(QStringLiteral("2024-11"));
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    Entry written = entry;
    written.state = EntryState::Finished;
    ASSERT_TRUE(journal->apply(changing(entry, written)));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(markOf(QStringLiteral("2024-11")), Mark::Finished);
}

TEST_F(YearModelTest, LeavesOtherYearsAlone)
{
    write(QStringLiteral("2023-Q1"));
    EXPECT_EQ(model.rowCount(), 13);
}

} // namespace
} // namespace hoego::ui
