#include "tests/ui/colors/ColorsStage.h"
#include "ui/colors/PaletteChip.h"
#include "ui/common/RoomHeader.h"
#include "ui/common/Theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

using sample::day;

class ColorsRoomTest : public ColorsStage {
protected:
    QColor pixel(Day day)
    {
        const QImage image = grid().viewport()->grab().toImage();
        return image.pixelColor(middle(day));
    }
    PaletteChip& chip(const QString& accessibleName)
    {
        for (PaletteChip* chip : room->findChildren<PaletteChip*>()) {
            if (chip->accessibleName() == accessibleName && chip->isVisible())
                return *chip;
        }
        ADD_FAILURE() << "no chip " << accessibleName.toStdString();
        std::abort();
    }
};

TEST_F(ColorsRoomTest, PaintsTheClickedDayWithTheFirstHighlighter)
{
    open();
    click(day(2024, 11, 3));
    EXPECT_EQ(stored(day(2024, 11, 3)), QStringLiteral("Exercise"));
    EXPECT_EQ(edits.undoText(), QStringLiteral("Paint 3 November as Exercise"));
    EXPECT_EQ(pixel(day(2024, 11, 3)), Theme::light().highlighter(exercise.color));
}

TEST_F(ColorsRoomTest, PaintsWithTheHighlighterTakenFromThePalette)
{
    open();
    QTest::mouseClick(&chip(QStringLiteral("Rest, key 6")), Qt::LeftButton);
    click(day(2024, 3, 1));
    EXPECT_EQ(stored(day(2024, 3, 1)), QStringLiteral("Rest"));
    QTest::mouseClick(&chip(QStringLiteral("Clear, key 0")), Qt::LeftButton);
    click(day(2024, 3, 1));
    EXPECT_EQ(stored(day(2024, 3, 1)), QString{});
}

TEST_F(ColorsRoomTest, PullsAcrossMonthsAsTheCalendarGoesInOneStep)
{
    open();
    press(day(2024, 1, 30));
    pull(day(2024, 2, 10));
    pull(day(2024, 2, 2));
    EXPECT_EQ(stored(day(2024, 1, 31)), QString{}) << "stored before the pen was lifted";
    EXPECT_EQ(pixel(day(2024, 1, 31)), Theme::light().highlighter(exercise.color));
    EXPECT_THAT(counts.toStdString(), testing::StartsWith("4 days painted"));
    release(day(2024, 2, 2));
    EXPECT_EQ(journal->dayColors({day(2024, 1, 1), day(2024, 12, 31)}).value().size(), 4U);
    EXPECT_EQ(stored(day(2024, 1, 31)), QStringLiteral("Exercise"));
    EXPECT_EQ(stored(day(2024, 1, 2)), QString{}) << "painted as the grid lies";
    EXPECT_EQ(edits.count(), 1);
    edits.undo();
    EXPECT_TRUE(journal->dayColors({day(2024, 1, 1), day(2024, 12, 31)}).value().empty());
    edits.redo();
    EXPECT_EQ(stored(day(2024, 2, 2)), QStringLiteral("Exercise"));
}

TEST_F(ColorsRoomTest, PullsBackwardsToo)
{
    open();
    press(day(2024, 5, 5));
    pull(day(2024, 5, 3));
    release(day(2024, 5, 3));
    EXPECT_EQ(stored(day(2024, 5, 4)), QStringLiteral("Exercise"));
    EXPECT_EQ(edits.undoText(), QStringLiteral("Paint 3–5 May as Exercise"));
}

TEST_F(ColorsRoomTest, DropsAStrokeOnEscape)
{
    open();
    press(day(2024, 5, 5));
    pull(day(2024, 5, 9));
    key(Qt::Key_Escape);
    release(day(2024, 5, 9));
    EXPECT_EQ(edits.count(), 0);
    EXPECT_EQ(model().shown(day(2024, 5, 7)).category, std::nullopt);
}

TEST_F(ColorsRoomTest, PaintsTheSelectionByDigits)
{
    open();
    grid().setCurrentDay(day(2024, 2, 28));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_6);
    EXPECT_EQ(stored(day(2024, 2, 29)), QStringLiteral("Rest"));
    EXPECT_EQ(stored(day(2024, 3, 2)), QStringLiteral("Rest"));
    EXPECT_EQ(edits.undoText(), QStringLiteral("Paint 28 February – 2 March as Rest"));
    EXPECT_TRUE(chip(QStringLiteral("Rest, key 6")).isChecked());
}

TEST_F(ColorsRoomTest, TakesDigitsWhateverTheLayoutSaysOfThem)
{
    open();
    grid().setCurrentDay(day(2024, 6, 1));
    // The key is the digit's, the text is not.
    QKeyEvent korean{QEvent::KeyPress, Qt::Key_3, Qt::NoModifier, QStringLiteral("ㅁ")};
    QApplication::sendEvent(&grid(), &korean);
    EXPECT_EQ(stored(day(2024, 6, 1)), QStringLiteral("Study"));
    QKeyEvent keypad{QEvent::KeyPress, Qt::Key_2, Qt::KeypadModifier, QStringLiteral("2")};
    QApplication::sendEvent(&grid(), &keypad);
    EXPECT_EQ(stored(day(2024, 6, 1)), QStringLiteral("Exercise"));
    EXPECT_FALSE(grid().testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(ColorsRoomTest, ClearsAColorKeepsItsNoteAndBringsItBack)
{
    apply({adding(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = QStringLiteral("비")})});
    open();
    grid().setCurrentDay(day(2024, 4, 4));
    key(Qt::Key_Delete);
    EXPECT_EQ(stored(day(2024, 4, 4)), QString{});
    EXPECT_EQ(storedNote(day(2024, 4, 4)), QStringLiteral("비"));
    edits.undo();
    EXPECT_EQ(stored(day(2024, 4, 4)), QStringLiteral("Rest"));
    key(Qt::Key_0);
    EXPECT_EQ(stored(day(2024, 4, 4)), QString{});
    EXPECT_EQ(storedNote(day(2024, 4, 4)), QStringLiteral("비"));
}

TEST_F(ColorsRoomTest, KeepsTheNoteWhenPaintedOver)
{
    apply({adding(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = QStringLiteral("비")})});
    open();
    click(day(2024, 4, 4));
    EXPECT_EQ(stored(day(2024, 4, 4)), QStringLiteral("Exercise"));
    EXPECT_EQ(storedNote(day(2024, 4, 4)), QStringLiteral("비"));
}

TEST_F(ColorsRoomTest, LeavesTheKeysWithThePaperWhenAHighlighterIsTaken)
{
    open();
    QTest::mouseClick(&chip(QStringLiteral("Rest, key 6")), Qt::LeftButton);
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(ColorsRoomTest, IsWalkedThroughByTab)
{
    open();
    child<QWidget>("editPalette").setFocus();
    QTest::keyClick(&child<QWidget>("editPalette"), Qt::Key_Tab);
    EXPECT_TRUE(grid().hasFocus());
    QTest::keyClick(&grid(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(child<QWidget>("editPalette").hasFocus());
    QTest::keyClick(&child<QWidget>("editPalette"), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(chip(QStringLiteral("Exercise, key 2")).hasFocus());
    QTest::keyClick(&chip(QStringLiteral("Exercise, key 2")), Qt::Key_Right);
    EXPECT_TRUE(chip(QStringLiteral("Study, key 3")).isChecked());
    grid().setFocus();
    click(day(2024, 1, 1));
    EXPECT_EQ(stored(day(2024, 1, 1)), QStringLiteral("Study")) << "the arrow keys take a highlighter too";
}

TEST_F(ColorsRoomTest, SelectsByShiftAndMovesByCtrlWithoutPainting)
{
    open();
    click(day(2024, 7, 1), Qt::ControlModifier);
    click(day(2024, 7, 9), Qt::ShiftModifier);
    EXPECT_EQ(grid().selectedDays(), (DayRange{day(2024, 7, 1), day(2024, 7, 9)}));
    EXPECT_EQ(edits.count(), 0);
}

TEST_F(ColorsRoomTest, IsWalkedByKeysWithinTheYear)
{
    open();
    grid().setCurrentDay(day(2024, 12, 31));
    key(Qt::Key_Right);
    EXPECT_EQ(grid().currentDay(), day(2024, 12, 31));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Left);
    EXPECT_EQ(grid().currentDay(), day(2024, 1, 1));
    key(Qt::Key_End);
    key(Qt::Key_Down);
    EXPECT_EQ(grid().currentDay(), day(2024, 2, 29));
}

TEST_F(ColorsRoomTest, TellsTheDayAndTheCountsInTheStatusLine)
{
    now.utc = std::chrono::sys_days{std::chrono::year{2024} / 1 / 10} + std::chrono::hours{3};
    open();
    grid().setCurrentDay(day(2024, 1, 4));
    EXPECT_EQ(status, QStringLiteral("Thursday, 4 January · no color · digits paint"));
    key(Qt::Key_2);
    EXPECT_EQ(status, QStringLiteral("Thursday, 4 January · Exercise · Enter for a note"));
    EXPECT_EQ(counts, QStringLiteral("1 days painted · 9 blank · undo Ctrl+Z"));
}

TEST_F(ColorsRoomTest, CountsTheYearWhileItIsPainted)
{
    open();
    EXPECT_TRUE(child<QLabel>("emptyYear").isVisible());
    click(day(2024, 11, 4));
    EXPECT_FALSE(child<QLabel>("emptyYear").isVisible());
    EXPECT_THAT(child<QLabel>("yearFacts").text().toStdString(), testing::HasSubstr("Exercise"));
    auto& weekdays = child<QTableView>("countTable");
    const QAbstractItemModelTester tester{weekdays.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(weekdays.model()->index(0, 0).data(), QStringLiteral("1")); // a Monday
    edits.undo();
    EXPECT_TRUE(child<QLabel>("emptyYear").isVisible());
}

TEST_F(ColorsRoomTest, ShowsWhatAnotherProcessPainted)
{
    open();
    const auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(adding(DayColor{.day = day(2024, 5, 5), .category = rest.id, .note = {}})));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(pixel(day(2024, 5, 5)), Theme::light().highlighter(rest.color));
}

TEST_F(ColorsRoomTest, GoesToTheYearAndDayAskedFor)
{
    open({.room = RoomName::Colors, .day = day(2023, 8, 15)});
    EXPECT_EQ(room->findChild<RoomHeader*>()->title(), QStringLiteral("Colors of 2023"));
    EXPECT_EQ(grid().currentDay(), day(2023, 8, 15));
    room->show({.room = RoomName::Colors, .year = 2025});
    EXPECT_EQ(grid().currentDay(), day(2025, 8, 15));
    room->show({.room = RoomName::Colors});
    EXPECT_EQ(model().year(), 2025);
}

TEST_F(ColorsRoomTest, MeetsTheEndOfFebruaryInAnotherYear)
{
    open({.room = RoomName::Colors, .day = day(2024, 2, 29)});
    room->show({.room = RoomName::Colors, .year = 2025});
    EXPECT_EQ(grid().currentDay(), day(2025, 2, 28));
}

TEST_F(ColorsRoomTest, OpensADayAndItsEntryFromTheMenu)
{
    open();
    QContextMenuEvent event{QContextMenuEvent::Mouse, middle(day(2024, 9, 9)),
                            grid().viewport()->mapToGlobal(middle(day(2024, 9, 9)))};
    QApplication::sendEvent(grid().viewport(), &event);
    auto* menu = room->findChild<QMenu*>(QStringLiteral("dayMenu"));
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 7);
    menu->actions()[1]->trigger();
    EXPECT_EQ(stored(day(2024, 9, 9)), QStringLiteral("Study"));
    menu->actions().back()->trigger();
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].period, Period::ofDay(day(2024, 9, 9)));
    menu->close();
}

TEST_F(ColorsRoomTest, TellsAScreenReaderEachDay)
{
    open();
    click(day(2024, 11, 3));
    auto* table = QAccessible::queryAccessibleInterface(&grid())->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->cellAt(10, 2)->text(QAccessible::Name), QStringLiteral("Sunday, 3 November, Exercise"));
}

TEST_F(ColorsRoomTest, PaintsOnDarkPaper)
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(Theme::night().palette());
    open();
    click(day(2024, 11, 3));
    EXPECT_EQ(pixel(day(2024, 11, 3)), Theme::night().highlighter(exercise.color));
    EXPECT_EQ(pixel(day(2024, 11, 5)), Theme::night().blank);
    QApplication::setPalette(before);
}

TEST_F(ColorsRoomTest, MarksNotesAndLettersByShape)
{
    apply({adding(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = {}}),
           adding(DayColor{.day = day(2024, 4, 9), .category = rest.id, .note = QStringLiteral("비")})});
    open();
    const auto cell = [this](Day day) {
        return grid().viewport()->grab(grid().visualRect(model().indexOf(day))).toImage();
    };
    EXPECT_NE(cell(day(2024, 4, 4)), cell(day(2024, 4, 9)));
    const QImage without = cell(day(2024, 4, 4));
    grid().setLetters(true);
    EXPECT_NE(cell(day(2024, 4, 4)), without);
}

TEST_F(ColorsRoomTest, OffersTheUsualColorsToAnEmptyJournal)
{
    apply({removing(exercise), removing(study), removing(rest)});
    open();
    QTest::mouseClick(&child<QPushButton>("defaultPalette"), Qt::LeftButton);
    EXPECT_EQ(journal->categories().value().size(), 7U);
    click(day(2024, 1, 1));
    EXPECT_EQ(stored(day(2024, 1, 1)), QStringLiteral("Hobby"));
    edits.undo();
    edits.undo();
    EXPECT_TRUE(journal->categories().value().empty());
}

TEST_F(ColorsRoomTest, ShowsWhatIsStoredWhenPaintingFails)
{
    open();
    int failures = 0;
    QObject::connect(&edits, &EditStack::failed, room.get(), [&] { ++failures; });
    // Another process took the category away; this one has not looked yet.
    const auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(removing(exercise)));
    click(day(2024, 11, 3));
    EXPECT_EQ(failures, 1);
    EXPECT_EQ(edits.count(), 0);
    EXPECT_EQ(model().shown(day(2024, 11, 3)).category, std::nullopt);
}

} // namespace
} // namespace hoego::ui
