#include "ui/render/TakenPicture.h"

#include "core/photo/Jpeg.h"
#include "core/photo/Location.h"
#include "ui/render/Picture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace hoego::ui {

namespace {

std::expected<QByteArray, Refusal> bytesOf(const PictureSource& source)
{
    if (!source.bytes.isEmpty())
        return source.bytes;
    if (!source.image.isNull()) {
        QByteArray bytes;
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        if (!source.image.save(&buffer, "png"))
            return std::unexpected(Refusal::Broken);
        return bytes;
    }
    QFile file{source.path};
    // Nothing but files: reading a device or a pipe might never end.
    if (!QFileInfo{source.path}.isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(Refusal::CannotRead);
    if (file.size() > mostPictureBytes)
        return std::unexpected(Refusal::TooLarge);
    return file.read(mostPictureBytes + 1);
}

Refusal refusalOfOther(const QByteArray& bytes)
{
    constexpr qsizetype start = 1024;
    const QByteArray head = bytes.first(std::min(start, bytes.size()));
    if (head.contains("<svg"))
        return Refusal::Drawing;
    constexpr qsizetype boxKind = 4;
    constexpr qsizetype brand = 8;
    if (head.size() > brand && head.sliced(boxKind).startsWith("ftyp")) {
        for (const char* const each : {"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif"}) {
            if (head.sliced(brand).startsWith(each))
                return Refusal::Heic;
        }
    }
    return Refusal::NotAPicture;
}

/// Whether all of it can be shown.
bool canBeShown(const QByteArray& bytes, PictureFormat format, QSize size)
{
    if (format != PictureFormat::Jpeg)
        return !pictureInSize(bytes, size).isNull();
    constexpr int fraction = 8; // Read without all of its pixels, but to its end.
    const QSize small = (size / fraction).expandedTo({1, 1});
    return !pictureInSize(bytes, small).isNull();
}

} // namespace

std::expected<TakenPicture, Refusal> takePicture(const PictureSource& source, bool keepsLocation,
                                                 const Moment& now)
{
    auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() > mostPictureBytes)
        return std::unexpected(Refusal::TooLarge);
    const auto format = pictureFormat(*bytes);
    if (!format)
        return std::unexpected(refusalOfOther(*bytes));
    if (!isReadable(*format))
        return std::unexpected(Refusal::NoReader);
    // A JPEG that was cut off would be shown, grey from there on.
    if (format == PictureFormat::Jpeg && !photo::endOfJpeg(*bytes))
        return std::unexpected(Refusal::Broken);
    const QSize size = pictureSize(*bytes);
    if (size.isEmpty())
        return std::unexpected(Refusal::Broken);
    const qint64 pixels = qint64{size.width()} * size.height();
    if (pixels > (format == PictureFormat::Jpeg ? mostJpegPixels : mostPixels))
        return std::unexpected(Refusal::TooManyPixels);
    if (!canBeShown(*bytes, *format, size))
        return std::unexpected(Refusal::Broken);
    bool hadLocation = false;
    if (!keepsLocation && format != PictureFormat::Gif) { // A GIF has no place for one.
        const auto cleaned = photo::withoutLocation(*bytes);
        if (!cleaned)
            return std::unexpected(cleaned.error().code == Error::Code::NotFound ? Refusal::NoModule
                                                                                 : Refusal::LocationStays);
        bytes = cleaned->bytes;
        hadLocation = cleaned->hadLocation;
    }
    return TakenPicture{.attachment = {.hash = contentHash(*bytes),
                                       .name = source.name,
                                       .mediaType = mediaType(*format),
                                       .bytes = *bytes,
                                       .added = now},
                        .hadLocation = hadLocation};
}

QString RefusalWords::sentence(Refusal refusal, const QString& name)
{
    switch (refusal) {
    case Refusal::CannotRead: return tr("'%1' cannot be read. Is it a file, and still there?").arg(name);
    case Refusal::NotAPicture:
        return tr("'%1' is no picture that can be shown here. PNG, JPEG, GIF and WebP can.").arg(name);
    case Refusal::TooLarge:
        return tr("'%1' is larger than %2. Save it smaller and put it in again.")
            .arg(name, QLocale{}.formattedDataSize(mostPictureBytes, 0, QLocale::DataSizeTraditionalFormat));
    case Refusal::TooManyPixels:
        return tr("'%1' has more pixels than can be shown here: %2 million in a JPEG, %3 million in others. "
                  "Save it smaller and put it in again.")
            .arg(name)
            .arg(mostJpegPixels / 1'000'000)
            .arg(mostPixels / 1'000'000);
    case Refusal::Broken:
        return tr("'%1' is damaged or was cut off, and was not put in. Nothing else was changed.").arg(name);
    case Refusal::NoReader:
        return tr("'%1' is a WebP picture, which this computer cannot read: the package "
                  "qt6-image-formats-plugins would. Or save it as PNG or JPEG.")
            .arg(name);
    case Refusal::Heic:
        return tr("'%1' is a HEIC or AVIF picture, which cannot be shown here. Save it as JPEG and put it in "
                  "again. An iPhone takes JPEG when Settings, Camera, Formats says 'Most Compatible'.")
            .arg(name);
    case Refusal::Drawing:
        return tr("'%1' is an SVG drawing, which may hold scripts and links, and is not put in. Save it as "
                  "PNG and put that in.")
            .arg(name);
    case Refusal::LocationStays:
        return tr("What '%1' tells besides its picture cannot be read, so that the place could not be taken "
                  "out, and it was not put in. Save it anew with a picture program, or keep locations in the "
                  "settings.")
            .arg(name);
    case Refusal::NoModule:
        return tr("The part of Hoego that takes the place out of photos is not installed, so that '%1' was "
                  "not put in. Install Hoego again, or keep locations in the settings.")
            .arg(name);
    }
    return {};
}

} // namespace hoego::ui
