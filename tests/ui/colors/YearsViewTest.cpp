#include "tests/ui/colors/ColorsStage.h"
#include "ui/colors/CountTable.h"
#include "ui/colors/YearPicture.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

using sample::day;
using testing::ElementsAre;
using testing::IsEmpty;

class YearsViewTest : public ColorsStage {
protected:
    void paint(int year, int days, const Category& category, int month = 1)
    {
        std::vector<Edit> painted;
        for (int i = 0; i < days; ++i)
            painted.push_back(adding(DayColor{
                .day = day(year, month, 1) + std::chrono::days{i}, .category = category.id, .note = {}}));
        apply(painted);
    }
    void openYears(int year)
    {
        open({.room = RoomName::Colors, .year = year});
        press("layouts", 3);
    }
    void press(const char* control, int segment)
    {
        QTest::mouseClick(child<QWidget>(control).findChildren<QAbstractButton*>().at(segment),
                          Qt::LeftButton);
    }
    std::vector<int> shown()
    {
        std::vector<int> years;
        for (const auto* picture : room->findChildren<YearPicture*>()) {
            if (picture->isVisible())
                years.push_back(picture->year());
        }
        return years;
    }
    QAbstractItemModel& table() { return *child<CountTable>("yearsTable").model(); }
};

TEST_F(YearsViewTest, StandsTheLastYearsSideBySide)
{
    for (const int year : {2018, 2020, 2021, 2022, 2023, 2024})
        paint(year, 3, exercise);
    openYears(2023);
    EXPECT_THAT(shown(), ElementsAre(2021, 2022, 2023));
    EXPECT_FALSE(grid().isVisible());
    press("howManyYears", 0);
    EXPECT_THAT(shown(), ElementsAre(2022, 2023));
    press("howManyYears", 3);
    EXPECT_THAT(shown(), ElementsAre(2018, 2020, 2021, 2022, 2023)) << "2019 has no colors";
}

TEST_F(YearsViewTest, FollowsACategoryThroughAllYears)
{
    paint(2019, 2, exercise);
    paint(2021, 5, exercise);
    paint(2021, 4, rest, 3);
    openYears(2021);
    const QAbstractItemModelTester tester{&table(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    ASSERT_EQ(table().rowCount(), 2);
    ASSERT_EQ(table().columnCount(), 3) << "the year between has its column";
    EXPECT_EQ(table().index(0, 0).data(), QStringLiteral("2"));
    EXPECT_EQ(table().index(0, 1).data(), QStringLiteral("0"));
    EXPECT_EQ(table().index(0, 2).data(), QStringLiteral("5"));
    EXPECT_EQ(table().index(1, 2).data(Qt::AccessibleTextRole), QStringLiteral("Rest, 2021: 4 days"));
}

TEST_F(YearsViewTest, FollowsItAfterARenameAndAMerge)
{
    paint(2020, 2, exercise);
    paint(2021, 3, study);
    openYears(2021);
    Category renamed = exercise;
    renamed.name = QStringLiteral("Sport");
    apply({changing(exercise, renamed)});
    EXPECT_EQ(table().headerData(0, Qt::Vertical), QStringLiteral("Sport"));
    std::vector<Edit> merge;
    const auto colors = journal->dayColors(Period::ofYear(2021).range()).value();
    for (const DayColor& color : colors) {
        DayColor after = color;
        after.category = exercise.id;
        merge.push_back(changing(color, after));
    }
    apply(merge);
    ASSERT_EQ(table().rowCount(), 1);
    EXPECT_EQ(table().index(0, 0).data(), QStringLiteral("2"));
    EXPECT_EQ(table().index(0, 1).data(), QStringLiteral("3"));
}

TEST_F(YearsViewTest, LeadsToTheYearThatIsClicked)
{
    paint(2020, 2, exercise);
    paint(2021, 3, exercise);
    openYears(2021);
    auto* picture = room->findChildren<YearPicture*>().first();
    EXPECT_EQ(picture->accessibleDescription(), QStringLiteral("Exercise 2 day(s)"));
    QTest::keyClick(picture, Qt::Key_Space);
    EXPECT_EQ(navigator.place().year, 2020);
    EXPECT_TRUE(grid().isVisible());
}

TEST_F(YearsViewTest, SaysThatNoYearHasAColor)
{
    openYears(2024);
    EXPECT_THAT(shown(), IsEmpty());
    EXPECT_EQ(table().rowCount(), 0);
}

TEST_F(YearsViewTest, GivesWayToTheGridWhereADayIsAskedFor)
{
    paint(2024, 2, exercise);
    openYears(2024);
    for (QAction* action : room->actions()) {
        if (action->shortcut() == QKeySequence{Qt::CTRL | Qt::Key_D})
            action->trigger();
    }
    EXPECT_TRUE(grid().isVisible());
}

} // namespace
} // namespace hoego::ui
