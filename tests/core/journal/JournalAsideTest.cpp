#include "core/journal/Journal.h"
#include "tests/support/FullDisk.h"
#include "tests/support/HeldJournal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <thread>

namespace hoego {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Period november = Period::ofMonth(2024, 11);

class JournalAsideTest : public testing::Test {
protected:
    JournalAsideTest()
    {
        QObject::connect(journal.get(), &Journal::changed, &receiver,
                         [this](const Changes& changes) { seen.push_back(changes); });
    }

    void applyAside(const Edit& edit)
    {
        journal->applyAside([edit] { return std::vector{edit}; }, &receiver,
                            [this](const Result<>& result) { told.push_back(result); });
    }
    void apply(const Edit& edit) { ASSERT_TRUE(journal->apply(edit)); }
    QString bodyOf(const Entry& of) { return journal->entry(of.id).value().value().body; }
    static Entry with(Entry other, const QString& body)
    {
        other.body = body;
        return other;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("회고.hoego"));
    std::unique_ptr<Journal> journal = Journal::create(path).value();
    QObject receiver;
    std::vector<Result<>> told;
    std::vector<Changes> seen;
    Entry entry = sample::entry(november, QStringLiteral("글"));
};

TEST_F(JournalAsideTest, MakesEditsInAnotherThreadAndTellsInItsOwn)
{
    const auto own = std::this_thread::get_id();
    std::optional<std::thread::id> maker;
    std::optional<std::thread::id> teller;
    std::size_t seenBefore = 1;
    journal->applyAside(
        [&maker, edit = adding(entry)] {
            maker = std::this_thread::get_id();
            return std::vector{edit};
        },
        &receiver,
        [&](const Result<>& result) {
            EXPECT_TRUE(result);
            teller = std::this_thread::get_id();
            seenBefore = seen.size();
        });
    EXPECT_FALSE(teller);
    journal->finishAside();
    ASSERT_TRUE(maker);
    EXPECT_NE(*maker, own);
    EXPECT_EQ(teller, own);
    EXPECT_EQ(seenBefore, 0U) << "the report comes before the notice";
    const Edit edit = adding(entry);
    EXPECT_THAT(seen, ElementsAre(touched(std::span{&edit, 1})));
    EXPECT_EQ(journal->entry(entry.id).value(), entry);
}

TEST_F(JournalAsideTest, TellsByTheEventLoopOfWhoDoesNotWait)
{
    int count = 0;
    const QCoreApplication application{count, nullptr};
    QEventLoop loop;
    journal->applyAside([edit = adding(entry)] { return std::vector{edit}; }, &receiver,
                        [&](const Result<>& result) {
                            told.push_back(result);
                            loop.quit();
                        });
    loop.exec();
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(seen.size(), 1U);
}

TEST_F(JournalAsideTest, HoldsNobodyUpWhileAnotherProgramWrites)
{
    apply(adding(entry));
    HeldJournal other{path};
    const Entry after = with(entry, QStringLiteral("긴 글"));
    applyAside(changing(entry, after));
    EXPECT_EQ(bodyOf(entry), entry.body) << "reading goes on";
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    EXPECT_THAT(told, IsEmpty());
    other.letGo();
    journal->finishAside();
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(bodyOf(entry), after.body);
}

TEST_F(JournalAsideTest, MakesEditsInTheOrderTheyWereAskedFor)
{
    const Entry second = with(entry, QStringLiteral("둘"));
    const Entry third = with(entry, QStringLiteral("셋"));
    HeldJournal other{path};
    applyAside(adding(entry));
    applyAside(changing(entry, second));
    std::thread later{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{50}); // because it takes its time
        other.letGo();
    }};
    EXPECT_TRUE(journal->apply(changing(second, third))) << "waits for the two before it";
    later.join();
    EXPECT_EQ(bodyOf(entry), third.body);
    journal->finishAside();
    EXPECT_EQ(told.size(), 2U);
    EXPECT_EQ(bodyOf(entry), third.body);
}

TEST_F(JournalAsideTest, TellsWhatWentWrongAndChangesNothing)
{
    FullDisk::prepare();
    const QString full = folder.filePath(QStringLiteral("full.hoego"));
    journal = Journal::create(full).value(); // By what was prepared.
    apply(adding(entry));
    const Entry gone = sample::entry(november, QStringLiteral("없는 글"));
    applyAside(changing(gone, gone));
    journal->finishAside();
    {
        const FullDisk disk;
        applyAside(changing(entry, with(entry, QStringLiteral("긴 글").repeated(5000))));
        journal->finishAside();
    }
    applyAside(changing(entry, with(entry, QStringLiteral("다시"))));
    journal->finishAside();
    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(told[0].error().code, Error::Code::Conflict);
    EXPECT_EQ(told[1].error().code, Error::Code::DiskFull);
    EXPECT_TRUE(told[2]);
    EXPECT_EQ(bodyOf(entry), QStringLiteral("다시"));
}

TEST_F(JournalAsideTest, TellsWhenItCannotBeginAtAll)
{
    QFile::rename(path, path + QStringLiteral(".away"));
    applyAside(adding(entry));
    journal->finishAside();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].error().code, Error::Code::CannotOpen);
    EXPECT_THAT(seen, IsEmpty());
    QFile::rename(path + QStringLiteral(".away"), path);
    applyAside(adding(entry));
    journal->finishAside();
    EXPECT_TRUE(told.back());
}

TEST_F(JournalAsideTest, SaysNothingWhereThereIsNothingToChange)
{
    journal->applyAside([] { return std::vector<Edit>{}; }, &receiver,
                        [this](const Result<>& result) { told.push_back(result); });
    journal->finishAside();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told[0]);
    EXPECT_THAT(seen, IsEmpty());
}

TEST_F(JournalAsideTest, FinishesWhatTheReportsAskForToo)
{
    const Entry after = with(entry, QStringLiteral("다음"));
    journal->applyAside([edit = adding(entry)] { return std::vector{edit}; }, &receiver,
                        [&](const Result<>&) { applyAside(changing(entry, after)); });
    journal->finishAside();
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(bodyOf(entry), after.body);
}

TEST_F(JournalAsideTest, IsOnDiskWhenTheJournalIsGone)
{
    HeldJournal other{path};
    applyAside(adding(entry));
    std::thread later{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{50}); // because it takes its time
        other.letGo();
    }};
    journal.reset();
    later.join();
    EXPECT_THAT(told, IsEmpty());
    EXPECT_EQ(Journal::open(path).value()->entry(entry.id).value(), entry);
}

TEST_F(JournalAsideTest, TellsNobodyWhoIsGone)
{
    bool isTold = false;
    auto brief = std::make_unique<QObject>();
    journal->applyAside([edit = adding(entry)] { return std::vector{edit}; }, brief.get(),
                        [&](const Result<>&) { isTold = true; });
    brief.reset();
    journal->finishAside();
    EXPECT_FALSE(isTold);
    EXPECT_EQ(seen.size(), 1U);
}

TEST_F(JournalAsideTest, IsTheSameInMemory)
{
    journal = Journal::open(QStringLiteral(":memory:")).value();
    applyAside(adding(entry));
    EXPECT_THAT(told, IsEmpty());
    const Entry after = with(entry, QStringLiteral("다음"));
    apply(changing(entry, after));
    journal->finishAside();
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(bodyOf(entry), after.body);
    EXPECT_FALSE(journal->lookForOthersChanges().value());
}

TEST_F(JournalAsideTest, TakesNothingOfItsOwnForAnothers)
{
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    apply(adding(entry));
    const Entry second = with(entry, QStringLiteral("둘"));
    applyAside(changing(entry, second));
    journal->finishAside();
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    apply(changing(second, with(entry, QStringLiteral("셋"))));
    EXPECT_EQ(bodyOf(entry), QStringLiteral("셋")) << "what is applied is read at once";
    applyAside(adding(sample::entry(november, QStringLiteral("또"))));
    journal->finishAside();
    EXPECT_FALSE(journal->lookForOthersChanges().value());
}

TEST_F(JournalAsideTest, MissesNothingThatAnotherWroteBeforeBetweenAndAfter)
{
    const auto other = Journal::open(path).value();
    const auto write
        = [&] { EXPECT_TRUE(other->apply(adding(sample::entry(november, QStringLiteral("남의 글"))))); };
    write(); // Before there is a second connection; looked for after.
    applyAside(adding(entry));
    journal->finishAside();
    EXPECT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    write();
    applyAside(changing(entry, with(entry, QStringLiteral("둘"))));
    write();
    journal->finishAside();
    EXPECT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    write();
    EXPECT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_FALSE(journal->lookForOthersChanges().value());
}

TEST_F(JournalAsideTest, LosesNothingWhileAnotherWritesAllTheTime)
{
    constexpr int many = 60;
    std::thread others{[&] {
        const auto other = Journal::open(path).value();
        for (int i = 0; i < many; ++i)
            EXPECT_TRUE(other->apply(adding(sample::entry(november, QStringLiteral("남의 글")))));
    }};
    Entry before = entry;
    apply(adding(before));
    for (int i = 0; i < many; ++i) {
        const Entry after = with(entry, QStringLiteral("내 글 %1").arg(i));
        applyAside(changing(before, after));
        before = after;
        applyAside(adding(sample::entry(november, QStringLiteral("내 글"))));
        if (i % 7 == 0)
            apply(adding(sample::entry(Period::ofYear(2024), QStringLiteral("한 해"))));
        ASSERT_TRUE(journal->lookForOthersChanges());
    }
    others.join();
    journal->finishAside();
    EXPECT_TRUE(std::ranges::all_of(told, [](const Result<>& result) { return result.has_value(); }));
    EXPECT_EQ(bodyOf(entry), before.body);
    EXPECT_EQ(journal->entriesOf(november).value().size(), 2U * many + 1);
    EXPECT_THAT(journal->check().value(), IsEmpty());
    static_cast<void>(journal->lookForOthersChanges());
    EXPECT_FALSE(journal->lookForOthersChanges().value());
}

} // namespace
} // namespace hoego
