#include "ui/render/TakenPicture.h"

#include "core/photo/Jpeg.h"
#include "core/photo/Location.h"
#include "tests/support/Exif.h"
#include "tests/support/Pictures.h"
#include "tests/support/Random.h"
#include "tests/support/Samples.h"
#include "ui/render/Picture.h"

#include <QFile>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hoego::ui {
namespace {

std::expected<TakenPicture, Refusal> taken(const QByteArray& bytes, bool keepsLocation = false)
{
    return takePicture({.path = {}, .bytes = bytes, .image = {}, .name = QStringLiteral("산책.jpg")},
                       keepsLocation, sample::moment());
}

Refusal refused(const QByteArray& bytes)
{
    const auto result = taken(bytes);
    EXPECT_FALSE(result);
    return result ? Refusal::CannotRead : result.error();
}

TEST(TakenPicture, TakesThePlaceOutOfAPhotoAndLeavesEverythingElse)
{
    const QByteArray plain = sample::jpeg({64, 48}, Qt::red);
    const QByteArray photo = sample::photographed(plain, 6);
    ASSERT_TRUE(sample::tellsPlace(photo));
    const auto result = taken(photo);
    ASSERT_TRUE(result);
    const QByteArray& stored = result->attachment.bytes;
    EXPECT_TRUE(result->hadLocation);
    EXPECT_FALSE(sample::tellsPlace(stored));
    EXPECT_FALSE(stored.contains("서울"));
    EXPECT_FALSE(stored.contains("Seoul"));
    EXPECT_EQ(result->attachment.hash, contentHash(stored));
    const auto metadata = sample::metadataOf(stored);
    EXPECT_EQ(metadata->exifData()["Exif.Image.Make"].toString(), "Hoego");
    EXPECT_EQ(metadata->exifData()["Exif.Image.Orientation"].toInt64(), 6);
    EXPECT_EQ(metadata->exifData()["Exif.Photo.DateTimeOriginal"].toString(), "2024:11:22 12:00:00");
    EXPECT_EQ(metadata->iptcData()["Iptc.Application2.Caption"].toString(), "A walk");
    EXPECT_EQ(metadata->xmpData()["Xmp.dc.creator"].toString(), "글쓴이");
    EXPECT_EQ(QImage::fromData(stored), QImage::fromData(plain)); // Not a pixel is another.
    EXPECT_EQ(pictureSize(stored), (QSize{48, 64}));
}

TEST(TakenPicture, TakesThePlaceOutOfAPngToo)
{
    const QByteArray photo = sample::photographed(sample::png({64, 48}, Qt::blue));
    ASSERT_TRUE(sample::tellsPlace(photo));
    const auto result = taken(photo);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->hadLocation);
    EXPECT_FALSE(sample::tellsPlace(result->attachment.bytes));
    EXPECT_EQ(QImage::fromData(result->attachment.bytes).pixelColor(3, 3), QColor{Qt::blue});
}

TEST(TakenPicture, KeepsThePlaceWhereThatIsWanted)
{
    const QByteArray photo = sample::photographed(sample::jpeg({64, 48}, Qt::red));
    const auto result = taken(photo, true);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->hadLocation);
    EXPECT_EQ(result->attachment.bytes, photo);
}

TEST(TakenPicture, LeavesAPictureWithoutAPlaceAsItIs)
{
    for (const QByteArray& bytes : {sample::jpeg({64, 48}, Qt::red, 3), sample::png({9, 9}, Qt::green)}) {
        const auto result = taken(bytes);
        ASSERT_TRUE(result);
        EXPECT_FALSE(result->hadLocation);
        EXPECT_EQ(result->attachment.bytes, bytes);
    }
}

TEST(TakenPicture, DropsWhatStandsBehindThePictureSinceItMayTellThePlaceAgain)
{
    const QByteArray plain = sample::jpeg({64, 48}, Qt::red);
    const auto result = taken(plain + sample::photographed(plain));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->attachment.bytes, plain);
}

TEST(TakenPicture, RefusesWhatIsNoPictureWhateverItIsCalled)
{
    EXPECT_EQ(refused(QByteArrayLiteral("회고는 그림이 아니다")), Refusal::NotAPicture);
    EXPECT_EQ(refused(QByteArrayLiteral("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
              Refusal::Drawing);
    EXPECT_EQ(refused(QByteArray{"\0\0\0\x18"
                                 "ftypheic\0\0\0\0mif1heic",
                                 24}),
              Refusal::Heic);
    EXPECT_EQ(refused(QByteArray{"\x89PNG\r\n\x1a\n", 8}), Refusal::Broken);
}

TEST(TakenPicture, RefusesAPictureThatWasCutOffAtEveryPlace)
{
    QImage noise{120, 90, QImage::Format_RGB32};
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, static_cast<uint>((x * 7919 + y * 104729) % 0xffffff));
    }
    for (const char* const format : {"jpeg", "png"}) {
        const QByteArray whole = sample::encoded(noise, format);
        ASSERT_TRUE(taken(whole)) << format;
        constexpr qsizetype step = 97;
        for (qsizetype size = 1; size < whole.size(); size += step)
            EXPECT_FALSE(taken(whole.first(size))) << format << ' ' << size;
    }
}

TEST(TakenPicture, TellsNoPlaceWhateverBytesAreWrong)
{
    const QByteArray photo = sample::photographed(sample::jpeg({32, 24}, Qt::red));
    // Qt warns of what is wrong in them, and here it is meant to be.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
    const auto loud = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    Random random{11};
    for (int round = 0; round < 400; ++round) {
        QByteArray wrong = photo;
        for (int i = 0; i < 3; ++i)
            wrong[random.between(0, static_cast<int>(wrong.size()) - 1)]
                = static_cast<char>(random.between(0, 255));
        const auto result = taken(wrong);
        if (!result)
            continue;
        const auto again = photo::withoutLocation(result->attachment.bytes);
        ASSERT_TRUE(again) << round;
        EXPECT_FALSE(again->hadLocation) << round;
    }
}

TEST(TakenPicture, RefusesWhatIsTooLargeWithoutReadingIt)
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(QStringLiteral("큰 사진.jpg"))};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(mostPictureBytes + 1)); // Holes: it takes no room.
    const auto result = takePicture({.path = file.fileName(), .bytes = {}, .image = {}, .name = {}}, false,
                                    sample::moment());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), Refusal::TooLarge);
}

TEST(TakenPicture, RefusesMorePixelsThanCanBeShown)
{
    QImage wide{20'000, 4'000, QImage::Format_Mono};
    wide.fill(0);
    EXPECT_EQ(refused(sample::encoded(wide, "png")), Refusal::TooManyPixels);
}

TEST(TakenPicture, ReadsFilesOnly)
{
    const QTemporaryDir folder;
    for (const QString& path :
         {folder.path(), folder.filePath(QStringLiteral("없다.png")), QStringLiteral("/dev/zero")}) {
        const auto result
            = takePicture({.path = path, .bytes = {}, .image = {}, .name = {}}, false, sample::moment());
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error(), Refusal::CannotRead);
    }
}

TEST(TakenPicture, MakesAPngOfWhatTheClipboardHasWithoutBytes)
{
    const QImage image = sample::plain({30, 20}, Qt::darkCyan);
    const auto result
        = takePicture({.path = {}, .bytes = {}, .image = image, .name = {}}, false, sample::moment());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->attachment.mediaType, QStringLiteral("image/png"));
    EXPECT_EQ(QImage::fromData(result->attachment.bytes).pixelColor(5, 5), QColor{Qt::darkCyan});
}

TEST(TakenPicture, SaysWhatToDoOfEveryRefusal)
{
    for (int refusal = 0; refusal <= static_cast<int>(Refusal::NoModule); ++refusal) {
        const QString words
            = RefusalWords::sentence(static_cast<Refusal>(refusal), QStringLiteral("바다.heic"));
        EXPECT_TRUE(words.contains(QStringLiteral("바다.heic"))) << refusal;
    }
}

TEST(Jpeg, EndsWhereItsPictureEndsAndNotWhereItsPreviewDoes)
{
    const QByteArray plain = sample::jpeg({16, 16}, Qt::red);
    EXPECT_EQ(photo::endOfJpeg(plain), plain.size());
    EXPECT_EQ(photo::endOfJpeg(QByteArray{plain + "more"}), plain.size());
    QByteArray preview{"\xff\xe2\x00\x06\xff\xd9\xff\xd9", 8}; // An end inside of a segment.
    EXPECT_EQ(photo::endOfJpeg(QByteArray{plain}.insert(2, preview)), plain.size() + preview.size());
    EXPECT_EQ(photo::endOfJpeg(QByteArray{plain}.insert(2, preview).chopped(2)), std::nullopt);
    EXPECT_EQ(photo::endOfJpeg(QByteArrayView{}), std::nullopt);
}

} // namespace
} // namespace hoego::ui
