#include "core/Id.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace hoego {

namespace {

// Places of the hyphens in the text form (RFC 9562, section 4).
constexpr bool hyphenAt(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

constexpr qsizetype textLength = 36;

std::optional<unsigned> hexValue(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'a' && unit <= u'f')
        return unit - u'a' + 10U;
    if (unit >= u'A' && unit <= u'F')
        return unit - u'A' + 10U;
    return std::nullopt;
}

} // namespace

Uuid Uuid::mint()
{
    using namespace std::chrono;
    // 48 bits of milliseconds and 12 bits that count within them, so that ids of one thread ascend.
    thread_local std::uint64_t last = 0;
    const auto now = static_cast<std::uint64_t>(
        duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    last = std::max(last + 1, now << 12U);

    Uuid uuid;
    const std::uint64_t milliseconds48 = last >> 12U;
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(milliseconds48 >> (8U * (5U - i)));
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70U | ((last >> 8U) & 0x0fU));
    uuid.bytes[7] = static_cast<std::uint8_t>(last);
    const std::uint64_t random = QRandomGenerator::global()->generate64();
    for (std::size_t i = 0; i < 8; ++i)
        uuid.bytes[8 + i] = static_cast<std::uint8_t>(random >> (8U * i));
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80U | (uuid.bytes[8] & 0x3fU));
    return uuid;
}

QString Uuid::toString() const
{
    constexpr std::u16string_view digits = u"0123456789abcdef";
    QString text;
    text.reserve(textLength);
    for (const std::uint8_t byte : bytes) {
        if (hyphenAt(text.size()))
            text += u'-';
        text += digits[byte >> 4U];
        text += digits[byte & 0x0fU];
    }
    return text;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != textLength)
        return std::nullopt;
    Uuid uuid;
    std::size_t nibble = 0;
    for (qsizetype i = 0; i < textLength; ++i) {
        if (hyphenAt(i)) {
            if (text[i] != u'-')
                return std::nullopt;
            continue;
        }
        const auto value = hexValue(text[i]);
        if (!value)
            return std::nullopt;
        auto& byte = uuid.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>((byte << 4U) | *value);
        ++nibble;
    }
    return uuid;
}

} // namespace hoego
