#pragma once

#include "core/Id.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace hoego {

/// sRGB without alpha.
struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// "#RRGGBB", upper case.
    QString toHex() const;
    /// "#RRGGBB" in any case; nothing else.
    static std::optional<Rgb> fromHex(QStringView text);

    friend auto operator<=>(const Rgb&, const Rgb&) = default;
};

/// A named highlighter color with a meaning.
struct Category {
    CategoryId id;
    QString name; ///< NFC, one line, not empty, unique without regard to case.
    Rgb color;
    std::optional<int> key; ///< 1 to 9; no two categories in use share one.
    int order = 0;          ///< Place in the palette.
    bool archived = false;  ///< No longer offered; the days painted with it stay.

    bool operator==(const Category&) const = default;
};

/// Null: it is not among them, or there is none to look for.
const Category* findCategory(std::span<const Category> categories, const std::optional<CategoryId>& id);

} // namespace hoego
