#pragma once

#include "core/goal/Goal.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace hoego {

/// A goal as typed in one line: "책 12권 @📚책읽기", "운동 주 3회", "평점 4.0", "매달 글 하나 #기술".
/// Names are not looked up yet: areas and categories are as written.
struct GoalLine {
    QString title;
    QString areaEmoji;
    QString areaName; ///< Empty: no area said.
    Measure measure;
    std::optional<Day> due;
    /// Automatic: entries of a tag, entries of a kind, or days of the category named so.
    std::optional<std::variant<source::EntriesWithTag, source::EntriesOfKind, QString>> source;

    bool operator==(const GoalLine&) const = default;
};

/// Reads `line` for a goal of `period`, Korean or English. What it cannot read becomes a Done goal with the
/// whole text as its title; an empty line gives an empty title.
GoalLine readGoalLine(QStringView line, const Period& period);

} // namespace hoego
