#include "ui/colors/PaletteDraft.h"

#include "core/color/Highlighters.h"
#include "core/text/Hangul.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace hoego::ui {

namespace {

constexpr int lastKey = 9;

} // namespace

PaletteDraft::PaletteDraft(std::vector<Category> stored, std::map<CategoryId, int> days,
                           std::map<CategoryId, int> goals)
    : m_stored(std::move(stored))
    , m_categories(m_stored)
    , m_days(std::move(days))
    , m_goals(std::move(goals))
{
}

const Category* PaletteDraft::category(CategoryId id) const
{
    const auto found = std::ranges::find(m_categories, id, &Category::id);
    return found == m_categories.end() ? nullptr : &*found;
}

Category& PaletteDraft::at(CategoryId id)
{
    const auto found = std::ranges::find(m_categories, id, &Category::id);
    Q_ASSERT(found != m_categories.end());
    return *found;
}

int PaletteDraft::days(CategoryId id) const
{
    const auto found = m_days.find(id);
    return found == m_days.end() ? 0 : found->second;
}

bool PaletteDraft::isUsed(CategoryId id) const
{
    const auto goals = m_goals.find(id);
    return days(id) > 0 || (goals != m_goals.end() && goals->second > 0);
}

CategoryId PaletteDraft::add(const QString& name)
{
    const Category added{.id = CategoryId::mint(), .name = name, .color = freeColor(), .key = freeKey()};
    m_categories.push_back(added);
    number();
    return added.id;
}

void PaletteDraft::rename(CategoryId id, const QString& name)
{
    at(id).name = text::normalized(name).simplified();
}

void PaletteDraft::recolor(CategoryId id, Rgb color)
{
    at(id).color = color;
}

void PaletteDraft::setKey(CategoryId id, std::optional<int> key)
{
    const auto before = std::exchange(at(id).key, key);
    for (Category& other : m_categories) {
        if (key && other.id != id && !other.archived && other.key == key)
            other.key = before;
    }
}

void PaletteDraft::move(CategoryId id, int place)
{
    const auto found = std::ranges::find(m_categories, id, &Category::id);
    Category moved = *found;
    m_categories.erase(found);
    const auto end = static_cast<int>(m_categories.size());
    m_categories.insert(m_categories.begin() + std::clamp(place, 0, end), std::move(moved));
    number();
}

void PaletteDraft::setArchived(CategoryId id, bool archived)
{
    Category& category = at(id);
    category.key = archived ? std::nullopt : freeKey();
    category.archived = archived;
}

void PaletteDraft::merge(CategoryId from, CategoryId into)
{
    Q_ASSERT(from != into);
    for (auto& [source, target] : m_merges) {
        if (target == from)
            target = into;
    }
    std::erase_if(m_merges,
                  [](const auto& merge) { return merge.first == merge.second; }); // There and back again.
    m_merges[from] = into;
    m_days[into] += std::exchange(m_days[from], 0);
    m_goals[into] += std::exchange(m_goals[from], 0);
    setArchived(from, true);
}

void PaletteDraft::remove(CategoryId id)
{
    Q_ASSERT(!isUsed(id));
    std::erase_if(m_categories, [id](const Category& category) { return category.id == id; });
    number();
}

std::optional<CategoryId> PaletteDraft::misnamed() const
{
    std::set<QString> seen;
    for (const Category& category : m_categories) {
        const QString folded = text::folded(category.name);
        if (folded.isEmpty() || !seen.insert(folded).second)
            return category.id;
    }
    return std::nullopt;
}

std::vector<Edit> PaletteDraft::edits(std::span<const DayColor> colors, std::span<const Goal> goals) const
{
    std::vector<Edit> result;
    for (const Category& after : m_categories) {
        const auto before = std::ranges::find(m_stored, after.id, &Category::id);
        if (before == m_stored.end())
            result.push_back(adding(after));
        else if (*before != after)
            result.push_back(changing(*before, after));
    }
    for (const DayColor& color : colors) {
        const auto merge = color.category ? m_merges.find(*color.category) : m_merges.end();
        if (merge == m_merges.end())
            continue;
        DayColor merged = color;
        merged.category = merge->second;
        result.push_back(changing(color, merged));
    }
    for (const Goal& goal : goals) {
        const auto* counted = goal.source ? std::get_if<source::DaysOfCategory>(&*goal.source) : nullptr;
        const auto merge = counted ? m_merges.find(counted->category) : m_merges.end();
        if (merge == m_merges.end())
            continue;
        Goal merged = goal;
        merged.source = source::DaysOfCategory{merge->second};
        result.push_back(changing(goal, merged));
    }
    for (const Category& before : m_stored) {
        if (!category(before.id))
            result.push_back(removing(before));
    }
    return result;
}

std::optional<int> PaletteDraft::freeKey() const
{
    for (int key = 1; key <= lastKey; ++key) {
        if (std::ranges::none_of(
                m_categories, [key](const Category& other) { return !other.archived && other.key == key; }))
            return key;
    }
    return std::nullopt;
}

Rgb PaletteDraft::freeColor() const
{
    const auto unused = std::ranges::find_if(highlighters, [this](Rgb color) {
        return std::ranges::none_of(
            m_categories, [color](const Category& other) { return !other.archived && other.color == color; });
    });
    return unused == highlighters.end() ? highlighters.front() : *unused;
}

void PaletteDraft::number()
{
    for (int place = 0; Category & category : m_categories)
        category.order = place++;
}

} // namespace hoego::ui
