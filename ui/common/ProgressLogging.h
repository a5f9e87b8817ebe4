#pragma once

#include "core/goal/Progress.h"

namespace hoego::ui {

/// `amount` more of the goal (or, of a value, its reading), today.
inline Progress loggedNow(GoalId goal, double amount, const Moment& now)
{
    return {.id = ProgressId::mint(),
            .goal = goal,
            .day = now.day(),
            .amount = amount,
            .note = {},
            .entry = std::nullopt,
            .logged = now};
}

} // namespace hoego::ui
