#include "ui/shell/Offers.h"
#include "core/journal/Journal.h"
#include "ui/common/PeriodWords.h"

#include <gmock/gmock.h>

#include <QAction>

namespace hoego::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Day today = *dayFromIso(QStringLiteral("2024-11-22"));

std::vector<std::string> meant(const QString& typed, int year = 2024)
{
    std::vector<std::string> keys;
    for (const Period& period : periodsMeant(typed, today, year))
        keys.push_back(period.key().toStdString());
    return keys;
}

TEST(PeriodsMeant, AreReadFromKeys)
{
    EXPECT_THAT(meant(QStringLiteral("2024-11")), ElementsAre("2024-11"));
    EXPECT_THAT(meant(QStringLiteral("2024-w47")), ElementsAre("2024-W47"));
    EXPECT_THAT(meant(QStringLiteral("2023")), ElementsAre("2023"));
    EXPECT_THAT(meant(QStringLiteral("2024-1")), ElementsAre("2024-01"));
}

TEST(PeriodsMeant, AreReadFromKoreanWords)
{
    EXPECT_THAT(meant(QStringLiteral("11월")), ElementsAre("2024-11"));
    EXPECT_THAT(meant(QStringLiteral("11월"), 2021), ElementsAre("2021-11"));
    EXPECT_THAT(meant(QStringLiteral("2023년 3월")), ElementsAre("2023-03"));
    EXPECT_THAT(meant(QStringLiteral("2024년")), ElementsAre("2024"));
    EXPECT_THAT(meant(QStringLiteral("11월 3일")), ElementsAre("2024-11-03"));
    EXPECT_THAT(meant(QStringLiteral("하반기 회고")), ElementsAre("2024-H2"));
    EXPECT_THAT(meant(QStringLiteral("3분기")), ElementsAre("2024-Q3"));
    EXPECT_THAT(meant(QStringLiteral("47주")), ElementsAre("2024-W47"));
}

TEST(PeriodsMeant, AreReadFromEnglishWords)
{
    EXPECT_THAT(meant(QStringLiteral("November")), ElementsAre("2024-11"));
    EXPECT_THAT(meant(QStringLiteral("nov 2023")), ElementsAre("2023-11"));
    EXPECT_THAT(meant(QStringLiteral("ma")), IsEmpty());
    EXPECT_THAT(meant(QStringLiteral("mar")), ElementsAre("2024-03"));
    EXPECT_THAT(meant(QStringLiteral("november 3")), ElementsAre("2024-11-03"));
    EXPECT_THAT(meant(QStringLiteral("q3")), ElementsAre("2024-Q3"));
    EXPECT_THAT(meant(QStringLiteral("H2 2023")), ElementsAre("2023-H2"));
}

TEST(PeriodsMeant, CountFromTheDayItIs)
{
    EXPECT_THAT(meant(QStringLiteral("지난달")), ElementsAre("2024-10"));
    EXPECT_THAT(meant(QStringLiteral("지난 달")), ElementsAre("2024-10"));
    EXPECT_THAT(meant(QStringLiteral("작년")), ElementsAre("2023"));
    EXPECT_THAT(meant(QStringLiteral("오늘")), ElementsAre("2024-11-22"));
    EXPECT_THAT(meant(QStringLiteral("last week")), ElementsAre("2024-W46"));
    EXPECT_THAT(meant(QStringLiteral("Last month")), ElementsAre("2024-10"));
}

TEST(PeriodsMeant, AreNoneWhereThereIsNoSuchDayOrNoSense)
{
    EXPECT_THAT(meant(QStringLiteral("13월")), IsEmpty());
    EXPECT_THAT(meant(QStringLiteral("2월 30일")), IsEmpty());
    EXPECT_THAT(meant(QStringLiteral("회고")), IsEmpty());
    EXPECT_THAT(meant(QStringLiteral("   ")), IsEmpty());
}

TEST(Fit, RanksBeginningsBeforeWordsBeforeTheMiddleBeforeInitials)
{
    EXPECT_EQ(fit(QStringLiteral("키워드"), QStringLiteral("키워드로 보는 한 해")), 0);
    EXPECT_EQ(fit(QStringLiteral("보는"), QStringLiteral("키워드로 보는 한 해")), 1);
    EXPECT_EQ(fit(QStringLiteral("워드"), QStringLiteral("키워드로 보는 한 해")), 2);
    EXPECT_EQ(fit(QStringLiteral("ㅋㅇㄷ"), QStringLiteral("키워드로 보는 한 해")), 3);
    EXPECT_EQ(fit(QStringLiteral("ㅎㄱ"), QStringLiteral("키워드로 보는 해")), std::nullopt);
    EXPECT_EQ(fit(QStringLiteral("BACK"), QStringLiteral("Back up now")), 0);
}

class OffersTest : public testing::Test {
protected:
    std::vector<std::string> offered(const QString& typed)
    {
        std::vector<std::string> titles;
        for (const Offer& offer : offers.matching(typed))
            titles.push_back(offer.title.toStdString());
        return titles;
    }

    std::unique_ptr<Journal> journal = Journal::open(QStringLiteral(":memory:")).value();
    QAction backUp{QStringLiteral("&Back up now…")};
    std::optional<Place> gone;
    std::pair<QString, double> logged;
    Offers offers{journal.get(),
                  {.go = [this](const Place& place) { gone = place; },
                   .log = [this](const Goal& goal, double amount) { logged = {goal.title, amount}; },
                   .actions = {&backUp},
                   .today = today,
                   .year = 2024}};
};

TEST_F(OffersTest, LeadToAnEntryByTheInitialsOfItsTitle)
{
    const Entry entry{.id = EntryId::mint(), .date = today, .title = QStringLiteral("키워드로 보는 한 해")};
    ASSERT_TRUE(journal->apply(adding(entry)));
    const auto found = offers.matching(QStringLiteral("ㅋㅇㄷ"));
    ASSERT_EQ(found.size(), 1U);
    found.front().take();
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->entry, entry.id);
}

TEST_F(OffersTest, BeginWithThePeriodThatWasNamed)
{
    const auto found = offers.matching(QStringLiteral("2024-11-22"));
    ASSERT_FALSE(found.empty());
    found.front().take();
    EXPECT_EQ(gone->period, Period::fromKey(QStringLiteral("2024-11-22")));
}

TEST_F(OffersTest, HoldTheCommandsOfTheMenusWithoutTheirMnemonics)
{
    int taken = 0;
    QObject::connect(&backUp, &QAction::triggered, &backUp, [&taken] { ++taken; });
    const auto found = offers.matching(QStringLiteral("back"));
    const auto command = std::ranges::find(found, QStringLiteral("Back up now"), &Offer::title);
    ASSERT_NE(command, found.end());
    command->take();
    EXPECT_EQ(taken, 1);
}

TEST_F(OffersTest, AreTheRoomsFirstWhenNothingIsTyped)
{
    const auto found = offers.matching({});
    ASSERT_GE(found.size(), 5U);
    found[1].take();
    EXPECT_EQ(gone->room, RoomName::Colors);
}

TEST_F(OffersTest, LogProgressOfTheGoalThatIsNamed)
{
    Goal books{.id = GoalId::mint(), .period = Period::ofYear(2024), .title = QStringLiteral("책 12권")};
    books.measure = measure::Count{.target = 12, .unit = QStringLiteral("권")};
    Goal weight{
        .id = GoalId::mint(), .period = Period::ofYear(2024), .title = QStringLiteral("체중 70kg 이하")};
    weight.measure = measure::Value{.target = 70, .direction = measure::Direction::Down};
    ASSERT_TRUE(journal->apply(std::vector<Edit>{adding(books), adding(weight)}));

    const auto more = offers.matching(QStringLiteral("책 +2"));
    ASSERT_FALSE(more.empty());
    EXPECT_EQ(more.front().title, QStringLiteral("책 12권 +2"));
    more.front().take();
    EXPECT_EQ(logged, (std::pair{QStringLiteral("책 12권"), 2.0}));

    for (const auto& [typed, amount] : {std::pair{QStringLiteral("책 +1,000"), 1000.0},
                                        {QStringLiteral("책 +0.5"), 0.5},
                                        {QStringLiteral("책 ＋1,5"), 1.5}}) {
        offers.matching(typed).front().take();
        EXPECT_EQ(logged.second, amount) << typed.toStdString();
    }

    const auto reading = offers.matching(QStringLiteral("체중=69.5"));
    ASSERT_FALSE(reading.empty());
    reading.front().take();
    EXPECT_EQ(logged, (std::pair{QStringLiteral("체중 70kg 이하"), 69.5}));

    EXPECT_TRUE(offers.matching(QStringLiteral("체중 +1")).empty()) << "a value is read, not added to";
    EXPECT_TRUE(offers.matching(QStringLiteral("책 +0")).empty());
}

} // namespace
} // namespace hoego::ui
