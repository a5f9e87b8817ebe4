#include "core/color/Category.h"

#include <algorithm>
#include <array>

namespace hoego {

namespace {

std::optional<std::uint8_t> nibble(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return static_cast<std::uint8_t>(c.unicode() - u'0');
    if (c >= u'A' && c <= u'F')
        return static_cast<std::uint8_t>(c.unicode() - u'A' + 10);
    if (c >= u'a' && c <= u'f')
        return static_cast<std::uint8_t>(c.unicode() - u'a' + 10);
    return std::nullopt;
}

} // namespace

QString Rgb::toHex() const
{
    constexpr std::u16string_view digits = u"0123456789ABCDEF";
    QString text = QStringLiteral("#");
    for (const unsigned part : {red, green, blue}) {
        text += digits[part >> 4U];
        text += digits[part & 0x0fU];
    }
    return text;
}

std::optional<Rgb> Rgb::fromHex(QStringView text)
{
    if (text.size() != 7 || text[0] != u'#')
        return std::nullopt;
    std::array<std::uint8_t, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto high = nibble(text[static_cast<qsizetype>(1 + 2 * i)]);
        const auto low = nibble(text[static_cast<qsizetype>(2 + 2 * i)]);
        if (!high || !low)
            return std::nullopt;
        parts[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return Rgb{.red = parts[0], .green = parts[1], .blue = parts[2]};
}

const Category* findCategory(std::span<const Category> categories, const std::optional<CategoryId>& id)
{
    const auto found = std::ranges::find_if(categories, [&](const Category& each) { return each.id == id; });
    return found == categories.end() ? nullptr : &*found;
}

} // namespace hoego
