#include "ui/colors/PeriodChoice.h"
#include "tests/ui/colors/ColorsStage.h"
#include "ui/colors/CountTable.h"

#include <QComboBox>
#include <QLabel>

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

using sample::day;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// The Colors room with colors in three years.
class PeriodChoiceTest : public ColorsStage {
protected:
    PeriodChoiceTest()
    {
        paint(day(2021, 11, 1), 5, rest);
        paint(day(2023, 11, 1), 2, exercise);
        paint(day(2024, 10, 7), 1, exercise);
        paint(day(2024, 11, 1), 4, exercise);
    }

    void paint(Day first, int days, const Category& category)
    {
        std::vector<Edit> painted;
        for (int i = 0; i < days; ++i)
            painted.push_back(
                adding(DayColor{.day = first + std::chrono::days{i}, .category = category.id, .note = {}}));
        apply(painted);
    }
    void choose(QComboBox& box, const QString& words)
    {
        const int index = box.findText(words);
        ASSERT_GE(index, 0) << words.toStdString();
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    std::vector<std::string> offered(QComboBox& box)
    {
        std::vector<std::string> words;
        for (int i = 0; i < box.count(); ++i)
            words.push_back(box.itemText(i).toStdString());
        return words;
    }
    QComboBox& counted() { return child<QComboBox>("countedPeriod"); }
    QComboBox& compared() { return child<QComboBox>("comparedPeriod"); }
    std::string facts() { return child<QLabel>("yearFacts").text().toStdString(); }
};

TEST_F(PeriodChoiceTest, CountsTheYearAgainstTheOneBeforeAtFirst)
{
    open();
    EXPECT_EQ(counted().currentText(), QStringLiteral("2024"));
    EXPECT_EQ(compared().currentText(), QStringLiteral("2023"));
    EXPECT_THAT(facts(), HasSubstr("<b>3 days</b> more than last year (2 → 5 days)"));
}

TEST_F(PeriodChoiceTest, CountsAPartOfTheYear)
{
    open();
    choose(counted(), QStringLiteral("November 2024"));
    EXPECT_THAT(facts(), HasSubstr("<b>2 days</b> more than November 2023 (2 → 4 days)"));
    EXPECT_THAT(facts(), Not(HasSubstr("Fullest month")));
    EXPECT_EQ(child<CountTable>("countTable").model()->index(0, 4).data(), QStringLiteral("1")); // A Friday.
}

TEST_F(PeriodChoiceTest, ComparesWithAnyYearThatHasColors)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return compared().findText(QStringLiteral("2021")) >= 0; }));
    EXPECT_THAT(offered(compared()), ElementsAre("nothing", "2023", "2021"));
    choose(compared(), QStringLiteral("2021"));
    EXPECT_THAT(facts(), HasSubstr("more than 2021 (0 → 5 days)"));
    choose(compared(), QStringLiteral("nothing"));
    EXPECT_THAT(facts(), Not(HasSubstr("more than")));
}

TEST_F(PeriodChoiceTest, ComparesWithAPartOfTheSameYearThatIsBeingPainted)
{
    open();
    choose(counted(), QStringLiteral("November 2024"));
    choose(compared(), QStringLiteral("October 2024"));
    EXPECT_THAT(facts(), HasSubstr("more than October 2024 (1 → 4 days)"));
    grid().setCurrentDay(day(2024, 10, 8));
    key(Qt::Key_2);
    EXPECT_THAT(facts(), HasSubstr("more than October 2024 (2 → 4 days)"));
}

TEST_F(PeriodChoiceTest, KeepsThePartFromYearToYear)
{
    open();
    choose(counted(), QStringLiteral("November 2024"));
    room->show({.room = RoomName::Colors, .year = 2023});
    EXPECT_EQ(counted().currentText(), QStringLiteral("November 2023"));
    EXPECT_EQ(compared().currentText(), QStringLiteral("November 2022"));
    room->show({.room = RoomName::Colors, .year = 2022});
    EXPECT_TRUE(child<QLabel>("emptyYear").isVisible());
    EXPECT_EQ(child<QLabel>("emptyYear").text().left(34),
              QStringLiteral("Nothing is painted in November 202"));
    EXPECT_TRUE(counted().isVisible()) << "no way back to the whole year";
}

TEST_F(PeriodChoiceTest, CountsByMonthToo)
{
    open();
    auto& parts = child<QWidget>("countedParts");
    QTest::mouseClick(parts.findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    const auto* model = child<CountTable>("countTable").model();
    EXPECT_EQ(model->columnCount(), 12);
    EXPECT_EQ(model->index(0, 10).data(), QStringLiteral("4"));
    EXPECT_EQ(model->index(0, 10).data(Qt::AccessibleTextRole), QStringLiteral("Exercise, November: 4 days"));
}

} // namespace
} // namespace hoego::ui
