#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Entry.h"
#include "core/goal/Goal.h"
#include "core/goal/Review.h"

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

/// The one-word names by which enumerations are stored and told to other programs. People see words of ui/
/// instead.
namespace hoego {

/// `words` in the order of E's values.
template <class E>
struct Codes;

template <>
struct Codes<Period::Kind> {
    static constexpr std::array<QStringView, 6> words{u"day",     u"week", u"month",
                                                      u"quarter", u"half", u"year"};
};

template <>
struct Codes<EntryState> {
    static constexpr std::array<QStringView, 3> words{u"draft", u"finished", u"published"};
};

template <>
struct Codes<Verdict> {
    static constexpr std::array<QStringView, 5> words{u"open", u"achieved", u"partly", u"missed", u"dropped"};
};

template <>
struct Codes<measure::Direction> {
    static constexpr std::array<QStringView, 2> words{u"up", u"down"};
};

/// In the order of Measure's alternatives.
inline constexpr std::array<QStringView, 4> measureCodes{u"done", u"count", u"value", u"rate"};

/// The kind of entries that belong to no period.
inline constexpr QStringView freeCode = u"free";

template <class E>
QString toCode(E value)
{
    return Codes<E>::words[static_cast<std::size_t>(value)].toString();
}

template <class E>
std::optional<E> fromCode(QStringView word)
{
    for (std::size_t i = 0; i < Codes<E>::words.size(); ++i) {
        if (Codes<E>::words[i] == word)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Of an entry's period; absent is "free".
inline QString kindCode(const std::optional<Period::Kind>& kind)
{
    return kind ? toCode(*kind) : freeCode.toString();
}

} // namespace hoego
