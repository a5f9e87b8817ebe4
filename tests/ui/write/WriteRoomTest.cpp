#include "tests/ui/write/WriteStage.h"

#include "tests/support/FullDisk.h"
#include "ui/write/Keeper.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace hoego::ui {
namespace {

const Period november = Period::ofMonth(2024, 11);
const Period october = Period::ofMonth(2024, 10);

Place placeOf(const Period& period)
{
    return {.room = RoomName::Write, .year = period.year(), .period = period};
}

class WriteRoomTest : public WriteStage { };

TEST_F(WriteRoomTest, StoresWhatWasTypedWithoutBeingAsked)
{
    open();
    type(QStringLiteral("It was a good month."));
    EXPECT_TRUE(waitUntilStored(QStringLiteral("It was a good month.")));
    EXPECT_TRUE(QTest::qWaitFor([this] { return status == QStringLiteral("Saved · just now"); }));
}

TEST_F(WriteRoomTest, StoresWithinASecondEvenWhileTypingGoesOn)
{
    static_assert(Keeper::longest <= std::chrono::seconds{1});
    open();
    const bool wasStored = QTest::qWaitFor(
        [&] {
            type(QStringLiteral("a"));
            return !stored().empty();
        },
        5000);
    EXPECT_TRUE(wasStored);
}

TEST_F(WriteRoomTest, WritesNothingForAPeriodThatWasOnlyLookedAt)
{
    open();
    room.show(placeOf(october));
    EXPECT_TRUE(room.settle());
    EXPECT_TRUE(stored(november).empty());
    EXPECT_TRUE(stored(october).empty());
    EXPECT_EQ(status, QStringLiteral("Not written yet"));
}

TEST_F(WriteRoomTest, DoesNotSaySavedWhileSomethingIsNot)
{
    open();
    type(QStringLiteral("a"));
    EXPECT_EQ(status, QStringLiteral("Saving…"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(status, QStringLiteral("Saved · just now"));
    type(QStringLiteral("b"));
    EXPECT_EQ(status, QStringLiteral("Saving…"));
}

TEST_F(WriteRoomTest, SettlesWhenAnotherEntryIsOpened)
{
    open();
    type(QStringLiteral("November"));
    room.show(placeOf(october));
    EXPECT_EQ(storedText(november), QStringLiteral("November"));
    EXPECT_EQ(text(), QString{});
    room.show(placeOf(november));
    EXPECT_EQ(text(), QStringLiteral("November"));
}

TEST_F(WriteRoomTest, SettlesWhenItIsHidden)
{
    open();
    type(QStringLiteral("bye"));
    room.hide();
    EXPECT_EQ(storedText(), QStringLiteral("bye"));
}

TEST_F(WriteRoomTest, RemembersTheUndoStepsOfAnEntryThatWasLeft)
{
    open();
    type(QStringLiteral("one"));
    room.show(placeOf(october));
    room.show(placeOf(november));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString{});
}

TEST_F(WriteRoomTest, SaysSavedOfATextThatWasOnlyOpened)
{
    apply({adding(sample::entry(november, QStringLiteral("## Heading\n\nText"), sample::moment(-3)))});
    open();
    room.finishHighlighting();
    EXPECT_EQ(status, QStringLiteral("Saved · 3 min ago"));
}

TEST_F(WriteRoomTest, TellsTheCountsOfTheText)
{
    apply({adding(sample::entry(november, QStringLiteral("책은 열두 권째를 덮었다.")))});
    open();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return counts == QStringLiteral("11 characters (14 with spaces) · 4 words · 1 min read");
    })) << counts.toStdString();
}

TEST_F(WriteRoomTest, StartsFromTheTemplateOnlyWhenAsked)
{
    open();
    EXPECT_EQ(text(), QString{});
    EXPECT_TRUE(child<QToolButton>("start").isVisible());
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(text().isEmpty());
    EXPECT_FALSE(child<QToolButton>("start").isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString{});
    EXPECT_TRUE(child<QToolButton>("start").isVisible());
}

TEST_F(WriteRoomTest, CyclesThroughItsViews)
{
    open();
    auto& preview = child<QWidget>("preview");
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(editor().isVisible());
    EXPECT_TRUE(preview.isVisible());
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(editor().isVisible());
    EXPECT_TRUE(preview.isVisible());
    EXPECT_EQ(settings.editorMode.get(), 2);
    QTest::keyClick(&preview, Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(editor().isVisible());
    EXPECT_FALSE(preview.isVisible());
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(WriteRoomTest, LeavesCtrlKToTheWindow)
{
    open();
    type(QStringLiteral("kept"));
    press(Qt::Key_Home);
    bool isPressed = false;
    QAction palette;
    palette.setShortcut(Qt::CTRL | Qt::Key_K);
    room.addAction(&palette);
    QObject::connect(&palette, &QAction::triggered, &palette, [&] { isPressed = true; });
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(isPressed);
    EXPECT_EQ(text(), QStringLiteral("kept"));
}

TEST_F(WriteRoomTest, TakesShiftEnterForALineLikeAnyOther)
{
    open();
    type(QStringLiteral("one"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("two"));
    EXPECT_EQ(editor().document()->blockCount(), 2);
    EXPECT_EQ(text(), QStringLiteral("one\ntwo"));
}

TEST_F(WriteRoomTest, HidesItsSidePanelAndRemembersThat)
{
    open();
    EXPECT_TRUE(child<QWidget>("sidePanel").isVisible());
    press(Qt::Key_F9);
    EXPECT_FALSE(child<QWidget>("sidePanel").isVisible());
    EXPECT_FALSE(settings.sidePanel.get());
}

TEST_F(WriteRoomTest, NamesAPeriodsEntryByItsPeriodUntilItGetsAName)
{
    open();
    auto& title = child<QLineEdit>("title");
    EXPECT_EQ(title.text(), QStringLiteral("Looking back on November"));
    type(QStringLiteral("x"));
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("A quiet month"));
    QTest::keyClick(&title, Qt::Key_Return);
    EXPECT_TRUE(editor().hasFocus());
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(stored().front().title, QStringLiteral("A quiet month"));
}

TEST_F(WriteRoomTest, KeepsTagsAsTheyAreWrittenInOneLine)
{
    open();
    type(QStringLiteral("x"));
    auto& tags = child<QLineEdit>("tags");
    tags.setFocus();
    QTest::keyClicks(&tags, QStringLiteral("#monthly, work"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(stored().front().tags, (QStringList{QStringLiteral("monthly"), QStringLiteral("work")}));
    EXPECT_EQ(tags.text(), QStringLiteral("#monthly #work"));
}

TEST_F(WriteRoomTest, SavesTitleAndTagsWhileTheyAreTyped)
{
    open();
    type(QStringLiteral("x"));
    auto& title = child<QLineEdit>("title");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("A quiet "));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return !stored().empty() && stored().front().title == QStringLiteral("A quiet"); }));
    EXPECT_EQ(title.text(), QStringLiteral("A quiet ")) << "what is being typed is not tidied";
    QTest::keyClicks(&title, QStringLiteral("month"));
    auto& tags = child<QLineEdit>("tags");
    tags.setFocus();
    QTest::keyClicks(&tags, QStringLiteral("#work "));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !stored().front().tags.isEmpty(); }));
    EXPECT_EQ(tags.text(), QStringLiteral("#work "));
    EXPECT_EQ(stored().front().title, QStringLiteral("A quiet month"));
}

TEST_F(WriteRoomTest, ShowsTagsThatAnotherProcessGaveWhileTheCaretIsInThem)
{
    open();
    type(QStringLiteral("x"));
    auto& tags = child<QLineEdit>("tags");
    tags.setFocus();
    QTest::keyClicks(&tags, QStringLiteral("#work"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !stored().empty() && !stored().front().tags.isEmpty(); }));
    Entry others = journal->entry(stored().front().id).value().value();
    const Entry before = others;
    others.tags = {QStringLiteral("home")};
    ASSERT_TRUE(journal->apply(changing(before, others)));
    EXPECT_EQ(tags.text(), QStringLiteral("#home"));
    editor().setFocus();
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(stored().front().tags, others.tags);
}

TEST_F(WriteRoomTest, ShowsWhatAnotherProcessWroteAndKeepsTheCaret)
{
    const Entry before = sample::entry(november, QStringLiteral("First. Second."));
    apply({adding(before)});
    open();
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(6);
    editor().setTextCursor(cursor);

    auto other = Journal::open(journal->path()).value();
    Entry after = before;
    after.body = QStringLiteral("First. Second. Third.");
    after.modified = sample::moment(5);
    ASSERT_TRUE(other->apply(changing(before, after)));
    ASSERT_TRUE(journal->lookForOthersChanges().value());

    EXPECT_EQ(text(), after.body);
    EXPECT_EQ(editor().textCursor().position(), 6);
    EXPECT_EQ(status, QStringLiteral("Saved · just now"));
}

TEST_F(WriteRoomTest, KeepsWhatIsTypedAndTheOthersTextAsARevision)
{
    const Entry before = sample::entry(november, QStringLiteral("Mine."));
    apply({adding(before)});
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral(" More."));

    auto other = Journal::open(journal->path()).value();
    Entry after = before;
    after.body = QStringLiteral("Theirs.");
    ASSERT_TRUE(other->apply(changing(before, after)));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(text(), QStringLiteral("Mine. More."));
    ASSERT_EQ(navigator.told.size(), 1U);

    EXPECT_TRUE(waitUntilStored(QStringLiteral("Mine. More.")));
    const auto revisions = journal->revisions(before.id).value();
    EXPECT_TRUE(std::ranges::contains(revisions, QStringLiteral("Theirs."), &Revision::body));
}

TEST_F(WriteRoomTest, ShowsAnEntryThatAnotherProcessWroteForTheEmptyPage)
{
    open();
    auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(adding(sample::entry(november, QStringLiteral("From elsewhere.")))));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(text(), QStringLiteral("From elsewhere."));
}

TEST_F(WriteRoomTest, KeepsTheTextOfAnEntryThatAnotherProcessDestroyed)
{
    const Entry before = sample::entry(november, QStringLiteral("Mine."));
    apply({adding(before)});
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral(" More."));
    auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(removing(before)));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_TRUE(waitUntilStored(QStringLiteral("Mine. More.")));
}

TEST_F(WriteRoomTest, MovesAnEntryToTheTrashAndBringsItBackFromThere)
{
    apply({adding(sample::entry(november, QStringLiteral("Text.")))});
    open();
    child<QAction>("moveToTrash").trigger();
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(text(), QString{});
    ASSERT_EQ(navigator.told.size(), 1U);
    EXPECT_TRUE(navigator.told.front().contains(QStringLiteral("Trash…")));

    child<QAction>("openTrash").trigger();
    child<QPushButton>("restore").click();
    EXPECT_EQ(storedText(), QStringLiteral("Text."));
    EXPECT_EQ(text(), QStringLiteral("Text."));
}

TEST_F(WriteRoomTest, KeepsWhatWasTypedAfterTheTrashFromTheHousesUndo)
{
    apply({adding(sample::entry(november, QStringLiteral("Text.")))});
    open();
    child<QAction>("moveToTrash").trigger();
    child<QAction>("openTrash").trigger();
    child<QPushButton>("restore").click();
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral(" More."));
    EXPECT_TRUE(room.settle());
    edits.undo();
    edits.undo();
    edits.redo();
    edits.redo();
    EXPECT_EQ(storedText(), QStringLiteral("Text. More."));
}

TEST_F(WriteRoomTest, MarksWhatWasSearchedFor)
{
    const Entry entry = sample::entry(november, QStringLiteral("앞\n\n회고를 쓴다. 회고는 좋다."));
    apply({adding(entry)});
    open({.room = RoomName::Write, .entry = entry.id, .query = QStringLiteral("회고")});
    EXPECT_EQ(editor().extraSelections().size(), 2);
    EXPECT_EQ(editor().textCursor().position(), 3);
}

class FullDiskTest : public WriteStage {
protected:
    static void SetUpTestSuite() { FullDisk::prepare(); }

    QStringList copies() { return QDir{folder.path()}.entryList({QStringLiteral("*unsaved*")}, QDir::Files); }
};

TEST_F(FullDiskTest, KeepsTheTextAndACopyAndTriesAgain)
{
    open();
    type(QStringLiteral("precious"));
    {
        const FullDisk full;
        EXPECT_FALSE(room.settle());
        EXPECT_EQ(text(), QStringLiteral("precious"));
        EXPECT_EQ(status, QStringLiteral("Could not save – trying again"));
        ASSERT_EQ(copies().size(), 1);
        QFile copy{folder.filePath(copies().front())};
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_EQ(copy.readAll(), QByteArray{"precious"});
        EXPECT_EQ(navigator.told.size(), 1U);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return storedText() == QStringLiteral("precious"); }, 8000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return status == QStringLiteral("Saved · just now"); }));
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(navigator.told.size(), 2U);
}

TEST_F(FullDiskTest, StaysWithTheEntryThatCouldNotBeStored)
{
    open();
    type(QStringLiteral("precious"));
    const FullDisk full;
    room.show(placeOf(october));
    EXPECT_EQ(text(), QStringLiteral("precious"));
}

} // namespace
} // namespace hoego::ui
