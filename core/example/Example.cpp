#include "core/example/Example.h"

#include "core/color/Highlighters.h"
#include "core/example/ExampleYear.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace hoego {

namespace {

QString fileOf(ExampleLanguage language)
{
    return language == ExampleLanguage::Korean ? QStringLiteral("ko.txt") : QStringLiteral("en.txt");
}

/// The palette. The last category is one that was given up: only long lives have it.
std::vector<Category> palette(ExampleLife& life, Day begin, bool isLong)
{
    const QStringList names = life.phrases.all(QStringLiteral("category"));
    std::vector<Category> categories;
    for (std::size_t place = 0; place < (isLong ? habit::count : habit::Home); ++place) {
        const bool isArchived = place == habit::Home;
        Category category{.name = names.value(static_cast<qsizetype>(place)),
                          .color = highlighters[place],
                          .key = isArchived ? std::nullopt : std::optional{static_cast<int>(place) + 1},
                          .order = static_cast<int>(place),
                          .archived = isArchived};
        life.dice.mint(category.id, life.moment(begin, 9, 0));
        categories.push_back(category);
    }
    return categories;
}

} // namespace

Result<> writeExample(Journal& journal, const ExampleOrder& order)
{
    const int last = Period::ofDay(order.until).year();
    const int first = std::max(firstYear, last - std::max(1, order.years) + 1);
    Dice dice{order.seed};
    Phrases phrases{fileOf(order.language), dice};
    ExampleLife life{.dice = dice,
                     .phrases = phrases,
                     .zone = phrases.say(QStringLiteral("zone")),
                     .until = order.until,
                     .categories = {}};
    life.categories = palette(life, Period::ofYear(first).first(), last - first >= 3);

    std::vector<Edit> edits;
    edits.reserve(life.categories.size());
    for (const Category& category : life.categories)
        edits.push_back(adding(category));
    ExampleGoals goals{life};
    constexpr std::size_t enough = 20'000; // Few transactions, and not all of a long life in memory at once.
    for (int number = first; number <= last; ++number) {
        ExampleYear year{.year = number};
        paint(year, life);
        for (const DayColor& color : year.colors)
            edits.push_back(adding(color));
        goals.set(year, edits);
        tell(year, life, edits);
        if (edits.size() < enough && number != last)
            continue;
        if (auto result = journal.apply(edits); !result)
            return result;
        edits.clear();
    }
    return {};
}

} // namespace hoego
