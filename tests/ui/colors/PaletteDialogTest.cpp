#include "ui/colors/PaletteDialog.h"
#include "tests/ui/colors/ColorsStage.h"
#include "ui/colors/SwatchButton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace hoego::ui {
namespace {

using sample::day;

class PaletteDialogTest : public ColorsStage {
protected:
    void openDialog()
    {
        apply({adding(DayColor{.day = day(2019, 4, 4), .category = study.id, .note = {}}),
               adding(DayColor{.day = day(2024, 4, 4), .category = rest.id, .note = {}})});
        open();
        QTest::mouseClick(&child<QPushButton>("editPalette"), Qt::LeftButton);
        dialog = room->findChild<PaletteDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    }
    template <class T>
    T& part(const char* name)
    {
        return *dialog->findChild<T*>(QLatin1StringView{name});
    }
    void choose(int row) { part<QListWidget>("paletteList").setCurrentRow(row); }
    void press(const char* button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    QPushButton& ok() { return *dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    Category stored(CategoryId id) const
    {
        const auto categories = journal->categories().value();
        for (const Category& category : categories) {
            if (category.id == id)
                return category;
        }
        return {};
    }

    PaletteDialog* dialog = nullptr;
};

TEST_F(PaletteDialogTest, RenamesAndRecolorsInOneStep)
{
    openDialog();
    choose(0);
    part<QLineEdit>("categoryName").setText(QStringLiteral("달리기"));
    QTest::mouseClick(dialog->findChildren<SwatchButton*>()[7], Qt::LeftButton);
    EXPECT_EQ(stored(exercise.id), exercise) << "a dialog does not act";
    QTest::mouseClick(&ok(), Qt::LeftButton);
    EXPECT_EQ(stored(exercise.id).name, QStringLiteral("달리기"));
    EXPECT_NE(stored(exercise.id).color, exercise.color);
    EXPECT_EQ(edits.count(), 1);
    edits.undo();
    EXPECT_EQ(stored(exercise.id), exercise);
}

TEST_F(PaletteDialogTest, ChangesNothingWhenItIsCancelled)
{
    openDialog();
    part<QLineEdit>("categoryName").setText(QStringLiteral("달리기"));
    dialog->reject();
    EXPECT_EQ(stored(exercise.id), exercise);
    EXPECT_EQ(edits.count(), 0);
}

TEST_F(PaletteDialogTest, AddsAColorThatCanBePaintedWithAtOnce)
{
    openDialog();
    press("addCategory");
    part<QLineEdit>("categoryName").setText(QStringLiteral("Garden"));
    QTest::mouseClick(&ok(), Qt::LeftButton);
    grid().setCurrentDay(day(2024, 1, 1));
    key(Qt::Key_1);
    EXPECT_EQ(ColorsStage::stored(day(2024, 1, 1)), QStringLiteral("Garden"));
}

TEST_F(PaletteDialogTest, ArchivesSoThatDaysKeepTheirColor)
{
    openDialog();
    choose(2);
    press("archiveCategory");
    QTest::mouseClick(&ok(), Qt::LeftButton);
    EXPECT_TRUE(stored(rest.id).archived);
    EXPECT_EQ(ColorsStage::stored(day(2024, 4, 4)), QStringLiteral("Rest"));
    key(Qt::Key_6);
    EXPECT_EQ(edits.count(), 1) << "an archived color was offered by its key";
}

TEST_F(PaletteDialogTest, MergesTheDaysOfAllYears)
{
    openDialog();
    choose(1);
    part<QPushButton>("mergeCategory").menu()->actions()[1]->trigger();
    QTest::mouseClick(&ok(), Qt::LeftButton);
    EXPECT_EQ(ColorsStage::stored(day(2019, 4, 4)), QStringLiteral("Rest"));
    edits.undo();
    EXPECT_EQ(ColorsStage::stored(day(2019, 4, 4)), QStringLiteral("Study"));
}

TEST_F(PaletteDialogTest, OrdersAndGivesKeys)
{
    openDialog();
    choose(2);
    press("moveUp");
    press("moveUp");
    auto& keys = part<QComboBox>("categoryKey");
    keys.setCurrentIndex(2);
    Q_EMIT keys.activated(2);
    QTest::mouseClick(&ok(), Qt::LeftButton);
    EXPECT_EQ(journal->categories().value()[0].id, rest.id);
    EXPECT_EQ(stored(rest.id).key, 2);
    EXPECT_EQ(stored(exercise.id).key, 6);
}

TEST_F(PaletteDialogTest, AsksForANameOfItsOwn)
{
    openDialog();
    choose(0);
    part<QLineEdit>("categoryName").setText(QStringLiteral("study"));
    EXPECT_FALSE(ok().isEnabled());
    EXPECT_TRUE(part<QLabel>("paletteProblem").isVisible());
    part<QLineEdit>("categoryName").setText(QStringLiteral("Running"));
    EXPECT_TRUE(ok().isEnabled());
}

TEST_F(PaletteDialogTest, DeletesOnlyWhatHasNoDays)
{
    openDialog();
    choose(1);
    EXPECT_FALSE(part<QPushButton>("removeCategory").isEnabled());
    choose(0);
    press("removeCategory");
    QTest::mouseClick(&ok(), Qt::LeftButton);
    EXPECT_EQ(journal->categories().value().size(), 2U);
}

TEST_F(PaletteDialogTest, MergesButDoesNotDeleteWhatAGoalCounts)
{
    Goal goal = sample::goal(Period::ofYear(2024), QStringLiteral("운동하기"));
    goal.source = source::DaysOfCategory{exercise.id};
    apply({adding(goal)});
    openDialog();
    choose(0);
    EXPECT_FALSE(part<QPushButton>("removeCategory").isEnabled());
    EXPECT_TRUE(part<QPushButton>("archiveCategory").isEnabled());
    part<QPushButton>("mergeCategory").menu()->actions()[0]->trigger();
    QTest::mouseClick(&ok(), Qt::LeftButton);
    EXPECT_EQ(journal->goalsOfCategory(study.id).value().size(), 1U);
}

TEST_F(PaletteDialogTest, SaysWhichColorsAreTakenForEachOther)
{
    openDialog();
    choose(0);
    EXPECT_FALSE(part<QLabel>("alikeColors").text().contains(rest.name));
    for (SwatchButton* swatch : dialog->findChildren<SwatchButton*>()) {
        if (swatch->color() == rest.color)
            swatch->click();
    }
    EXPECT_TRUE(part<QLabel>("alikeColors").text().contains(rest.name));
    EXPECT_TRUE(part<QLabel>("alikeColors").isVisible());
    EXPECT_TRUE(ok().isEnabled()); // It is said, not forbidden.
}

} // namespace
} // namespace hoego::ui
