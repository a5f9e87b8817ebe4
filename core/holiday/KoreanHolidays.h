#pragma once

#include "core/holiday/DayList.h"
#include "core/holiday/Holiday.h"

#include <vector>

namespace hoego {

/// The public holidays of Korea in `year`, in order of day, with the substitute holidays (대체공휴일) by the
/// rules of that year: those of 관공서의 공휴일에 관한 규정 (from November 2013 for 설날, 추석 and 어린이날,
/// from August 2021 for the national days, from May 2023 for 부처님오신날 and 성탄절) and of 공휴일에 관한
/// 법률 as amended in 2026 (노동절 and 제헌절). `decreed`: days off of one time, elections too. Years before
/// 1989 have fewer days than they had.
std::vector<Holiday> koreanHolidays(int year, NameLanguage language, const DayList& decreed);

/// Elections and days decreed once, as far as this release knows them.
const DayList& knownKoreanDecrees();

} // namespace hoego
