#pragma once

#include "core/calendar/Moment.h"

#include <QString>

/// How moments are said, in the language in force and in the zone the person was in.
namespace hoego::ui {

/// "2024년 11월 22일 오후 9:04"; "22 November 2024 21:04".
QString momentLabel(const Moment& moment);

/// As one thinks of it at `now`: "어제 저녁 21:04", "수요일 아침 8:30", "11월 3일 밤 23:10"; with the year
/// where it is another.
QString sittingLabel(const Moment& moment, const Moment& now);

} // namespace hoego::ui
