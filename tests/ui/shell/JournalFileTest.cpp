#include "tests/support/FullDisk.h"
#include "tests/ui/shell/WindowStage.h"
#include "ui/shell/JournalLock.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/Pages.h"
#include "ui/shell/YearModel.h"
#include "ui/shell/YearView.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <set>

namespace hoego::ui {
namespace {

/// Lets a test bring about what the log hears of.
class QuietLog {
public:
    QuietLog()
        : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { }))
    {
    }
    ~QuietLog() { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before;
};

class JournalFileTest : public WindowStage {
protected:
    QString path = own.folder.filePath(QStringLiteral("journal.hoego"));
};

TEST_F(JournalFileTest, WelcomesWhereThereIsNoJournalAndStartsOneWithColors)
{
    ASSERT_TRUE(window.open(path));
    window.show();
    ASSERT_TRUE(window.findChild<WelcomePage*>());
    EXPECT_FALSE(QFile::exists(path));
    QTest::mouseClick(find<QPushButton>("startEmpty"), Qt::LeftButton);
    ASSERT_TRUE(window.workspace());
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_GE(window.journal()->categories()->size(), 7U);
    EXPECT_EQ(period(), QStringLiteral("2024-11"));
    EXPECT_EQ(own.settings.lastJournal.get(), path);
}

TEST_F(JournalFileTest, SaysThatAFileIsNoJournalAndLeavesItAsItWas)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray{"Shopping: apples\n"}.repeated(100);
    file.write(content);
    file.close();
    const QuietLog quiet;
    ASSERT_TRUE(window.open(path));
    window.show();
    ASSERT_TRUE(window.findChild<TroublePage*>());
    EXPECT_FALSE(find<QLabel>("pageWords")->text().isEmpty());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), content);
    file.close();

    // What is in the way goes away.
    ASSERT_TRUE(file.remove());
    ASSERT_TRUE(Journal::create(path));
    QTest::mouseClick(find<QPushButton>("tryAgain"), Qt::LeftButton);
    EXPECT_TRUE(window.workspace());
}

TEST_F(JournalFileTest, HasOneWindowAJournal)
{
    ASSERT_TRUE(Journal::create(path));
    JournalLock first{path};
    EXPECT_TRUE(first.isOurs());
    JournalLock second{path};
    EXPECT_FALSE(second.isOurs());
}

TEST_F(JournalFileTest, FreesTheJournalAtTheEnd)
{
    ASSERT_TRUE(Journal::create(path));
    {
        const JournalLock first{path};
    }
    const JournalLock second{path};
    EXPECT_TRUE(second.isOurs());
}

TEST_F(JournalFileTest, KeepsTheOpenJournalWhenAnotherCannotBeOpened)
{
    begin();
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const QuietLog quiet;
    window.open(path);
    EXPECT_TRUE(window.workspace());
    EXPECT_TRUE(window.findChild<NoticeBar*>()->isVisible());
}

TEST_F(JournalFileTest, ShowsWhatAnotherProgramWrote)
{
    ASSERT_TRUE(Journal::create(path));
    ASSERT_TRUE(window.open(path));
    window.show();
    const auto other = Journal::open(path).value();
    const auto period = Period::fromKey(u"2024-10");
    ASSERT_TRUE(
        other->apply(adding(Entry{.id = EntryId::mint(), .period = period, .date = period->first()})));
    const auto isMarked = [this] {
        const auto& model = static_cast<YearModel&>(*window.findChild<YearView*>()->model());
        const QModelIndex october
            = model.indexOf({.room = RoomName::Write, .period = Period::fromKey(u"2024-10")});
        return october.data(YearModel::MarkRole).toInt() == static_cast<int>(Mark::Draft);
    };
    EXPECT_TRUE(QTest::qWaitFor(isMarked, 2000));
}

class FullDiskWindowTest : public JournalFileTest {
protected:
    static void SetUpTestSuite() { FullDisk::prepare(); }
};

TEST_F(FullDiskWindowTest, AsksAtTheSecondTryToCloseAndThenCloses)
{
    ASSERT_TRUE(Journal::create(path));
    ASSERT_TRUE(window.open(path));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    type(QStringLiteral("Precious."));

    const FullDisk full;
    EXPECT_FALSE(window.close());
    EXPECT_FALSE(find<QMessageBox>("closeQuestion"));
    EXPECT_FALSE(window.close());
    const auto* question = find<QMessageBox>("closeQuestion");
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("-unsaved-")));
    EXPECT_TRUE(window.isVisible());
    find<QPushButton>("closeAnyway")->click();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(FullDiskWindowTest, StaysWithTheEntryThatCannotBeStored)
{
    ASSERT_TRUE(Journal::create(path));
    ASSERT_TRUE(window.open(path));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const QString here = period();
    type(QStringLiteral("Precious."));

    const FullDisk full;
    window.go({.room = RoomName::Write, .period = Period::fromKey(u"2024-03")});
    EXPECT_EQ(period(), here);
    window.workspace()->go({.room = RoomName::Colors});
    EXPECT_EQ(room(), RoomName::Colors);
    window.go({.room = RoomName::Write, .period = Period::fromKey(u"2024-03")});
    EXPECT_EQ(room(), RoomName::Write);
    EXPECT_EQ(period(), here) << "the text that waits is what is seen";
    window.workspace()->back();
    window.workspace()->back();
    EXPECT_EQ(room(), RoomName::Write);
    EXPECT_EQ(period(), here);
}

TEST_F(JournalFileTest, RemembersTheJournalByItsWholePath)
{
    ASSERT_TRUE(Journal::create(path));
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(own.folder.path()));
    EXPECT_TRUE(window.open(QStringLiteral("journal.hoego")));
    QDir::setCurrent(before);
    EXPECT_EQ(own.settings.lastJournal.get(), path);
}

TEST_F(JournalFileTest, SaysWhenTheJournalOfLastTimeIsGone)
{
    own.settings.lastJournal.set(path);
    EXPECT_TRUE(window.open(path));
    EXPECT_TRUE(find<QWidget>("troublePage"));
    ASSERT_TRUE(Journal::create(path));
    find<QPushButton>("tryAgain")->click();
    EXPECT_TRUE(window.workspace());
}

TEST_F(JournalFileTest, RemembersThePlaceAndTheSize)
{
    ASSERT_TRUE(Journal::create(path));
    ASSERT_TRUE(window.open(path));
    window.go({.room = RoomName::Goals, .year = 2021});
    window.close();
    MainWindow again{{own.settings, language, appearance, [this] { return clock; }}};
    EXPECT_EQ(again.size(), window.size());
    again.showJournal(Journal::open(QStringLiteral(":memory:")).value());
    EXPECT_EQ(again.workspace()->place().room, RoomName::Goals);
    EXPECT_EQ(again.workspace()->place().year, 2021);
}

TEST_F(JournalFileTest, RemembersNoPlaceOfAnExampleThatIsNeverStored)
{
    own.settings.lastPlace.set(QStringLiteral("colors 2023"));
    begin();
    window.close();
    EXPECT_EQ(own.settings.lastPlace.get(), QStringLiteral("colors 2023"));
}

} // namespace
} // namespace hoego::ui
