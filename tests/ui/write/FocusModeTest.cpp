#include "tests/ui/write/WriteStage.h"
#include "ui/write/EntryHeader.h"
#include "ui/write/FindBar.h"
#include "ui/write/SidePanel.h"

#include <QAction>
#include <QScrollBar>

namespace hoego::ui {
namespace {

class FocusModeTest : public WriteStage {
protected:
    void openWith(const QString& body)
    {
        apply({adding(sample::entry(Period::ofMonth(2024, 11), body))});
        open();
        QObject::connect(&room, &Room::aloneWanted, &room, [this](bool wanted) { isAlone = wanted; });
    }
    bool hasHeader() { return room.findChild<EntryHeader*>()->isVisible(); }
    bool hasPanel() { return room.findChild<SidePanel*>()->isVisible(); }
    QStringList receding()
    {
        QStringList texts;
        for (const auto& mark : editor().marks(Editor::Marks::Line))
            texts << mark.cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('|'));
        return texts;
    }
    void switchTypewriterOn() { room.findChild<QAction*>(QStringLiteral("typewriter"))->trigger(); }
    /// The middle of the caret's line, from the editor's top.
    int caretHeight() { return editor().viewport()->y() + editor().cursorRect().center().y(); }

    bool isAlone = false;
};

TEST_F(FocusModeTest, LeavesOnlyTheTextAndPutsAllBack)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_F11);
    EXPECT_TRUE(isAlone);
    EXPECT_FALSE(hasHeader());
    EXPECT_FALSE(hasPanel());
    EXPECT_TRUE(editor().hasFocus());
    press(Qt::Key_F11);
    EXPECT_FALSE(isAlone);
    EXPECT_TRUE(hasHeader());
    EXPECT_TRUE(hasPanel());
}

TEST_F(FocusModeTest, EscapeLeadsBackAndAHiddenPanelStaysHidden)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_F9);
    press(Qt::Key_F11);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isAlone);
    EXPECT_TRUE(hasHeader());
    EXPECT_FALSE(hasPanel());
    EXPECT_FALSE(settings.sidePanel.get());
}

TEST_F(FocusModeTest, EscapeClosesTheFindBarFirst)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_F11);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(room.focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(child<FindBar>("findBar").isHidden());
    EXPECT_TRUE(isAlone);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isAlone);
}

TEST_F(FocusModeTest, LeavingTheRoomGivesTheWindowBack)
{
    openWith(QStringLiteral("글"));
    press(Qt::Key_F11);
    room.hide();
    EXPECT_FALSE(isAlone);
}

TEST_F(FocusModeTest, OtherParagraphsStandBack)
{
    openWith(QStringLiteral("하나\n\n둘\n둘의 끝\n\n셋"));
    press(Qt::Key_F11);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return receding() == QStringList{QStringLiteral("하나||"), QStringLiteral("||셋")};
    })) << receding().join(QLatin1Char(' ')).toStdString();
    press(Qt::Key_F11);
    EXPECT_TRUE(receding().isEmpty());
}

TEST_F(FocusModeTest, LeavesTheSyllableBeingComposed)
{
    openWith(QStringLiteral("하나\n\n둘"));
    press(Qt::Key_F11);
    compose(QStringLiteral("회"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(editor().isComposing());
    EXPECT_EQ(editor().textCursor().block().layout()->preeditAreaText(), QStringLiteral("회"));
    confirm(QStringLiteral("회"));
    EXPECT_EQ(text(), QStringLiteral("회하나\n\n둘"));
}

TEST_F(FocusModeTest, TheCaretsLineStaysInTheMiddleWhileTyping)
{
    openWith(QString{});
    switchTypewriterOn();
    typeKorean(QStringLiteral("첫"));
    const int middle = caretHeight();
    EXPECT_NEAR(middle, editor().height() / 2, editor().fontMetrics().height());
    for (int line = 0; line < 40; ++line) {
        type(QStringLiteral("\n"));
        EXPECT_NEAR(caretHeight(), middle, 1) << line;
        typeKorean(QStringLiteral("길게 "));
        EXPECT_NEAR(caretHeight(), middle, 1) << line;
    }
}

TEST_F(FocusModeTest, ItStaysThereInWrappedLinesAndHeadingsAndAtBothEnds)
{
    const QString section = QStringLiteral("# 제목\n\n")
        + QStringLiteral("아주 긴 줄이 여러 줄로 접힌다. ").repeated(30) + QStringLiteral("\n\n");
    openWith(section.repeated(12));
    room.finishHighlighting();
    switchTypewriterOn();
    press(Qt::Key_Right);
    const int middle = caretHeight();
    for (int i = 0; i < 120; ++i) {
        press(Qt::Key_Down);
        // Lines of another height stand with their middle there.
        ASSERT_NEAR(caretHeight(), middle, 2) << i << editor().textCursor().block().text().toStdString();
    }
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_NEAR(caretHeight(), middle, 2);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_NEAR(caretHeight(), middle, 2);
}

TEST_F(FocusModeTest, NothingMovesUnderThePointer)
{
    openWith(QStringLiteral("줄\n").repeated(100));
    switchTypewriterOn();
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Down);
    const int scrolled = editor().verticalScrollBar()->value();
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, {10, 40});
    EXPECT_EQ(editor().verticalScrollBar()->value(), scrolled);
    QTest::keyPress(&editor(), Qt::Key_Shift);
    EXPECT_EQ(editor().verticalScrollBar()->value(), scrolled);
    press(Qt::Key_Right);
    EXPECT_LT(editor().verticalScrollBar()->value(), scrolled);
}

TEST_F(FocusModeTest, TypewriterScrollingIsRemembered)
{
    openWith(QStringLiteral("글"));
    switchTypewriterOn();
    EXPECT_TRUE(settings.typewriter.get());
    WriteRoom other{context()};
    EXPECT_TRUE(other.findChild<QAction*>(QStringLiteral("typewriter"))->isChecked());
}

} // namespace
} // namespace hoego::ui
