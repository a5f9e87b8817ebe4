#pragma once

#include "core/color/Category.h"
#include "core/color/DayColor.h"
#include "core/goal/Goal.h"
#include "core/journal/Edit.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace hoego::ui {

/// A palette being edited, apart from the journal until it is taken over as one step.
class PaletteDraft {
public:
    /// `days` says how many days each category stands for, `goals` how many goals count those days.
    PaletteDraft(std::vector<Category> stored, std::map<CategoryId, int> days,
                 std::map<CategoryId, int> goals);

    /// In order.
    const std::vector<Category>& categories() const { return m_categories; }
    const Category* category(CategoryId id) const;
    /// With what was merged into it.
    int days(CategoryId id) const;
    /// By days or goals, with those of what was merged into it.
    bool isUsed(CategoryId id) const;

    /// At the end, with the first free color and key.
    CategoryId add(const QString& name);
    void rename(CategoryId id, const QString& name);
    void recolor(CategoryId id, Rgb color);
    /// Whoever had the key gets the one given up for it.
    void setKey(CategoryId id, std::optional<int> key);
    void move(CategoryId id, int place);
    /// Gives up its key; brought back, it gets a free one.
    void setArchived(CategoryId id, bool archived);
    /// The days and goals of `from` become those of `into`; `from`, then without any, is archived.
    void merge(CategoryId from, CategoryId into);
    /// Only one that is not used.
    void remove(CategoryId id);

    /// A category without a name, or with one that another has.
    std::optional<CategoryId> misnamed() const;
    bool hasMerges() const { return !m_merges.empty(); }
    /// What takes the journal from what was stored to this. `colors` are all of the journal's and `goals` all
    /// that count a category's days, looked at when there are merges.
    std::vector<Edit> edits(std::span<const DayColor> colors, std::span<const Goal> goals) const;

private:
    Category& at(CategoryId id);
    std::optional<int> freeKey() const;
    Rgb freeColor() const;
    void number();

    std::vector<Category> m_stored;
    std::vector<Category> m_categories;
    std::map<CategoryId, int> m_days;
    std::map<CategoryId, int> m_goals;
    std::map<CategoryId, CategoryId> m_merges; ///< From, into: where its days and goals are in the end.
};

} // namespace hoego::ui
