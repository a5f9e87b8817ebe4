#pragma once

#include "core/color/Category.h"
#include "core/color/DayColor.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Day colors as a table that other programs read and write (RFC 4180): a line of column names, then a line a
/// day. The columns are date, category, color and note; any order, and others are passed over.
namespace hoego::csv {

struct Line {
    Day day;
    std::optional<QString>
        category; ///< Its name; empty: the day is blank; absent: the table has no such column.
    std::optional<Rgb> color;
    std::optional<QString> note; ///< Absent: the table has no such column.

    bool operator==(const Line&) const = default;
};

struct Problem {
    enum class Code : std::uint8_t {
        NoDateColumn, ///< Nothing can be read then.
        NoDay, ///< Its date is none.
        SecondOfDay, ///< The day was there before; the first stays.
        OpenQuote, ///< A field in quotes has no end.
    };
    Code code;
    int line; ///< Of the text, from 1.

    bool operator==(const Problem&) const = default;
};

struct Table {
    std::vector<Line> lines;
    std::vector<Problem> problems; ///< These lines were left out.

    /// From its first day to its last; there is one at least.
    DayRange days() const;
};

/// With a byte order mark, without which spreadsheets take Korean for something else.
QByteArray fromColors(std::span<const DayColor> colors, std::span<const Category> categories);

/// UTF-8, or what Korean spreadsheets write (windows-949).
Table read(const QByteArray& bytes);

} // namespace hoego::csv
