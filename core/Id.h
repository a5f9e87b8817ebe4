#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace hoego {

/// The 128 bits of a UUID (RFC 9562), most significant byte first; compares in that order.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    /// A version 7 UUID: milliseconds since 1970, then randomness. Ids minted later compare greater,
    /// within one millisecond too (per thread).
    static Uuid mint();
    /// Lower case with hyphens, 36 characters.
    QString toString() const;
    static std::optional<Uuid> fromString(QStringView text);

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// The identity of a thing. The tag keeps an entry's id from being passed where a goal's id is meant.
/// Ids are minted by us, so that undo, import and merging of journals keep them.
template <class Tag>
struct Id {
    Uuid value;

    static Id mint() { return {Uuid::mint()}; }
    QString toString() const { return value.toString(); }
    static std::optional<Id> fromString(QStringView text)
    {
        const auto uuid = Uuid::fromString(text);
        return uuid ? std::optional<Id>{Id{*uuid}} : std::nullopt;
    }

    friend auto operator<=>(const Id&, const Id&) = default;
};

using EntryId = Id<struct EntryTag>;
using RevisionId = Id<struct RevisionTag>;
using TemplateId = Id<struct TemplateTag>;
using CategoryId = Id<struct CategoryTag>;
using AreaId = Id<struct AreaTag>;
using GoalId = Id<struct GoalTag>;
using ProgressId = Id<struct ProgressTag>;
using ReviewId = Id<struct ReviewTag>;

} // namespace hoego
