#pragma once

#include "core/goal/GoalLine.h"
#include "core/journal/Edit.h"
#include "core/journal/Reads.h"

#include <optional>
#include <span>
#include <vector>

/// What a person does to goals, as edits. Pure: the room applies them.
namespace hoego::ui {

/// A goal and what must be made with it.
struct NewGoal {
    GoalId goal;
    std::vector<Edit> edits;
};

/// The goal that `line` says, last in its area; the area is made when it is named first.
NewGoal goalFromLine(const GoalLine& line, const GoalBoard& board, std::span<const Category> categories,
                     const Moment& now);
/// The category called `name`, without regard to case; archived ones count nothing new.
std::optional<Category> categoryNamed(const QString& name, std::span<const Category> categories);
/// The area called `name` ("책읽기" or "📚 책읽기"), without regard to case.
std::optional<Area> areaNamed(const QString& name, std::span<const Area> areas);
/// The area that `text` ("📚 책읽기") describes, new and last of `areas`. `text` is not empty.
Area newArea(const QString& text, std::span<const Area> areas);

/// One place up (-1) or down (+1) within its area; nothing at the end of it.
std::vector<Edit> movedBy(int step, GoalId goal, const GoalBoard& board);
std::vector<Edit> trashed(const Goal& goal, const Moment& now);
/// The amount that one key press logs: one more. None for a goal that is read off (a value).
std::optional<Progress> oneMore(const GoalCard& card, Day day, const Moment& now);
/// Writes the verdict and words of `day`: into that day's review if there is one, else a new one. Nothing
/// when nothing is said that was not said before.
std::vector<Edit> reviewed(const GoalCard& card, Verdict verdict, const QString& text, Day day,
                           const Moment& now);
/// The same goal for the following period, to be reworded. Absent in the last year of the calendar.
std::optional<Goal> carriedOver(const Goal& goal, const Moment& now);
/// The order that puts a goal last in `area`.
int lastOrder(std::optional<AreaId> area, const GoalBoard& board);

} // namespace hoego::ui
