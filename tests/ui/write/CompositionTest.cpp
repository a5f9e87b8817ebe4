#include "tests/ui/write/WriteStage.h"

#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>

// What an input method is composing is never lost, doubled, moved or broken.
namespace hoego::ui {
namespace {

class CompositionTest : public WriteStage {
protected:
    QString composed() { return editor().textCursor().block().layout()->preeditAreaText(); }
};

TEST_F(CompositionTest, TypesKorean)
{
    open();
    typeKorean(QStringLiteral("십일월은 바빴다."));
    EXPECT_TRUE(waitUntilStored(QStringLiteral("십일월은 바빴다.")));
}

TEST_F(CompositionTest, AutosaveStoresWhatIsConfirmedAndLeavesTheRest)
{
    open();
    typeKorean(QStringLiteral("회"));
    compose(QStringLiteral("고"));
    EXPECT_TRUE(waitUntilStored(QStringLiteral("회")));
    EXPECT_EQ(composed(), QStringLiteral("고"));
    EXPECT_EQ(status, QStringLiteral("Saving…"));
    compose(QStringLiteral("곡"));
    confirm(QStringLiteral("고"));
    compose(QStringLiteral("기"));
    confirm(QStringLiteral("기"));
    EXPECT_TRUE(waitUntilStored(QStringLiteral("회고기")));
    EXPECT_EQ(status, QStringLiteral("Saved · just now"));
}

TEST_F(CompositionTest, HighlightingLeavesItsMarking)
{
    open();
    type(QStringLiteral("## **굵게** "));
    room.finishHighlighting();
    compose(QStringLiteral("한"));
    room.finishHighlighting();
    EXPECT_EQ(composed(), QStringLiteral("한"));
    const QTextLayout& layout = *editor().textCursor().block().layout();
    const int at = layout.preeditAreaPosition();
    const auto formats = layout.formats();
    const bool isUnderlined = std::ranges::any_of(formats, [at](const auto& range) {
        return range.start <= at && range.start + range.length > at && range.format.fontUnderline();
    });
    EXPECT_TRUE(isUnderlined);
    confirm(QStringLiteral("한"));
    EXPECT_EQ(text(), QStringLiteral("## **굵게** 한"));
}

TEST_F(CompositionTest, GoesOnWhileThePreviewIsDrawn)
{
    settings.editorMode.set(1);
    open();
    press(Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    editor().setFocus();
    typeKorean(QStringLiteral("미리"));
    compose(QStringLiteral("보"));
    auto& preview = child<QTextBrowser>("preview");
    if (!preview.isVisible())
        press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return preview.toPlainText().trimmed().startsWith(QStringLiteral("미리")); }, 3000));
    confirm(QStringLiteral("보"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("미리보")));
    EXPECT_EQ(text().count(QStringLiteral("보")), 1);
}

TEST_F(CompositionTest, EndsInTheTextWhenTheRoomSettles)
{
    open();
    typeKorean(QStringLiteral("회"));
    compose(QStringLiteral("고"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(storedText(), QStringLiteral("회고"));
    EXPECT_EQ(composed(), QString{});
}

TEST_F(CompositionTest, StaysWithItsEntryWhenAnotherIsOpened)
{
    open();
    typeKorean(QStringLiteral("십일"));
    compose(QStringLiteral("월"));
    room.show({.room = RoomName::Write, .period = Period::ofMonth(2024, 10)});
    EXPECT_EQ(storedText(), QStringLiteral("십일월"));
    EXPECT_EQ(text(), QString{});
}

TEST_F(CompositionTest, IsStoredWhenTheWindowCloses)
{
    open();
    typeKorean(QStringLiteral("끝"));
    compose(QStringLiteral("말"));
    EXPECT_TRUE(room.close());
    EXPECT_EQ(storedText(), QStringLiteral("끝말"));
}

TEST_F(CompositionTest, IsStoredWhenTheFocusLeaves)
{
    open();
    compose(QStringLiteral("말"));
    child<QLineEdit>("title").setFocus();
    EXPECT_TRUE(waitUntilStored(QStringLiteral("말")));
}

TEST_F(CompositionTest, StaysWhereItWasWhenThePointerMovesTheCaret)
{
    open();
    type(QStringLiteral("앞줄\n뒷줄"));
    compose(QStringLiteral("끝"));
    QTextCursor start{editor().document()};
    const QPoint place = editor().cursorRect(start).center();
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(text(), QStringLiteral("앞줄\n뒷줄끝"));
    EXPECT_LT(editor().textCursor().position(), 3);
    typeKorean(QStringLiteral("새"));
    EXPECT_EQ(text().count(QStringLiteral("끝")), 1);
    EXPECT_TRUE(text().endsWith(QStringLiteral("뒷줄끝")));
}

TEST_F(CompositionTest, GoesOnInTheNewItemAfterEnter)
{
    open();
    type(QStringLiteral("- "));
    compose(QStringLiteral("책"));
    press(Qt::Key_Return);
    typeKorean(QStringLiteral("글"));
    EXPECT_EQ(text(), QStringLiteral("- 책\n- 글"));
}

TEST_F(CompositionTest, IsKeptWhenAShortcutChangesTheText)
{
    open();
    compose(QStringLiteral("굵"));
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("**굵**"));
}

TEST_F(CompositionTest, IsNotBrokenByAnotherProcess)
{
    const Entry before = sample::entry(Period::ofMonth(2024, 11), QStringLiteral("앞 "));
    apply({adding(before)});
    open();
    press(Qt::Key_End, Qt::ControlModifier);
    compose(QStringLiteral("한"));
    auto other = Journal::open(journal->path()).value();
    Entry after = before;
    after.body = QStringLiteral("딴 글");
    ASSERT_TRUE(other->apply(changing(before, after)));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(composed(), QStringLiteral("한"));
    confirm(QStringLiteral("한"));
    EXPECT_TRUE(waitUntilStored(QStringLiteral("앞 한")));
}

TEST_F(CompositionTest, TellsTheInputMethodWhereTheCaretIs)
{
    open();
    type(QStringLiteral("한 줄\n둘째 줄"));
    const QRect shown = editor().cursorRect();
    const QRect told = editor().inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QPoint caret = editor().viewport()->mapTo(&editor(), shown.center());
    EXPECT_NEAR(told.center().y(), caret.y(), 2);
    EXPECT_NEAR(told.center().x(), caret.x(), 6);
}

} // namespace
} // namespace hoego::ui
