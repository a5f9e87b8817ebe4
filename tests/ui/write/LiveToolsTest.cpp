#include "tests/ui/write/WriteStage.h"
#include "ui/write/EditorLayout.h"
#include "ui/write/Inlays.h"
#include "ui/write/Preview.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

#include <gmock/gmock.h>

using testing::HasSubstr;

namespace hoego::ui {
namespace {

const QString withGoals = QStringLiteral("앞\n```hoego goals 2024\n```\n뒤");

class LiveToolsTest : public WriteStage {
protected:
    /// November has `body`, and the caret stands at its start.
    void openWith(const QString& body)
    {
        apply({adding(sample::goal(Period::ofYear(2024), QStringLiteral("책 12권"),
                                   measure::Count{12, QStringLiteral("권")})),
               adding(sample::entry(Period::ofMonth(2024, 11), body))});
        open();
        inlays().finish();
    }
    Inlays& inlays() { return *room.findChild<Inlays*>(); }
    QTextBlock line(int number) { return editor().document()->findBlockByNumber(number); }
    qreal roomUnder(int number)
    {
        return qobject_cast<EditorLayout*>(editor().document()->documentLayout())->roomUnder(line(number));
    }
    void trigger(const char* name) { room.findChild<QAction*>(QLatin1StringView{name})->trigger(); }
    void putCaret(int lineNumber, int column = 0)
    {
        QTextCursor cursor{line(lineNumber)};
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
        editor().setTextCursor(cursor);
    }
    qreal height(int number)
    {
        return editor().document()->documentLayout()->blockBoundingRect(line(number)).height();
    }
    /// In the viewport, of a place in what is shown under a line.
    QPoint inRoom(int number, QPointF place)
    {
        putCaret(number);
        const QPoint under = editor().cursorRect().bottomLeft() + QPoint{20, 30};
        return (editor().roomAt(under).second.topLeft() + QPointF{14, 0} + place).toPoint();
    }
    std::string shownUnder(int number) { return inlays().words(line(number)).toStdString(); }
};

} // namespace

TEST_F(LiveToolsTest, ShowsUnderTheFenceWhatItAsksFor)
{
    openWith(withGoals);

    EXPECT_THAT(shownUnder(1), HasSubstr("책 12권"));
    EXPECT_GT(roomUnder(1), 10);
    EXPECT_EQ(roomUnder(0), 0);
    EXPECT_EQ(roomUnder(2), 0);
    EXPECT_EQ(text(), withGoals);
    EXPECT_FALSE(editor().document()->isUndoAvailable());
}

TEST_F(LiveToolsTest, FollowsTheJournal)
{
    openWith(withGoals);

    apply({adding(sample::goal(Period::ofYear(2024), QStringLiteral("발표 두 번")))});

    EXPECT_TRUE(QTest::qWaitFor([this] { return QString::fromStdString(shownUnder(1)).contains(u"발표"); }));
}

TEST_F(LiveToolsTest, FollowsTheRequestAsItIsTyped)
{
    openWith(withGoals);
    putCaret(1, 19);
    press(Qt::Key_Backspace);
    type(QStringLiteral("5"));
    EXPECT_THAT(shownUnder(1), HasSubstr("책 12권")); // Not on the key's way.

    EXPECT_TRUE(QTest::qWaitFor([this] { return QString::fromStdString(shownUnder(1)).contains(u"2025"); }));
}

TEST_F(LiveToolsTest, SaysUnderTheFenceWhatItDoesNotKnow)
{
    openWith(QStringLiteral("```hoego gaols\n```"));

    EXPECT_THAT(shownUnder(0), HasSubstr("gaols"));
    EXPECT_GT(roomUnder(0), 10);
}

TEST_F(LiveToolsTest, KeepsTheRoomWithTheFenceWhenLinesComeAbove)
{
    openWith(withGoals);
    const qreal before = roomUnder(1);
    putCaret(1);
    press(Qt::Key_Return);
    EXPECT_EQ(roomUnder(1), 0);
    EXPECT_EQ(roomUnder(2), before);
    putCaret(0);
    press(Qt::Key_Return);
    EXPECT_EQ(roomUnder(3), before);
}

TEST_F(LiveToolsTest, GivesTheRoomBackWhenTheFenceGoes)
{
    openWith(withGoals);
    putCaret(1);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Delete);
    EXPECT_EQ(roomUnder(1), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return roomUnder(1) > 10; }));
}

TEST_F(LiveToolsTest, ShowsNothingUnderAFenceWithinAFence)
{
    openWith(QStringLiteral("````md\n```hoego goals 2024\n```\n````\n```hoego private\n속\n```"));

    for (int number = 0; number < editor().document()->blockCount(); ++number)
        EXPECT_EQ(roomUnder(number), 0) << number;
}

TEST_F(LiveToolsTest, LetsTheCaretAndAClickPassOverTheRoom)
{
    openWith(withGoals);
    putCaret(1, 3);
    press(Qt::Key_Down);
    EXPECT_EQ(editor().textCursor().blockNumber(), 2);
    EXPECT_GT(editor().cursorRect().top(), 10 + roomUnder(1));
    press(Qt::Key_Up);
    EXPECT_EQ(editor().textCursor().blockNumber(), 1);
    const QPoint inRoom = editor().cursorRect().bottomLeft() + QPoint{0, static_cast<int>(roomUnder(1) / 2)};
    putCaret(3);
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, inRoom);
    EXPECT_EQ(editor().textCursor().blockNumber(), 1);
}

TEST_F(LiveToolsTest, TellsHowManyLinesItCutsAndLeadsToAllOfThem)
{
    std::vector<Edit> goals;
    for (int i = 0; i < 60; ++i)
        goals.push_back(adding(sample::goal(Period::ofYear(2024), QStringLiteral("목표 %1").arg(i))));
    apply(goals);
    openWith(withGoals);
    ASSERT_LT(roomUnder(1), 800);
    EXPECT_THAT(shownUnder(1), HasSubstr("목표 59"));
    EXPECT_GT(inlays().pictureUnder(line(1))->cut, 20);

    const auto& link = inlays().pictureUnder(line(1))->links.back();
    EXPECT_TRUE(link.address.isEmpty());
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, inRoom(1, link.place.center()));

    EXPECT_TRUE(room.findChild<Preview*>()->isVisible());
}

TEST_F(LiveToolsTest, FollowsTheLinksItShows)
{
    apply({adding(sample::entry(Period::ofMonth(2024, 10), QStringLiteral("시월")))});
    openWith(QStringLiteral("앞\n```hoego entries 2024\n```\n뒤"));
    const auto* picture = inlays().pictureUnder(line(1));
    ASSERT_FALSE(picture->links.empty());
    EXPECT_EQ(picture->cut, 0);
    putCaret(3);

    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {},
                      inRoom(1, picture->links.front().place.center()));

    EXPECT_FALSE(navigator.gone.empty());
}

TEST_F(LiveToolsTest, TellsScreenReadersWhatStandsUnderTheLineOfTheCaret)
{
    openWith(withGoals);
    putCaret(1);
    EXPECT_THAT(editor().accessibleDescription().toStdString(), HasSubstr("책 12권"));
    putCaret(3);
    EXPECT_EQ(editor().accessibleDescription(), QString{});
}

TEST_F(LiveToolsTest, ShowsTheClosingMarkSmallUntilItIsOne)
{
    openWith(withGoals);
    ASSERT_TRUE(QTest::qWaitFor([&] { return height(2) < 0.7 * height(0); }));
    putCaret(2, 3);
    type(QStringLiteral("뒤"));
    EXPECT_DOUBLE_EQ(height(2), height(0));
}

TEST_F(LiveToolsTest, WaitsForTheSyllableThatIsBeingComposed)
{
    openWith(withGoals);
    ASSERT_TRUE(QTest::qWaitFor([&] { return height(2) < 0.7 * height(0); })); // It is colored.
    putCaret(3, 1);
    compose(QStringLiteral("ㅎ"));
    const QRect before = editor().cursorRect();
    apply({adding(sample::goal(Period::ofYear(2024), QStringLiteral("발표 두 번")))});
    EXPECT_FALSE(QTest::qWaitFor([&] { return editor().cursorRect() != before; }, 700));
    compose(QStringLiteral("하"));
    confirm(QStringLiteral("하"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return QString::fromStdString(shownUnder(1)).contains(u"발표"); }));
    EXPECT_EQ(text(), withGoals + QStringLiteral("하"));
}

TEST_F(LiveToolsTest, ScrollsToTheEndPastTallBlocks)
{
    QString body;
    for (int i = 0; i < 12; ++i)
        body += QStringLiteral("줄\n\n```hoego goals 2024\n```\n\n");
    openWith(body + QStringLiteral("끝"));

    press(Qt::Key_End, Qt::ControlModifier);

    EXPECT_LE(editor().cursorRect().bottom(), editor().viewport()->height());
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_GE(editor().cursorRect().top(), 0);
}

TEST_F(LiveToolsTest, IsSeenInThePreviewAndFollowsThere)
{
    settings.editorMode.set(1);
    apply({adding(sample::entry(Period::ofMonth(2024, 11), withGoals))});
    WriteRoom other{context()};
    other.resize(1200, 800);
    other.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)});
    other.show();
    auto& preview = *other.findChild<Preview*>();
    EXPECT_TRUE(preview.toPlainText().contains(QStringLiteral("2024")));
    other.findChild<Inlays*>()->finish();

    apply({adding(sample::goal(Period::ofYear(2024), QStringLiteral("책 12권")))});

    EXPECT_TRUE(QTest::qWaitFor([&] { return preview.toPlainText().contains(QStringLiteral("책 12권")); }));
}

TEST_F(LiveToolsTest, DrawsColorsAnewForAWiderPreview)
{
    settings.editorMode.set(2);
    const Category sport = sample::category(QStringLiteral("운동"), 1);
    apply({adding(sport), adding(DayColor{.day = sample::day(2024, 11, 3), .category = sport.id, .note = {}}),
           adding(sample::entry(Period::ofMonth(2024, 11), QStringLiteral("```hoego colors 2024\n```")))});
    WriteRoom other{context()};
    other.resize(640, 600);
    other.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)});
    other.show();
    const auto widest = [&] {
        qreal width = 0;
        for (const QTextFormat& format : other.findChild<Preview*>()->document()->allFormats()) {
            if (format.isImageFormat())
                width = std::max(width, format.toImageFormat().width());
        }
        return width;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return widest() > 0; }));
    const qreal narrow = widest();

    other.resize(1300, 600);

    EXPECT_TRUE(QTest::qWaitFor([&] { return widest() > narrow + 50; }));
}

TEST_F(LiveToolsTest, ALetterBehindWhatIsFrozenIsAStepOfItsOwn)
{
    openWith(QStringLiteral("앞\n\n```hoego goals 2024\n```"));
    putCaret(2, 4);
    trigger("freezeLiveBlock");
    const QString frozen = text();
    type(QStringLiteral("a"));
    EXPECT_EQ(text().size(), frozen.size() + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), frozen);
}

TEST_F(LiveToolsTest, FreezesTheBlockAtTheCaretAsOneUndoStep)
{
    openWith(withGoals);
    putCaret(1, 4);

    trigger("freezeLiveBlock");

    EXPECT_THAT(text().toStdString(), HasSubstr("앞\n\n- ☐ 책 12권"));
    EXPECT_THAT(text().toStdString(), HasSubstr("\n\n뒤"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), withGoals);
}

TEST_F(LiveToolsTest, FreezesAllBlocksAndKeepsTheirPicture)
{
    const Category sport = sample::category(QStringLiteral("운동"), 1);
    apply(
        {adding(sport), adding(DayColor{.day = sample::day(2024, 11, 3), .category = sport.id, .note = {}})});
    openWith(withGoals + QStringLiteral("\n\n```hoego colors 2024-11\n```\n"));

    trigger("freezeLiveBlocks");

    EXPECT_FALSE(text().contains(u"```hoego"));
    const auto at = text().indexOf(u"(hoego:");
    ASSERT_GT(at, 0);
    const auto picture = journal->attachment(text().mid(at + 7, 64)).value();
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->mediaType, QStringLiteral("image/png"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), withGoals + QStringLiteral("\n\n```hoego colors 2024-11\n```\n"));
}

TEST_F(LiveToolsTest, FreezesNothingWhereOneCannotBe)
{
    const QString body = withGoals + QStringLiteral("\n```hoego 모름\n```");
    openWith(body);

    trigger("freezeLiveBlocks");

    EXPECT_EQ(text(), body);
    ASSERT_FALSE(navigator.told.empty());
    EXPECT_THAT(navigator.told.back().toStdString(), HasSubstr("모름"));
}

TEST_F(LiveToolsTest, OffersFreezingWhereABlockIsClicked)
{
    openWith(withGoals);
    QMenu inside;
    QTextCursor at{line(1)};
    Q_EMIT editor().menuWanted(inside, at);
    ASSERT_TRUE(inside.findChild<QAction*>(QStringLiteral("freezeThis")));
    QMenu outside;
    at = QTextCursor{line(3)};
    Q_EMIT editor().menuWanted(outside, at);
    EXPECT_FALSE(outside.findChild<QAction*>(QStringLiteral("freezeThis")));
    inside.findChild<QAction*>(QStringLiteral("freezeThis"))->trigger();
    EXPECT_FALSE(text().contains(u"```"));
}

TEST_F(LiveToolsTest, ShowsAndFreezesBlocksInQuotesAndItems)
{
    openWith(QStringLiteral(
        "> 앞\n> ```hoego goals 2024\n> ```\n밖\n\n- 하나\n  ```hoego goals 2024\n  ```\n  둘"));
    EXPECT_THAT(shownUnder(1), HasSubstr("책 12권"));
    EXPECT_THAT(shownUnder(6), HasSubstr("책 12권"));
    EXPECT_GT(roomUnder(6), 10);

    trigger("freezeLiveBlocks");

    EXPECT_THAT(text().toStdString(), HasSubstr("> 앞\n> \n> - ☐ 책 12권"));
    EXPECT_THAT(text().toStdString(), HasSubstr("\n>\n밖\n\n- 하나\n  \n  - ☐ 책 12권"));
    EXPECT_THAT(text().toStdString(), HasSubstr("\n\n  둘"));
}

TEST_F(LiveToolsTest, PutsInABlockOfTheEntrysPeriod)
{
    openWith(QStringLiteral("책은"));
    putCaret(0, 1);
    QMenu& menu = *room.findChild<QMenu*>(QStringLiteral("liveBlocks"));
    Q_EMIT menu.aboutToShow();

    menu.findChild<QAction*>(QStringLiteral("tally 2024-11"))->trigger();

    EXPECT_EQ(text(), QStringLiteral("책은\n\n```hoego tally 2024-11\n```\n"));
    EXPECT_TRUE(editor().textCursor().atEnd());
    EXPECT_TRUE(menu.findChild<QAction*>(QStringLiteral("entries 2024 kind:month")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("책은"));
}

} // namespace hoego::ui
