#include "ui/write/Keeper.h"

#include "tests/support/FullDisk.h"
#include "tests/support/HeldJournal.h"
#include "tests/ui/write/WriteStage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <thread>

namespace hoego::ui {
namespace {

const Period november = Period::ofMonth(2024, 11);
const Period october = Period::ofMonth(2024, 10);

/// The room while another program holds the journal, so that storing takes as long as a test wants.
class KeeperTest : public WriteStage {
protected:
    static void SetUpTestSuite() { FullDisk::prepare(); }

    KeeperTest()
    {
        QObject::connect(&room, &Room::unsavedChanged, &room, [this](bool is) { isUnsaved = is; });
    }
    void hold() { held.emplace(journal->path()); }
    void letGo()
    {
        held->letGo();
        held.reset();
    }
    /// Long enough for what was typed to be on its way.
    static void waitForThePause()
    {
        constexpr auto enough = 2 * static_cast<int>(Keeper::pause.count());
        QTest::qWait(enough); // because nothing is to be seen of it
    }
    /// The other program lets go by itself while this thread is held up.
    std::jthread letGoSoon()
    {
        return std::jthread{[this] {
            std::this_thread::sleep_for(std::chrono::milliseconds{150}); // because it takes its time
            held->letGo();
        }};
    }
    bool waitUntilSaved()
    {
        return QTest::qWaitFor([&] { return status.startsWith(QStringLiteral("Saved")); }, 3000);
    }
    void expectStored(const QString& body, const Period& period = november)
    {
        EXPECT_EQ(storedText(period), body);
        EXPECT_EQ(stored(period).size(), 1U);
        EXPECT_TRUE(journal->check().value().isEmpty());
    }
    QStringList copies() { return QDir{folder.path()}.entryList({QStringLiteral("*unsaved*")}, QDir::Files); }
    Entry put(const QString& body)
    {
        const Entry entry = sample::entry(november, body, sample::moment(-60));
        apply({adding(entry)});
        return entry;
    }

    std::optional<HeldJournal> held;
    bool isUnsaved = false;
};

TEST_F(KeeperTest, LetsThePersonTypeOnWhileStoringTakesLong)
{
    open();
    hold();
    type(QStringLiteral("one"));
    waitForThePause();
    QElapsedTimer clock;
    clock.start();
    int ticks = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, &ticking, [&] { ++ticks; });
    ticking.start(10);
    type(QStringLiteral(" two"));
    EXPECT_LT(clock.elapsed(), 500);
    waitForThePause();
    type(QStringLiteral(" three"));
    EXPECT_GT(ticks, 20) << "the window was held up";
    EXPECT_EQ(text(), QStringLiteral("one two three"));
    EXPECT_EQ(status, QStringLiteral("Saving…"));
    EXPECT_TRUE(stored().empty());
    letGo();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("one two three")));
    EXPECT_TRUE(waitUntilSaved());
    expectStored(QStringLiteral("one two three"));
}

TEST_F(KeeperTest, DoesNotSaySavedOfWhatWasTypedMeanwhile)
{
    open();
    hold();
    type(QStringLiteral("one"));
    waitForThePause();
    type(QStringLiteral(" two"));
    letGo();
    bool saidTooEarly = false;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const bool isAll = storedText() == QStringLiteral("one two");
        saidTooEarly = saidTooEarly || (!isAll && (status.startsWith(QStringLiteral("Saved")) || !isUnsaved));
        return isAll;
    }));
    EXPECT_FALSE(saidTooEarly);
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_FALSE(isUnsaved);
}

TEST_F(KeeperTest, StoresAllBeforeTheRoomIsLeft)
{
    open();
    hold();
    type(QStringLiteral("one"));
    waitForThePause();
    type(QStringLiteral(" two"));
    {
        const auto other = letGoSoon();
        EXPECT_TRUE(room.settle());
    }
    expectStored(QStringLiteral("one two"));
    EXPECT_EQ(status, QStringLiteral("Saved · just now"));
}

TEST_F(KeeperTest, StoresEachEntryWhereOneIsLeftForAnother)
{
    open();
    hold();
    type(QStringLiteral("November"));
    waitForThePause();
    type(QStringLiteral(" too"));
    {
        const auto other = letGoSoon();
        room.show({.room = RoomName::Write, .year = 2024, .period = october});
    }
    EXPECT_EQ(text(), QString{});
    type(QStringLiteral("October"));
    EXPECT_TRUE(room.settle());
    expectStored(QStringLiteral("November too"));
    expectStored(QStringLiteral("October"), october);
}

TEST_F(KeeperTest, StoresAllWhereTheRoomGoesAway)
{
    auto brief = std::make_unique<WriteRoom>(context());
    brief->show({.room = RoomName::Write, .year = 2024, .period = october});
    brief->show();
    auto* editor = brief->findChild<Editor*>();
    hold();
    QTest::keyClicks(editor, QStringLiteral("one"));
    waitForThePause();
    QTest::keyClicks(editor, QStringLiteral(" two"));
    {
        const auto other = letGoSoon();
        brief.reset();
    }
    expectStored(QStringLiteral("one two"), october);
}

TEST_F(KeeperTest, KeepsATitleThatWasTypedMeanwhile)
{
    put(QStringLiteral("Text"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    type(QStringLiteral("."));
    waitForThePause();
    auto& title = child<QLineEdit>("title");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("A quiet month"));
    letGo();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Text.")));
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_EQ(title.text(), QStringLiteral("A quiet month"));
    EXPECT_EQ(stored().front().title, QStringLiteral("A quiet month"));
}

TEST_F(KeeperTest, KeepsTagsThatWereTypedMeanwhile)
{
    put(QStringLiteral("Text"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    type(QStringLiteral("."));
    waitForThePause();
    auto& tags = child<QLineEdit>("tags");
    tags.setFocus();
    QTest::keyClicks(&tags, QStringLiteral("#work"));
    letGo();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Text.")));
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_EQ(tags.text(), QStringLiteral("#work"));
    EXPECT_EQ(stored().front().tags, QStringList{QStringLiteral("work")});
}

TEST_F(KeeperTest, StoresWhatUndoMadeOfTheTextMeanwhile)
{
    put(QStringLiteral("Text"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    type(QStringLiteral(" more"));
    waitForThePause();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("Text"));
    EXPECT_NE(status, QStringLiteral("Saved · 1 h ago"));
    letGo();
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Text")));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Text more")));
}

TEST_F(KeeperTest, KeepsACopyOfAllThatIsTypedWhenStoringFails)
{
    open();
    hold();
    type(QStringLiteral("precious"));
    waitForThePause();
    type(QStringLiteral(" words"));
    {
        const FullDisk full;
        letGo();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !copies().isEmpty(); }));
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return status == QStringLiteral("Could not save – trying again"); }));
        EXPECT_EQ(navigator.told.size(), 1U);
        EXPECT_TRUE(isUnsaved);
        ASSERT_EQ(copies().size(), 1);
        QFile copy{folder.filePath(copies().front())};
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_EQ(copy.readAll(), QByteArray{"precious words"});
        EXPECT_FALSE(room.settle());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return storedText() == QStringLiteral("precious words"); }, 8000));
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(navigator.told.size(), 2U);
}

TEST_F(KeeperTest, DoesNotTakeWhatItStoresForAnothers)
{
    put(QStringLiteral("Text"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    type(QStringLiteral(" one"));
    waitForThePause();
    type(QStringLiteral(" two"));
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    letGo();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Text one two")));
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_FALSE(journal->lookForOthersChanges().value());
    EXPECT_TRUE(navigator.told.empty());
    EXPECT_EQ(text(), QStringLiteral("Text one two"));
    EXPECT_TRUE(editor().document()->isUndoAvailable());
}

TEST_F(KeeperTest, StoresOverWhatAnotherWroteMeanwhileAndKeepsThatAsARevision)
{
    const Entry before = put(QStringLiteral("Mine"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    held->database().run("UPDATE entry SET body = 'Theirs' WHERE id = ?", before.id.toString());
    type(QStringLiteral(" more"));
    waitForThePause();
    letGo();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Mine more")));
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(text(), QStringLiteral("Mine more"));
    const auto revisions = journal->revisions(before.id).value();
    EXPECT_TRUE(std::ranges::contains(revisions, QStringLiteral("Theirs"), &Revision::body));
}

TEST_F(KeeperTest, ShowsWhatAnotherWroteRightAfterIt)
{
    const Entry before = put(QStringLiteral("Mine"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral(" more"));
    waitForThePause();
    EXPECT_TRUE(waitUntilSaved());
    auto other = Journal::open(journal->path()).value();
    const Entry ours = other->entry(before.id).value().value();
    Entry theirs = ours;
    theirs.body = QStringLiteral("Theirs");
    ASSERT_TRUE(other->apply(changing(ours, theirs)));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(text(), QStringLiteral("Theirs"));
}

TEST_F(KeeperTest, ComparesWithTheJournalOnceTheAnswerIsThere)
{
    const Entry before = put(QStringLiteral("Mine"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    type(QStringLiteral(" more"));
    waitForThePause();
    // By something in this house, which waits for what is under way and comes before its answer.
    Entry named = before;
    named.body = QStringLiteral("Mine more");
    named.title = QStringLiteral("Named elsewhere");
    {
        const auto other = letGoSoon();
        apply({changing(before, named)});
    }
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return child<QLineEdit>("title").text() == QStringLiteral("Named elsewhere"); }));
    EXPECT_EQ(text(), QStringLiteral("Mine more"));
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored().front().title, QStringLiteral("Named elsewhere"));
}

TEST_F(KeeperTest, StoresAnewWhatAnotherDestroyedMeanwhile)
{
    const Entry before = put(QStringLiteral("Mine"));
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    hold();
    held->database().run("DELETE FROM entry WHERE id = ?", before.id.toString());
    type(QStringLiteral(" more"));
    waitForThePause();
    letGo();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Mine more")));
    EXPECT_TRUE(waitUntilSaved());
    expectStored(QStringLiteral("Mine more"));
    EXPECT_EQ(stored().front().id, before.id);
    EXPECT_EQ(stored().front().created, before.created);
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(KeeperTest, StoresAPageThatWasEmptiedMeanwhile)
{
    open();
    hold();
    type(QStringLiteral("x"));
    waitForThePause();
    press(Qt::Key_Backspace);
    letGo();
    EXPECT_TRUE(waitUntilSaved());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !stored().empty() && storedText().isEmpty(); }));
    EXPECT_TRUE(waitUntilSaved());
}

} // namespace
} // namespace hoego::ui
