#include "ui/colors/SheetDialog.h"

#include "tests/ui/colors/ColorsStage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace hoego::ui {
namespace {

using sample::day;

class SheetDialogTest : public ColorsStage {
protected:
    void wantSheet()
    {
        open();
        for (QAction* action : room->actions()) {
            if (action->shortcut() == QKeySequence{QKeySequence::Print})
                action->trigger();
        }
        dialog = room->findChild<SheetDialog*>();
        ASSERT_NE(dialog, nullptr);
    }
    void press(const char* control, int segment)
    {
        QTest::mouseClick(dialog->findChild<QWidget*>(QLatin1StringView{control})
                              ->findChildren<QAbstractButton*>()
                              .at(segment),
                          Qt::LeftButton);
    }
    QImage preview() const { return dialog->findChild<QLabel*>()->pixmap().toImage(); }

    SheetDialog* dialog = nullptr;
};

TEST_F(SheetDialogTest, IsEmptyWhereNothingIsPaintedYet)
{
    wantSheet();
    EXPECT_FALSE(dialog->sheet().isFilled);
    EXPECT_EQ(dialog->sheet().title, QStringLiteral("Colors of 2024"));
    EXPECT_EQ(dialog->sheet().colors.categories.size(), 3U);
}

TEST_F(SheetDialogTest, ShowsWhatIsChosen)
{
    apply({adding(DayColor{.day = day(2024, 3, 3), .category = rest.id, .note = {}})});
    wantSheet();
    EXPECT_TRUE(dialog->sheet().isFilled);
    const QImage filled = preview();
    press("sheetDays", 1);
    EXPECT_FALSE(dialog->sheet().isFilled);
    EXPECT_NE(preview(), filled);
    press("sheetPaper", 1);
    EXPECT_EQ(dialog->paper(), QPageSize::Letter);
    EXPECT_NE(preview().size(), filled.size());
}

TEST_F(SheetDialogTest, StaysOpenWhileTheSheetIsKept)
{
    wantSheet();
    const QSignalSpy pdf{dialog, &SheetDialog::pdfWanted};
    dialog->disconnect(room.get());
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("sheetPdf")), Qt::LeftButton);
    EXPECT_EQ(pdf.count(), 1);
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace
} // namespace hoego::ui
