#include "ui/write/FindBar.h"
#include "tests/ui/write/WriteStage.h"
#include "ui/common/TextLine.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace hoego::ui {
namespace {

class FindBarTest : public WriteStage {
protected:
    void openWith(const QString& body)
    {
        apply({adding(sample::entry(Period::ofMonth(2024, 11), body))});
        open();
    }
    FindBar& bar() { return child<FindBar>("findBar"); }
    TextLine& words() { return child<TextLine>("findWords"); }
    TextLine& replacement() { return child<TextLine>("replacement"); }
    QString count() { return child<QLabel>("findCount").text(); }
    QString selected() { return editor().textCursor().selectedText(); }
    int caret() { return editor().textCursor().selectionStart(); }
    bool waitForCount(const QString& expected)
    {
        return QTest::qWaitFor([&] { return count() == expected; }, 5000);
    }
    void find(const QString& text, const QString& expectedCount)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        words().setText(text);
        EXPECT_TRUE(waitForCount(expectedCount)) << count().toStdString();
    }
    static void compose(QWidget& widget, const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event{preedit, {}};
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&widget, &event);
    }
    std::size_t marked() { return static_cast<std::size_t>(editor().marks(Editor::Marks::Found).size()); }
};

TEST_F(FindBarTest, MarksAllAndSelectsTheFirstAfterTheCaret)
{
    openWith(QStringLiteral("회고 하나, 회고 둘, 회고 셋"));
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(3);
    editor().setTextCursor(cursor);
    find(QStringLiteral("회고"), QStringLiteral("2 / 3"));
    EXPECT_EQ(caret(), 7);
    EXPECT_EQ(marked(), 3U);
    EXPECT_TRUE(words().hasFocus());
}

TEST_F(FindBarTest, EscapeGivesTheCaretBackAtTheHit)
{
    openWith(QStringLiteral("하나 둘 하나"));
    find(QStringLiteral("둘"), QStringLiteral("1 / 1"));
    QTest::keyClick(&words(), Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
    EXPECT_TRUE(editor().hasFocus());
    EXPECT_EQ(selected(), QStringLiteral("둘"));
    EXPECT_EQ(marked(), 0U);
}

TEST_F(FindBarTest, EscapeInTheTextClosesItToo)
{
    openWith(QStringLiteral("하나"));
    find(QStringLiteral("하나"), QStringLiteral("1 / 1"));
    editor().setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
}

TEST_F(FindBarTest, GoesRoundByEnterAndF3)
{
    openWith(QStringLiteral("가 나 가 나 가"));
    find(QStringLiteral("가"), QStringLiteral("1 / 3"));
    QTest::keyClick(&words(), Qt::Key_Return);
    EXPECT_EQ(count(), QStringLiteral("2 / 3"));
    QTest::keyClick(&words(), Qt::Key_F3);
    EXPECT_EQ(count(), QStringLiteral("3 / 3"));
    QTest::keyClick(&words(), Qt::Key_F3);
    EXPECT_EQ(count(), QStringLiteral("1 / 3"));
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), QStringLiteral("3 / 3"));
    editor().setFocus();
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(count(), QStringLiteral("2 / 3"));
    EXPECT_EQ(caret(), 4);
}

TEST_F(FindBarTest, FindsTheSyllableBeingComposedAndLeavesItComposing)
{
    openWith(QStringLiteral("목표와 회고"));
    press(Qt::Key_F, Qt::ControlModifier);
    compose(words(), QStringLiteral("ㅎ"));
    compose(words(), QStringLiteral("회"));
    EXPECT_TRUE(waitForCount(QStringLiteral("1 / 1"))) << count().toStdString();
    EXPECT_EQ(selected(), QStringLiteral("회"));
    EXPECT_TRUE(words().isComposing());
    compose(words(), QStringLiteral("ㄱ"), QStringLiteral("회"));
    compose(words(), QStringLiteral("고"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == QStringLiteral("회고"); }, 5000));
    EXPECT_TRUE(words().isComposing());
    EXPECT_EQ(words().text(), QStringLiteral("회"));
    compose(words(), {}, QStringLiteral("고"));
    EXPECT_EQ(words().text(), QStringLiteral("회고"));
}

TEST_F(FindBarTest, ReplacesAllAsOneUndoStep)
{
    const QString body = QStringLiteral("책 한 권, 책 두 권\n\n책 세 권");
    openWith(body);
    find(QStringLiteral("책 (.) 권"), QStringLiteral("Nothing found"));
    child<QToolButton>("findPattern").click();
    EXPECT_TRUE(waitForCount(QStringLiteral("1 / 3")));
    QTest::keyClick(&words(), Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(replacement().hasFocus());
    replacement().setText(QStringLiteral("글 $1 편"));
    child<QToolButton>("replaceAll").click();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return text() == QStringLiteral("글 한 편, 글 두 편\n\n글 세 편"); }, 5000))
        << text().toStdString();
    editor().undo();
    EXPECT_EQ(text(), body);
}

TEST_F(FindBarTest, ReplacesOneAndGoesToTheNext)
{
    openWith(QStringLiteral("가 가 가"));
    find(QStringLiteral("가"), QStringLiteral("1 / 3"));
    QTest::keyClick(&words(), Qt::Key_H, Qt::ControlModifier);
    replacement().setText(QStringLiteral("가가"));
    QTest::keyClick(&replacement(), Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("가가 가 가"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return caret() == 3 && selected() == QStringLiteral("가"); }, 5000));
    QTest::keyClick(&replacement(), Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("가가 가가 가"));
    editor().undo();
    EXPECT_EQ(text(), QStringLiteral("가가 가 가"));
}

TEST_F(FindBarTest, AComposedSyllableIsReplacedWith)
{
    openWith(QStringLiteral("가 나"));
    find(QStringLiteral("나"), QStringLiteral("1 / 1"));
    QTest::keyClick(&words(), Qt::Key_H, Qt::ControlModifier);
    compose(replacement(), QStringLiteral("다"));
    child<QToolButton>("replaceOne").click();
    EXPECT_EQ(text(), QStringLiteral("가 다"));
}

TEST_F(FindBarTest, TellsWhereAPatternIsWrong)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_F, Qt::ControlModifier);
    child<QToolButton>("findPattern").click();
    words().setText(QStringLiteral("(글"));
    auto& trouble = child<QLabel>("findTrouble");
    EXPECT_TRUE(QTest::qWaitFor([&] { return trouble.isVisible(); }, 5000));
    EXPECT_EQ(trouble.text(),
              QStringLiteral("Not a regular expression yet, at character 3: a parenthesis is not closed"));
    EXPECT_EQ(count(), QString{});
    words().setText(QStringLiteral("(글)"));
    EXPECT_TRUE(waitForCount(QStringLiteral("1 / 1")));
    EXPECT_TRUE(trouble.isHidden());
}

TEST_F(FindBarTest, MarksOnlyWhatIsNearTheVisiblePart)
{
    openWith(QStringLiteral("가나다 회고\n\n").repeated(5000));
    find(QStringLiteral("회고"), QStringLiteral("1 / 5000"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return marked() > 0; }));
    EXPECT_LT(marked(), 200U);
    const int first = editor().marks(Editor::Marks::Found).front().cursor.position();
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), QStringLiteral("5000 / 5000"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return editor().marks(Editor::Marks::Found).front().cursor.position() > first + 10000; }));
}

TEST_F(FindBarTest, CountsAgainWhenTheTextChanges)
{
    openWith(QStringLiteral("회고"));
    find(QStringLiteral("회고"), QStringLiteral("1 / 1"));
    editor().setFocus();
    editor().moveCursor(QTextCursor::End);
    typeKorean(QStringLiteral(" 회고"));
    EXPECT_TRUE(waitForCount(QStringLiteral("2 found"))) << count().toStdString();
}

TEST_F(FindBarTest, LooksForWhatIsSelected)
{
    openWith(QStringLiteral("하나 둘 하나"));
    QTextCursor cursor = editor().textCursor();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
    editor().setTextCursor(cursor);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(words().text(), QStringLiteral("하나"));
    EXPECT_TRUE(waitForCount(QStringLiteral("1 / 2")));
}

TEST_F(FindBarTest, ShowsTheTextWhereOnlyThePreviewWasSeen)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(room.focusWidget(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(editor().isHidden());
    room.findChild<QAction*>(QStringLiteral("find"))->trigger();
    EXPECT_TRUE(editor().isVisible());
}

TEST_F(FindBarTest, WhatTheFindRoomFoundStaysMarked)
{
    openWith(QStringLiteral("회고 하나"));
    find(QStringLiteral("하나"), QStringLiteral("1 / 1"));
    room.show({.room = RoomName::Write,
               .year = 2024,
               .period = Period::ofMonth(2024, 11),
               .query = QStringLiteral("회고")});
    EXPECT_TRUE(bar().isHidden());
    ASSERT_EQ(marked(), 1U);
    EXPECT_EQ(editor().marks(Editor::Marks::Found).front().cursor.selectedText(), QStringLiteral("회고"));
}

TEST_F(FindBarTest, HasNamesForAll)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_H, Qt::ControlModifier);
    for (const auto* button : bar().findChildren<QToolButton*>()) {
        const bool isNamed = !button->isVisible() || !button->accessibleName().isEmpty();
        EXPECT_TRUE(isNamed) << button->objectName().toStdString();
    }
    EXPECT_FALSE(words().accessibleName().isEmpty());
    EXPECT_FALSE(replacement().accessibleName().isEmpty());
}

} // namespace
} // namespace hoego::ui
