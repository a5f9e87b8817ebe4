#include "ui/write/OutlineFollower.h"
#include "tests/ui/write/WriteStage.h"

#include <QScrollBar>
#include <QTextBlock>

namespace hoego::ui {
namespace {

using namespace Qt::StringLiterals;

class OutlineFollowerTest : public WriteStage {
protected:
    /// Opens an entry with an outline of `headings`, and words below each.
    void openWith(const QStringList& headings, const QString& end = u"\n끝.\n"_s)
    {
        QString body = u"<!-- 목차 -->\n"_s;
        for (const QString& heading : headings)
            body += u"- "_s + heading + u'\n';
        body += u"<!-- /목차 -->\n"_s;
        for (const QString& heading : headings)
            body += u"\n## "_s + heading + u"\n\n글.\n"_s;
        apply({adding(sample::entry(Period::ofMonth(2024, 11), body + end))});
        open();
    }
    QString outline() { return text().section(u"<!-- 목차 -->\n"_s, 1).section(u"<!-- /목차 -->"_s, 0, 0); }
    bool waitFor(const QString& wanted)
    {
        return QTest::qWaitFor([&] { return outline() == wanted; }, 4000);
    }
    void putCaretAfter(const QString& words)
    {
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(text().lastIndexOf(words) + words.size()));
        editor().setTextCursor(cursor);
    }
    /// Long enough for a pass, if there were to be one.
    void letAPassGoBy()
    {
        bool isOver = false;
        QTimer::singleShot(OutlineFollower::pause * 2, &room, [&] { isOver = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }));
    }
};

TEST_F(OutlineFollowerTest, FollowsAHeadingThatIsRenamedAndKeepsTheCaret)
{
    openWith({u"느림"_s, u"쓰기"_s});
    putCaretAfter(u"## 느림"_s);
    typeKorean(u"보"_s);
    ASSERT_TRUE(waitFor(u"- 느림보\n- 쓰기\n"_s)) << text().toStdString();
    typeKorean(u"들"_s);
    EXPECT_TRUE(text().contains(u"\n## 느림보들\n"_s));
    EXPECT_TRUE(waitFor(u"- 느림보들\n- 쓰기\n"_s));
}

TEST_F(OutlineFollowerTest, FollowsHeadingsThatComeGoAndMove)
{
    openWith({u"느림"_s, u"쓰기"_s});
    putCaretAfter(u"끝."_s);
    type(u"\n\n## 걷기\n"_s);
    ASSERT_TRUE(waitFor(u"- 느림\n- 쓰기\n- 걷기\n"_s)) << text().toStdString();
    const QString moved = text()
                              .replace(u"## 느림"_s, u"## 자리"_s)
                              .replace(u"## 쓰기"_s, u"## 느림"_s)
                              .replace(u"## 자리"_s, u"### 쓰기"_s);
    replaceText(*editor().document(), moved);
    ASSERT_TRUE(waitFor(u"- 느림\n- 걷기\n"_s) || waitFor(u"  - 쓰기\n- 느림\n- 걷기\n"_s))
        << text().toStdString();
    replaceText(*editor().document(), text().remove(u"## 걷기\n"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !outline().contains(u"걷기"_s); }, 4000));
}

TEST_F(OutlineFollowerTest, IsOneUndoStepWithTheTyping)
{
    openWith({u"느림"_s});
    const QString before = text();
    putCaretAfter(u"## 느림"_s);
    type(u"x"_s);
    ASSERT_TRUE(waitFor(u"- 느림x\n"_s));
    const QString after = text();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), before);
    EXPECT_TRUE(editor().textCursor().block().text() == u"## 느림"_s);
    letAPassGoBy();
    EXPECT_EQ(text(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(text(), after);
}

TEST_F(OutlineFollowerTest, LeavesWhatCanBeRedoneAlone)
{
    openWith({u"느림"_s});
    putCaretAfter(u"## 느림"_s);
    type(u"x"_s);
    ASSERT_TRUE(waitFor(u"- 느림x\n"_s));
    type(u"y"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    letAPassGoBy();
    EXPECT_TRUE(editor().document()->isRedoAvailable());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(text().contains(u"## 느림xy\n"_s));
}

TEST_F(OutlineFollowerTest, WaitsWhileASyllableIsComposed)
{
    openWith({u"느림"_s});
    putCaretAfter(u"## 느림"_s);
    type(u"x"_s);
    compose(u"ㅂ"_s);
    letAPassGoBy();
    EXPECT_EQ(outline(), u"- 느림\n"_s);
    EXPECT_TRUE(editor().isComposing());
    confirm(u"보"_s);
    EXPECT_TRUE(waitFor(u"- 느림x보\n"_s));
}

TEST_F(OutlineFollowerTest, LeavesTheOutlineToWhoeverTypesIntoIt)
{
    openWith({u"느림"_s});
    putCaretAfter(u"- 느림"_s);
    typeKorean(u"을 고른 까닭"_s);
    letAPassGoBy();
    EXPECT_EQ(outline(), u"- 느림을 고른 까닭\n"_s);
}

TEST_F(OutlineFollowerTest, DoesNothingWhereThereIsNoOutline)
{
    open();
    type(u"## a\n"_s);
    const int revision = editor().document()->revision();
    letAPassGoBy();
    EXPECT_EQ(editor().document()->revision(), revision);
}

TEST_F(OutlineFollowerTest, KeepsTheLinesThatAreReadWhereTheyAre)
{
    openWith({u"느림"_s}, u"\n글줄.\n"_s.repeated(200));
    QTextCursor middle{editor().document()->findBlockByNumber(120)};
    middle.movePosition(QTextCursor::EndOfBlock);
    editor().setTextCursor(middle);
    editor().ensureCursorVisible();
    type(u"\n## z"_s);
    editor().ensureCursorVisible();
    const int caretBefore = editor().cursorRect().top();
    ASSERT_TRUE(waitFor(u"- 느림\n- z\n"_s));
    EXPECT_EQ(editor().cursorRect().top(), caretBefore);
}

} // namespace
} // namespace hoego::ui
