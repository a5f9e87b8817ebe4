#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// What a JPEG file is made of, as far as it takes to tell a whole one from one that was cut off.
namespace hoego::photo {

/// Where the picture ends, after its end marker; nothing: it does not end, or is no JPEG.
std::optional<qsizetype> endOfJpeg(QByteArrayView bytes);

/// A JPEG without what stands behind its picture (films, second pictures: these, too, tell where they were
/// taken) and without the XMP that did not fit into one packet. Others as they are.
QByteArray withoutAppendages(const QByteArray& bytes);

} // namespace hoego::photo
