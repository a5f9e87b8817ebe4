#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>

/// Pictures made for tests.
namespace hoego::sample {

inline QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline QImage plain(QSize size, const QColor& color)
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(color);
    return image;
}

inline QByteArray png(QSize size, const QColor& color)
{
    return encoded(plain(size, color), "png");
}

/// `orientation`: as cameras write it into EXIF, 1 to 8; 0: no EXIF at all.
inline QByteArray jpeg(QSize size, const QColor& color, char orientation = 0)
{
    QByteArray bytes = encoded(plain(size, color), "jpeg");
    if (orientation == 0)
        return bytes;
    QByteArray exif{"\xff\xe1\x00\x22"
                    "Exif\0\0"
                    "MM\0\x2a\0\0\0\x08"
                    "\0\x01"
                    "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                    "\0\0\0\0",
                    36};
    exif[29] = orientation;
    return bytes.insert(2, exif);
}

} // namespace hoego::sample
