#include "ui/goals/PromiseStrip.h"

#include "tests/support/RoomTest.h"
#include "ui/goals/GoalsRoom.h"
#include "ui/goals/PromiseOrigin.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hoego::ui {
namespace {

const Period year2025 = Period::ofYear(2025);

class PromiseStripTest : public RoomTest {
protected:
    void openRoom(const QString& body)
    {
        entry = sample::entry(Period::ofMonth(2024, 11), body);
        apply({adding(entry)});
        room.resize(1000, 700);
        room.show();
        room.show(Place{.room = RoomName::Goals, .year = {}, .period = year2025});
    }
    PromiseStrip& strip() { return *room.findChild<PromiseStrip*>(); }
    bool waitForRows(qsizetype rows)
    {
        return QTest::qWaitFor(
            [&] { return buttons("keepPromise").size() == rows && strip().isVisible() == (rows > 0); }, 5000);
    }
    QList<QPushButton*> buttons(const char* name)
    {
        return strip().findChildren<QPushButton*>(QLatin1StringView{name});
    }
    std::vector<GoalCard> goals() { return journal->goalBoard(year2025, now.day()).value().cards; }

    Entry entry;
    GoalsRoom room{context()};
};

TEST_F(PromiseStripTest, OffersWhatEarlierEntriesPromisedForThePeriod)
{
    openRoom(u"내년에는 책을 12권 읽겠다. 내년 3월에는 떠나겠다. 다음 달엔 자겠다."_s);
    ASSERT_TRUE(waitForRows(2));
    buttons("promisedWhere")[0]->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !navigator.gone.empty(); }));
    EXPECT_EQ(navigator.gone.back().entry, entry.id);
}

TEST_F(PromiseStripTest, KeepsAPromiseAndOffersItNoMore)
{
    openRoom(u"내년에는 책을 12권 읽겠다."_s);
    ASSERT_TRUE(waitForRows(1));
    buttons("keepPromise")[0]->click();
    ASSERT_TRUE(waitForRows(0));
    ASSERT_EQ(goals().size(), 1U);
    EXPECT_EQ(goals()[0].goal.promise->entry, entry.id);
    edits.undo();
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(PromiseStripTest, DismissesForGood)
{
    openRoom(u"내년에는 책을 12권 읽겠다."_s);
    ASSERT_TRUE(waitForRows(1));
    buttons("dismissPromise")[0]->click();
    EXPECT_TRUE(waitForRows(0));
    EXPECT_TRUE(goals().empty());
}

TEST_F(PromiseStripTest, ShowsAFewAndTheRestOnDemand)
{
    openRoom(u"내년에는 쓰겠다. 내년에는 자겠다. 내년에는 먹겠다. 내년에는 걷겠다. 내년에는 놀겠다."_s);
    ASSERT_TRUE(waitForRows(3));
    buttons("morePromises")[0]->click();
    EXPECT_TRUE(waitForRows(5));
}

TEST_F(PromiseStripTest, IsNotSeenWithoutPromises)
{
    openRoom(u"바빴다."_s);
    QSignalSpy loaded{&strip(), &PromiseStrip::loaded};
    ASSERT_TRUE(loaded.wait());
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(PromiseStripTest, OriginLeadsToTheEntry)
{
    openRoom(u"내년에는 책을 12권 읽겠다."_s);
    PromiseOrigin origin{context()};
    Goal goal = sample::goal(year2025, u"책 12권"_s);
    origin.show(goal);
    EXPECT_TRUE(origin.isHidden());
    goal.promise = Promise{.entry = entry.id, .sentence = u"내년에는 <책을> 읽겠다."_s};
    origin.show(goal);
    EXPECT_FALSE(origin.isHidden());
    EXPECT_TRUE(origin.text().contains(u"&lt;책을&gt;"_s));
    Q_EMIT origin.linkActivated(u"entry"_s);
    EXPECT_EQ(navigator.gone.back().entry, entry.id);
}

} // namespace
} // namespace hoego::ui
