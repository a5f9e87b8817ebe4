#include "ui/render/Picture.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

namespace hoego::ui {

namespace {

struct Kind {
    PictureFormat format;
    const char* reader; ///< As QImageReader calls it.
    QLatin1StringView mediaType;
};

constexpr std::array<Kind, 4> kinds{{
    {PictureFormat::Png, "png", QLatin1StringView{"image/png"}},
    {PictureFormat::Jpeg, "jpeg", QLatin1StringView{"image/jpeg"}},
    {PictureFormat::Gif, "gif", QLatin1StringView{"image/gif"}},
    {PictureFormat::WebP, "webp", QLatin1StringView{"image/webp"}},
}};

const Kind& kindOf(PictureFormat format)
{
    return kinds.at(static_cast<std::size_t>(format));
}

/// A reader that tries no other format than the one the bytes say.
class Reader {
public:
    Reader(const QByteArray& bytes, PictureFormat format)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(kindOf(format).reader);
        m_reader.setAutoTransform(true);
        m_reader.setDevice(&m_buffer);
    }
    QImageReader* operator->() { return &m_reader; }
    bool isTurned() { return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90); }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace

std::optional<PictureFormat> pictureFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureFormat::Gif;
    constexpr qsizetype kindOffset = 8;
    constexpr qsizetype headerSize = 12;
    if (bytes.size() >= headerSize && bytes.startsWith("RIFF") && bytes.sliced(kindOffset).startsWith("WEBP"))
        return PictureFormat::WebP;
    return std::nullopt;
}

QLatin1StringView mediaType(PictureFormat format)
{
    return kindOf(format).mediaType;
}

bool isReadable(PictureFormat format)
{
    return QImageReader::supportedImageFormats().contains(kindOf(format).reader);
}

QSize pictureSize(const QByteArray& head)
{
    const auto format = pictureFormat(head);
    if (!format)
        return {};
    Reader reader{head, *format};
    const QSize size = reader->size();
    return reader.isTurned() ? size.transposed() : size;
}

QImage pictureInSize(const QByteArray& bytes, QSize size)
{
    const auto format = pictureFormat(bytes);
    if (!format || size.isEmpty())
        return {};
    Reader reader{bytes, *format};
    const QSize whole = reader->size();
    if (whole.isEmpty())
        return {};
    // Reading it small is much faster than making it small. It is turned only after that.
    const QSize unturned = reader.isTurned() ? size.transposed() : size;
    if (unturned.width() < whole.width() && unturned.height() < whole.height())
        reader->setScaledSize(unturned);
    QImage picture = reader->read();
    if (picture.isNull() || picture.size() == size)
        return picture;
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace hoego::ui
