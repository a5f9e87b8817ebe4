#pragma once

#include "core/goal/Goal.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace hoego {

/// A goal as typed in one line: "책 12권 @📚책읽기", "운동 주 3회", "평점 4.0", "매달 글 하나 #기술".
/// Names are not looked up yet: areas and categories are as written.
///
/// Marks are words of their own, not part of the title; the first source counts, further ones stay text:
///   @📚책읽기  @책읽기  @🎤"바깥 활동"     the area
///   #기술  글:#기술  entries:#tech        automatic: entries with the tag
///   글:월간  entries:month                automatic: entries of the kind: 일간 주간 월간 분기 반기 연간
///                                         자유, day week month quarter half year free
///   색:운동  color:exercise               automatic: days of the category
/// The rest is the title, and what it says is read in this order; its words stand in GoalWords.h:
///   due      10월까지, 6월 15일까지, 상반기 안에, 10월 전에; by October, by June 15, before Q3
///   value    with a limit below: 체중 70kg 이하, under 70 kg
///   rate     주 3회, 매달 글 하나, 분기마다; 3 times a week, monthly; a daily one is seven a week
///   value    of a reading: 평점 4.0, 토익 900점, GPA 4.0
///   count    12권, 열두 권, 글 하나, 10만원; 12 books, 500 km
///   done     all else; with a source of weekly, monthly or quarterly entries once in each of them
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
