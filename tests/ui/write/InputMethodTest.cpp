#include "tests/ui/write/WriteStage.h"

#include <QAction>
#include <QInputMethod>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

// The traps that input methods find in editors: keys and commands in mid-composition, what is replaced, and
// where the list of candidates opens.
namespace hoego::ui {
namespace {

class InputMethodTest : public WriteStage {
protected:
    QString composed() { return editor().textCursor().block().layout()->preeditAreaText(); }
    void send(QInputMethodEvent&& event) { QCoreApplication::sendEvent(&editor(), &event); }
    void select(int from, int to)
    {
        QTextCursor cursor{editor().document()};
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
    }
    void put(const QString& text)
    {
        editor().document()->setPlainText(text);
        editor().moveCursor(QTextCursor::End);
    }
    QVariant ask(Qt::InputMethodQuery query)
    {
        QInputMethodQueryEvent event{query};
        QCoreApplication::sendEvent(&editor(), &event);
        return event.value(query);
    }
    /// That the input method is told where the caret is painted.
    void expectToldTruly(const std::string& where)
    {
        const QRectF told = ask(Qt::ImCursorRectangle).toRectF();
        const QRect shown = editor().cursorRect();
        const QPointF caret = editor().viewport()->mapTo(&editor(), QRectF{shown}.center());
        EXPECT_NEAR(told.center().y(), caret.y(), 2) << where;
        EXPECT_NEAR(told.center().x(), caret.x(), 6) << where;
        EXPECT_GT(told.height(), 0) << where;
    }
};

TEST_F(InputMethodTest, KeysThatMoveTheCaretLeaveTheSyllableWhereItWas)
{
    open();
    for (const Qt::Key key :
         {Qt::Key_Home, Qt::Key_Left, Qt::Key_Up, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Right}) {
        put(QStringLiteral("첫 줄\n둘째 줄"));
        compose(QStringLiteral("끝"));
        press(key);
        EXPECT_EQ(text(), QStringLiteral("첫 줄\n둘째 줄끝")) << key;
        EXPECT_EQ(composed(), QString{}) << key;
        typeKorean(QStringLiteral("새"));
        EXPECT_EQ(text().count(u'끝'), 1) << key;
        EXPECT_EQ(text().count(u'새'), 1) << key;
    }
}

TEST_F(InputMethodTest, AModifierAloneGoesOnComposing)
{
    open();
    compose(QStringLiteral("하"));
    for (const Qt::Key key : {Qt::Key_Shift, Qt::Key_Control, Qt::Key_Hangul}) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event{type, key, Qt::NoModifier}; // QTest does not know all of these.
            QCoreApplication::sendEvent(&editor(), &event);
        }
    }
    EXPECT_EQ(composed(), QStringLiteral("하"));
    confirm(QStringLiteral("한"));
    EXPECT_EQ(text(), QStringLiteral("한"));
}

TEST_F(InputMethodTest, UndoInMidCompositionLosesNothingForGood)
{
    open();
    typeKorean(QStringLiteral("앞"));
    compose(QStringLiteral("한"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(composed(), QString{});
    while (editor().document()->isRedoAvailable())
        editor().redo();
    EXPECT_EQ(text(), QStringLiteral("앞한"));
}

TEST_F(InputMethodTest, UndoAfterComposingBringsBackWhatWasReplaced)
{
    open();
    put(QStringLiteral("나의 옛말 끝"));
    select(3, 5);
    compose(QStringLiteral("새"));
    compose(QStringLiteral("새"));
    confirm(QStringLiteral("새"));
    EXPECT_EQ(text(), QStringLiteral("나의 새 끝"));
    while (editor().document()->isUndoAvailable())
        editor().undo();
    EXPECT_EQ(text(), QStringLiteral("나의 옛말 끝"));
}

TEST_F(InputMethodTest, CommandsTakeTheSyllableAlong)
{
    const struct {
        const char* command;
        const char16_t* before;
        const char16_t* after;
    } cases[]
        = {{"bold", u"", u"**굵**"},       {"heading2", u"", u"## 굵"}, {"tickTask", u"- [ ] ", u"- [x] 굵"},
           {"lineUp", u"위\n", u"굵\n위"}, {"link", u"", u"굵[]()"},    {"strikethrough", u"", u"~~굵~~"}};
    open();
    for (const auto& [command, before, after] : cases) {
        put(QString::fromUtf16(before));
        compose(QStringLiteral("굵"));
        child<QAction>(command).trigger();
        EXPECT_EQ(text(), QString::fromUtf16(after)) << command;
        EXPECT_EQ(composed(), QString{}) << command;
    }
}

TEST_F(InputMethodTest, OpeningTheFindBarKeepsTheSyllable)
{
    open();
    compose(QStringLiteral("말"));
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("말"));
}

TEST_F(InputMethodTest, MarksAndHighlightingGoOnAroundTheSyllable)
{
    open();
    QString book;
    for (int i = 0; i < 3000; ++i)
        book += QStringLiteral("**굵은** 글 %1\n").arg(i);
    put(book);
    compose(QStringLiteral("한"));
    for (const auto kind : {Editor::Marks::Line, Editor::Marks::Spelling, Editor::Marks::Found}) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = editor().textCursor();
        mark.cursor.select(QTextCursor::BlockUnderCursor);
        mark.format.setBackground(Qt::yellow);
        editor().setMarks(kind, {mark});
        QCoreApplication::processEvents(); // An idle slice of coloring.
        EXPECT_EQ(composed(), QStringLiteral("한"));
    }
    editor().viewport()->grab();
    room.finishHighlighting();
    EXPECT_EQ(composed(), QStringLiteral("한"));
    confirm(QStringLiteral("한"));
    EXPECT_EQ(text(), book + QStringLiteral("한"));
}

TEST_F(InputMethodTest, ReplacesWhatItIsAskedToReplace)
{
    open();
    put(QStringLiteral("## 훼고 글"));
    select(5, 5);
    QInputMethodEvent better;
    better.setCommitString(QStringLiteral("회고"), -2, 2);
    send(std::move(better));
    EXPECT_EQ(text(), QStringLiteral("## 회고 글"));
    EXPECT_EQ(editor().textCursor().position(), 5);
    editor().undo();
    EXPECT_EQ(text(), QStringLiteral("## 훼고 글"));
}

TEST_F(InputMethodTest, ConvertsAgainWhatIsThere)
{
    open();
    put(QStringLiteral("한자"));
    QInputMethodEvent taken{QStringLiteral("漢字"), {}};
    taken.setCommitString({}, -2, 2);
    send(std::move(taken));
    EXPECT_EQ(text(), QString{});
    EXPECT_EQ(composed(), QStringLiteral("漢字"));
    confirm(QStringLiteral("漢字"));
    EXPECT_EQ(text(), QStringLiteral("漢字"));
}

TEST_F(InputMethodTest, AnEmptyCompositionChangesNothing)
{
    open();
    put(QStringLiteral("그대로"));
    select(0, 3);
    send(QInputMethodEvent{});
    send(QInputMethodEvent{QString{}, {}});
    EXPECT_EQ(text(), QStringLiteral("그대로"));
    EXPECT_TRUE(editor().textCursor().hasSelection());
    EXPECT_FALSE(editor().document()->isUndoAvailable());
    EXPECT_FALSE(editor().isComposing());
}

TEST_F(InputMethodTest, AGivenUpCompositionLeavesNoTrace)
{
    open();
    put(QStringLiteral("글"));
    compose(QStringLiteral("ㅎ"));
    compose(QString{});
    EXPECT_EQ(text(), QStringLiteral("글"));
    EXPECT_EQ(composed(), QString{});
    EXPECT_FALSE(editor().isComposing());
}

TEST_F(InputMethodTest, AMarkThatIsSentAsTextEmbracesTheSelection)
{
    open();
    put(QStringLiteral("나의 회고"));
    select(3, 5);
    confirm(QStringLiteral("「"));
    EXPECT_EQ(text(), QStringLiteral("나의 「회고」"));
    EXPECT_EQ(editor().textCursor().selectedText(), QStringLiteral("회고"));
    QTest::keyClick(&editor(), '*');
    EXPECT_EQ(text(), QStringLiteral("나의 「*회고*」"));
}

TEST_F(InputMethodTest, ComposesAtBothEndsOfAWrappedLine)
{
    open();
    const QString line = QStringLiteral("- ") + QString{400, u'가'};
    for (const bool atEnd : {false, true}) {
        put(line);
        const QTextLayout& layout = *editor().document()->firstBlock().layout();
        ASSERT_GT(layout.lineCount(), 2);
        const QTextLine wrapped = layout.lineAt(1);
        const int at = wrapped.textStart() + (atEnd ? wrapped.textLength() : 0);
        select(at, at);
        compose(QStringLiteral("하"));
        compose(QStringLiteral("한"));
        expectToldTruly(atEnd ? "end" : "start");
        confirm(QStringLiteral("한"));
        EXPECT_EQ(text(), QString{line}.insert(at, u'한'));
    }
}

TEST_F(InputMethodTest, KeepsWhatIsComposedInTitleAndTags)
{
    open();
    auto& title = child<QLineEdit>("title");
    title.setFocus();
    title.clear();
    QInputMethodEvent composing{QStringLiteral("달"), {}};
    QCoreApplication::sendEvent(&title, &composing);
    QTest::keyClick(&title, Qt::Key_Return);
    EXPECT_EQ(title.text(), QStringLiteral("달"));
    QInputMethodEvent more{QStringLiteral("력"), {}};
    QCoreApplication::sendEvent(&title, &more);
    auto& tags = child<QLineEdit>("tags");
    tags.setFocus();
    QInputMethodEvent tag{QStringLiteral("회고"), {}};
    QCoreApplication::sendEvent(&tags, &tag);
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(stored().front().tags, QStringList{QStringLiteral("회고")});
    EXPECT_EQ(stored().front().title, QStringLiteral("달력"));
}

TEST_F(InputMethodTest, IsToldWhereTheCaretIsAtEverySizeAndPlace)
{
    settings.editorMode.set(0);
    open();
    QString book;
    for (int i = 0; i < 200; ++i)
        book += QStringLiteral("# 큰 제목 %1\n보통 글이 한 줄 이어진다.\n- 항목\n").arg(i);
    put(book);
    room.finishHighlighting();
    for (const int size : {7, 12, 20, 40}) {
        settings.editorFontSize.set(size);
        room.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)});
        room.finishHighlighting();
        for (const int block : {0, 1, 301, 599}) {
            QTextCursor cursor{editor().document()->findBlockByNumber(block)};
            cursor.movePosition(QTextCursor::EndOfBlock);
            editor().setTextCursor(cursor);
            editor().ensureCursorVisible();
            const std::string where = std::to_string(size) + "pt, line " + std::to_string(block);
            expectToldTruly(where);
            compose(QStringLiteral("한"));
            expectToldTruly(where + ", composing");
            QTextEdit::ExtraSelection mark;
            mark.cursor = cursor;
            mark.cursor.select(QTextCursor::BlockUnderCursor);
            editor().setMarks(Editor::Marks::Line, {mark});
            expectToldTruly(where + ", marked");
            compose(QString{});
        }
    }
}

TEST_F(InputMethodTest, IsToldWhereTheCaretIsInWindowsOfEveryWidthZoomedAndInTheMiddle)
{
    settings.editorMode.set(0);
    open();
    put(QStringLiteral("- 보통 글이 한 줄을 넘어 다음 줄까지 길게 이어진다. ").repeated(40));
    const auto look = [&](const std::string& where) {
        QTextCursor cursor{editor().document()};
        cursor.setPosition(500);
        editor().setTextCursor(cursor);
        editor().ensureCursorVisible();
        compose(QStringLiteral("한"));
        expectToldTruly(where);
        compose(QString{});
    };
    for (const int width : {700, 1200, 1900}) {
        room.resize(width, 700);
        QCoreApplication::processEvents();
        look(std::to_string(width));
        child<QAction>("nextView").trigger(); // Side by side.
        QCoreApplication::processEvents();
        look(std::to_string(width) + ", side by side");
        child<QAction>("nextView").trigger();
        child<QAction>("nextView").trigger();
        child<QAction>("largerText").trigger();
        look(std::to_string(width) + ", larger");
        child<QAction>("typewriter").trigger();
        look(std::to_string(width) + ", in the middle");
        child<QAction>("typewriter").trigger();
    }
}

TEST_F(InputMethodTest, IsToldAnewWhenTheTextMovesUnderIt)
{
    open();
    put(QString{200, u'\n'} + QStringLiteral("끝"));
    compose(QStringLiteral("한"));
    const qreal before = ask(Qt::ImCursorRectangle).toRectF().top();
    QSignalSpy moved{QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged};
    editor().verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    EXPECT_GT(moved.count(), 0);
    EXPECT_GT(ask(Qt::ImCursorRectangle).toRectF().top(), before);
    expectToldTruly("scrolled");
}

TEST_F(InputMethodTest, IsToldWhatSurroundsTheCaret)
{
    open();
    put(QStringLiteral("첫 줄\n나의 회고"));
    select(8, 6);
    EXPECT_EQ(ask(Qt::ImSurroundingText).toString(), QStringLiteral("나의 회고"));
    EXPECT_EQ(ask(Qt::ImCursorPosition).toInt(), 2);
    EXPECT_EQ(ask(Qt::ImAnchorPosition).toInt(), 4);
    EXPECT_EQ(ask(Qt::ImCurrentSelection).toString(), QStringLiteral(" 회"));
}

TEST_F(InputMethodTest, IsNotToldAWholeBook)
{
    open();
    put(QStringLiteral("📚").repeated(200000));
    for (const int at : {0, 2, 150000, 200001 * 2 - 2}) {
        select(at, at);
        const QString around = ask(Qt::ImSurroundingText).toString();
        const int caret = ask(Qt::ImCursorPosition).toInt();
        EXPECT_LE(around.size(), 2000);
        EXPECT_GE(around.size(), 1000);
        ASSERT_LE(caret, around.size());
        EXPECT_TRUE(around.isEmpty()
                    || (!around.front().isLowSurrogate() && !around.back().isHighSurrogate()));
        EXPECT_TRUE(caret == 0 || around[caret - 1].isLowSurrogate()) << at;
    }
    select(0, 300000);
    EXPECT_LE(ask(Qt::ImSurroundingText).toString().size(), 2000);
    EXPECT_EQ(ask(Qt::ImAnchorPosition).toInt(), 0);
}

} // namespace
} // namespace hoego::ui
