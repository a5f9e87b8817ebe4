#pragma once

#include "core/goal/Goal.h"
#include "core/journal/Edit.h"
#include "core/sqlite/Database.h"

#include <optional>
#include <vector>

/// Areas, goals, progress and reviews. Every function throws sqlite::Error.
namespace hoego::store {

/// Weeks belong to a period by their Thursday, and so may reach up to so many days out of it.
inline constexpr std::chrono::days weekOverhang{3};

void write(sqlite::Database& database, const Change<Area>& change);
void write(sqlite::Database& database, const Change<Goal>& change);
void write(sqlite::Database& database, const Change<Progress>& change);
void write(sqlite::Database& database, const Change<Review>& change);

/// Throws when two areas share a name (see requireSoundPalette).
void requireSoundAreas(sqlite::Database& database);

std::vector<Area> areas(sqlite::Database& database);
/// In the order of their areas, then their own; goals without an area last.
std::vector<Goal> goalsOf(sqlite::Database& database, const Period& period);
/// The same for all goals whose period lies within `period`.
std::vector<Goal> goalsWithin(sqlite::Database& database, const Period& period);
std::optional<Goal> goal(sqlite::Database& database, GoalId id);
std::vector<Goal> trashedGoals(sqlite::Database& database);
/// The goals that count the days of a category, trashed ones too.
std::vector<Goal> goalsOfCategory(sqlite::Database& database, CategoryId category);
std::vector<Goal> lineage(sqlite::Database& database, GoalId id);
std::vector<Progress> progress(sqlite::Database& database, GoalId id);
std::vector<Review> reviews(sqlite::Database& database, GoalId id);

} // namespace hoego::store
