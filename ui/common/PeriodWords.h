#pragma once

#include "core/calendar/Period.h"

#include <QString>

#include <vector>

namespace hoego::ui {

/// The periods a person may mean by `typed`, likeliest first: keys ("2024-11"), and words of both languages
/// whatever the interface speaks: "11월", "2024년 11월", "11월 22일", "지난달", "작년", "상반기", "3분기",
/// "47주", "오늘"; "nov", "november 2024", "last month", "q3", "h2", "w47", "2024". What has no year of its
/// own is of `year`. Nothing recognised: empty.
std::vector<Period> periodsMeant(const QString& typed, Day today, int year);

} // namespace hoego::ui
