#pragma once

#include <QByteArray>

#include <exiv2/exiv2.hpp>

/// What photos tell besides their picture, written and read by the library itself.
namespace hoego::sample {

inline QByteArray bytesOf(Exiv2::Image& image)
{
    Exiv2::BasicIo& io = image.io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(io.size());
    return {reinterpret_cast<const char*>(bytes.c_data()), static_cast<qsizetype>(bytes.size())};
}

inline Exiv2::Image::UniquePtr metadataOf(const QByteArray& bytes)
{
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(bytes.constData()),
                                           static_cast<std::size_t>(bytes.size()));
    image->readMetadata();
    return image;
}

/// `picture` as a phone would give it: when, with what, which way up, and where, in three ways.
inline QByteArray photographed(const QByteArray& picture, std::uint16_t orientation = 1)
{
    const auto image = metadataOf(picture);
    Exiv2::ExifData& exif = image->exifData();
    exif["Exif.Image.Make"] = "Hoego";
    exif["Exif.Image.Orientation"] = orientation;
    exif["Exif.Photo.DateTimeOriginal"] = "2024:11:22 12:00:00";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "37/1 33/1 59/1";
    exif["Exif.GPSInfo.GPSLongitude"] = "126/1 58/1 41/1";
    Exiv2::XmpData& xmp = image->xmpData();
    xmp["Xmp.exif.GPSLatitude"] = "37,33.98N";
    xmp["Xmp.photoshop.City"] = "서울";
    xmp["Xmp.dc.creator"] = "글쓴이";
    Exiv2::XmpTextValue places;
    places.setXmpArrayType(Exiv2::XmpValue::xaBag);
    xmp.add(Exiv2::XmpKey{"Xmp.iptcExt.LocationShown"}, &places);
    xmp["Xmp.iptcExt.LocationShown[1]/iptcExt:City"] = "서울";
    Exiv2::IptcData& iptc = image->iptcData();
    iptc["Iptc.Application2.City"] = "Seoul";
    iptc["Iptc.Application2.Caption"] = "A walk";
    image->writeMetadata();
    return bytesOf(*image);
}

/// Whether the bytes tell a place in any of the three ways.
inline bool tellsPlace(const QByteArray& bytes)
{
    const auto image = metadataOf(bytes);
    for (const auto& datum : image->exifData()) {
        if (datum.groupName() == "GPSInfo" || datum.key() == "Exif.Image.GPSTag")
            return true;
    }
    for (const auto& datum : image->xmpData()) {
        if (datum.key().find("GPS") != std::string::npos || datum.key().find("City") != std::string::npos
            || datum.key().find("Location") != std::string::npos)
            return true;
    }
    for (const auto& datum : image->iptcData()) {
        if (datum.key().find("City") != std::string::npos)
            return true;
    }
    return false;
}

} // namespace hoego::sample
