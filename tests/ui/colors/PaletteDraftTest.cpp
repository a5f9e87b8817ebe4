#include "ui/colors/PaletteDraft.h"

#include "core/color/Highlighters.h"
#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace hoego::ui {
namespace {

using sample::day;
using testing::ElementsAre;
using testing::IsEmpty;

class PaletteDraftTest : public testing::Test {
protected:
    PaletteDraftTest()
    {
        std::vector<Edit> start;
        for (std::size_t i = 0; i < categories.size(); ++i) {
            categories[i].order = static_cast<int>(i);
            start.push_back(adding(categories[i]));
        }
        for (unsigned i = 1; i <= 4; ++i)
            start.push_back(adding(DayColor{.day = day(2023 + static_cast<int>(i % 2), 1, i),
                                            .category = categories[i % 2].id,
                                            .note = QStringLiteral("메모")}));
        EXPECT_TRUE(journal->apply(start));
    }
    PaletteDraft draft() const
    {
        return {journal->categories().value(),
                journal->daysOfCategories().value(),
                {{study, static_cast<int>(goalsOf(study).size())},
                 {exercise, static_cast<int>(goalsOf(exercise).size())}}};
    }
    std::vector<Goal> goalsOf(CategoryId id) const { return journal->goalsOfCategory(id).value(); }
    std::vector<DayColor> colors() const
    {
        return journal->dayColors({day(1, 1, 1), day(9999, 12, 31)}).value();
    }
    void take(const PaletteDraft& draft)
    {
        std::vector<Goal> goals;
        const auto stored = journal->categories().value();
        for (const Category& category : stored)
            std::ranges::copy(goalsOf(category.id), std::back_inserter(goals));
        last = draft.edits(colors(), goals);
        const auto applied = journal->apply(last);
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
        EXPECT_EQ(journal->categories().value(), draft.categories());
    }

    std::vector<Category> categories{sample::category(QStringLiteral("운동"), 1, highlighters[0]),
                                     sample::category(QStringLiteral("공부"), 2, highlighters[1]),
                                     sample::category(QStringLiteral("휴식"), 3, highlighters[2])};
    CategoryId exercise = categories[0].id;
    CategoryId study = categories[1].id;
    CategoryId rest = categories[2].id;
    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
    std::vector<Edit> last;
};

TEST_F(PaletteDraftTest, ChangesNothingUntouched)
{
    EXPECT_THAT(draft().edits(colors(), {}), IsEmpty());
}

TEST_F(PaletteDraftTest, AddsWithAFreeColorAndKey)
{
    PaletteDraft edited = draft();
    const Category added = *edited.category(edited.add(QStringLiteral("여행")));
    EXPECT_EQ(added.color, highlighters[3]);
    EXPECT_EQ(added.key, 4);
    EXPECT_EQ(added.order, 3);
    take(edited);
}

TEST_F(PaletteDraftTest, RenamesRecolorsAndReorders)
{
    PaletteDraft edited = draft();
    edited.rename(rest, QStringLiteral(" 쉼 "));
    edited.recolor(rest, {.red = 1, .green = 2, .blue = 3});
    edited.move(rest, 0);
    take(edited);
    const auto now = journal->categories().value();
    EXPECT_EQ(now[0].id, rest);
    EXPECT_EQ(now[0].name, QStringLiteral("쉼"));
    EXPECT_EQ(now[1].id, exercise);
}

TEST_F(PaletteDraftTest, ExchangesKeys)
{
    PaletteDraft edited = draft();
    edited.setKey(rest, 1);
    EXPECT_EQ(edited.category(rest)->key, 1);
    EXPECT_EQ(edited.category(exercise)->key, 3);
    take(edited);
}

TEST_F(PaletteDraftTest, GivesUpTheKeyOfAnArchivedOne)
{
    PaletteDraft edited = draft();
    edited.setArchived(exercise, true);
    EXPECT_EQ(edited.category(exercise)->key, std::nullopt);
    EXPECT_EQ(edited.category(edited.add(QStringLiteral("일")))->key, 1);
    edited.setArchived(exercise, false);
    EXPECT_EQ(edited.category(exercise)->key, 4);
    take(edited);
}

TEST_F(PaletteDraftTest, MergesTheDaysOfAllYearsAndKeepsNotes)
{
    PaletteDraft edited = draft();
    edited.merge(study, exercise);
    EXPECT_EQ(edited.days(study), 0);
    EXPECT_EQ(edited.days(exercise), 4);
    const auto before = colors();
    take(edited);
    EXPECT_EQ(journal->daysOfCategories().value(), (std::map<CategoryId, int>{{exercise, 4}}));
    EXPECT_EQ(colors()[0].note, QStringLiteral("메모"));

    ASSERT_TRUE(journal->apply(inverse(last)));
    EXPECT_EQ(colors(), before);
}

TEST_F(PaletteDraftTest, MergesTheGoalsThatCountACategoryTrashedOnesToo)
{
    Goal often = sample::goal(Period::ofYear(2024), QStringLiteral("공부하기"));
    often.source = source::DaysOfCategory{study};
    Goal trashed = sample::goal(Period::ofYear(2023), QStringLiteral("더 공부하기"));
    trashed.source = often.source;
    trashed.trashed = sample::moment();
    ASSERT_TRUE(journal->apply(std::vector<Edit>{adding(often), adding(trashed)}));
    PaletteDraft edited = draft();
    edited.merge(study, exercise);
    EXPECT_FALSE(edited.isUsed(study));
    edited.remove(study);
    take(edited);
    EXPECT_EQ(goalsOf(exercise).size(), 2U);

    ASSERT_TRUE(journal->apply(inverse(last)));
    EXPECT_EQ(goalsOf(study), (std::vector{trashed, often}));
}

TEST_F(PaletteDraftTest, MergesOnwardAndBack)
{
    PaletteDraft onward = draft();
    onward.merge(study, exercise);
    onward.merge(exercise, rest);
    EXPECT_EQ(onward.days(rest), 4);

    PaletteDraft back = draft();
    back.merge(study, exercise);
    back.setArchived(study, false);
    back.merge(exercise, study);
    take(back);
    EXPECT_EQ(journal->daysOfCategories().value(), (std::map<CategoryId, int>{{study, 4}}));
}

TEST_F(PaletteDraftTest, DeletesWhatHasNoDays)
{
    PaletteDraft edited = draft();
    edited.remove(rest);
    take(edited);
    EXPECT_EQ(journal->categories().value().size(), 2U);
}

TEST_F(PaletteDraftTest, FindsNamesThatAreMissingOrTwice)
{
    PaletteDraft edited = draft();
    EXPECT_EQ(edited.misnamed(), std::nullopt);
    edited.rename(rest, QStringLiteral(" "));
    EXPECT_EQ(edited.misnamed(), rest);
    edited.rename(rest, QStringLiteral("공부").normalized(QString::NormalizationForm_D));
    EXPECT_EQ(edited.misnamed(), rest);
}

} // namespace
} // namespace hoego::ui
