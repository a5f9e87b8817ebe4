#include "ui/find/FindRoom.h"
#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/find/HitModel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace hoego::ui {
namespace {

class RecordingNavigator : public Navigator {
public:
    void go(const Place& place) override { gone.push_back(place); }
    Place place() const override { return {}; }
    void tell(const QString& sentence) override { told.append(sentence); }

    std::vector<Place> gone;
    QStringList told;
};

class FindRoomTest : public testing::Test {
protected:
    FindRoomTest()
    {
        write(november);
        write(sample::freeEntry(sample::day(2023, 12, 31), QStringLiteral("낱말로 보는 한 해"),
                                QStringLiteral("책과 사람")));
        const Category reading = sample::category(QStringLiteral("공부"), 1);
        const DayColor note{
            .day = sample::day(2024, 11, 3), .category = reading.id, .note = QStringLiteral("도서관에서 책")};
        const std::vector<Edit> first{adding(reading), adding(note), adding(goal)};
        EXPECT_TRUE(journal->apply(first));
        room.resize(900, 700);
        room.show();
        room.show(Place{.room = RoomName::Find});
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&room));
    }

    void write(const Entry& entry) { EXPECT_TRUE(journal->apply(adding(entry))); }

    /// Korean comes from an input method, not from keys.
    void commit(const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(box, &event);
    }

    void compose(const QString& text)
    {
        QInputMethodEvent event{text, {}};
        QCoreApplication::sendEvent(box, &event);
    }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles += list->model()->index(row, 0).data().toString();
        return titles;
    }

    bool waitFor(const QStringList& expected)
    {
        return QTest::qWaitFor([&] { return titles() == expected; });
    }

    Entry november
        = sample::entry(Period::ofMonth(2024, 11), QStringLiteral("열두 권째 책을 덮었다.\n\n운동도 했다."));
    Goal goal = sample::goal(Period::ofYear(2024), QStringLiteral("책 12권"));
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
    EditStack edits{*journal};
    RecordingNavigator navigator;
    FindRoom room{RoomContext{
        .journal = *journal, .edits = edits, .settings = settings, .navigator = navigator, .now = [] {
            return sample::moment();
        }}};
    QLineEdit* box = room.findChild<QLineEdit*>(QStringLiteral("searchBox"));
    QListView* list = room.findChild<QListView*>(QStringLiteral("hits"));
    QLabel* hint = room.findChild<QLabel*>(QStringLiteral("findHint"));
    QAbstractItemModelTester tester{list->model(), QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(FindRoomTest, StartsWithExamplesAndTheCursorInTheBox)
{
    EXPECT_TRUE(hint->isVisible());
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(room.focusWidget(), box);
}

TEST_F(FindRoomTest, FindsWhileOneTypesUnderTheYears)
{
    commit(QStringLiteral("책"));
    EXPECT_TRUE(waitFor({QStringLiteral("2024"), QStringLiteral("Sunday, 3 November"),
                         QStringLiteral("Looking back on November"), QStringLiteral("책 12권"),
                         QStringLiteral("2023"), QStringLiteral("낱말로 보는 한 해")}))
        << titles().join(u'|').toStdString();
    EXPECT_TRUE(list->isVisible());
}

TEST_F(FindRoomTest, FindsTheSyllableThatIsBeingComposed)
{
    compose(QStringLiteral("ㅇ"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return list->isVisible(); }, 300));
    compose(QStringLiteral("운"));
    EXPECT_TRUE(waitFor({QStringLiteral("2024"), QStringLiteral("Looking back on November")}));
}

TEST_F(FindRoomTest, OpensTheFirstHitOnEnterWithoutWaiting)
{
    commit(QStringLiteral("운동"));
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_EQ(navigator.gone.size(), 1u);
    EXPECT_EQ(navigator.gone.front(),
              (Place{.room = RoomName::Write,
                     .year = 2024,
                     .period = Period::ofMonth(2024, 11),
                     .entry = november.id,
                     .day = {},
                     .goal = {},
                     .query = QStringLiteral("운동")}));
}

TEST_F(FindRoomTest, IsWalkedThroughByKeys)
{
    commit(QStringLiteral("책"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(room.focusWidget(), list);
    EXPECT_EQ(list->currentIndex().row(), 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().data().toString(),
              QStringLiteral("낱말로 보는 한 해")); // The year was passed over.
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_EQ(room.focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(box->text(), QString{});
    EXPECT_TRUE(hint->isVisible());
}

TEST_F(FindRoomTest, GoesBackToTheBoxAboveTheFirstHit)
{
    commit(QStringLiteral("책"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(room.focusWidget(), box);
}

TEST_F(FindRoomTest, OpensNotesInColorsAndGoalsInGoals)
{
    commit(QStringLiteral("책"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(navigator.gone.size(), 2u);
    EXPECT_EQ(navigator.gone[0].room, RoomName::Colors);
    EXPECT_EQ(navigator.gone[0].day, sample::day(2024, 11, 3));
    EXPECT_EQ(navigator.gone[1].room, RoomName::Goals);
    EXPECT_EQ(navigator.gone[1].goal, goal.id);
}

TEST_F(FindRoomTest, OpensWhatIsClicked)
{
    commit(QStringLiteral("운동"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    ASSERT_EQ(navigator.gone.size(), 1u);
    EXPECT_EQ(navigator.gone.front().entry, november.id);
}

TEST_F(FindRoomTest, FollowsTheJournalAndKeepsWhatWasChosen)
{
    commit(QStringLiteral("책"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    list->setCurrentIndex(list->model()->index(3, 0));
    write(sample::entry(Period::ofMonth(2024, 12), QStringLiteral("새 책")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 7; }));
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("책 12권"));
}

TEST_F(FindRoomTest, SaysSoWhereNothingIsFound)
{
    commit(QStringLiteral("<b>없는말"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return hint->text().contains(QStringLiteral("없는말")); }));
    EXPECT_TRUE(hint->isVisible());
    EXPECT_TRUE(hint->text().contains(QStringLiteral("&lt;b&gt;")));
    EXPECT_TRUE(navigator.told.isEmpty());
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(navigator.gone.empty());
}

TEST_F(FindRoomTest, SearchesAtOnceForWhatItIsOpenedWith)
{
    room.show(Place{.room = RoomName::Find, .query = QStringLiteral("운동")});
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("2024"), QStringLiteral("Looking back on November")}));
    EXPECT_EQ(box->selectedText(), QStringLiteral("운동"));
}

TEST_F(FindRoomTest, IsReadByAScreenReader)
{
    room.show(Place{.room = RoomName::Find, .query = QStringLiteral("운동")});
    EXPECT_EQ(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name), QStringLiteral("Search"));
    const QString said = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Looking back on November, November 2024: ")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("운동도 했다"))) << said.toStdString();
}

TEST_F(FindRoomTest, MarksWhatWasLookedFor)
{
    room.show(Place{.room = RoomName::Find, .query = QStringLiteral("책")});
    const auto* model = qobject_cast<HitModel*>(list->model());
    const HitModel::Found* found = model->found(model->index(3, 0));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->titleMarks, (Ranges{{0, 1}}));
}

} // namespace
} // namespace hoego::ui
