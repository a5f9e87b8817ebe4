#pragma once

#include "core/Codes.h"
#include "core/Id.h"
#include "core/calendar/Day.h"
#include "core/calendar/Moment.h"
#include "core/calendar/Period.h"
#include "core/color/Category.h"
#include "core/sqlite/Database.h"

#include <format>

/// How the journal's own types are stored.
namespace hoego::sqlite {

/// For what is stored as text: Column<T> names how T is written and read.
template <class T, auto write, auto parse>
struct TextColumn {
    static void bind(sqlite3_stmt* statement, int index, const T& value)
    {
        Column<QString>::bind(statement, index, write(value));
    }
    static T read(sqlite3_stmt* statement, int index)
    {
        const QString text = Column<QString>::read(statement, index);
        if (const auto value = parse(text))
            return *value;
        // The file was changed by something that does not know our types.
        throw Error{0, std::format("a stored value is not one of ours: {}", text.toStdString())};
    }
};

template <class Tag>
struct Column<Id<Tag>> : TextColumn<Id<Tag>, [](const Id<Tag>& id) { return id.toString(); },
                                    [](const QString& text) { return Id<Tag>::fromString(text); }> { };

template <>
struct Column<Day> : TextColumn<Day, [](Day day) { return toIso(day); },
                                [](const QString& text) { return dayFromIso(text); }> { };

template <>
struct Column<Period> : TextColumn<Period, [](const Period& period) { return period.key(); },
                                   [](const QString& text) { return Period::fromKey(text); }> { };

template <>
struct Column<Rgb> : TextColumn<Rgb, [](Rgb color) { return color.toHex(); },
                                [](const QString& text) { return Rgb::fromHex(text); }> { };

template <class E>
concept Coded = requires { Codes<E>::words; };

template <Coded E>
struct Column<E> : TextColumn<E, [](E value) { return toCode(value); },
                              [](const QString& text) { return fromCode<E>(text); }> { };

} // namespace hoego::sqlite

namespace hoego::store {

inline std::int64_t milliseconds(const Moment& moment)
{
    return moment.utc.time_since_epoch().count();
}

/// A moment stands in two columns: milliseconds, then zone.
inline Moment moment(const sqlite::Row& row, int column)
{
    return {.utc = std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{
                row.get<std::int64_t>(column)}},
            .zone = row.get<QString>(column + 1)};
}

inline std::optional<Moment> optionalMoment(const sqlite::Row& row, int column)
{
    return row.get<std::optional<std::int64_t>>(column) ? std::optional{moment(row, column)} : std::nullopt;
}

inline std::optional<std::int64_t> milliseconds(const std::optional<Moment>& moment)
{
    return moment ? std::optional{milliseconds(*moment)} : std::nullopt;
}

inline std::optional<QString> zone(const std::optional<Moment>& moment)
{
    return moment ? std::optional{moment->zone} : std::nullopt;
}

} // namespace hoego::store
