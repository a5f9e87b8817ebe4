#pragma once

#include "core/journal/Reads.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace hoego::ui {

/// How a goal's bar is colored. Never the only sign: the mark and the numbers say the same.
enum class Tone : std::uint8_t { Good, Middling, Bad, Off };

/// What a card says of one goal, worded once when it is loaded.
struct GoalFace {
    QString mark;
    QString title;
    QString standing; ///< "12 / 12권".
    Tone tone = Tone::Good;
    double bar = 0; ///< 0..1.
    std::vector<Standing::Span> dots; ///< Rates only.
    QString missed; ///< "빠진 달: 5월, 9월"; empty where none or too many to name.
    QString note;   ///< The words of the review, the last note, or how it is counted.
    QString spoken; ///< All of it for a screen reader.

    bool operator==(const GoalFace&) const = default;
};

GoalFace faceOf(const GoalCard& card, Day today);

/// "✅ 3 ⚠️ 2 ❌ 1 · 진행 중 2", and the days left where `today` is within: the line under the room's title.
QString boardSummary(const GoalBoard& board, Day today);
/// "📚 책읽기"; for no area the heading of the goals without one.
QString areaLabel(const std::optional<Area>& area);
/// render's sourceText with the category looked up.
QString sourceText(const Source& source, const std::vector<Category>& categories);
/// A number as people write it: "4", "4.12".
QString amountText(double amount);

} // namespace hoego::ui
