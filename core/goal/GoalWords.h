#pragma once

#include "core/calendar/Period.h"

#include <array>

// The words of the one-line goal grammar, as parts of regular expressions (case-insensitive, Unicode).
// A new word or rhythm is a new line here and a new case in tests/core/GoalLineTest.cpp.
namespace hoego::goalwords {

// clang-format off

/// What Korean amounts are counted in. Longer ones first: 시간 before 시, 킬로미터 before 킬로.
inline constexpr auto koreanUnits =
    uR"(킬로미터|킬로그램|킬로|밀리리터|리터|페이지|문장|문제|단어|시간|과목|강의|챕터|꼭지|차례|걸음|군데|그루|마리)"
    uR"(|포기|자루|가지|나라|도시|그릇|세트|분기|주일|회|번|권|편|개|건|명|곳|장|쪽|원|분|일|잔|컵|끼|곡|벌|채|통|줄|점)"
    uR"(|자|강|주|달|보|판|병|kg|km|m|%|퍼센트|프로)";

/// What may stand right after a unit: a particle or the start of a verb. "3번째", "2회차", "5개월" are no amounts.
inline constexpr auto afterUnit =
    uR"((?=$|[\s,.!?)~·:]|을|를|은|는|이(?!상한)|가|도|씩|만|의|으로|로|정도|쯤|까지|넘|미만|초과|읽|쓰|하|듣|보기|풀)"
    uR"(|뛰|달리|걷|모으|채우|마치|끝내|찍|만들))";

/// What makes an amount a name: a "10km 완주" is one race, not ten kilometers.
inline constexpr auto nameAfterUnit = uR"((?!\s?(?:완주|마라톤|대회|코스)))";

/// Words that only look like a number and a unit.
inline constexpr auto lookalikes = uR"(한자|한편|한강|한식|한판|두통|세일|네일|열일|만점|만일|천장|백신)";

/// What English amounts are counted in though it does not end in s.
inline constexpr auto englishUnits = uR"(kg|km|mi|lbs?|m|cm|h|hrs?|min|%|pages?|people|words?|bpm|usd|krw|won)";

/// A reading, not a sum: its latest value counts.
inline constexpr auto readings =
    uR"(평점|학점|평균|성적|점수|토익|토플|텝스|아이엘츠|체중|몸무게|체지방|허리|혈압|혈당|콜레스테롤|심박수|수면)"
    uR"(|(?<!\p{L})잠(?!\p{L})|\b(?:bmi|gpa|grade|score|weight?|body fat|toeic|toefl|ielts|waist|blood pressure)"
    uR"(|heart rate|average|sleep)\b)";

/// Readings that people want to fall.
inline constexpr auto fallingReadings =
    uR"(체중|몸무게|체지방|허리|혈압|혈당|콜레스테롤|심박수|\b(?:bmi|weight?|body fat|waist|blood pressure|heart rate)\b)";

/// Units of readings.
inline constexpr auto readingUnits = uR"(점|%|퍼센트|프로|kg|킬로그램|cm|bpm|points?|lbs?)";

/// With these a weight is a sum again: "5kg 감량" adds up.
inline constexpr auto summing = uR"(감량|증량|빼|찌우|줄이|늘리|\b(?:lose|gain)\b)";

/// A limit and what it asks for, after the number in Korean, before it in English.
inline constexpr auto atMostAfter = uR"(\s?(?:이하|미만|아래|밑으?로|이내|까지\s?(?:줄|빼|감량|낮|내리)))";
inline constexpr auto atMostBefore = uR"((?:\b(?:under|below|less than|at most|no more than|down to)|≤|<=|<)\s?)";
inline constexpr auto atLeastAfter = uR"(\s?(?:이상|초과|넘기|넘게|돌파|까지\s?(?:올|늘|높)))";
inline constexpr auto atLeastBefore = uR"((?:\b(?:at least|over|above|more than)|≥|>=|>)\s?)";

struct Rhythm {
    Period::Kind per;
    int each; ///< How many a single one makes: a daily one is seven a week.
    const char16_t* pattern;
};

using enum Period::Kind;

/// How a rate says its span. %N stands for a Korean amount, %Q for an English quantity.
inline constexpr std::array rhythms{
    Rhythm{Week, 7, uR"((?<!\p{L})(?:매일(?:매일)?|날마다|아침마다|저녁마다|밤마다|하루(?:에)?(?=\s?%N)))"},
    Rhythm{Week, 7, uR"((?<![\p{L}\d])1일\s?1(?=\p{L}))"},
    Rhythm{Week, 5, uR"((?<!\p{L})평일마다)"},
    Rhythm{Week, 1, uR"((?<!\p{L})(?:매\s?주|주마다|주당|일주일에|(?:한|1)\s?주(?:일)?에|주에|주말마다))"},
    Rhythm{Week, 1, uR"([월화수목금토일]요일마다)"},
    Rhythm{Week, 1, uR"((?<![\p{L}\d])주\s?(?=%N))"},
    Rhythm{Week, 1, uR"(주간\s.*(?:빠짐없이|거르지|꾸준히))"},
    Rhythm{Quarter, 1, uR"((?<!\p{L})(?:매\s?분기|(?<!\d)(?<!\d\s)분기(?:마다|당|별로|에)|(?:한|1)\s?분기에\s?(?=%N)))"},
    Rhythm{Quarter, 1, uR"((?:3|삼)\s?개월(?:에|마다)|(?:세|석)\s?달(?:에|마다))"},
    Rhythm{Month, 1, uR"((?<!\p{L})(?:매\s?달|매\s?월|다달이|달마다|월마다|(?:한|1)\s?달에|(?:1|일)\s?개월에|달에))"},
    Rhythm{Month, 1, uR"((?<![\p{L}\d])월\s?(?=%N))"},
    Rhythm{Month, 1, uR"(월간\s.*(?:빠짐없이|거르지|꾸준히))"},

    Rhythm{Week, 7, uR"(\bdaily\b|\b(?:every|each|per)\sday\b|/\s?day\b)"},
    Rhythm{Week, 5, uR"(\b(?:every|each)\sweekday\b|\bon\sweekdays\b)"},
    Rhythm{Week, 1, uR"(\bweekly\b|\b(?:every|each|per)\s(?:single\s)?week(?:end)?\b|/\s?(?:week|wk)\b)"},
    Rhythm{Week, 1, uR"(\b(?:every|each|on)\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?<=\dx)\sweek\b)"},
    Rhythm{Month, 1, uR"(\bmonthly\b|\b(?:every|each|per)\s(?:single\s)?month\b|/\s?month\b)"},
    Rhythm{Quarter, 1, uR"(\bquarterly\b|\b(?:every|each|per)\squarter\b|/\s?quarter\b|\bevery\s(?:three|3)\smonths\b)"},
    Rhythm{Week, 7, uR"(%Q\san?\sday\b)"},
    Rhythm{Week, 1, uR"(%Q\san?\sweek\b)"},
    Rhythm{Month, 1, uR"(%Q\san?\smonth\b)"},
    Rhythm{Quarter, 1, uR"(%Q\san?\squarter\b)"},
};

/// Rhythms that are neither of a week nor of a month nor of a quarter: nothing we could count.
inline constexpr auto otherRhythms =
    uR"(격주|격월|격일|이틀에|사흘에|(?<![\p{L}\d])(?:\d{2,}|[2-9]|두|세|네|이|삼|사)\s?(?:주일?|일)(?:에|마다))"
    uR"(|(?<![\p{L}\d])(?:\d{2,}|[24-9]|두|네|이|사)\s?(?:달|개월|분기)(?:에|마다))"
    uR"(|\bbi-?weekly\b|\bbi-?monthly\b|\bfortnight|\bevery\s(?:other|second)\s)"
    uR"(|\bevery\s(?:two|four|five|six|2|4|5|6)\s(?:days|weeks|months)\b)";

// clang-format on

} // namespace hoego::goalwords
