#pragma once

#include "core/entry/Attachment.h"

#include <QCoreApplication>
#include <QImage>

#include <cstdint>
#include <expected>

/// What comes from outside and is to become an attachment: read, judged and cleaned. Free of state, and long
/// enough for a worker.
namespace hoego::ui {

inline constexpr qint64 mostPictureBytes = qint64{64} << 20;
/// A JPEG is read in the size it is shown in, so that its own size costs little...
inline constexpr qint64 mostJpegPixels = 200'000'000;
/// ...the others have to be read whole.
inline constexpr qint64 mostPixels = 60'000'000;

/// A file, or bytes, or a picture without bytes, as the clipboard has them.
struct PictureSource {
    QString path;
    QByteArray bytes;
    QImage image;
    QString name; ///< As the person knows it.
};

struct TakenPicture {
    Attachment attachment;
    bool hadLocation = false; ///< And has it no more.
};

enum class Refusal : std::uint8_t {
    CannotRead, ///< The file is gone, no file, or not ours to read.
    NotAPicture,
    TooLarge,
    TooManyPixels,
    Broken,
    NoReader,      ///< WebP without its plugin.
    Heic,          ///< Or AVIF.
    Drawing,       ///< SVG.
    LocationStays, ///< What the photo tells besides its picture cannot be read, so that the place stays in
                   ///< it.
    NoModule,      ///< The same, since our own module is not installed.
};

/// `keepsLocation`: the place it was taken at stays in it.
std::expected<TakenPicture, Refusal> takePicture(const PictureSource& source, bool keepsLocation,
                                                 const Moment& now);

class RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)

public:
    /// What happened to the picture called `name` and what to do.
    static QString sentence(Refusal refusal, const QString& name);
};

} // namespace hoego::ui
