#include "tests/ui/write/WriteStage.h"

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
    double lineWidth() { return editor().document()->firstBlock().layout()->lineAt(0).width(); }
    double pageWidth() { return editor().viewport()->width() - 2 * editor().document()->documentMargin(); }
};

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

} // namespace
} // namespace hoego::ui
