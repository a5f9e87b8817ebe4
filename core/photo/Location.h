#pragma once

#include "core/Result.h"

#include <QByteArray>

/// What a photo tells besides its picture.
namespace hoego::photo {

struct Cleaned {
    QByteArray bytes;
    bool hadLocation = false;
};

/// The photo (JPEG, PNG, WebP) without the place it was taken at: in EXIF, XMP and IPTC, and in what stands
/// behind a JPEG's picture. The picture itself is not touched, and date, camera and orientation stay.
/// Error::Damaged: what it tells cannot be read. Error::NotFound: our module is not installed.
/// May run in any thread.
Result<Cleaned> withoutLocation(const QByteArray& bytes);

} // namespace hoego::photo
