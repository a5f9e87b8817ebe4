#include "tests/ui/write/WriteStage.h"

#include <QAction>
#include <QClipboard>
#include <QTextBlock>

// The comforts by the keys and the pointer that a person has for them.
namespace hoego::ui {
namespace {

class EditorKeysTest : public WriteStage {
protected:
    EditorKeysTest()
    {
        settings.editorMode.set(0);
        open();
    }

    void put(const QString& text, int from, int to)
    {
        editor().document()->setPlainText(text);
        room.finishHighlighting();
        QTextCursor cursor{editor().document()};
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
    }
    void put(const QString& text, int at) { put(text, at, at); }
};

TEST_F(EditorKeysTest, CtrlKMakesALinkOfTheSelectionAndLeavesThePaletteShut)
{
    bool isPressed = false;
    QAction palette;
    palette.setShortcut(Qt::CTRL | Qt::Key_K);
    room.addAction(&palette);
    QObject::connect(&palette, &QAction::triggered, &palette, [&] { isPressed = true; });
    put(QStringLiteral("이 글을"), 2, 3);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("이 [글]()을"));
    EXPECT_FALSE(isPressed);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("이 글을"));
}

TEST_F(EditorKeysTest, AnAddressPastedOntoWordsMakesThemALink)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.kr/회고"));
    put(QStringLiteral("이 글을"), 2, 3);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("이 [글](https://example.kr/회고)을"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("이 글을"));
    put(QStringLiteral("`글`\n```\n코드\n```"), 8, 10);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("`글`\n```\nhttps://example.kr/회고\n```"));
}

TEST_F(EditorKeysTest, CtrlAndAClickTickATask)
{
    put(QStringLiteral("- [ ] 초안"), 7);
    QTextCursor box{editor().document()};
    box.setPosition(3);
    const QPoint place = editor().cursorRect(box).center();
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    EXPECT_EQ(text(), QStringLiteral("- [x] 초안"));
    EXPECT_EQ(editor().textCursor().position(), 7);
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(text(), QStringLiteral("- [x] 초안"));
}

TEST_F(EditorKeysTest, EachKeyIsOneUndoStep)
{
    const struct {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        const char16_t* before;
        const char16_t* after;
    } cases[] = {
        {Qt::Key_Return, {}, u"1. 하나", u"1. 하나\n2. "},
        {Qt::Key_Return, Qt::ShiftModifier, u"> 하나", u"> 하나\n> "},
        {Qt::Key_Tab, {}, u"- 하나\n- 둘", u"- 하나\n  - 둘"},
        {Qt::Key_Backtab, Qt::ShiftModifier, u"- 하나\n  - 둘", u"- 하나\n- 둘"},
        {Qt::Key_Tab,
         {},
         u"|가|나|\n|-|-|\n|다|라|",
         u"| 가  | 나  |\n| --- | --- |\n| 다  | 라  |\n|     |     |"},
        {Qt::Key_Space, Qt::ControlModifier, u"- [ ] 하나", u"- [x] 하나"},
        {Qt::Key_Up, Qt::AltModifier, u"하나\n둘", u"둘\n하나"},
        {Qt::Key_2, Qt::ControlModifier | Qt::AltModifier, u"제목", u"## 제목"},
        {Qt::Key_B, Qt::ControlModifier, u"굵게", u"**굵게**"},
        {Qt::Key_I, Qt::ControlModifier, u"기울임", u"*기울임*"},
    };
    for (const auto& [key, modifiers, before, after] : cases) {
        put(QString::fromUtf16(before), static_cast<int>(QStringView{before}.size()));
        press(key, modifiers);
        EXPECT_EQ(text(), QString::fromUtf16(after));
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(text(), QString::fromUtf16(before));
    }
}

TEST_F(EditorKeysTest, CodeIsLeftAlone)
{
    const QString code = QStringLiteral("```\n- [ ] a\n| a | b |\n```");
    put(code, 11);
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(text(), code);
    press(Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("```\n- [ ] a\n\n| a | b |\n```"));
    put(code, 10, 11);
    QTest::keyClick(&editor(), '*');
    EXPECT_EQ(text(), QStringLiteral("```\n- [ ] *\n| a | b |\n```"));
}

TEST_F(EditorKeysTest, TabInPlainTextIsATab)
{
    put(QStringLiteral("글"), 1);
    press(Qt::Key_Tab);
    EXPECT_EQ(text(), QStringLiteral("글\t"));
}

TEST_F(EditorKeysTest, ALetterBehindANewItemIsAStepOfItsOwn)
{
    put(QStringLiteral("- one"), 5);
    press(Qt::Key_Return);
    type(QStringLiteral("a"));
    EXPECT_EQ(text(), QStringLiteral("- one\n- a"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("- one\n- "));
}

} // namespace
} // namespace hoego::ui
