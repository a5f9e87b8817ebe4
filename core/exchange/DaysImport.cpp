#include "core/exchange/DaysImport.h"

#include "core/color/Highlighters.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoego {

namespace {

/// The categories there are, and those that the table brings.
class Palette {
public:
    explicit Palette(std::span<const Category> categories)
    {
        for (const Category& category : categories) {
            m_byName.emplace(category.name.toCaseFolded(), category.id);
            m_nextOrder = std::max(m_nextOrder, category.order + 1);
            if (category.key && !category.archived)
                m_keys.insert(*category.key);
        }
    }

    CategoryId named(const QString& name, const std::optional<Rgb>& color)
    {
        const auto known = m_byName.find(name.toCaseFolded());
        if (known != m_byName.end())
            return known->second;
        Category category{.id = CategoryId::mint(), .name = name, .color = {}};
        category.color = color.value_or(highlighters.at(m_byName.size() % highlighters.size()));
        category.order = m_nextOrder++;
        constexpr int lastKey = 9;
        for (int key = 1; key <= lastKey && !category.key; ++key) {
            if (m_keys.insert(key).second)
                category.key = key;
        }
        m_byName.emplace(name.toCaseFolded(), category.id);
        m_added.push_back(category);
        return category.id;
    }

    const std::vector<Category>& added() const { return m_added; }

private:
    std::map<QString, CategoryId> m_byName;
    std::set<int> m_keys;
    int m_nextOrder = 0;
    std::vector<Category> m_added;
};

} // namespace

DaysImport importing(const csv::Table& table, std::span<const DayColor> stored,
                     std::span<const Category> categories)
{
    Palette palette{categories};
    std::vector<Edit> days;
    for (const csv::Line& line : table.lines) {
        Change<DayColor> change;
        const auto there = std::ranges::lower_bound(stored, line.day, {}, &DayColor::day);
        if (there != stored.end() && there->day == line.day)
            change.before = *there;
        DayColor after = change.before.value_or(DayColor{.day = line.day, .category = {}, .note = {}});
        if (line.category)
            after.category = line.category->isEmpty()
                ? std::nullopt
                : std::optional{palette.named(*line.category, line.color)};
        after.note = line.note.value_or(after.note);
        if (after.category || !after.note.isEmpty())
            change.after = after;
        if (change.before != change.after)
            days.emplace_back(change);
    }
    DaysImport result{.edits = {},
                      .days = static_cast<int>(days.size()),
                      .categories = static_cast<int>(palette.added().size())};
    for (const Category& category : palette.added())
        result.edits.push_back(adding(category));
    result.edits.insert(result.edits.end(), days.begin(), days.end());
    return result;
}

} // namespace hoego
