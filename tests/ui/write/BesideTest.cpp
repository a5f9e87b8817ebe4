#include "core/calendar/YearBefore.h"
#include "tests/ui/write/WriteStage.h"

#include "ui/write/HistoryDialog.h"
#include "ui/write/MonthModel.h"
#include "ui/write/SidePanel.h"
#include "ui/write/TextComparison.h"
#include "ui/write/TrashDialog.h"
#include "ui/write/YearAgo.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace hoego::ui {
namespace {

const Period november = Period::ofMonth(2024, 11);

class SidePanelTest : public WriteStage {
protected:
    SidePanelTest() { apply({adding(sport), adding(study)}); }

    QModelIndex cellOf(const QTableView& month, int dayOfMonth)
    {
        return static_cast<MonthModel*>(month.model())
            ->indexOf(november.first() + std::chrono::days{dayOfMonth - 1});
    }
    std::optional<CategoryId> colorOf(int dayOfMonth)
    {
        const Day day = november.first() + std::chrono::days{dayOfMonth - 1};
        const auto colors = journal->dayColors({.first = day, .last = day}).value();
        return colors.empty() ? std::nullopt : colors.front().category;
    }

    Category sport = sample::category(QStringLiteral("운동"), 1);
    Category study = sample::category(QStringLiteral("공부"), 2, {.red = 0x8d, .green = 0xc4, .blue = 0xff});
};

TEST_F(SidePanelTest, PaintsADayByADigitAndUndoesIt)
{
    open();
    auto& month = child<QTableView>("month");
    month.setFocus();
    month.setCurrentIndex(cellOf(month, 3));
    QTest::keyClick(&month, Qt::Key_2);
    EXPECT_EQ(colorOf(3), study.id);
    EXPECT_EQ(cellOf(month, 3).data(MonthModel::ColorRole).value<Rgb>(), study.color);
    EXPECT_EQ(month.currentIndex(), cellOf(month, 3));
    QTest::keyClick(&month, Qt::Key_0);
    EXPECT_EQ(colorOf(3), std::nullopt);
    edits.undo();
    EXPECT_EQ(colorOf(3), study.id);
}

TEST_F(SidePanelTest, KeepsTheNoteOfADayWhoseColorChanges)
{
    const Day third = sample::day(2024, 11, 3);
    apply({adding(DayColor{.day = third, .category = sport.id, .note = QStringLiteral("5 km")})});
    open();
    auto& month = child<QTableView>("month");
    month.setCurrentIndex(cellOf(month, 3));
    QTest::keyClick(&month, Qt::Key_Delete);
    const auto colors = journal->dayColors({.first = third, .last = third}).value();
    ASSERT_EQ(colors.size(), 1U);
    EXPECT_EQ(colors.front(),
              (DayColor{.day = third, .category = std::nullopt, .note = QStringLiteral("5 km")}));
}

TEST_F(SidePanelTest, ReadsADayOutLoud)
{
    apply({adding(
        DayColor{.day = sample::day(2024, 11, 3), .category = sport.id, .note = QStringLiteral("5 km")})});
    open();
    auto& month = child<QTableView>("month");
    EXPECT_EQ(cellOf(month, 3).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Sunday, 3 November: 운동 – 5 km"));
}

TEST_F(SidePanelTest, BeginsTheWeekAsTheSettingsSay)
{
    PeriodColors colors{.period = november, .categories = {}, .colors = {}};
    MonthModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    model.setMonth(colors, now.day(), false);
    EXPECT_EQ(model.indexOf(november.first()).column(), 4); // A Friday.
    EXPECT_EQ(model.rowCount(), 5);
    model.setMonth(colors, now.day(), true);
    EXPECT_EQ(model.indexOf(november.first()).column(), 5);
    EXPECT_EQ(model.dayAt(model.index(0, 0)), std::nullopt);
}

TEST_F(SidePanelTest, LogsProgressOfAGoalWithOnePress)
{
    const Goal books = sample::goal(Period::ofYear(2024), QStringLiteral("책 12권"),
                                    measure::Count{.target = 12, .unit = QStringLiteral("권")});
    apply({adding(books)});
    open();
    auto& more = child<QToolButton>("logProgress");
    more.setFocus();
    QTest::keyClick(&more, Qt::Key_Space);
    ASSERT_EQ(journal->progress(books.id).value().size(), 1U);
    EXPECT_EQ(journal->progress(books.id).value().front().day, now.day());
    EXPECT_TRUE(more.hasFocus());
    edits.undo();
    EXPECT_TRUE(journal->progress(books.id).value().empty());
}

TEST_F(SidePanelTest, OpensWhatWasWrittenAYearAgo)
{
    const Entry before
        = sample::entry(Period::ofMonth(2023, 11), QStringLiteral("## 제목\n\n또 서둘렀다. 그리고."));
    apply({adding(before)});
    open();
    auto& quotation = child<Quotation>("yearAgo");
    EXPECT_EQ(quotation.text(), QStringLiteral("“또 서둘렀다.”"));
    quotation.click();
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone.front().entry, before.id);
    room.show({.room = RoomName::Write, .period = Period::ofMonth(2024, 10)});
    EXPECT_FALSE(quotation.isVisible());
}

TEST(YearBefore, IsTheSamePeriodAYearEarlier)
{
    const auto keyOf = [](const char16_t* key) {
        const auto before = yearBefore(*Period::fromKey(key));
        return before ? before->key() : QString{};
    };
    EXPECT_EQ(keyOf(u"2024-11"), QStringLiteral("2023-11"));
    EXPECT_EQ(keyOf(u"2024"), QStringLiteral("2023"));
    EXPECT_EQ(keyOf(u"2024-H2"), QStringLiteral("2023-H2"));
    EXPECT_EQ(keyOf(u"2024-02-29"), QStringLiteral("2023-02-28"));
    EXPECT_EQ(keyOf(u"2024-W47"), QStringLiteral("2023-W47"));
    EXPECT_EQ(keyOf(u"0001"), QString{});
}

TEST(MonthBeside, IsTheLastThatHasBegunOfALongerPeriod)
{
    const Day today = sample::day(2024, 11, 22);
    const auto monthOf
        = [&](const Period& period) { return monthBeside(sample::entry(period, {}), today).key(); };
    EXPECT_EQ(monthOf(Period::ofYear(2024)), QStringLiteral("2024-11"));
    EXPECT_EQ(monthOf(Period::ofYear(2023)), QStringLiteral("2023-12"));
    EXPECT_EQ(monthOf(Period::ofYear(2025)), QStringLiteral("2025-01"));
    EXPECT_EQ(monthOf(*Period::fromKey(u"2024-W40")), QStringLiteral("2024-10"));
}

class HistoryTest : public WriteStage { };

TEST_F(HistoryTest, RestoresAnEarlierVersionAndKeepsWhatWasThere)
{
    Entry entry = sample::entry(november, QStringLiteral("First."), sample::moment(-60));
    apply({adding(entry)});
    Entry later = entry;
    later.body = QStringLiteral("Second.");
    later.modified = sample::moment(-1);
    apply({changing(entry, later)});
    open();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = room.findChild<HistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->findChild<QListWidget*>()->count(), 1);
    EXPECT_EQ(dialog->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("First."));
    dialog->findChild<QPushButton*>(QStringLiteral("restore"))->click();

    EXPECT_EQ(text(), QStringLiteral("First."));
    EXPECT_EQ(storedText(), QStringLiteral("First."));
    const auto revisions = journal->revisions(entry.id).value();
    EXPECT_TRUE(std::ranges::contains(revisions, QStringLiteral("Second."), &Revision::body));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("Second."));
}

TEST_F(HistoryTest, ComparesAVersionWithTheTextOfNowAndWithAnother)
{
    Entry entry = sample::entry(november, QStringLiteral("나는 책을 열 권 읽었다."), sample::moment(-60));
    Revision oldest = revisionOf(entry);
    oldest.body = QStringLiteral("책을 읽었다.");
    oldest.written = sample::moment(-24 * 60);
    const HistoryDialog dialog{[&] {
                                   Entry later = entry;
                                   later.body = QStringLiteral("나는 책을 열두 권 읽었다!");
                                   return later;
                               }(),
                               {revisionOf(entry), oldest},
                               now};
    auto& comparison = *dialog.findChild<TextComparison*>();
    EXPECT_EQ(comparison.changes(), 2);
    EXPECT_EQ(dialog.findChild<QPlainTextEdit*>(QStringLiteral("comparedText"))->toPlainText(),
              QStringLiteral("나는 책을 열두 권 읽었다!"));
    dialog.findChild<QComboBox*>()->setCurrentIndex(2);
    EXPECT_EQ(dialog.findChild<QPlainTextEdit*>(QStringLiteral("comparedText"))->toPlainText(), oldest.body);
    auto& list = *dialog.findChild<QListWidget*>();
    ASSERT_EQ(list.count(), 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.item(1)->text().contains(QStringLiteral("+6 / −0")); }))
        << list.item(1)->text().toStdString();
    EXPECT_TRUE(list.item(0)->text().contains(QStringLiteral("+4 / −0")))
        << list.item(0)->text().toStdString();
}

TEST_F(HistoryTest, MarksWhatChangedByMoreThanColor)
{
    TextComparison comparison;
    comparison.compare({.title = {}, .text = QStringLiteral("가 나 다")},
                       {.title = {}, .text = QStringLiteral("가 라 다")});
    const auto before
        = comparison.findChild<QPlainTextEdit*>(QStringLiteral("revisionText"))->extraSelections();
    const auto after
        = comparison.findChild<QPlainTextEdit*>(QStringLiteral("comparedText"))->extraSelections();
    ASSERT_EQ(before.size(), 1);
    ASSERT_EQ(after.size(), 1);
    EXPECT_EQ(before[0].cursor.selectedText(), QStringLiteral("나"));
    EXPECT_TRUE(before[0].format.fontStrikeOut());
    EXPECT_EQ(after[0].cursor.selectedText(), QStringLiteral("라"));
    EXPECT_TRUE(after[0].format.fontUnderline());
    EXPECT_NE(before[0].format.background(), after[0].format.background());
}

TEST_F(HistoryTest, GoesFromChangeToChangeByKey)
{
    Entry entry = sample::entry(november, QStringLiteral("하나 둘 셋 넷"));
    Revision revision = revisionOf(entry);
    revision.body = QStringLiteral("하나 두울 셋 네엣");
    HistoryDialog dialog{entry, {revision}, now};
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto& comparison = *dialog.findChild<TextComparison*>();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(comparison.current(), 0);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(comparison.current(), 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(comparison.current(), 0) << "after the last comes the first";
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(comparison.current(), 1);
}

TEST_F(HistoryTest, ScrollsBothTextsToTheSameWords)
{
    QString before;
    for (int line = 0; line < 400; ++line)
        before += QStringLiteral("줄 %1\n").arg(line);
    const QString after = QStringLiteral("새로 쓴 줄\n").repeated(100) + before;
    TextComparison comparison;
    comparison.resize(700, 400);
    comparison.show();
    comparison.compare({.title = {}, .text = before}, {.title = {}, .text = after});
    auto& left = *comparison.findChild<QPlainTextEdit*>(QStringLiteral("revisionText"));
    auto& right = *comparison.findChild<QPlainTextEdit*>(QStringLiteral("comparedText"));
    left.verticalScrollBar()->setValue(200);
    EXPECT_EQ(right.cursorForPosition({0, 0}).block().text(), left.cursorForPosition({0, 0}).block().text());
    right.verticalScrollBar()->setValue(350);
    EXPECT_EQ(right.cursorForPosition({0, 0}).block().text(), left.cursorForPosition({0, 0}).block().text());
}

TEST_F(HistoryTest, DoesNotRestoreOnEnterInTheList)
{
    Entry entry = sample::entry(november, QStringLiteral("지금"));
    Revision revision = revisionOf(entry);
    revision.body = QStringLiteral("옛날");
    HistoryDialog dialog{entry, {revision}, now};
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.chosen(), std::nullopt);
}

class TrashTest : public WriteStage {
protected:
    TrashTest()
    {
        entry.trashed = sample::moment(-5);
        apply({adding(entry)});
    }

    Entry entry = sample::entry(november, QStringLiteral("Gone."));
};

TEST_F(TrashTest, TellsWhatWaitsWithItsLengthAndSinceWhen)
{
    TrashDialog trash{*journal, now};
    const QString row = trash.findChild<QListWidget*>()->item(0)->text();
    EXPECT_TRUE(row.contains(QStringLiteral("November 2024"))) << row.toStdString();
    EXPECT_TRUE(row.contains(QStringLiteral("Gone.")));
    EXPECT_TRUE(row.contains(QStringLiteral("5 character")));
    EXPECT_TRUE(row.contains(QStringLiteral("11:55")));
}

TEST_F(TrashTest, BringsAnEntryBack)
{
    TrashDialog trash{*journal, now};
    std::vector<EntryId> wanted;
    QObject::connect(&trash, &TrashDialog::restoreWanted, &trash, [&](EntryId id) { wanted.push_back(id); });
    trash.findChild<QPushButton*>(QStringLiteral("restore"))->click();
    EXPECT_EQ(wanted, std::vector{entry.id});
    QTest::keyClick(trash.findChild<QListWidget*>(), Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 2U);
}

class TrashDeletionTest : public TrashTest {
protected:
    TrashDeletionTest()
    {
        QObject::connect(&trash, &TrashDialog::deletionWanted, &trash,
                         [&](const std::vector<EntryId>& entries) { wanted = entries; });
        trash.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&trash));
    }
    QWidget& part(const char* name) { return *trash.findChild<QWidget*>(QLatin1StringView{name}); }

    TrashDialog trash{*journal, now};
    std::vector<EntryId> wanted;
};

TEST_F(TrashDeletionTest, IsAskedASecondTimeInTheSameWindow)
{
    QTest::keyClick(&part("trashed"), Qt::Key_Delete);
    EXPECT_TRUE(wanted.empty());
    EXPECT_TRUE(part("question").isVisible());
    EXPECT_TRUE(part("keep").hasFocus()) << "the harmless answer comes first";
    QTest::mouseClick(&part("destroy"), Qt::LeftButton);
    EXPECT_EQ(wanted, std::vector{entry.id});
    EXPECT_FALSE(part("question").isVisible());
}

TEST_F(TrashDeletionTest, IsCalledOffByEscapeAndByEnter)
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        QTest::keyClick(&part("trashed"), Qt::Key_Delete);
        ASSERT_TRUE(part("question").isVisible());
        QTest::keyClick(trash.focusWidget(), key);
        EXPECT_FALSE(part("question").isVisible());
        EXPECT_TRUE(trash.isVisible());
        EXPECT_TRUE(part("trashed").hasFocus());
    }
    EXPECT_TRUE(wanted.empty());
}

TEST_F(TrashDeletionTest, CanBeOfAllAtOnce)
{
    Entry other = sample::freeEntry(sample::day(2024, 5, 1), QStringLiteral("버린 글"), {});
    other.trashed = now;
    apply({adding(other)});
    QTest::mouseClick(&part("deleteAll"), Qt::LeftButton);
    EXPECT_TRUE(wanted.empty());
    QTest::mouseClick(&part("destroy"), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 2U);
}

TEST_F(TrashDeletionTest, IsNoLongerAskedAboutWhatCameBack)
{
    QTest::keyClick(&part("trashed"), Qt::Key_Delete);
    Entry back = entry;
    back.trashed.reset();
    apply({changing(entry, back)});
    EXPECT_FALSE(part("question").isVisible());
    EXPECT_TRUE(trash.findChild<QLabel*>() != nullptr);
    EXPECT_EQ(trash.findChild<QListWidget*>()->count(), 0);
}

TEST_F(TrashTest, GivesAnEntryBackBesideTheOneThatWasWrittenMeanwhile)
{
    const Entry meanwhile = sample::entry(november, QStringLiteral("그 사이에 쓴 글"));
    apply({adding(meanwhile)});
    open();
    child<QAction>("openTrash").trigger();
    auto* trash = room.findChild<TrashDialog*>();
    ASSERT_NE(trash, nullptr);
    trash->findChild<QPushButton*>(QStringLiteral("restore"))->click();
    EXPECT_EQ(stored().size(), 2U);
    EXPECT_EQ(navigator.gone.back().entry, entry.id);
    EXPECT_EQ(navigator.told.size(), 1U);
}

class PreviewLinksTest : public WriteStage {
protected:
    QTextBrowser& preview() { return child<QTextBrowser>("preview"); }
};

TEST_F(PreviewLinksTest, ShowsWhatIsTypedOnceTypingPauses)
{
    settings.editorMode.set(0);
    open();
    press(Qt::Key_E, Qt::ControlModifier);
    type(QStringLiteral("**bold** word"));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return preview().toPlainText().trimmed() == QStringLiteral("bold word"); }, 3000))
        << preview().toPlainText().toStdString();
}

TEST_F(PreviewLinksTest, FollowsLinksWithinTheJournal)
{
    const Entry essay
        = sample::freeEntry(sample::day(2024, 5, 1), QStringLiteral("키워드 회고"), QStringLiteral("글"));
    apply({adding(essay)});
    open();
    Q_EMIT preview().anchorClicked(QUrl{QStringLiteral("hoego:2024-10")});
    Q_EMIT preview().anchorClicked(
        QUrl{QStringLiteral("hoego:%ED%82%A4%EC%9B%8C%EB%93%9C%20%ED%9A%8C%EA%B3%A0")});
    Q_EMIT preview().anchorClicked(QUrl{QStringLiteral("hoego:nothing")});
    ASSERT_EQ(navigator.gone.size(), 2U);
    EXPECT_EQ(navigator.gone.front().period, Period::ofMonth(2024, 10));
    EXPECT_EQ(navigator.gone.back().entry, essay.id);
    EXPECT_EQ(child<QLineEdit>("title").text(), QStringLiteral("nothing")) << "an empty page to begin on";
    EXPECT_TRUE(navigator.told.empty());
}

class PointerTest : public WriteStage { };

TEST_F(PointerTest, MeansTheNearerLineBetweenTwo)
{
    apply({adding(sample::entry(november, QStringLiteral("aaaa aaaa\nbbbb bbbb")))});
    open();
    QTextCursor cursor{editor().document()};
    cursor.setPosition(2);
    const QRect upper = editor().cursorRect(cursor);
    cursor.setPosition(12);
    const QRect lower = editor().cursorRect(cursor);
    ASSERT_GT(lower.top(), upper.bottom() + 4); // There is air between them.
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, {upper.center().x(), upper.bottom() + 2});
    EXPECT_EQ(editor().textCursor().position(), 2);
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, {lower.center().x(), lower.top() - 2});
    EXPECT_EQ(editor().textCursor().position(), 12);
}

TEST_F(PointerTest, PutsTheCaretFromTheMarginToo)
{
    apply({adding(sample::entry(november, QStringLiteral("aaaa\nbbbb")))});
    open();
    QTextCursor cursor{editor().document()};
    cursor.setPosition(5);
    const QPoint line = editor().viewport()->mapTo(&editor(), editor().cursorRect(cursor).center());
    ASSERT_GT(editor().viewport()->x(), 4);
    QTest::mouseClick(&editor(), Qt::LeftButton, {}, {2, line.y()});
    EXPECT_EQ(editor().textCursor().position(), 5);
}

} // namespace
} // namespace hoego::ui
