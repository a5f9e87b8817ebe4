#include "ui/write/PicturesDialog.h"

#include "tests/support/Pictures.h"
#include "tests/support/RoomTest.h"
#include "ui/common/SegmentedControl.h"
#include "ui/write/PicturesModel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace hoego::ui {
namespace {

class PicturesDialogTest : public RoomTest {
protected:
    QString add(const QColor& color, const QString& name)
    {
        const QByteArray bytes = sample::png({40, 30}, color);
        apply({adding(Attachment{.hash = contentHash(bytes),
                                 .name = name,
                                 .mediaType = QStringLiteral("image/png"),
                                 .bytes = bytes,
                                 .added = now})});
        return contentHash(bytes);
    }
    EntryId write(const QString& hash, int month = 11)
    {
        const Entry entry = sample::entry(Period::ofMonth(2024, static_cast<unsigned>(month)),
                                          QStringLiteral("![](hoego:%1.png)").arg(hash));
        apply({adding(entry)});
        return entry.id;
    }
    void open()
    {
        dialog = std::make_unique<PicturesDialog>(context());
        dialog->show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model().knowsUses(); }));
    }
    PicturesModel& model() { return *dialog->findChild<PicturesModel*>(); }
    QListView& list() { return *dialog->findChild<QListView*>(); }
    QPushButton& button(const char* name)
    {
        return *dialog->findChild<QPushButton*>(QLatin1StringView{name});
    }
    QString at(int row) { return model().index(row).data().toString(); }
    void choose(int row)
    {
        list().selectionModel()->setCurrentIndex(model().index(row), QItemSelectionModel::ClearAndSelect);
    }
    void showUnused()
    {
        dialog->findChild<SegmentedControl*>()->findChildren<QAbstractButton*>().at(1)->click();
    }

    std::unique_ptr<PicturesDialog> dialog;
};

TEST_F(PicturesDialogTest, SaysWhereEachPictureIsUsed)
{
    const QString used = add(Qt::red, QStringLiteral("바다.png"));
    add(Qt::blue, QStringLiteral("산.png"));
    write(used, 10);
    write(used, 11);
    open();
    const QAbstractItemModelTester tester{&model(), QAbstractItemModelTester::FailureReportingMode::Warning};
    ASSERT_EQ(model().rowCount(), 2);
    const int row = at(0).contains(QStringLiteral("바다.png")) ? 0 : 1;
    EXPECT_TRUE(at(row).contains(QStringLiteral("October 2024"))) << at(row).toStdString();
    EXPECT_TRUE(at(1 - row).contains(QStringLiteral("Used nowhere")));
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("picturesSummary"))
                    ->text()
                    .contains(QStringLiteral("1 unused")));
}

TEST_F(PicturesDialogTest, RemovesOnlyWhatNoTextUsesAsOneStepThatCanBeUndone)
{
    const QString used = add(Qt::red, QStringLiteral("바다.png"));
    const QString first = add(Qt::blue, QStringLiteral("산.png"));
    const QString second = add(Qt::green, QStringLiteral("들.png"));
    write(used);
    open();
    list().selectAll();
    EXPECT_FALSE(button("removePictures").isEnabled());
    showUnused();
    ASSERT_EQ(model().rowCount(), 2);
    list().selectAll();
    ASSERT_TRUE(button("removePictures").isEnabled());
    EXPECT_FALSE(button("removePictures").isDefault()); // Enter must not destroy.
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model().rowCount() == 0; }));
    EXPECT_FALSE(journal->attachment(first).value());
    EXPECT_FALSE(journal->attachment(second).value());
    EXPECT_TRUE(journal->attachment(used).value());
    ASSERT_EQ(navigator.told.size(), 1U);
    EXPECT_TRUE(navigator.told.front().contains(QStringLiteral("2 picture(s)")))
        << navigator.told.front().toStdString();
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("noPictures"))->isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model().rowCount() == 2; }));
    EXPECT_TRUE(journal->attachment(first).value());
}

TEST_F(PicturesDialogTest, GoesToTheTextThatUsesAPicture)
{
    const EntryId entry = write(add(Qt::red, QStringLiteral("바다.png")));
    open();
    choose(0);
    ASSERT_TRUE(button("goToUse").isEnabled());
    button("goToUse").click();
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone.front().entry, entry);
    EXPECT_TRUE(dialog->isHidden());
}

TEST_F(PicturesDialogTest, SaysWhenThereAreNone)
{
    open();
    const auto* empty = dialog->findChild<QLabel*>(QStringLiteral("noPictures"));
    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(empty->text().isEmpty());
    EXPECT_FALSE(button("removePictures").isEnabled());
}

TEST_F(PicturesDialogTest, ShowsSmallPicturesWhenTheyAreReady)
{
    add(Qt::red, QStringLiteral("바다.png"));
    open();
    const auto middle = [&] {
        const auto small = model().index(0).data(Qt::DecorationRole).value<QPixmap>();
        return small.toImage().pixelColor(small.width() / 2, small.height() / 2);
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return middle() == QColor{Qt::red}; }));
}

} // namespace
} // namespace hoego::ui
