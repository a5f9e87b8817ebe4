#include "ui/render/ColorSheet.h"

#include "tests/support/Samples.h"
#include "ui/render/Theme.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

using sample::day;

/// A sheet as another program shows it: the PDF by poppler, the code by a reader of its own.
class ColorSheetTest : public testing::Test {
protected:
    ColorSheetTest()
    {
        sheet.colors = {.period = Period::ofYear(2024),
                        .categories = {exercise, rest},
                        .colors = {{.day = day(2024, 1, 1), .category = exercise.id, .note = {}},
                                   {.day = day(2024, 12, 31), .category = rest.id, .note = {}}}};
        sheet.title = u"2024년의 색"_s;
        sheet.font.setPixelSize(15);
    }

    /// In dots: `dotsPerInch` to an inch.
    QImage printed(QPageSize::PageSizeId paper, int dotsPerInch)
    {
        QFile pdf{folder.filePath(u"sheet.pdf"_s)};
        EXPECT_TRUE(pdf.open(QIODevice::WriteOnly));
        pdf.write(toPdf(sheet, paper));
        pdf.close();
        const QString picture = folder.filePath(u"sheet"_s);
        EXPECT_EQ(QProcess::execute(u"pdftoppm"_s,
                                    {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, u"-singlefile"_s,
                                     pdf.fileName(), picture}),
                  0);
        return QImage{picture + u".png"_s}.convertToFormat(QImage::Format_RGB32);
    }
    static std::string codeOn(const QImage& photo)
    {
        const QImage page = photo.convertToFormat(QImage::Format_Grayscale8);
        const ZXing::ImageView view{page.constBits(), page.width(), page.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(page.bytesPerLine())};
        return ZXing::ReadBarcode(view).text();
    }

    Category exercise = sample::category(u"운동"_s, 1);
    Category rest = sample::category(u"휴식"_s, 2, {.red = 0xC9, .green = 0xA7, .blue = 0xF5});
    ColorSheet sheet;
    QTemporaryDir folder;
};

TEST_F(ColorSheetTest, HasTheSizeOfItsPaper)
{
    constexpr int dots = 100;
    const QImage a4 = printed(QPageSize::A4, dots);
    EXPECT_NEAR(a4.width(), 297 / 25.4 * dots, 2);
    EXPECT_NEAR(a4.height(), 210 / 25.4 * dots, 2);
    const QImage letter = printed(QPageSize::Letter, dots);
    EXPECT_NEAR(letter.width(), 11.0 * dots, 2);
    EXPECT_NEAR(letter.height(), 8.5 * dots, 2);
}

TEST_F(ColorSheetTest, SaysItsYearToAProgram)
{
    EXPECT_EQ(codeOn(printed(QPageSize::A4, 150)), "HOEGO/1/2024/MONTHS");
    EXPECT_EQ(codeOn(printed(QPageSize::Letter, 150)), "HOEGO/1/2024/MONTHS");
}

TEST_F(ColorSheetTest, IsReadFromAPhotoThatIsSmallAndAskew)
{
    QTransform askew;
    askew.rotate(187);
    askew.shear(0.03, -0.02);
    const QImage photo = printed(QPageSize::A4, 150).transformed(askew);
    EXPECT_EQ(codeOn(photo), "HOEGO/1/2024/MONTHS");
}

TEST_F(ColorSheetTest, HasABlackSquareInEachCorner)
{
    constexpr int dots = 254; // A tenth of a millimeter each.
    const QImage page = printed(QPageSize::A4, dots);
    constexpr int inSquare = 125;
    constexpr int beside = 80;
    for (const int x : {inSquare, page.width() - inSquare}) {
        for (const int y : {inSquare, page.height() - inSquare})
            EXPECT_LT(qGray(page.pixel(x, y)), 30) << x << ' ' << y;
    }
    EXPECT_GT(qGray(page.pixel(beside, inSquare)), 240);
    EXPECT_GT(qGray(page.pixel(inSquare, beside)), 240);
}

TEST_F(ColorSheetTest, IsFilledOrEmpty)
{
    constexpr int dots = 254;
    const auto firstDay = [&] {
        // The first square lies behind the months' names and below the numbers of the days.
        return printed(QPageSize::A4, dots).pixelColor(190 + 110 + 10, 190 + 230 + 46 + 35);
    };
    EXPECT_EQ(firstDay(), Theme::light().highlighter(exercise.color));
    sheet.isFilled = false;
    EXPECT_EQ(firstDay(), QColor{Qt::white});
}

} // namespace
} // namespace hoego::ui
