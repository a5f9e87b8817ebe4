#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>
#include <QLatin1StringView>
#include <QSize>

#include <cstdint>
#include <optional>

/// Reading pictures that came from outside: only the kinds we know, told by their bytes and never by a name.
/// All of this is free of state and may run in any thread.
namespace hoego::ui {

enum class PictureFormat : std::uint8_t { Png, Jpeg, Gif, WebP };

std::optional<PictureFormat> pictureFormat(QByteArrayView bytes);
QLatin1StringView mediaType(PictureFormat format);
/// Whether Qt can read it here: WebP takes a plugin that not everybody has.
bool isReadable(PictureFormat format);

/// How many bytes of a picture tell its size. A camera's preview and color profile stand before it.
inline constexpr int headOfPicture = 256 * 1024;

/// As it is shown, the right way up. `head`: the first bytes, or all. Empty: no picture we can read.
QSize pictureSize(const QByteArray& head);
/// The picture in exactly `size`, the right way up; null: it cannot be read.
QImage pictureInSize(const QByteArray& bytes, QSize size);

} // namespace hoego::ui
