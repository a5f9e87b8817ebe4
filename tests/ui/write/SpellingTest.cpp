#include "ui/write/Spelling.h"
#include "tests/support/RoomTest.h"
#include "ui/common/Theme.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Highlighter.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"
#include "ui/write/Syntax.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QThread>

namespace hoego::ui {
namespace {

/// Knows "회고", "책을" and "word"; in another thread than the window's, as it must be.
class FewWords : public Dictionary {
public:
    bool knows(const QString& word) override
    {
        EXPECT_NE(QThread::currentThread(), QCoreApplication::instance()->thread());
        return QStringList{QStringLiteral("회고"), QStringLiteral("책을"), QStringLiteral("word")}.contains(
            word);
    }
    QStringList suggestions(const QString& word) override
    {
        return word == QStringLiteral("췍을") ? QStringList{QStringLiteral("책을"), QStringLiteral("책")}
                                              : QStringList{};
    }
};

class SpellingTest : public RoomTest {
protected:
    ~SpellingTest() override
    {
        highlighter.setDocument(nullptr);
        spelling.reset();
        delete &editor; // Before the document that it shows.
    }

    void openWith(
        const QString& body,
        const DictionaryMaker& maker = [](Script) { return std::make_unique<FewWords>(); })
    {
        settings.spelling.set(true);
        spelling = std::make_unique<Spelling>(desk, nullptr, maker);
        manuscript = Manuscript::of(sample::entry(Period::ofMonth(2024, 11), body));
        room.resize(900, 700);
        editor.resize(room.size());
        editor.setManuscript(*manuscript);
        highlighter.setDocument(&manuscript->document());
        desk.take(*manuscript);
        room.show();
        room.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&room));
        editor.setFocus();
        // One key, and what it did taken back: now it is wanted.
        editor.moveCursor(QTextCursor::End);
        QTest::keyClick(&editor, Qt::Key_Space);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        editor.moveCursor(QTextCursor::Start);
    }
    QAction* command() { return room.findChild<QAction*>(QStringLiteral("spelling")); }
    QString text() { return plainText(*editor.document()); }
    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event{preedit, {}};
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&editor, &event);
    }
    QStringList marked()
    {
        QStringList words;
        for (const auto& mark : editor.marks(Editor::Marks::Spelling))
            words << mark.cursor.selectedText();
        return words;
    }
    bool waitForMarks(const QStringList& words)
    {
        return QTest::qWaitFor([&] { return marked() == words; }, 20000);
    }
    /// The menu for the text at `position`, as the right button opens it.
    std::unique_ptr<QMenu> menuAt(int position)
    {
        auto menu = std::make_unique<QMenu>();
        menu->addAction(QStringLiteral("Paste"));
        QTextCursor at = editor.textCursor();
        at.setPosition(position);
        Q_EMIT editor.menuWanted(*menu, at);
        return menu;
    }
    static QStringList texts(const QMenu& menu, const char* name)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            if (action->objectName() == QLatin1StringView{name} && action->isVisible())
                texts << action->text();
        }
        return texts;
    }
    static void choose(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << text.toStdString();
    }

    QWidget room;
    Editor& editor = *new Editor{&room};
    Desk desk{context(), room, editor, [] { return true; }};
    std::unique_ptr<Manuscript> manuscript;
    Highlighter highlighter;
    std::unique_ptr<Spelling> spelling;
};

TEST_F(SpellingTest, UnderlinesWordsThatNoDictionaryHas)
{
    openWith(QStringLiteral("회고 췍을 word wrod `code` [[2024-10]] API"));
    EXPECT_TRUE(waitForMarks({QStringLiteral("췍을"), QStringLiteral("wrod")}))
        << marked().join(u' ').toStdString();
}

TEST_F(SpellingTest, LeavesFencesAndFrontMatterAlone)
{
    Syntax syntax;
    syntax.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return syntax.isLoaded(); }, 20000));
    highlighter.setSyntax(syntax.markdown(), syntax.colors(Theme::light()), Theme::light());
    openWith(QStringLiteral("---\ntitel: 췍\n---\n\n```hoego golas 2024\n췍\n```\n췍을"));
    highlighter.finish();
    EXPECT_TRUE(waitForMarks({QStringLiteral("췍을")})) << marked().join(u' ').toStdString();
}

TEST_F(SpellingTest, LeavesTheWordBeingTypedUntilTheCaretHasLeftIt)
{
    openWith(QStringLiteral("췍을 "));
    editor.moveCursor(QTextCursor::End);
    compose({}, QStringLiteral("췟"));
    compose({}, QStringLiteral("을"));
    EXPECT_TRUE(waitForMarks({QStringLiteral("췍을")})) << marked().join(u' ').toStdString();
    QTest::keyClick(&editor, Qt::Key_Space);
    EXPECT_TRUE(waitForMarks({QStringLiteral("췍을"), QStringLiteral("췟을")}));
}

TEST_F(SpellingTest, NeverTouchesASyllableBeingComposed)
{
    openWith(QStringLiteral("췍을 "));
    EXPECT_TRUE(waitForMarks({QStringLiteral("췍을")}));
    editor.moveCursor(QTextCursor::End);
    compose({}, QStringLiteral("회"));
    compose(QStringLiteral("고"));
    const auto composed = [&] { return editor.textCursor().block().layout()->preeditAreaText(); };
    EXPECT_FALSE(QTest::qWaitFor([&] { return composed() != QStringLiteral("고"); }, 900));
    compose({}, QStringLiteral("고"));
    EXPECT_EQ(text(), QStringLiteral("췍을 회고"));
}

TEST_F(SpellingTest, SuggestsAndReplacesAsOneUndoStep)
{
    openWith(QStringLiteral("회고 췍을 읽다"));
    ASSERT_TRUE(waitForMarks({QStringLiteral("췍을"), QStringLiteral("읽다")}));
    const auto menu = menuAt(4);
    EXPECT_EQ(texts(*menu, "suggestions"), QStringList{QStringLiteral("Looking for suggestions…")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return texts(*menu, "suggestion").size() == 2; }));
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("책을"));
    EXPECT_TRUE(texts(*menu, "suggestions").isEmpty());
    choose(*menu, QStringLiteral("책을"));
    EXPECT_EQ(text(), QStringLiteral("회고 책을 읽다"));
    editor.undo();
    EXPECT_EQ(text(), QStringLiteral("회고 췍을 읽다"));
}

TEST_F(SpellingTest, SaysThatThereIsNothingToSuggest)
{
    openWith(QStringLiteral("wrod"));
    ASSERT_TRUE(waitForMarks({QStringLiteral("wrod")}));
    const auto menu = menuAt(1);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return texts(*menu, "suggestions") == QStringList{QStringLiteral("No suggestions")}; }));
}

TEST_F(SpellingTest, KeepsAWordInTheJournalAndKnowsItWithParticles)
{
    openWith(QStringLiteral("책읽기를 책읽기에서 책읽기는 wrod"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return marked().size() == 4; }));
    const auto menu = menuAt(1);
    EXPECT_EQ(texts(*menu, "keepWord"),
              (QStringList{QStringLiteral("Add ‘책읽기’ to my words"),
                           QStringLiteral("Add ‘책읽기를’ to my words")}));
    choose(*menu, QStringLiteral("Add ‘책읽기’ to my words"));
    EXPECT_TRUE(waitForMarks({QStringLiteral("wrod")}));
    choose(*menuAt(static_cast<int>(text().size())), QStringLiteral("Add ‘wrod’ to my words"));
    EXPECT_TRUE(waitForMarks({}));
    EXPECT_EQ(journal->setting(QStringLiteral("spelling.words")).value(), QStringLiteral("wrod\n책읽기"));
    choose(*menuAt(static_cast<int>(text().size())), QStringLiteral("Take ‘wrod’ out of my words"));
    EXPECT_TRUE(waitForMarks({QStringLiteral("wrod")}));
}

TEST_F(SpellingTest, IgnoresAWordInThisEntry)
{
    openWith(QStringLiteral("wrod 췍을 wrod"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return marked().size() == 3; }));
    choose(*menuAt(2), QStringLiteral("Ignore in this entry"));
    EXPECT_TRUE(waitForMarks({QStringLiteral("췍을")}));
}

TEST_F(SpellingTest, SaysInTheMenuWhereNoDictionaryIs)
{
    openWith(QStringLiteral("회고 wrod"), [](Script) { return nullptr; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !command()->isEnabled(); }));
    EXPECT_EQ(command()->text(), QStringLiteral("Check spelling (no dictionary is installed)"));
    EXPECT_TRUE(marked().isEmpty());
    QTest::keyClick(&editor, Qt::Key_X);
    EXPECT_EQ(text(), QStringLiteral("x회고 wrod"));
}

TEST_F(SpellingTest, SwitchedOffItMarksNothingAndStaysOff)
{
    openWith(QStringLiteral("wrod"));
    ASSERT_TRUE(waitForMarks({QStringLiteral("wrod")}));
    command()->trigger();
    EXPECT_TRUE(marked().isEmpty());
    EXPECT_FALSE(settings.spelling.get());
}

TEST_F(SpellingTest, LoadsNoDictionaryBeforeSomethingIsTyped)
{
    auto made = std::make_shared<std::atomic<int>>(0);
    settings.spelling.set(true);
    spelling = std::make_unique<Spelling>(desk, nullptr, [made](Script) {
        ++*made;
        return std::make_unique<FewWords>();
    });
    manuscript = Manuscript::of(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("wrod")));
    editor.setManuscript(*manuscript);
    desk.take(*manuscript);
    room.show();
    EXPECT_FALSE(QTest::qWaitFor([&] { return *made > 0; }, 700));
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return *made > 0; }));
}

// With the dictionaries of the machine, which building Hoego installs.
TEST_F(SpellingTest, ReadsKoreanAndEnglishWithWhatIsInstalled)
{
    openWith(QStringLiteral("나는 어제 책을 읽었다. 오랫만에 재미있었다. 머신러닝은 쿠버네티스에서 돈다. "
                            "리팩터링했다. I recieved a letter."),
             sonnetDictionary);
    EXPECT_TRUE(waitForMarks({QStringLiteral("오랫만에"), QStringLiteral("recieved")}))
        << marked().join(u' ').toStdString();
    const auto menu = menuAt(static_cast<int>(text().indexOf(QStringLiteral("오랫만에"))));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return texts(*menu, "suggestion").contains(QStringLiteral("오랜만에")); }, 20000));
}

} // namespace
} // namespace hoego::ui
