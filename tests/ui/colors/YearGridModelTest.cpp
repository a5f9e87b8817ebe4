#include "ui/colors/YearGridModel.h"

#include "tests/support/RoomTest.h"
#include "ui/render/CategoryLetters.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

using sample::day;
using testing::UnorderedElementsAre;

class YearGridModelTest : public RoomTest {
protected:
    YearGridModelTest()
    {
        apply({adding(exercise), adding(rest),
               adding(DayColor{
                   .day = day(2024, 11, 3), .category = exercise.id, .note = QStringLiteral("한강")})});
        model.showYear(2024);
    }
    QVariant at(Day day, int role) const { return model.indexOf(day).data(role); }

    Category exercise = sample::category(QStringLiteral("Exercise"), 2);
    Category rest = sample::category(QStringLiteral("Rest"), 6, {.red = 0xC9, .green = 0xA7, .blue = 0xF5});
    YearGridModel model{*journal};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(YearGridModelTest, HasNoThirtiethOfFebruary)
{
    EXPECT_EQ(model.flags(model.index(1, 29)), Qt::NoItemFlags);
    EXPECT_FALSE(model.index(1, 29).data(YearGridModel::DayRole).isValid());
    EXPECT_NE(model.flags(model.index(1, 28)), Qt::NoItemFlags);
    model.showYear(2023);
    EXPECT_EQ(model.flags(model.index(1, 28)), Qt::NoItemFlags);
}

TEST_F(YearGridModelTest, TellsADaysColorAndNote)
{
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::CategoryRole), QStringLiteral("Exercise"));
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::NoteRole), QStringLiteral("한강"));
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::ColorRole).value<QColor>(), QColor(0xFF, 0x9E, 0xB5));
    EXPECT_FALSE(at(day(2024, 11, 4), YearGridModel::ColorRole).isValid());
}

TEST_F(YearGridModelTest, SpeaksEachDay)
{
    model.setToday(day(2024, 11, 4));
    EXPECT_EQ(at(day(2024, 11, 3), Qt::AccessibleTextRole),
              QStringLiteral("Sunday, 3 November, Exercise, note: 한강"));
    EXPECT_EQ(at(day(2024, 11, 4), Qt::AccessibleTextRole),
              QStringLiteral("Monday, 4 November, today, no color"));
}

TEST_F(YearGridModelTest, RefreshesOnlyTheDaysThatChanged)
{
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy recounted{&model, &YearGridModel::colorsChanged};
    apply({adding(DayColor{.day = day(2024, 2, 29), .category = rest.id, .note = {}}),
           adding(DayColor{.day = day(2023, 2, 28), .category = rest.id, .note = {}})});
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), model.indexOf(day(2024, 2, 29)));
    EXPECT_EQ(recounted.count(), 1);
    EXPECT_EQ(at(day(2024, 2, 29), YearGridModel::CategoryRole), QStringLiteral("Rest"));
}

TEST_F(YearGridModelTest, IsNotTouchedByOtherYears)
{
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    apply({adding(DayColor{.day = day(2025, 1, 1), .category = rest.id, .note = {}})});
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(YearGridModelTest, ShowsAStrokeWithoutStoringIt)
{
    model.preview({.days = run(day(2024, 11, 3), day(2024, 11, 5)), .category = rest.id});
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::CategoryRole), QStringLiteral("Rest"));
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::NoteRole), QStringLiteral("한강"));
    EXPECT_EQ(model.shown().size(), 3U);
    EXPECT_EQ(model.stored().size(), 1U);
    model.preview({.days = run(day(2024, 11, 3), day(2024, 11, 4)), .category = rest.id});
    EXPECT_EQ(model.shown().size(), 2U);
    model.endPreview();
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::CategoryRole), QStringLiteral("Exercise"));
}

TEST_F(YearGridModelTest, KeepsTheNotesOfDaysBeingCleared)
{
    model.preview({.days = run(day(2024, 11, 3), day(2024, 11, 4)), .category = std::nullopt});
    EXPECT_FALSE(at(day(2024, 11, 3), YearGridModel::ColorRole).isValid());
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::NoteRole), QStringLiteral("한강"));
}

TEST_F(YearGridModelTest, KeepsTheStrokeWhenAnotherDayChangesMeanwhile)
{
    model.preview({.days = run(day(2024, 11, 3), day(2024, 11, 5)), .category = rest.id});
    apply({adding(DayColor{.day = day(2024, 12, 25), .category = exercise.id, .note = {}})});
    EXPECT_EQ(at(day(2024, 11, 5), YearGridModel::CategoryRole), QStringLiteral("Rest"));
    EXPECT_EQ(at(day(2024, 12, 25), YearGridModel::CategoryRole), QStringLiteral("Exercise"));
}

TEST_F(YearGridModelTest, FollowsARecoloredCategory)
{
    QSignalSpy palette{&model, &YearGridModel::categoriesChanged};
    Category green = exercise;
    green.color = {.red = 0x8F, .green = 0xD6, .blue = 0x94};
    apply({changing(exercise, green)});
    EXPECT_EQ(palette.count(), 1);
    EXPECT_EQ(at(day(2024, 11, 3), YearGridModel::ColorRole).value<QColor>(), QColor(0x8F, 0xD6, 0x94));
}

TEST_F(YearGridModelTest, HearsOfWhatAnotherProcessPainted)
{
    const auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(adding(DayColor{.day = day(2024, 5, 5), .category = rest.id, .note = {}})));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(at(day(2024, 5, 5), YearGridModel::CategoryRole), QStringLiteral("Rest"));
}

TEST(Letters, DifferWhereNamesBeginAlike)
{
    const std::vector categories{sample::category(QStringLiteral("운동"), 1),
                                 sample::category(QStringLiteral("운전"), 2),
                                 sample::category(QStringLiteral("🧑‍💻 일"), 3)};
    const auto letters = lettersFor(categories);
    EXPECT_EQ(letters.at(categories[0].id), QStringLiteral("운동"));
    EXPECT_EQ(letters.at(categories[1].id), QStringLiteral("운전"));
    EXPECT_EQ(letters.at(categories[2].id), QStringLiteral("🧑‍💻"));
}

} // namespace
} // namespace hoego::ui
