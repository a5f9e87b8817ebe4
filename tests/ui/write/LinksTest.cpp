#include "tests/ui/write/WriteStage.h"

#include "ui/write/Backlinks.h"
#include "ui/write/Links.h"
#include "ui/write/Preview.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class LinksTest : public WriteStage {
protected:
    LinksTest()
    {
        running = sample::freeEntry(sample::day(2024, 5, 1), QStringLiteral("달리기의 해"),
                                    QStringLiteral("오월부터 달렸다."));
        november = sample::entry(Period::ofMonth(2024, 11), {});
    }
    void write(const QString& body)
    {
        november.body = body;
        apply({adding(running), adding(november)});
        open();
    }
    void putCaretBehind(const QString& words)
    {
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(text().indexOf(words) + words.size()));
        editor().setTextCursor(cursor);
    }
    QString bodyOf(const Entry& entry) { return journal->entry(entry.id).value()->body; }
    /// As a person does: into the title, all new, Enter.
    void rename(const QString& title)
    {
        auto& line = child<QLineEdit>("title");
        line.setFocus();
        line.selectAll();
        for (const QChar sign : title) {
            QInputMethodEvent event;
            event.setCommitString(QString{sign});
            QCoreApplication::sendEvent(&line, &event);
        }
        QTest::keyClick(&line, Qt::Key_Return);
    }

    Entry running;
    Entry november;
};

TEST_F(LinksTest, AreFollowedByCtrlEnter)
{
    write(QStringLiteral("시월은 [[2024-10]]에, 달린 이야기는 [[달리기의 해|여기]]에."));
    putCaretBehind(QStringLiteral("달리기"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_THAT(navigator.gone, SizeIs(1));
    EXPECT_EQ(navigator.gone[0].entry, running.id);
    putCaretBehind(QStringLiteral("2024"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_THAT(navigator.gone, SizeIs(2));
    EXPECT_EQ(navigator.gone[1].period, Period::ofMonth(2024, 10));
    EXPECT_EQ(text(), november.body);
}

TEST_F(LinksTest, AreFollowedByCtrlClickAndNotByAClick)
{
    write(QStringLiteral("[[달리기의 해]]를 보라"));
    QTextCursor cursor{editor().document()};
    cursor.setPosition(4);
    const QPoint at = editor().cursorRect(cursor).center();
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_THAT(navigator.gone, IsEmpty());
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    ASSERT_THAT(navigator.gone, SizeIs(1));
    EXPECT_EQ(navigator.gone[0].entry, running.id);
}

TEST_F(LinksTest, SayWhereNoneIs)
{
    write(QStringLiteral("글에는 `[[달리기의 해]]` 없다"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(navigator.gone, IsEmpty());
    EXPECT_THAT(navigator.told, SizeIs(1));
    EXPECT_EQ(text(), november.body);
}

TEST_F(LinksTest, LeadToAnEmptyPageWhereNothingIsYet)
{
    write(QStringLiteral("[[아직 없는 글]]"));
    putCaretBehind(QStringLiteral("없는"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(child<QLineEdit>("title").text(), QStringLiteral("아직 없는 글"));
    EXPECT_EQ(text(), QString{});
    EXPECT_TRUE(room.settle());
    EXPECT_THAT(journal->entries({.freeOnly = true}).value(), SizeIs(1)) << "a look keeps nothing";

    typeKorean(QStringLiteral("시작"));
    EXPECT_TRUE(room.settle());
    const auto entries = journal->entries({.freeOnly = true}).value();
    ASSERT_THAT(entries, SizeIs(2));
    EXPECT_EQ(entries[1].title, QStringLiteral("아직 없는 글"));
}

TEST_F(LinksTest, AreOfferedByTheMenuOfTheRightButton)
{
    write(QStringLiteral("[[달리기의 해]]"));
    QMenu menu;
    menu.addAction(QStringLiteral("Copy"));
    QTextCursor cursor{editor().document()};
    cursor.setPosition(5);
    Q_EMIT editor().menuWanted(menu, cursor);
    ASSERT_FALSE(menu.actions().isEmpty());
    menu.actions().front()->trigger();
    EXPECT_THAT(navigator.gone, SizeIs(1));
}

TEST_F(LinksTest, OfThePreviewLeadWhereThoseOfTheEditorDo)
{
    write(QStringLiteral("[[달리기의 해]]"));
    auto& preview = *room.findChild<Preview*>();
    Q_EMIT preview.anchorClicked(
        QUrl{QStringLiteral("hoego:%EB%8B%AC%EB%A6%AC%EA%B8%B0%EC%9D%98%20%ED%95%B4")});
    ASSERT_THAT(navigator.gone, SizeIs(1));
    EXPECT_EQ(navigator.gone[0].entry, running.id);
    Q_EMIT preview.anchorClicked(QUrl{QStringLiteral("hoego:2024-W47")});
    EXPECT_EQ(navigator.gone.back().period, Period::fromKey(u"2024-W47"));
    EXPECT_THAT(navigator.told, IsEmpty());
}

TEST_F(LinksTest, AreShownAtTheEntryTheyPointAt)
{
    write(QStringLiteral("바빴다. 그래도 [[달리기의 해|그 글]]처럼 달렸다."));
    EXPECT_TRUE(child<QWidget>("backlinks").isHidden());
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    ASSERT_FALSE(child<QWidget>("backlinks").isHidden());
    auto& row = child<BacklinkRow>("backlink");
    EXPECT_TRUE(row.accessibleName().contains(QStringLiteral("그래도 그 글처럼 달렸다.")))
        << row.accessibleName().toStdString();
    QTest::mouseClick(&row, Qt::LeftButton);
    ASSERT_THAT(navigator.gone, SizeIs(1));
    EXPECT_EQ(navigator.gone[0].entry, november.id);
}

TEST_F(LinksTest, ComeAndGoBesideTheTextAsOthersChange)
{
    write(QStringLiteral("[[달리기의 해]]"));
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    EXPECT_THAT(room.findChildren<BacklinkRow*>(), SizeIs(1));
    Entry without = november;
    without.body = QStringLiteral("없다");
    apply({changing(november, without)});
    EXPECT_TRUE(child<QWidget>("backlinks").isHidden());
    apply({changing(without, november)});
    EXPECT_FALSE(child<QWidget>("backlinks").isHidden());
    Entry trashed = november;
    trashed.trashed = now;
    apply({changing(november, trashed)});
    EXPECT_TRUE(child<QWidget>("backlinks").isHidden());
}

TEST_F(LinksTest, FollowARenamedEntryOnceItsTitleIsFinished)
{
    write(QStringLiteral("[[달리기의 해]]와 [[달리기의 해|그 글]], `[[달리기의 해]]`"));
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    auto& line = child<QLineEdit>("title");
    line.setFocus();
    line.end(false);
    QTest::keyClick(&line, Qt::Key_2);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return journal->entry(running.id).value()->title == QStringLiteral("달리기의 해2"); }));
    EXPECT_EQ(bodyOf(november), november.body) << "not while it is typed";
    rename(QStringLiteral("달린 해"));
    EXPECT_EQ(bodyOf(november), QStringLiteral("[[달린 해]]와 [[달린 해|그 글]], `[[달리기의 해]]`"));
    ASSERT_THAT(navigator.told, SizeIs(1));
    EXPECT_TRUE(navigator.told[0].contains(QStringLiteral("달리기의 해")));

    auto& takeBack = child<QAction>("takeBackRenaming");
    EXPECT_TRUE(takeBack.isEnabled());
    takeBack.trigger();
    EXPECT_FALSE(takeBack.isEnabled());
    EXPECT_EQ(bodyOf(november), november.body);
    EXPECT_EQ(journal->entry(running.id).value()->title, running.title);
    EXPECT_EQ(line.text(), running.title);
    edits.redo();
    EXPECT_EQ(bodyOf(november), QStringLiteral("[[달린 해]]와 [[달린 해|그 글]], `[[달리기의 해]]`"));
}

TEST_F(LinksTest, KeepWhatWasTypedSinceWhenARenamingIsTakenBack)
{
    write(QStringLiteral("[[달리기의 해]]"));
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    rename(QStringLiteral("달린 해"));
    const Entry mended = *journal->entry(november.id).value();
    Entry typed = mended;
    typed.body += QStringLiteral(" 그리고 더 쓴 말");
    apply({changing(mended, typed)});
    edits.undo();
    EXPECT_EQ(bodyOf(november), QStringLiteral("[[달리기의 해]] 그리고 더 쓴 말"));
}

TEST_F(LinksTest, StayWhereAnotherEntryHasTheOldTitle)
{
    const Entry twin = sample::freeEntry(sample::day(2023, 5, 1), running.title, {});
    apply({adding(twin)});
    write(QStringLiteral("[[달리기의 해]]"));
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    rename(QStringLiteral("달린 해"));
    EXPECT_EQ(bodyOf(november), november.body);
    EXPECT_THAT(navigator.told, IsEmpty());
}

TEST_F(LinksTest, NameTheIdWhereTheNewTitleCannotStandInThem)
{
    write(QStringLiteral("[[달리기의 해]]"));
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    rename(QStringLiteral("2024-05"));
    EXPECT_EQ(bodyOf(november), QStringLiteral("[[%1|달리기의 해]]").arg(running.id.toString()));
}

TEST_F(LinksTest, OfTheRenamedEntryToItselfAreMendedInItsText)
{
    running.body = QStringLiteral("이 글은 [[달리기의 해]]다.");
    write(QStringLiteral("다른 글"));
    room.show(Place{.room = RoomName::Write, .entry = running.id});
    rename(QStringLiteral("달린 해"));
    EXPECT_EQ(text(), QStringLiteral("이 글은 [[달린 해]]다."));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(bodyOf(running), text());
    editor().undo();
    EXPECT_EQ(text(), QStringLiteral("이 글은 [[달리기의 해]]다."));
}

} // namespace
} // namespace hoego::ui
