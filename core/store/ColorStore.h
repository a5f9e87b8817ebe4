#pragma once

#include "core/color/Tally.h"
#include "core/journal/Edit.h"
#include "core/sqlite/Database.h"

#include <map>
#include <vector>

/// The palette and the day colors. Every function throws sqlite::Error.
namespace hoego::store {

void write(sqlite::Database& database, const Change<Category>& change);
void write(sqlite::Database& database, const Change<DayColor>& change);

/// Throws when two categories share a name, or two in use a key: asked once all edits of a step are written,
/// so that a step may swap them.
void requireSoundPalette(sqlite::Database& database);

std::vector<Category> categories(sqlite::Database& database);
std::map<CategoryId, int> daysOfCategories(sqlite::Database& database);
std::vector<CategoryYear> categoryYears(sqlite::Database& database);
std::vector<DayColor> dayColors(sqlite::Database& database, const DayRange& range);

} // namespace hoego::store
