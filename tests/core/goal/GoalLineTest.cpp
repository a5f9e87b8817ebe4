#include "core/goal/GoalLine.h"

#include "core/goal/NumberWords.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace hoego {
namespace {

using measure::Count;
using measure::Direction;
using measure::Done;
using measure::Rate;
using measure::Value;
using enum Period::Kind;

Measure count(double target, const char* unit = "")
{
    return Count{.target = target, .unit = QString::fromUtf8(unit)};
}

Measure atLeast(double target, const char* unit = "")
{
    return Value{.target = target, .unit = QString::fromUtf8(unit), .direction = Direction::Up};
}

Measure atMost(double target, const char* unit = "")
{
    return Value{.target = target, .unit = QString::fromUtf8(unit), .direction = Direction::Down};
}

Measure rate(int times, Period::Kind per)
{
    return Rate{.times = times, .per = per};
}

/// A line for a goal of 2024 and what is to be read of it; the title is the line where none is given.
struct Case {
    const char* line;
    Measure measure = Done{};
    const char* due = "";
    const char* title = nullptr;
    const char* emoji = "";
    const char* area = "";
    std::optional<std::variant<source::EntriesWithTag, source::EntriesOfKind, QString>> source{};
};

void PrintTo(const Case& sample, std::ostream* out)
{
    *out << sample.line;
}

source::EntriesWithTag tagged(const char* tag)
{
    return {QString::fromUtf8(tag)};
}

class ReadGoalLine : public testing::TestWithParam<Case> { };

TEST_P(ReadGoalLine, AsAPersonMeansIt)
{
    const Case& sample = GetParam();
    GoalLine expected;
    expected.title = QString::fromUtf8(sample.title ? sample.title : sample.line);
    expected.areaEmoji = QString::fromUtf8(sample.emoji);
    expected.areaName = QString::fromUtf8(sample.area);
    expected.measure = sample.measure;
    expected.due = dayFromIso(QString::fromUtf8(sample.due));
    expected.source = sample.source;
    EXPECT_EQ(readGoalLine(QString::fromUtf8(sample.line), Period::ofYear(2024)), expected);
}

INSTANTIATE_TEST_SUITE_P(
    Counts, ReadGoalLine,
    testing::Values(Case{"책 12권", count(12, "권")}, Case{"책 열두 권 읽기", count(12, "권")},
                    Case{"책12권", count(12, "권")}, Case{"책 12권을 읽는다", count(12, "권")},
                    Case{"책 스무 권", count(20, "권")}, Case{"책 서른두 권", count(32, "권")},
                    Case{"책 한 권 쓰기", count(1, "권")}, Case{"책 백 권", count(100, "권")},
                    Case{"책 이십 권", count(20, "권")}, Case{"발표 두 번", count(2, "번")},
                    Case{"발표 2회 하기", count(2, "회")}, Case{"글 다섯 편", count(5, "편")},
                    Case{"논문 하나", count(1)}, Case{"새 친구 셋 사귀기", count(3)},
                    Case{"500km 달리기", count(500, "km")}, Case{"10만원 모으기", count(100'000, "원")},
                    Case{"천만 원 모으기", count(1e7, "원")}, Case{"저축 1,200만 원", count(1.2e7, "원")},
                    Case{"5kg 감량", count(5, "kg")}, Case{"책 12권 이상", count(12, "권")},
                    Case{"영화 ２４편", count(24, "편")}, Case{"1년에 12권 읽기", count(12, "권")},
                    Case{"10km 마라톤 2번", count(2, "번")}, Case{"금주 100일", count(100, "일")},
                    Case{"만 보 걷기 50번", count(50, "번")}, Case{"네 나라 가 보기", count(4, "나라")},
                    Case{"물 2리터씩 30번", count(30, "번")}, Case{"한자 1000자 외우기", count(1000, "자")},
                    Case{"팔로워 1만", count(10'000)}, Case{"연 4회 여행", count(4, "회")},
                    Case{"블로그 방문자 1만 명", count(10'000, "명")},
                    Case{"백준 300문제", count(300, "문제")},
                    Case{"ship 1 side project", count(1, "project")},
                    Case{"visit 5 new countries", count(5, "countries")},
                    Case{"learn 500 Korean words", count(500, "words")}, Case{"12 books", count(12, "books")},
                    Case{"read 12 books", count(12, "books")}, Case{"Read twelve books", count(12, "books")},
                    Case{"one talk", count(1, "talk")}, Case{"12 new recipes", count(12, "recipes")},
                    Case{"run 500 km", count(500, "km")}, Case{"run 500km", count(500, "km")},
                    Case{"save $3,000", count(3000, "$")}, Case{"lose 5 kg", count(5, "kg")},
                    Case{"read at least 12 books", count(12, "books")},
                    Case{"read 12 books this year", count(12, "books")},
                    Case{"walk 2000 miles", count(2000, "miles")},
                    Case{"a dozen letters to friends", count(12, "letters")},
                    Case{"write 50k words", count(50'000, "words")}));

INSTANTIATE_TEST_SUITE_P(
    Rates, ReadGoalLine,
    testing::Values(Case{"운동 주 3회", rate(3, Week)}, Case{"주 3회 운동", rate(3, Week)},
                    Case{"주3회 운동", rate(3, Week)}, Case{"매주 운동 3번", rate(3, Week)},
                    Case{"한 주에 세 번 운동", rate(3, Week)}, Case{"일주일에 두 번 요가", rate(2, Week)},
                    Case{"1주일에 네 번", rate(4, Week)}, Case{"매주 회고 쓰기", rate(1, Week)},
                    Case{"주말마다 등산", rate(1, Week)}, Case{"주 3일 달리기", rate(3, Week)},
                    Case{"월요일마다 화분 물주기", rate(1, Week)}, Case{"매일 30분 걷기", rate(7, Week)},
                    Case{"하루 두 번 산책", rate(14, Week)}, Case{"매일 일기", rate(7, Week)},
                    Case{"매달 글 하나", rate(1, Month)}, Case{"매달 책 두 권", rate(2, Month)},
                    Case{"월 2회 모임", rate(2, Month)}, Case{"한 달에 한 번 부모님 댁", rate(1, Month)},
                    Case{"매월 기부", rate(1, Month)}, Case{"달마다 글 한 편", rate(1, Month)},
                    Case{"매달 1일에 정산", rate(1, Month)}, Case{"월간 회고 빠짐없이", rate(1, Month)},
                    Case{"분기마다 논문 하나", rate(1, Quarter)}, Case{"분기에 한 번 여행", rate(1, Quarter)},
                    Case{"석 달에 한 번 건강 점검", rate(1, Quarter)},
                    Case{"평일마다 영어 듣기", rate(5, Week)}, Case{"1일 1커밋", rate(7, Week)},
                    Case{"하루 2리터 물 마시기", rate(7, Week)}, Case{"월 100km 달리기", rate(100, Month)},
                    Case{"영어 회화 주 2회, 한 번에 30분", rate(2, Week)},
                    Case{"every Monday plan the week", rate(1, Week)}, Case{"gym 3x week", rate(3, Week)},
                    Case{"at least 3 times a week", rate(3, Week)}, Case{"exercise 3x/week", rate(3, Week)},
                    Case{"run 3 times a week", rate(3, Week)},
                    Case{"run three times per week", rate(3, Week)}, Case{"yoga twice a week", rate(2, Week)},
                    Case{"call home every week", rate(1, Week)}, Case{"weekly review", rate(1, Week)},
                    Case{"meditate daily", rate(7, Week)}, Case{"walk twice a day", rate(14, Week)},
                    Case{"5 days a week at the gym", rate(5, Week)}, Case{"one post a month", rate(1, Month)},
                    Case{"two posts every month", rate(2, Month)}, Case{"a book a month", rate(1, Month)},
                    Case{"one paper per quarter", rate(1, Quarter)}, Case{"donate monthly", rate(1, Month)}));

INSTANTIATE_TEST_SUITE_P(
    Values, ReadGoalLine,
    testing::Values(Case{"평점 4.0", atLeast(4)}, Case{"평균 평점 4.0 이상", atLeast(4)},
                    Case{"토익 900점", atLeast(900, "점")}, Case{"토익 900", atLeast(900)},
                    Case{"체중 70kg 이하", atMost(70, "kg")}, Case{"체중 70kg", atMost(70, "kg")},
                    Case{"몸무게 65 kg까지 줄이기", atMost(65, "kg")},
                    Case{"체지방률 15% 미만", atMost(15, "%")}, Case{"저축률 30%", atLeast(30, "%")},
                    Case{"마라톤 4시간 이내", atMost(4, "시간")}, Case{"스쿼트 100kg", atLeast(100, "kg")},
                    Case{"휴대폰 하루 2시간 이하", Done{}}, Case{"수면 7시간 이상", atLeast(7, "시간")},
                    Case{"sleep at least 7 hours", atLeast(7, "hours")},
                    Case{"weigh 65 kg", atMost(65, "kg")}, Case{"10km 50분 이내", atMost(50, "분")},
                    Case{"GPA 4.0", atLeast(4)}, Case{"GPA of at least 3.8", atLeast(3.8)},
                    Case{"weight under 70kg", atMost(70, "kg")}, Case{"weight 70 kg", atMost(70, "kg")},
                    Case{"body fat below 15%", atMost(15, "%")}, Case{"TOEIC 900", atLeast(900)},
                    Case{"체중 ≤ 70", atMost(70)}, Case{"5k under 25 minutes", atMost(25, "minutes")}));

INSTANTIATE_TEST_SUITE_P(Dues, ReadGoalLine,
                         testing::Values(Case{"10월까지 발표 2회", count(2, "회"), "2024-10-31"},
                                         Case{"6월 15일까지 초안", Done{}, "2024-06-15"},
                                         Case{"2월 말까지 정리", Done{}, "2024-02-29"},
                                         Case{"상반기까지 책 6권", count(6, "권"), "2024-06-30"},
                                         Case{"3분기 안에 이사", Done{}, "2024-09-30"},
                                         Case{"10월 전에 수영 배우기", Done{}, "2024-09-30"},
                                         Case{"2024-10-15까지 신청", Done{}, "2024-10-15"},
                                         Case{"10/15까지 신청", Done{}, "2024-10-15"},
                                         Case{"연말까지 책 12권", count(12, "권")},
                                         Case{"12월까지 책 12권", count(12, "권")},
                                         Case{"2025-03-01까지 이사", Done{}}, Case{"13월까지 쉬기", Done{}},
                                         Case{"two talks by October", count(2, "talks"), "2024-10-31"},
                                         Case{"draft by June 15", Done{}, "2024-06-15"},
                                         Case{"draft by 15 June", Done{}, "2024-06-15"},
                                         Case{"move before October", Done{}, "2024-09-30"},
                                         Case{"6 books by the end of June", count(6, "books"), "2024-06-30"},
                                         Case{"ship it by Q2", Done{}, "2024-06-30"},
                                         Case{"12 books by the end of the year", count(12, "books")}));

INSTANTIATE_TEST_SUITE_P(
    Marks, ReadGoalLine,
    testing::Values(
        Case{"책 12권 @📚책읽기", count(12, "권"), "", "책 12권", "📚", "책읽기"},
        Case{"@책읽기 책 12권", count(12, "권"), "", "책 12권", "", "책읽기"},
        Case{"책 12권 @📚 책읽기", count(12, "권"), "", "책 12권", "📚", "책읽기"},
        Case{"승진 @🧑‍💻본업", Done{}, "", "승진", "🧑‍💻", "본업"},
        Case{"글 쓰기 @✍️글쓰기", Done{}, "", "글 쓰기", "✍️", "글쓰기"},
        Case{"발표 2회 @🎤\"바깥 활동\"", count(2, "회"), "", "발표 2회", "🎤", "바깥 활동"},
        Case{"read 12 books @📚Reading", count(12, "books"), "", "read 12 books", "📚", "Reading"},
        Case{"매달 글 하나 #기술", rate(1, Month), "", "매달 글 하나", "", "", tagged("기술")},
        Case{"one post a month #tech", rate(1, Month), "", "one post a month", "", "", tagged("tech")},
        Case{"운동 주 3회 색:운동 @🏃운동", rate(3, Week), "", "운동 주 3회", "🏃", "운동",
             QStringLiteral("운동")},
        Case{"run 3x/week color:exercise", rate(3, Week), "", "run 3x/week", "", "",
             QStringLiteral("exercise")},
        Case{"회고 거르지 않기 글:월간", rate(1, Month), "", "회고 거르지 않기", "", "",
             source::EntriesOfKind{Month}},
        Case{"write every week entries:week", rate(1, Week), "", "write every week", "", "",
             source::EntriesOfKind{Week}},
        Case{"기술 글 10편 entries:#기술", count(10, "편"), "", "기술 글 10편", "", "", tagged("기술")},
        Case{"글 5편 글:자유", count(5, "편"), "", "글 5편", "", "", source::EntriesOfKind{std::nullopt}},
        Case{"이슈 #12 고치기", Done{}}, Case{"C# 배우기", Done{}}, Case{"글:제목 정하기", Done{}}));

INSTANTIATE_TEST_SUITE_P(
    Plain, ReadGoalLine,
    testing::Values(
        Case{"2024년 회고 쓰기", Done{}}, Case{"10시 전에 자기", Done{}}, Case{"팀에 자리 잡기", Done{}},
        Case{"3월에 이사", Done{}}, Case{"2학년 마치기", Done{}}, Case{"제2회 대회 나가기", Done{}},
        Case{"두 번째 책 쓰기", Done{}}, Case{"격주로 모임", Done{}}, Case{"2주에 한 번 대청소", Done{}},
        Case{"주 1회 이하 배달", Done{}}, Case{"1984 읽기", Done{}}, Case{"한국어 문법 정리", Done{}},
        Case{"열심히 살기", Done{}}, Case{"이번 일 잘하기", Done{}}, Case{"Be kinder", Done{}},
        Case{"10km 완주", Done{}}, Case{"두통 줄이기", Done{}}, Case{"만점 받기", Done{}},
        Case{"7시에 일어나기", Done{}}, Case{"생활비 월 100만원 이하", Done{}},
        Case{"one thing at a time", Done{}}, Case{"30-day challenge", Done{}}, Case{"wake up at 6", Done{}},
        Case{"no more than 2 coffees a day", Done{}}, Case{"read 1984", Done{}},
        Case{"2024 goals review", Done{}}, Case{"bed before 10 pm", Done{}}, Case{"take a week off", Done{}},
        Case{"every other week a hike", Done{}}, Case{"One day at a time", Done{}},
        Case{"run a marathon", Done{}}, Case{"@", Done{}}, Case{"#기술", Done{}}));

TEST(ReadGoalLineOf, NothingHasNoTitle)
{
    EXPECT_EQ(readGoalLine(u"   ", Period::ofYear(2024)), GoalLine{});
}

TEST(ReadGoalLineOf, AQuarterTakesDuesWithinIt)
{
    const auto quarter = Period::fromKey(u"2024-Q4").value();
    EXPECT_EQ(readGoalLine(u"10월까지 발표", quarter).due, dayFromIso(u"2024-10-31"));
    EXPECT_EQ(readGoalLine(u"6월까지 발표", quarter).due, std::nullopt);
}

TEST(ReadGoalLineOf, DecomposedHangulIsTheSameLine)
{
    const auto line = QStringLiteral("한 주에 세 번 운동 @🏃운동");
    EXPECT_EQ(readGoalLine(line.normalized(QString::NormalizationForm_D), Period::ofYear(2024)),
              readGoalLine(line, Period::ofYear(2024)));
}

TEST(NumberWords, AreReadInBothLanguages)
{
    const std::vector<std::pair<const char*, double>> words{
        {"12", 12},       {"1,000", 1000}, {"4.5", 4.5},      {"10만", 100'000}, {"3천만", 3e7},
        {"50k", 50'000},  {"한", 1},       {"열", 10},        {"열두", 12},      {"스물다섯", 25},
        {"아흔아홉", 99}, {"십이", 12},    {"이백오십", 250}, {"만", 10'000},    {"삼만 오천", 35'000},
        {"twelve", 12},   {"A dozen", 12}, {"twice", 2}};
    for (const auto& [word, value] : words)
        EXPECT_EQ(numbers::fromWords(QString::fromUtf8(word)), value) << word;
    for (const char* word : {"", " ", "책", "many", "일이삼"})
        EXPECT_EQ(numbers::fromWords(QString::fromUtf8(word)), std::nullopt) << word;
}

} // namespace
} // namespace hoego
