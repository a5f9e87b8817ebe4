#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Entry.h"
#include "core/journal/Reads.h"

#include <QString>

/// How periods and days are said, in the language in force (QLocale's default and the installed translation).
namespace hoego::ui {

/// "2024년 11월", "2024년 47주", "2024년 하반기"; "November 2024".
QString label(const Period& period);
/// Within its year: "11월", "하반기", "2024년".
QString shortLabel(const Period& period);
/// What a period's retrospective is called: "11월 돌아보기", "2024년 회고".
QString retrospectiveTitle(const Period& period);
/// "2024년 11월 1일 – 30일".
QString rangeLabel(const DayRange& range);
/// "11월 3일 일요일".
QString dayLabel(Day day);
/// An entry's own title, or its period's retrospectiveTitle.
QString titleOf(const Entry& entry);
QString titleOf(const EntryRow& row);
QString titleOf(const EntryName& name);
/// "초안", "완성", "발행".
QString label(EntryState state);

} // namespace hoego::ui
