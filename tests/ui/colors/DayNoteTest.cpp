#include "tests/ui/colors/ColorsStage.h"
#include "ui/colors/NoteEdit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPointer>

namespace hoego::ui {
namespace {

using sample::day;

class DayNoteTest : public ColorsStage {
protected:
    void openNote(Day day)
    {
        open();
        grid().setCurrentDay(day);
        key(Qt::Key_Return);
        note = room->findChild<NoteEdit*>();
        ASSERT_NE(note, nullptr);
        ASSERT_TRUE(note->hasFocus());
    }
    void compose(const QString& composing, const QString& committed = {})
    {
        QInputMethodEvent event{composing, {}};
        event.setCommitString(committed);
        QApplication::sendEvent(note, &event);
    }

    QPointer<NoteEdit> note;
};

TEST_F(DayNoteTest, KeepsTheSyllableBeingComposedOnEnter)
{
    openNote(day(2024, 11, 3));
    compose(QStringLiteral("ㅎ"));
    compose(QStringLiteral("회"));
    compose(QStringLiteral("고"), QStringLiteral("회"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(storedNote(day(2024, 11, 3)), QStringLiteral("회고"));
    EXPECT_EQ(stored(day(2024, 11, 3)), QString{}) << "a note is not a color";
    EXPECT_EQ(edits.undoText(), QStringLiteral("Note on 3 November"));
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(DayNoteTest, IsKeptWhenThePersonGoesElsewhere)
{
    openNote(day(2024, 11, 3));
    compose(QStringLiteral("강"), QStringLiteral("한"));
    click(day(2024, 1, 1), Qt::ControlModifier);
    grid().setFocus();
    EXPECT_EQ(storedNote(day(2024, 11, 3)), QStringLiteral("한강"));
}

TEST_F(DayNoteTest, IsKeptWhenTheRoomIsLeft)
{
    openNote(day(2024, 11, 3));
    QTest::keyClicks(note, QStringLiteral("late run"));
    EXPECT_TRUE(room->settle());
    EXPECT_EQ(storedNote(day(2024, 11, 3)), QStringLiteral("late run"));
}

TEST_F(DayNoteTest, IsKeptWhenTheYearChanges)
{
    openNote(day(2024, 11, 3));
    QTest::keyClicks(note, QStringLiteral("late run"));
    room->show({.room = RoomName::Colors, .year = 2023});
    EXPECT_EQ(storedNote(day(2024, 11, 3)), QStringLiteral("late run"));
}

TEST_F(DayNoteTest, StaysInTheRoomWhenItCannotBeStored)
{
    apply({adding(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = {}})});
    openNote(day(2024, 4, 4));
    QTest::keyClicks(note, QStringLiteral("rain"));
    // Another process took the color away; this one has not looked yet.
    const auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(std::vector{
        removing(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = {}}), removing(rest)}));
    EXPECT_FALSE(room->settle());
    ASSERT_NE(room->findChild<NoteEdit*>(), nullptr);
    EXPECT_EQ(room->findChildren<NoteEdit*>().back()->text(), QStringLiteral("rain"));
    EXPECT_TRUE(room->settle()) << "what is stored now was read anew";
    EXPECT_EQ(storedNote(day(2024, 4, 4)), QStringLiteral("rain"));
}

TEST_F(DayNoteTest, IsDroppedOnEscape)
{
    openNote(day(2024, 11, 3));
    compose(QStringLiteral("강"), QStringLiteral("한"));
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_EQ(storedNote(day(2024, 11, 3)), QString{});
    EXPECT_EQ(edits.count(), 0);
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(DayNoteTest, StartsFromTheNoteThatIsThere)
{
    apply({adding(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = QStringLiteral("비")})});
    openNote(day(2024, 4, 4));
    EXPECT_EQ(note->text(), QStringLiteral("비"));
    note->clear();
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(storedNote(day(2024, 4, 4)), QString{});
    EXPECT_EQ(stored(day(2024, 4, 4)), QStringLiteral("Rest"));
}

TEST_F(DayNoteTest, TakesDigitsAsText)
{
    openNote(day(2024, 4, 4));
    QTest::keyClicks(note, QStringLiteral("5 km"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(storedNote(day(2024, 4, 4)), QStringLiteral("5 km"));
    EXPECT_EQ(edits.count(), 1);
}

} // namespace
} // namespace hoego::ui
