#include "ui/shell/MainWindow.h"
#include "core/journal/Journal.h"
#include "tests/ui/shell/WindowStage.h"
#include "ui/common/EditStack.h"
#include "ui/common/Theme.h"
#include "ui/render/Language.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/Guide.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/YearView.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>

namespace hoego::ui {
namespace {

class MainWindowTest : public WindowStage { };

TEST_F(MainWindowTest, ReachesEveryRoomByItsKey)
{
    begin();
    for (int number = 4; number >= 0; --number) {
        press(static_cast<Qt::Key>(Qt::Key_1 + number), Qt::ControlModifier);
        EXPECT_EQ(room(), static_cast<RoomName>(number));
        EXPECT_TRUE(window.workspace()->room()->isVisible());
        EXPECT_TRUE(window.workspace()->room()->isAncestorOf(window.focusWidget()));
    }
}

TEST_F(MainWindowTest, KeepsTheToolsOfTheWriteRoomInMenusOfTheirOwn)
{
    begin();
    QMenu* entry = window.menuBar()->actions().at(3)->menu();
    QStringList within;
    int lines = 0;
    for (const QAction* action : entry->actions()) {
        lines += action->isSeparator() ? 0 : 1;
        for (const QAction* inner : action->menu() ? action->menu()->actions() : QList<QAction*>{})
            within << inner->objectName();
    }
    EXPECT_LT(lines, 20); // Of some 35 pixels: a window 700 high has room for so many.
    for (const char* tool :
         {"find", "insertPicture", "freezeLiveBlocks", "keepPromise", "editTemplates", "typewriter"})
        EXPECT_TRUE(within.contains(QLatin1StringView{tool})) << tool;
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(entry->actions().back()->menu()->actions().isEmpty());
}

TEST_F(MainWindowTest, MakesARoomOnlyWhenItIsFirstEntered)
{
    begin();
    EXPECT_EQ(window.findChildren<Room*>().size(), 1);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.findChildren<Room*>().size(), 2);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window.findChildren<Room*>().size(), 2);
}

TEST_F(MainWindowTest, GoesBackAndForwardByKeys)
{
    begin();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(room(), RoomName::Colors);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(room(), RoomName::Write);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(room(), RoomName::Colors);
}

TEST_F(MainWindowTest, GoesWhereThePaletteIsTold)
{
    begin();
    press(Qt::Key_K, Qt::ControlModifier);
    auto* line = find<QLineEdit>("paletteLine");
    ASSERT_TRUE(line->hasFocus());
    type(QStringLiteral("2021-03"));
    press(Qt::Key_Return);
    EXPECT_EQ(room(), RoomName::Write);
    EXPECT_EQ(period(), QStringLiteral("2021-03"));
    EXPECT_FALSE(line->isVisible());
    EXPECT_EQ(find<QAbstractButton>("yearButton")->text(), QStringLiteral("2021"));
}

TEST_F(MainWindowTest, SaysInThePaletteThatNothingIsCalledSo)
{
    begin();
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("nowhere at all"));
    auto* list = find<QListWidget>("paletteList");
    ASSERT_EQ(list->count(), 1);
    EXPECT_FALSE(list->item(0)->text().isEmpty());
    press(Qt::Key_Down);
    press(Qt::Key_Return); // It is no offer.
    EXPECT_TRUE(find<QLineEdit>("paletteLine")->isVisible());
}

TEST_F(MainWindowTest, OpensThePaletteFromATextField)
{
    begin();
    QLineEdit field{window.workspace()};
    field.setText(QStringLiteral("what was typed"));
    field.show();
    field.setFocus();
    field.setCursorPosition(4);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(find<QLineEdit>("paletteLine")->hasFocus());
    EXPECT_EQ(field.text(), QStringLiteral("what was typed"));
}

TEST_F(MainWindowTest, ClosesThePaletteByEscapeAndReturnsTheFocus)
{
    begin();
    press(Qt::Key_2, Qt::ControlModifier);
    QWidget* before = window.focusWidget();
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QLineEdit>("paletteLine")->isVisible());
    EXPECT_EQ(window.focusWidget(), before);
    EXPECT_EQ(room(), RoomName::Colors);
}

TEST_F(MainWindowTest, ChoosesInThePaletteByArrows)
{
    begin();
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(room(), RoomName::Goals);
}

TEST_F(MainWindowTest, OpensAMonthOfTheSidebarByClick)
{
    begin();
    auto& view = *window.findChild<YearView*>();
    const QModelIndex row = view.model()->index(3, 0); // The year, December, November, October.
    ASSERT_EQ(row.data().toString(), QStringLiteral("October"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(row).center());
    EXPECT_EQ(period(), QStringLiteral("2024-10"));
    EXPECT_EQ(view.chosen(), row);
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("October")));
}

TEST_F(MainWindowTest, StepsThroughYearsAndPeriodsByKeys)
{
    begin();
    press(Qt::Key_PageUp, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(period(), QStringLiteral("2024-10"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(period(), QStringLiteral("2023-10"));
}

TEST_F(MainWindowTest, GivesNoKeyTwoMeaningsInAnyRoom)
{
    begin();
    for (int number = 0; number < 5; ++number) {
        window.go({.room = static_cast<RoomName>(number)});
        std::map<QKeySequence, QString> taken;
        const auto take = [&taken](const QKeySequence& key, const QString& by) {
            if (key.isEmpty())
                return;
            const auto [there, isNew] = taken.emplace(key, by);
            EXPECT_TRUE(isNew) << key.toString().toStdString() << " is " << there->second.toStdString()
                               << " and " << by.toStdString();
        };
        std::set<QAction*> actions;
        for (QAction* action : window.findChildren<QAction*>())
            actions.insert(action);
        for (QAction* action : actions) {
            const auto* room = window.workspace()->room();
            const auto* owner = qobject_cast<QWidget*>(action->parent());
            const bool isOfAnotherRoom = owner && !room->isAncestorOf(owner) && room != owner
                && std::ranges::any_of(window.findChildren<Room*>(), [&](const Room* other) {
                                             return other == owner || other->isAncestorOf(owner);
                                         });
            if (isOfAnotherRoom || action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            for (const QKeySequence& key : action->shortcuts())
                take(key, action->text());
        }
    }
}

TEST_F(MainWindowTest, SpeaksTheOtherLanguageAtOnceAndStaysWhereItIs)
{
    begin();
    window.go({.room = RoomName::Colors, .year = 2022});
    const QRect geometry = window.geometry();
    window.chooseLanguage(QStringLiteral("ko"));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return window.findChild<YearView*>()->model()->index(1, 0).data() == QStringLiteral("12월");
    }));
    EXPECT_EQ(room(), RoomName::Colors);
    EXPECT_EQ(window.workspace()->place().year, 2022);
    EXPECT_EQ(window.geometry(), geometry);
    EXPECT_TRUE(window.menuBar()->actions().front()->text().startsWith(QStringLiteral("파일")));
    EXPECT_EQ(own.settings.language.get(), QStringLiteral("ko"));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(room(), RoomName::Write);
}

TEST_F(MainWindowTest, TurnsDarkAndLightAtOnce)
{
    begin();
    window.chooseLook(QStringLiteral("dark"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return Theme::of(window.palette()).dark; }, 1000));
    EXPECT_TRUE(Theme::of(window.workspace()->room()->palette()).dark);
    window.chooseLook(QStringLiteral("light"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !Theme::of(window.palette()).dark; }, 1000));
}

TEST_F(MainWindowTest, TellsInABarThatCanBeClosed)
{
    begin();
    auto& bar = *window.findChild<NoticeBar*>();
    EXPECT_FALSE(bar.isVisible());
    window.workspace()->tell(QStringLiteral("The disk is full. What you typed is still here."));
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(find<QLabel>("noticeWords")->text(),
              QStringLiteral("The disk is full. What you typed is still here."));
    QTest::mouseClick(find<QPushButton>("closeNotice"), Qt::LeftButton);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MainWindowTest, TellsWhenTheHousesUndoFails)
{
    begin();
    Q_EMIT window.edits()->failed({Error::Code::DiskFull, QStringLiteral("detail")});
    const QString told = window.findChild<NoticeBar*>()->sentence();
    EXPECT_FALSE(told.isEmpty());
    EXPECT_FALSE(told.contains(QStringLiteral("detail")));
}

TEST_F(MainWindowTest, UndoesWhatTheHouseDidWhenNoTextIsInHand)
{
    begin();
    const Category category{.id = CategoryId::mint(), .name = QStringLiteral("Exercise")};
    ASSERT_TRUE(window.edits()->perform(QStringLiteral("Add Exercise"), {adding(category)}));
    find<QAbstractButton>("yearButton")->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window.journal()->categories()->empty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window.journal()->categories()->size(), 1U);
}

TEST_F(MainWindowTest, NeverUndoesANewEntryThatWasWrittenSince)
{
    begin();
    QTimer::singleShot(0, &window, [this] {
        auto& question = *window.findChild<QInputDialog*>();
        question.setTextValue(QStringLiteral("Keywords"));
        question.accept();
    });
    window.newFreeEntry();
    const auto id = window.workspace()->place().entry;
    ASSERT_TRUE(id);
    type(QStringLiteral("Precious."));
    ASSERT_TRUE(window.workspace()->settle());
    find<QAbstractButton>("yearButton")->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    const auto entry = window.journal()->entry(*id).value();
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->title, QStringLiteral("Keywords"));
    EXPECT_EQ(entry->body, QStringLiteral("Precious."));
}

TEST_F(MainWindowTest, ShowsTheRoomsStatus)
{
    begin();
    Q_EMIT window.workspace()->room()->statusChanged(QStringLiteral("Saved"),
                                                     QStringLiteral("12 characters"));
    const auto& line = *window.findChild<StatusLine*>();
    EXPECT_EQ(line.left(), QStringLiteral("Saved"));
    EXPECT_EQ(line.right(), QStringLiteral("12 characters"));
}

TEST_F(MainWindowTest, FollowsTheGuidesLinksToItsOwnChapters)
{
    begin();
    window.showGuide();
    auto& text = *window.findChild<Guide*>()->findChild<QTextBrowser*>();
    ASSERT_FALSE(text.toPlainText().isEmpty());
    EXPECT_EQ(text.verticalScrollBar()->value(), 0);
    Q_EMIT text.anchorClicked(QUrl{QStringLiteral("#find")});
    EXPECT_GT(text.verticalScrollBar()->value(), 0);
    EXPECT_EQ(text.textCursor().block().text(), QStringLiteral("Find"));
}

TEST_F(MainWindowTest, LeavesOnlyTheTextAndKeepsItsShortcuts)
{
    begin();
    // Looked up each time: the workspace is made anew with the window's first look.
    const auto isSidebarSeen = [this] { return window.workspace()->findChild<Sidebar*>()->isVisible(); };
    const auto isStatusSeen = [this] { return window.workspace()->findChild<StatusLine*>()->isVisible(); };
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F11);
    EXPECT_FALSE(isSidebarSeen());
    EXPECT_FALSE(isStatusSeen());
    EXPECT_EQ(window.menuBar()->height(), 0);
    press(Qt::Key_Escape);
    EXPECT_TRUE(isSidebarSeen());
    EXPECT_TRUE(isStatusSeen());
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.menuBar()->height() > 0; }));

    press(Qt::Key_F11);
    press(Qt::Key_2, Qt::ControlModifier); // Another room: the window is whole again.
    EXPECT_EQ(room(), RoomName::Colors);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.menuBar()->height() > 0; }));
}

TEST_F(MainWindowTest, RemembersWhetherTheSidebarIsShown)
{
    begin();
    press(Qt::Key_F8);
    EXPECT_FALSE(window.workspace()->isSidebarVisible());
    MainWindow next{{own.settings, language, appearance, [this] { return clock; }}};
    next.showJournal(Journal::open(QStringLiteral(":memory:")).value());
    EXPECT_FALSE(next.workspace()->isSidebarVisible());
}

} // namespace
} // namespace hoego::ui
