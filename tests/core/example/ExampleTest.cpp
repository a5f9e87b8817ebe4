#include "core/example/Example.h"

#include "core/color/Patterns.h"
#include "core/holiday/Holidays.h"
#include "core/journal/Journal.h"
#include "tests/support/Printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace hoego {
namespace {

constexpr Day until{std::chrono::year{2024} / 12 / 19};

std::unique_ptr<Journal> example(int years, std::uint64_t seed = 1,
                                 ExampleLanguage language = ExampleLanguage::Korean)
{
    auto journal = Journal::open(QStringLiteral(":memory:")).value();
    EXPECT_TRUE(writeExample(*journal, {.language = language, .years = years, .seed = seed, .until = until}));
    return journal;
}

std::vector<Entry> allEntries(const Journal& journal)
{
    std::vector<Entry> entries;
    const auto rows = journal.entries({}).value();
    for (const EntryRow& row : rows)
        entries.push_back(journal.entry(row.id).value().value());
    return entries;
}

std::vector<GoalCard> goalsOf(const Journal& journal, int year)
{
    return journal.goalBoard(Period::ofYear(year), until, Journal::Reach::Within).value().cards;
}

class Example : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        journal = example(3);
        entries = allEntries(*journal);
        colors = journal->dayColors({.first = Day{std::chrono::year{2022} / 1 / 1}, .last = until}).value();
        categories = journal->categories().value();
    }
    static void TearDownTestSuite()
    {
        journal.reset();
        entries.clear();
        colors.clear();
    }

    /// The days of the category with this key, by weekday, Monday first.
    static std::array<int, 7> weekdaysOf(int key)
    {
        const auto category = std::ranges::find(categories, std::optional{key}, &Category::key);
        std::array<int, 7> days{};
        for (const DayColor& color : colors)
            days[std::chrono::weekday{color.day}.iso_encoding() - 1]
                += color.category == category->id ? 1 : 0;
        return days;
    }

    static inline std::unique_ptr<Journal> journal;
    static inline std::vector<Entry> entries;
    static inline std::vector<DayColor> colors;
    static inline std::vector<Category> categories;
};

TEST_F(Example, IsTheSameForTheSameSeed)
{
    const auto again = example(3);
    EXPECT_TRUE(allEntries(*again) == entries);
    EXPECT_TRUE(again->dayColors({.first = Day{std::chrono::year{2022} / 1 / 1}, .last = until}).value()
                == colors);
    for (int year = 2022; year <= 2024; ++year) {
        const auto ours = goalsOf(*journal, year);
        const auto theirs = goalsOf(*again, year);
        EXPECT_TRUE(std::ranges::equal(ours, theirs, {}, &GoalCard::goal, &GoalCard::goal));
        EXPECT_TRUE(std::ranges::equal(ours, theirs, {}, &GoalCard::logs, &GoalCard::logs));
        EXPECT_TRUE(std::ranges::equal(ours, theirs, {}, &GoalCard::review, &GoalCard::review));
    }
}

TEST_F(Example, IsAnotherForAnotherSeed)
{
    const auto other = example(1, 2);
    const auto colored
        = other->dayColors({.first = Day{std::chrono::year{2024} / 1 / 1}, .last = until}).value();
    EXPECT_FALSE(std::ranges::equal(
        colored, std::vector(colors.end() - static_cast<std::ptrdiff_t>(colored.size()), colors.end())));
}

TEST_F(Example, IsAsLongAsAKeptJournal)
{
    const auto year = std::ranges::count_if(
        entries, [](const Entry& entry) { return Period::ofDay(entry.date).year() == 2023; });
    EXPECT_NEAR(static_cast<double>(year), 386, 25);
    qsizetype bytes = 0;
    for (const Entry& entry : entries)
        bytes += entry.body.toUtf8().size();
    EXPECT_NEAR(static_cast<double>(bytes) / 3, 780'000, 80'000) << "for one year";
}

TEST_F(Example, HoldsEntriesOfEveryKindAndState)
{
    std::map<std::optional<Period::Kind>, int> kinds;
    std::map<EntryState, int> states;
    for (const Entry& entry : entries) {
        ++kinds[entry.period ? std::optional{entry.period->kind()} : std::nullopt];
        ++states[entry.state];
    }
    EXPECT_EQ(kinds.size(), 7);
    EXPECT_EQ(states.size(), 3);
    EXPECT_GE(kinds[Period::Kind::Month], 26);
    EXPECT_LE(kinds[Period::Kind::Month], 36);
}

TEST_F(Example, NeverTellsOfDaysNotYetLived)
{
    for (const Entry& entry : entries)
        EXPECT_LE(entry.created.day(), until);
    for (int year = 2022; year <= 2024; ++year) {
        for (const GoalCard& card : goalsOf(*journal, year)) {
            EXPECT_TRUE(std::ranges::all_of(card.logs, [](const Progress& log) { return log.day <= until; }));
            EXPECT_TRUE(!card.review || card.review->day <= until);
        }
    }
}

TEST_F(Example, LeavesNoSlotUnfilledAndNoTwoMonthsAlike)
{
    std::set<QString> months;
    for (const Entry& entry : entries) {
        EXPECT_FALSE(entry.body.contains(u'{')) << entry.body.toStdString();
        EXPECT_FALSE(entry.body.contains(u'\r'));
        EXPECT_FALSE(entry.title.contains(u'{'));
        if (entry.period && entry.period->kind() == Period::Kind::Month) {
            EXPECT_TRUE(months.insert(entry.body.first(60)).second) << entry.body.first(60).toStdString();
        }
    }
}

TEST_F(Example, WritesNoMarkdownWherePlainWordsStand)
{
    for (const DayColor& color : colors)
        EXPECT_FALSE(color.note.contains(u'*')) << color.note.toStdString();
    for (const Entry& entry : entries)
        EXPECT_FALSE(entry.title.contains(u'*')) << entry.title.toStdString();
    for (const GoalCard& card : goalsOf(*journal, 2024)) {
        const auto logs = journal->progress(card.goal.id).value();
        for (const Progress& log : logs)
            EXPECT_FALSE(log.note.contains(u'*')) << log.note.toStdString();
    }
}

TEST_F(Example, LeavesAFewDaysBlank)
{
    const auto colored
        = std::ranges::count_if(colors, [](const DayColor& c) { return c.category.has_value(); });
    const auto lived = (until - Day{std::chrono::year{2022} / 1 / 1}).count() + 1;
    const double blank = 1 - static_cast<double>(colored) / static_cast<double>(lived);
    EXPECT_GT(blank, 0.01);
    EXPECT_LT(blank, 0.06);
}

TEST_F(Example, HasHabitsOfTheWeekday)
{
    const auto work = weekdaysOf(4);
    EXPECT_GT(work[0] + work[1] + work[2] + work[3] + work[4], 10 * (work[5] + work[6]));
    const auto rest = weekdaysOf(6);
    EXPECT_GT(rest[5] + rest[6], (rest[0] + rest[1] + rest[2] + rest[3] + rest[4]) * 2 / 5 * 2);
    const auto hobby = weekdaysOf(1);
    EXPECT_GT(hobby[5] + hobby[6], hobby[0] + hobby[1] + hobby[2]);
}

TEST_F(Example, TravelsInSummer)
{
    const auto travel = std::ranges::find(categories, std::optional{7}, &Category::key);
    for (int year = 2022; year <= 2024; ++year) {
        const Tally counts = tally(Period::ofYear(year), colors);
        const auto days = std::ranges::find(counts.categories, travel->id, &Tally::ByCategory::category);
        ASSERT_NE(days, counts.categories.end());
        EXPECT_GE(days->longest.days, 5);
        const auto month = static_cast<unsigned>(std::chrono::year_month_day{days->longest.first}.month());
        EXPECT_TRUE(month == 7 || month == 8);
    }
}

TEST_F(Example, SetsGoalsOfEveryMeasureAndJudgesThem)
{
    std::set<std::size_t> measures;
    std::set<Verdict> verdicts;
    bool automatic = false;
    for (int year = 2022; year <= 2024; ++year) {
        for (const GoalCard& card : goalsOf(*journal, year)) {
            measures.insert(card.goal.measure.index());
            verdicts.insert(card.verdict());
            automatic = automatic || card.automatic > 0;
        }
    }
    EXPECT_EQ(measures.size(), 4);
    EXPECT_TRUE(automatic);
    EXPECT_THAT(verdicts,
                testing::IsSupersetOf({Verdict::Open, Verdict::Achieved, Verdict::Partly, Verdict::Missed}));
}

TEST_F(Example, CarriesGoalsFromYearToYear)
{
    int longest = 0;
    for (const GoalCard& card : goalsOf(*journal, 2024))
        longest = std::max(longest, static_cast<int>(journal->lineage(card.goal.id).value().size()));
    EXPECT_GE(longest, 3);
}

TEST_F(Example, SpeaksEnglishToo)
{
    const auto english = example(1, 1, ExampleLanguage::English);
    const auto texts = allEntries(*english);
    EXPECT_GT(texts.size(), 330U);
    const auto isHangul = [](QChar c) { return c >= u'가' && c <= u'힣'; };
    for (const Entry& entry : texts) {
        EXPECT_FALSE(std::ranges::any_of(entry.body, isHangul) || std::ranges::any_of(entry.title, isHangul))
            << entry.body.toStdString();
        EXPECT_FALSE(entry.title.contains(u'*')) << entry.title.toStdString();
    }
    std::set<std::size_t> measures;
    for (const GoalCard& card : goalsOf(*english, 2024))
        measures.insert(card.goal.measure.index());
    EXPECT_EQ(measures.size(), 4);
}

TEST(ExampleOfOneDay, IsAJournalToo)
{
    auto journal = Journal::open(QStringLiteral(":memory:")).value();
    EXPECT_TRUE(writeExample(*journal, {.years = 1, .until = Day{std::chrono::year{2024} / 1 / 1}}));
    EXPECT_EQ(journal->years().value(), std::vector{2024});
}

/// What the example's life is made of is what its colors say.
TEST(ExamplePatterns, AreTheHabitsThatWerePlanted)
{
    const Period year = Period::ofYear(2024);
    const auto journal = example(1);
    const auto categories = journal->categories().value();
    const auto named
        = [&](const QString& name) { return std::ranges::find(categories, name, &Category::name)->id; };
    const CategoryId rest = named(QStringLiteral("휴식"));
    const Holidays holidays{QStringLiteral("KR"), NameLanguage::Korean};
    const auto found = patterns(year, journal->dayColors(year.range()).value(), std::nullopt, {},
                                holidays.daysOff(withItsNeighbors(year)));
    const auto isFound = [&](Pattern::Kind kind, CategoryId category, bool isMore) {
        return std::ranges::any_of(found, [&](const Pattern& pattern) {
            return pattern.kind == kind && pattern.category == category && pattern.isMore() == isMore;
        });
    };
    EXPECT_TRUE(isFound(Pattern::Kind::Weekend, named(QStringLiteral("일")), false));
    EXPECT_TRUE(isFound(Pattern::Kind::Weekend, rest, true));
    EXPECT_TRUE(isFound(Pattern::Kind::AroundDayOff, rest, true));
    EXPECT_TRUE(isFound(Pattern::Kind::Run, named(QStringLiteral("여행")), true));
    EXPECT_TRUE(std::ranges::any_of(found, [&](const Pattern& pattern) {
        return pattern.kind == Pattern::Kind::Follows && pattern.category == rest
            && pattern.after == named(QStringLiteral("약속")) && pattern.isMore();
    }));
}

} // namespace
} // namespace hoego
