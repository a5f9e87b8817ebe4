#include "core/photo/Jpeg.h"

#include <QtEndian>

#include <ranges>
#include <vector>

// Segments as in ITU T.81, annex B.
namespace hoego::photo {

namespace {

constexpr quint8 mark = 0xff;
constexpr quint8 start = 0xd8;
constexpr quint8 end = 0xd9;
constexpr quint8 scan = 0xda;
constexpr quint8 firstRestart = 0xd0;
constexpr quint8 lastRestart = 0xd7;
constexpr quint8 alone = 0x01;
constexpr quint8 app1 = 0xe1;

struct Span {
    qsizetype from = 0;
    qsizetype size = 0;
};

struct Parts {
    qsizetype end = 0;
    std::vector<Span> furtherXmp;
};

quint8 at(QByteArrayView bytes, qsizetype place)
{
    return static_cast<quint8>(bytes[place]);
}

/// Past the picture's own data, at the next mark.
qsizetype pastScan(QByteArrayView bytes, qsizetype place)
{
    while (place + 1 < bytes.size()) {
        place = bytes.indexOf(static_cast<char>(mark), place);
        if (place < 0 || place + 1 >= bytes.size())
            return bytes.size();
        const quint8 next = at(bytes, place + 1);
        if (next != 0 && next != mark && (next < firstRestart || next > lastRestart))
            return place;
        place += next == mark ? 1 : 2;
    }
    return bytes.size();
}

std::optional<Parts> partsOf(QByteArrayView bytes)
{
    if (bytes.size() < 4 || at(bytes, 0) != mark || at(bytes, 1) != start)
        return std::nullopt;
    Parts parts;
    qsizetype place = 2;
    while (place + 1 < bytes.size() && at(bytes, place) == mark) {
        const quint8 kind = at(bytes, place + 1);
        if (kind == mark) { // Marks may be filled up with more of the same.
            ++place;
            continue;
        }
        place += 2;
        if (kind == end) {
            parts.end = place;
            return parts;
        }
        if (kind == alone || (kind >= firstRestart && kind <= lastRestart))
            continue;
        if (place + 2 > bytes.size())
            return std::nullopt;
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint16>(bytes.data() + place));
        if (kind == app1 && place + size <= bytes.size()
            && bytes.sliced(place + 2, std::max<qsizetype>(0, size - 2))
                   .startsWith("http://ns.adobe.com/xmp/extension/"))
            parts.furtherXmp.push_back({.from = place - 2, .size = size + 2});
        place += size;
        if (kind == scan)
            place = pastScan(bytes, place);
    }
    return std::nullopt;
}

} // namespace

std::optional<qsizetype> endOfJpeg(QByteArrayView bytes)
{
    return partsOf(bytes).transform([](const Parts& parts) { return parts.end; });
}

QByteArray withoutAppendages(const QByteArray& bytes)
{
    const auto parts = partsOf(bytes);
    if (!parts || (parts->end == bytes.size() && parts->furtherXmp.empty()))
        return bytes;
    QByteArray rest = bytes.first(parts->end);
    for (const Span& each : std::views::reverse(parts->furtherXmp))
        rest.remove(each.from, each.size);
    return rest;
}

} // namespace hoego::photo
