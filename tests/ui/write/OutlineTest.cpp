#include "ui/write/Outline.h"
#include "tests/ui/write/WriteStage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QScrollBar>

namespace hoego::ui {
namespace {

class OutlineTest : public WriteStage {
protected:
    void openWith(const QString& body)
    {
        apply({adding(sample::entry(Period::ofMonth(2024, 11), body))});
        open();
    }
    QListView& list() { return child<QListView>("outline"); }
    QStringList rows()
    {
        QStringList rows;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            rows << list().model()->index(row, 0).data().toString();
        return rows;
    }
    /// The row that is marked as the caret's.
    int here()
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (list().model()->index(row, 0).data(OutlineModel::HereRole).toBool())
                return row;
        }
        return -1;
    }
    void putCaretInto(const QString& words)
    {
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(text().indexOf(words)));
        editor().setTextCursor(cursor);
    }
};

const QString body = QStringLiteral("# 11월\n\n처음\n\n## 목표\n\n가운데\n\n## 색\n\n끝\n");

TEST_F(OutlineTest, ShowsTheHeadingsAndWhereTheCaretIs)
{
    openWith(body);
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("11월"), QStringLiteral("목표"), QStringLiteral("색")}));
    EXPECT_EQ(list().model()->index(1, 0).data(OutlineModel::LevelRole).toInt(), 1);
    EXPECT_EQ(here(), 0);
    putCaretInto(QStringLiteral("가운데"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return here() == 1; }));
    EXPECT_EQ(list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("목표, level 2, here"));
}

TEST_F(OutlineTest, IsNotThereWhereATextHasNoHeadings)
{
    openWith(QStringLiteral("글"));
    EXPECT_FALSE(list().isVisible());
    press(Qt::Key_End);
    type(QStringLiteral("\n# "));
    typeKorean(QStringLiteral("목표"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list().isVisible(); }));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("목표")});
}

TEST_F(OutlineTest, AClickGoesThere)
{
    openWith(body);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().model()->index(2, 0)).center());
    EXPECT_EQ(editor().textCursor().block().text(), QStringLiteral("## 색"));
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(OutlineTest, ArrowsChooseAndEnterGoesThere)
{
    openWith(body);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(editor().textCursor().block().text(), QStringLiteral("# 11월"));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(editor().textCursor().block().text(), QStringLiteral("## 목표"));
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(OutlineTest, FollowsWhatIsSeenWhereTheCaretWasScrolledAway)
{
    openWith(QStringLiteral("# 하나\n") + QStringLiteral("글\n\n").repeated(200) + QStringLiteral("# 둘\n")
             + QStringLiteral("글\n\n").repeated(200));
    EXPECT_EQ(here(), 0);
    editor().verticalScrollBar()->setValue(editor().verticalScrollBar()->maximum());
    EXPECT_TRUE(QTest::qWaitFor([&] { return here() == 1; }));
}

TEST_F(OutlineTest, JumpingConfirmsWhatIsComposed)
{
    openWith(body);
    putCaretInto(QStringLiteral("처음"));
    compose(QStringLiteral("맨"));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().model()->index(1, 0)).center());
    EXPECT_TRUE(text().contains(QStringLiteral("\n맨처음\n"))) << text().toStdString();
    EXPECT_EQ(editor().textCursor().block().text(), QStringLiteral("## 목표"));
}

TEST(OutlineModelTest, KeepsItsPromises)
{
    OutlineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    model.setHeadings(headings(body));
    EXPECT_EQ(model.setHere(3), 0);
    model.setHeadings(headings(QStringLiteral("## 11월\n\n## 목표\n\n# 색\n")));
    EXPECT_EQ(model.index(0).data(OutlineModel::LevelRole).toInt(), 1);
    model.setHeadings({});
    EXPECT_EQ(model.setHere(3), -1);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace hoego::ui
