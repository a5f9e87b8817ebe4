#pragma once

#include "core/color/Category.h"
#include "core/color/Tally.h"

#include <QString>

#include <span>
#include <vector>

namespace hoego::ui {

/// How many days of each category fell into each of some parts of time. A row for each category that has any
/// day, in the palette's order; a column for each part.
struct CountSheet {
    struct Part {
        QString name;      ///< "Mon".
        QString wholeName; ///< "Monday".

        bool operator==(const Part&) const = default;
    };
    struct Row {
        QString name;
        Rgb color;
        std::vector<int> days; ///< As many as there are parts.

        bool operator==(const Row&) const = default;
    };
    std::vector<Part> parts;
    std::vector<Row> rows;

    int largest() const;
    bool operator==(const CountSheet&) const = default;
};

CountSheet byWeekday(const Tally& tally, std::span<const Category> categories, Qt::DayOfWeek first);
/// The months of the tally's period.
CountSheet byMonth(const Tally& tally, std::span<const Category> categories);
/// From the first year that has a color to the last, those without any between them too.
CountSheet byYear(std::span<const CategoryYear> counts, std::span<const Category> categories);

} // namespace hoego::ui
