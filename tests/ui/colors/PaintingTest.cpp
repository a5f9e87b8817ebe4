#include "tests/ui/colors/ColorsStage.h"
#include "ui/colors/CategoryPicker.h"
#include "ui/colors/DaysOffDialog.h"
#include "ui/colors/PictureDialog.h"
#include "ui/common/HolidayChoice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TextArea.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

using sample::day;

/// Finding days, and other ways to paint them.
class PaintingTest : public ColorsStage {
protected:
    PaintingTest() { settings.holidayCountry.set(u"KR"_s); }

    QLineEdit* pickerLine()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // The one before is gone.
        return room->findChild<QLineEdit*>(u"categoryLine"_s);
    }
    void choose(const QString& part)
    {
        for (QAction* action : room->actions()) {
            if (action->text().contains(part))
                action->trigger();
        }
    }
    QVariant at(Day of, int role) { return model().indexOf(of).data(role); }
};

TEST_F(PaintingTest, GoesFromBlankDayToBlankDayAndBeginsAnew)
{
    std::vector<Edit> painted;
    for (Day each = day(2024, 1, 1); each <= day(2024, 11, 22); each += std::chrono::days{1}) {
        if (each != day(2024, 3, 5) && each != day(2024, 10, 31))
            painted.push_back(adding(DayColor{.day = each, .category = rest.id, .note = {}}));
    }
    apply(painted);
    open({.room = RoomName::Colors, .day = day(2024, 6, 1)});
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(grid().currentDay(), day(2024, 10, 31));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(grid().currentDay(), day(2024, 3, 5)); // Days to come are not looked at.
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(grid().currentDay(), day(2024, 10, 31));
    key(Qt::Key_2);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_2);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(grid().currentDay(), day(2024, 3, 5)); // None is left: it stays.
}

TEST_F(PaintingTest, PaintsLastWeekInOneGo)
{
    open(); // 22 November 2024 is a Friday.
    key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(grid().selectedDays(), (DayRange{day(2024, 11, 11), day(2024, 11, 17)}));
    key(Qt::Key_2);
    EXPECT_EQ(stored(day(2024, 11, 11)), stored(day(2024, 11, 17)));
    EXPECT_FALSE(stored(day(2024, 11, 17)).isEmpty());
    EXPECT_TRUE(stored(day(2024, 11, 18)).isEmpty());
    edits.undo();
    EXPECT_TRUE(stored(day(2024, 11, 11)).isEmpty());
}

TEST_F(PaintingTest, BeginsTheWeekOnSundayWhereThatIsChosen)
{
    settings.weekStartsOnSunday.set(true);
    open();
    key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(grid().selectedDays(), (DayRange{day(2024, 11, 10), day(2024, 11, 16)}));
}

TEST_F(PaintingTest, PaintsByAColorsNameAfterASlash)
{
    open({.room = RoomName::Colors, .day = day(2024, 11, 3)});
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Slash);
    QLineEdit* line = pickerLine();
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClicks(line, rest.name.left(3).toLower());
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(stored(day(2024, 11, 3)), rest.name);
    EXPECT_EQ(stored(day(2024, 11, 4)), rest.name);
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(PaintingTest, LeavesAllAsItIsWhenNoNameIsTaken)
{
    open({.room = RoomName::Colors, .day = day(2024, 11, 3)});
    key(Qt::Key_Slash);
    QTest::keyClicks(pickerLine(), u"zz"_s);
    QTest::keyClick(pickerLine(), Qt::Key_Return);
    QTest::keyClick(pickerLine(), Qt::Key_Escape);
    EXPECT_TRUE(stored(day(2024, 11, 3)).isEmpty());
    EXPECT_TRUE(grid().hasFocus());
    key(Qt::Key_Slash); // And it opens again.
    EXPECT_TRUE(pickerLine()->isVisible());
}

TEST_F(PaintingTest, OpensTheDaysEntryByTwoClicksAndTakesBackWhatTheFirstPainted)
{
    open();
    key(Qt::Key_2); // A brush is in hand.
    click(day(2024, 11, 3));
    ASSERT_FALSE(stored(day(2024, 11, 3)).isEmpty());
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, middle(day(2024, 11, 3)));
    EXPECT_TRUE(stored(day(2024, 11, 3)).isEmpty());
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].period, Period::ofDay(day(2024, 11, 3)));
}

TEST_F(PaintingTest, NamesHolidaysWhereADayIsTold)
{
    open({.room = RoomName::Colors, .day = day(2024, 10, 9)});
    EXPECT_TRUE(at(day(2024, 10, 9), Qt::ToolTipRole).toString().contains(u"Hangul Day"_s));
    EXPECT_TRUE(at(day(2024, 10, 9), Qt::AccessibleTextRole).toString().contains(u"Hangul Day"_s));
    EXPECT_FALSE(at(day(2024, 10, 10), Qt::ToolTipRole).toString().contains(u"Hangul"_s));
    EXPECT_TRUE(status.contains(u"Hangul Day"_s)) << status.toStdString();
}

TEST_F(PaintingTest, KeepsThePersonsOwnDaysOff)
{
    open();
    choose(u"days off"_s);
    auto* dialog = room->findChild<DaysOffDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<TextArea*>();
    auto* keep = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    list->setPlainText(u"10-05 창립일\n어제 쉼"_s);
    EXPECT_FALSE(keep->isEnabled());
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"daysOffFault"_s)->text().contains(u'2'));
    list->setPlainText(u"10-05 창립일"_s);
    ASSERT_TRUE(keep->isEnabled());
    keep->click();
    EXPECT_EQ(at(day(2024, 10, 5), YearGridModel::HolidayRole).toString(), u"창립일"_s);
    EXPECT_EQ(ownDaysOff(*journal), u"10-05 창립일"_s);
    edits.undo();
    EXPECT_TRUE(at(day(2024, 10, 5), YearGridModel::HolidayRole).toString().isEmpty());
}

TEST_F(PaintingTest, PutsTheYearIntoItsRetrospectiveOnce)
{
    apply({adding(sample::entry(Period::ofYear(2024), u"# 한 해\n\n```hoego tally\n```\n"_s)),
           adding(DayColor{.day = day(2024, 3, 1), .category = rest.id, .note = {}})});
    open();
    child<QPushButton>("intoRetrospective").click();
    const QString body = journal->entriesOf(Period::ofYear(2024)).value().front().body;
    EXPECT_EQ(
        body,
        u"# 한 해\n\n```hoego tally\n```\n\n```hoego colors 2024\n```\n\n```hoego patterns 2024\n```\n"_s);
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].period, Period::ofYear(2024));
    child<QPushButton>("intoRetrospective").click();
    EXPECT_EQ(journal->entriesOf(Period::ofYear(2024)).value().front().body, body);
}

TEST_F(PaintingTest, BeginsTheRetrospectiveWhereThereIsNone)
{
    apply({adding(DayColor{.day = day(2024, 3, 1), .category = rest.id, .note = {}})});
    open();
    child<QPushButton>("intoRetrospective").click();
    const auto entries = journal->entriesOf(Period::ofYear(2024)).value();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_TRUE(entries[0].body.startsWith(u"```hoego colors 2024\n```"_s)) << entries[0].body.toStdString();
}

TEST_F(PaintingTest, MakesAPictureInTheKindSizeAndPaperThatAreChosen)
{
    apply({adding(DayColor{.day = day(2024, 3, 1), .category = rest.id, .note = {}})});
    open();
    child<QPushButton>("asPicture").click();
    auto* dialog = room->findChild<PictureDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->ending(), u"png"_s);
    const QImage twice = QImage::fromData(dialog->bytes());
    auto* scale = dialog->findChild<SegmentedControl*>(u"pictureScale"_s);
    scale->findChildren<QAbstractButton*>().at(3)->click();
    const QImage fourTimes = QImage::fromData(dialog->bytes());
    EXPECT_EQ(fourTimes.size(), twice.size() * 2);
    const QColor light = fourTimes.pixelColor(0, 0);
    dialog->findChild<SegmentedControl*>(u"pictureLook"_s)->findChildren<QAbstractButton*>().at(1)->click();
    EXPECT_LT(QImage::fromData(dialog->bytes()).pixelColor(0, 0).lightness(), light.lightness());
    dialog->findChild<SegmentedControl*>(u"pictureKind"_s)->findChildren<QAbstractButton*>().at(0)->click();
    EXPECT_EQ(dialog->ending(), u"svg"_s);
    EXPECT_TRUE(dialog->bytes().contains("<svg"));
    EXPECT_FALSE(scale->isEnabled());
}

TEST(IsCalled, KnowsPartsAndFirstConsonants)
{
    EXPECT_TRUE(isCalled(u"운동"_s, u"동"_s));
    EXPECT_TRUE(isCalled(u"운동"_s, u"ㅇㄷ"_s));
    EXPECT_TRUE(isCalled(u"Exercise"_s, u"exer "_s));
    EXPECT_TRUE(isCalled(u"운동"_s, QString{}));
    EXPECT_FALSE(isCalled(u"운동"_s, u"ㄱ"_s));
    EXPECT_FALSE(isCalled(u"운동"_s, u"공부"_s));
}

TEST_F(PaintingTest, ShowsAKeysColorBeforeItIsStoredAndCountsItOnce)
{
    open();
    grid().setCurrentDay(day(2024, 5, 5));
    QString storedWhenShown = u"not asked"_s;
    int counted = 0;
    QObject::connect(&model(), &YearGridModel::colorsChanged, &model(), [&] {
        if (counted++ == 0)
            storedWhenShown = stored(day(2024, 5, 5));
    });
    key(Qt::Key_2);
    EXPECT_EQ(storedWhenShown, QString{});
    EXPECT_EQ(stored(day(2024, 5, 5)), u"Exercise"_s);
    EXPECT_EQ(counted, 1) << "counted again for what looks the same";
}

} // namespace
} // namespace hoego::ui
