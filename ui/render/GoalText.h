#pragma once

#include "core/goal/Review.h"
#include "core/goal/Standing.h"

#include <QString>

namespace hoego::ui {

/// "✅", "⚠️", "❌", "☐" for open, "➖" for dropped.
QString mark(Verdict verdict);
/// "달성", "부분 달성", "미달성", "진행 중", "그만둠".
QString label(Verdict verdict);
/// "12 / 12권", "9 / 12개월", "4.12 / 4.0", "기록 없음".
QString standingText(const Goal& goal, const Standing& standing);
/// How a goal is counted, as one reads it before accepting: "개수 · 12권", "비율 · 주 3회".
QString measureText(const Measure& measure);
/// Where an automatic goal's amounts come from: "자동(월간 회고)", "자동(#기술 글)", "자동(운동의 날)". A
/// category is named by `categoryName`.
QString sourceText(const Source& source, const QString& categoryName);

} // namespace hoego::ui
