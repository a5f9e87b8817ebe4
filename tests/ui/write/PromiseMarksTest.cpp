#include "tests/ui/write/WriteStage.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

const Period november = Period::ofMonth(2024, 11);
const Period year2025 = Period::ofYear(2025);

class PromiseMarksTest : public WriteStage {
protected:
    void openWith(const QString& body)
    {
        entry = sample::entry(november, body);
        apply({adding(entry)});
        open();
    }
    QStringList marked()
    {
        QStringList texts;
        for (const auto& mark : editor().marks(Editor::Marks::Promises))
            texts.push_back(mark.cursor.selectedText());
        return texts;
    }
    bool waitFor(const QStringList& texts)
    {
        return QTest::qWaitFor([&] { return marked() == texts; }, 5000);
    }
    void command(const char* name) { child<QAction>(name).trigger(); }
    QStringList menuAt(int position)
    {
        QMenu menu;
        QTextCursor at{editor().document()};
        at.setPosition(position);
        Q_EMIT editor().menuWanted(menu, at);
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            if (!action->isSeparator())
                texts.push_back(action->text());
        }
        return texts;
    }
    std::vector<GoalCard> goals() { return journal->goalBoard(year2025, now.day()).value().cards; }

    Entry entry;
    const QString promise = u"내년에는 책을 12권 읽겠다."_s;
};

TEST_F(PromiseMarksTest, AppearOnceThePersonPauses)
{
    openWith(u"바빴다. 내년에는 책을 12권 읽겠다."_s);
    EXPECT_TRUE(waitFor({promise}));
    QTextCursor end{editor().document()};
    end.movePosition(QTextCursor::End);
    editor().setTextCursor(end);
    type(u"\n다음 달엔 일찍 자겠다."_s);
    EXPECT_TRUE(waitFor({promise, u"다음 달엔 일찍 자겠다."_s}));
    EXPECT_EQ(text(), u"바빴다. 내년에는 책을 12권 읽겠다.\n다음 달엔 일찍 자겠다."_s);
}

TEST_F(PromiseMarksTest, LeaveASyllableThatIsBeingComposedAlone)
{
    openWith(u"내년에는 책을 12권 읽겠다"_s);
    EXPECT_TRUE(waitFor({u"내년에는 책을 12권 읽겠다"_s}));
    QTextCursor end{editor().document()};
    end.movePosition(QTextCursor::End);
    editor().setTextCursor(end);
    confirm(u". 다음 달엔 자겠"_s);
    compose(u"다"_s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return marked().size() > 1; }, 1500));
    EXPECT_TRUE(editor().isComposing());
    confirm(u"다"_s);
    EXPECT_TRUE(waitFor({u"내년에는 책을 12권 읽겠다."_s, u"다음 달엔 자겠다"_s}));
}

TEST_F(PromiseMarksTest, AreKeptAsAGoalByOneCommand)
{
    openWith(promise);
    EXPECT_TRUE(waitFor({promise}));
    EXPECT_TRUE(menuAt(3).contains(u"Keep as a goal for 2025"_s)) << menuAt(3).join(u'|').toStdString();
    EXPECT_TRUE(menuAt(3).contains(u"Not a promise"_s));
    command("keepPromise");
    ASSERT_EQ(goals().size(), 1U);
    const Goal goal = goals()[0].goal;
    EXPECT_EQ(goal.title, u"책을 12권 읽기"_s);
    EXPECT_EQ(goal.promise, (Promise{.entry = entry.id, .sentence = promise}));
    EXPECT_EQ(navigator.told.size(), 1U);
    EXPECT_EQ(editor().marks(Editor::Marks::Promises).at(0).format.underlineStyle(),
              QTextCharFormat::SingleUnderline);

    command("keepPromise"); // It leads to the goal now.
    EXPECT_EQ(goals().size(), 1U);
    EXPECT_EQ(navigator.gone.back().goal, goal.id);
    edits.undo();
    EXPECT_TRUE(goals().empty());
    EXPECT_EQ(text(), promise);
}

TEST_F(PromiseMarksTest, AreKeptThoughTheEntryIsNotStoredYet)
{
    open();
    type(promise);
    command("keepPromise");
    ASSERT_EQ(goals().size(), 1U);
    EXPECT_EQ(goals()[0].goal.promise->entry, stored().at(0).id);
}

TEST_F(PromiseMarksTest, AreDismissedForGoodAndBroughtBack)
{
    openWith(promise);
    EXPECT_TRUE(waitFor({promise}));
    command("dismissPromise");
    EXPECT_EQ(marked(), QStringList{});
    EXPECT_EQ(journal->promisesOf(entry.id).value().dismissed.count(promise), 1U);
    command("dismissPromise");
    EXPECT_EQ(marked(), QStringList{promise});
}

TEST_F(PromiseMarksTest, LoseTheirGoalWhenItIsTakenBack)
{
    openWith(promise);
    EXPECT_TRUE(waitFor({promise}));
    command("keepPromise");
    EXPECT_TRUE(menuAt(3).contains(u"Take the goal back"_s));
    EXPECT_FALSE(menuAt(3).contains(u"Not a promise"_s));
    command("releasePromise");
    EXPECT_TRUE(goals().empty());
    EXPECT_EQ(journal->trashedGoals().value().size(), 1U);
}

TEST_F(PromiseMarksTest, SaySoWhereNothingIsPromised)
{
    openWith(u"바빴다."_s);
    command("keepPromise");
    EXPECT_EQ(navigator.told.size(), 1U);
    EXPECT_FALSE(menuAt(1).contains(u"Not a promise"_s));
}

TEST_F(PromiseMarksTest, AreFewInALongText)
{
    openWith(QString{promise + u'\n'}.repeated(2'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !marked().isEmpty(); }, 20'000));
    EXPECT_LE(marked().size(), 100);
    editor().verticalScrollBar()->setValue(editor().verticalScrollBar()->maximum());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return editor().marks(Editor::Marks::Promises).at(0).cursor.selectionStart() > 20'000; },
        5000));
}

} // namespace
} // namespace hoego::ui
