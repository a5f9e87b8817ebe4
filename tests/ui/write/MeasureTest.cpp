#include "tests/ui/write/WriteStage.h"
#include "ui/common/Theme.h"
#include "ui/write/Syntax.h"

#include <QFontInfo>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace hoego::ui {
namespace {

class MeasureTest : public WriteStage {
protected:
    void SetUp() override
    {
        apply({adding(sample::entry(Period::ofMonth(2024, 11),
                                    QStringLiteral("책은 열두 권째를 덮었다. ").repeated(20)))});
        open();
    }
    double em() { return QFontInfo{editor().font()}.pixelSize(); }
    const QTextLayout& paragraph() { return *editor().document()->firstBlock().layout(); }
    double lineWidth() { return editor().document()->firstBlock().layout()->lineAt(0).width(); }
    double pageWidth() { return editor().viewport()->width() - 2 * editor().document()->documentMargin(); }
};

TEST_F(MeasureTest, LinesOfAWideWindowAreFortyTwoEmWideAndInTheMiddle)
{
    room.resize(1800, 900);
    QCoreApplication::processEvents();
    EXPECT_NEAR(lineWidth(), 42 * em(), 1);
    const QWidget& page = *editor().viewport();
    const int left = page.x();
    const int right = editor().width() - page.x() - page.width();
    EXPECT_GT(left, 100);
    EXPECT_NEAR(left, right, 2);
}

TEST_F(MeasureTest, NoLineBreaksAnewWhenATextGrowsOutOfTheWindow)
{
    const double before = lineWidth();
    QTextCursor end{editor().document()};
    end.movePosition(QTextCursor::End);
    for (int i = 0; i < 60; ++i)
        end.insertBlock();
    QCoreApplication::processEvents();
    ASSERT_GT(editor().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(lineWidth(), before);
}

TEST_F(MeasureTest, LinesAreOnePointSevenEmApart)
{
    for (int zoom = 0; zoom < 3; ++zoom) {
        ASSERT_GT(paragraph().lineCount(), 1);
        EXPECT_NEAR(paragraph().lineAt(1).y() - paragraph().lineAt(0).y(), 1.7 * em(), 1);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCoreApplication::processEvents();
        editor().grab(); // Lines are made when they are seen.
    }
}

TEST_F(MeasureTest, LinesFillThePageOfAWindowThatGetsNarrow)
{
    room.resize(900, 600);
    QCoreApplication::processEvents();
    EXPECT_NEAR(lineWidth(), pageWidth(), 1);
}

TEST_F(MeasureTest, LinesFillThePageWhenTheWindowGotNarrowWhileTheRoomWasHidden)
{
    room.hide();
    room.resize(900, 600);
    room.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&room));
    QCoreApplication::processEvents();
    EXPECT_NEAR(lineWidth(), pageWidth(), 1);
}

TEST_F(MeasureTest, TheGroundOfALongFenceIsWholeWhereverItIsLookedAt)
{
    editor().document()->setPlainText(QStringLiteral("```\n") + QStringLiteral("code\n").repeated(2000)
                                      + QStringLiteral("```\n글"));
    auto& syntax = *room.findChild<Syntax*>();
    syntax.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return syntax.isLoaded(); }, 20'000));
    room.finishHighlighting();
    QTextCursor middle{editor().document()->findBlockByNumber(1000)};
    editor().setTextCursor(middle);
    editor().centerCursor();
    QCoreApplication::processEvents();
    const QRect strip{0, 0, 2, editor().viewport()->height()};
    const QImage whole = editor().viewport()->grab(strip).toImage();
    const QColor ground = Theme::of(editor().palette()).block;
    for (int y = 0; y < whole.height(); ++y)
        ASSERT_EQ(whole.pixelColor(1, y).rgb(), ground.rgb()) << y;
    const QRect part{0, 100, 200, 30};
    EXPECT_EQ(editor().viewport()->grab(part).toImage(), editor().viewport()->grab().toImage().copy(part));
}

} // namespace
} // namespace hoego::ui
