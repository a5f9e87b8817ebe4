#include "ui/goals/GoalsRoom.h"

#include "tests/support/RoomTest.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TextArea.h"
#include "ui/common/TextLine.h"
#include "ui/goals/GoalList.h"
#include "ui/goals/GoalModel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace hoego::ui {
namespace {

const Period year2024 = Period::ofYear(2024);

class GoalsRoomTest : public RoomTest {
protected:
    GoalsRoomTest()
    {
        room.resize(1000, 700);
        room.show();
        room.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&room));
        room.show(Place{.room = RoomName::Goals, .year = 2024});
        list().setFocus();
    }

    GoalList& list() { return *room.findChild<GoalList*>(); }
    TextLine& line() { return *room.findChild<TextLine*>(QStringLiteral("goalLine")); }
    QString reading() { return room.findChild<QLabel*>(QStringLiteral("goalReading"))->text(); }
    TextArea& words() { return *room.findChild<TextArea*>(QStringLiteral("reviewWords")); }
    SegmentedControl& verdict() { return *room.findChild<SegmentedControl*>(QStringLiteral("verdict")); }
    QDialog* dialog(const char* name) { return room.findChild<QDialog*>(QLatin1StringView{name}); }
    QString subtitle() { return room.findChild<QLabel*>(QStringLiteral("roomSubtitle"))->text(); }
    GoalBoard board(const Period& period = year2024) { return journal->goalBoard(period, now.day()).value(); }
    GoalCard card(const QString& title)
    {
        const GoalBoard shown = board();
        const auto found
            = std::ranges::find(shown.cards, title, [](const GoalCard& it) { return it.goal.title; });
        EXPECT_NE(found, shown.cards.end()) << title.toStdString();
        return found == shown.cards.end() ? GoalCard{} : *found;
    }
    Goal addGoal(const QString& title, Measure measure = measure::Done{})
    {
        const Goal goal = sample::goal(year2024, title, std::move(measure));
        apply({adding(goal)});
        list().setCurrentIndex(static_cast<GoalModel*>(list().model())->indexOf(goal.id));
        return goal;
    }
    static void compose(QWidget& widget, const QString& text)
    {
        QInputMethodEvent event{text, {}};
        QApplication::sendEvent(&widget, &event);
    }
    void typeLine(const QString& text)
    {
        QTest::keyClick(&list(), Qt::Key_N, Qt::ControlModifier);
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&line(), &event);
    }

    GoalsRoom room{context()};
};

TEST_F(GoalsRoomTest, AddsAGoalFromOneLineAndShowsHowItIsRead)
{
    typeLine(QStringLiteral("책 12권 @📚책읽기"));
    EXPECT_TRUE(reading().contains(QStringLiteral("12권"))) << reading().toStdString();
    EXPECT_TRUE(reading().contains(QStringLiteral("📚 책읽기"))) << reading().toStdString();
    QTest::keyClick(&line(), Qt::Key_Return);
    const GoalBoard shown = board();
    ASSERT_EQ(shown.cards.size(), 1U);
    EXPECT_EQ(std::get<measure::Count>(shown.cards[0].goal.measure).target, 12);
    ASSERT_EQ(shown.areas.size(), 1U);
    EXPECT_EQ(shown.areas[0].name, QStringLiteral("책읽기"));
    EXPECT_EQ(line().text(), QString{}) << "ready for the next";
    EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(GoalsRoomTest, EndsOnlyTheCompositionWhenEnterComesWhileComposing)
{
    typeLine(QStringLiteral("운동 주 3"));
    compose(line(), QStringLiteral("회"));
    EXPECT_TRUE(reading().contains(QStringLiteral("3"))) << "what is composed is read already";
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_TRUE(board().cards.empty());
    EXPECT_EQ(line().text(), QStringLiteral("운동 주 3회"));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_EQ(board().cards.size(), 1U);
}

TEST_F(GoalsRoomTest, DoesNotLoseWhatIsComposedWhenTheButtonIsPressed)
{
    typeLine(QStringLiteral("발표 두 "));
    compose(line(), QStringLiteral("번"));
    QTest::mouseClick(room.findChild<QAbstractButton*>(QStringLiteral("addGoal")), Qt::LeftButton);
    ASSERT_EQ(board().cards.size(), 1U);
    EXPECT_TRUE(board().cards[0].goal.title.startsWith(QStringLiteral("발표")));
    EXPECT_EQ(line().text(), QString{});
}

TEST_F(GoalsRoomTest, KeepsTheLineWhenTheRoomIsLeftWhileComposing)
{
    typeLine(QStringLiteral("책 열두 "));
    compose(line(), QStringLiteral("권"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(line().text(), QStringLiteral("책 열두 권"));
}

TEST_F(GoalsRoomTest, AddsNothingFromAnEmptyLine)
{
    typeLine(QStringLiteral("  "));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_TRUE(board().cards.empty());
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_FALSE(line().isVisible());
}

TEST_F(GoalsRoomTest, TakesBackAnAddedGoalWithItsArea)
{
    typeLine(QStringLiteral("책 12권 @📚책읽기"));
    QTest::keyClick(&line(), Qt::Key_Return);
    edits.undo();
    EXPECT_TRUE(board().cards.empty());
    EXPECT_TRUE(board().areas.empty());
    edits.redo();
    EXPECT_EQ(board().cards.size(), 1U);
}

TEST_F(GoalsRoomTest, LogsOneMoreByOneKey)
{
    addGoal(QStringLiteral("책"), measure::Count{.target = 12, .unit = QStringLiteral("권")});
    QTest::keyClick(&list(), Qt::Key_Plus);
    QTest::keyClick(&list(), Qt::Key_Plus);
    EXPECT_EQ(card(QStringLiteral("책")).standing.current, 2);
    EXPECT_EQ(edits.undoText(), QStringLiteral("Log progress on “책”"));
    edits.undo();
    EXPECT_EQ(card(QStringLiteral("책")).standing.current, 1);
}

TEST_F(GoalsRoomTest, LogsAmountDayAndNote)
{
    addGoal(QStringLiteral("책"), measure::Count{.target = 12, .unit = QStringLiteral("권")});
    QTest::keyClick(&list(), Qt::Key_Space);
    QDialog* asked = dialog("progressDialog");
    ASSERT_NE(asked, nullptr);
    asked->findChild<QDoubleSpinBox*>(QStringLiteral("amount"))->setValue(2.5);
    auto* note = asked->findChild<TextLine*>(QStringLiteral("note"));
    QTest::keyClicks(note, QStringLiteral("two and a half"));
    compose(*note, QStringLiteral("권"));
    QTest::mouseClick(asked->findChild<QAbstractButton*>(QStringLiteral("accept")), Qt::LeftButton);
    const auto logs = card(QStringLiteral("책")).logs;
    ASSERT_EQ(logs.size(), 1U);
    EXPECT_EQ(logs[0].amount, 2.5);
    EXPECT_EQ(logs[0].note, QStringLiteral("two and a half권"));
    EXPECT_EQ(logs[0].day, now.day());
}

TEST_F(GoalsRoomTest, AsksForTheReadingOfAValue)
{
    addGoal(QStringLiteral("평점"), measure::Value{.target = 4});
    QTest::keyClick(&list(), Qt::Key_Plus);
    EXPECT_NE(dialog("progressDialog"), nullptr) << "there is no one more of a reading";
}

TEST_F(GoalsRoomTest, RemovesALogFromTheHistory)
{
    addGoal(QStringLiteral("책"), measure::Count{.target = 12});
    QTest::keyClick(&list(), Qt::Key_Plus);
    QTest::keyClick(&list(), Qt::Key_Return, Qt::AltModifier);
    QDialog* history = dialog("progressHistory");
    ASSERT_NE(history, nullptr);
    auto* table = history->findChild<QTableView*>(QStringLiteral("logs"));
    ASSERT_EQ(table->model()->rowCount(), 1);
    const QAbstractItemModelTester tester{table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    QTest::mouseClick(history->findChild<QAbstractButton*>(QStringLiteral("remove")), Qt::LeftButton);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_TRUE(card(QStringLiteral("책")).logs.empty());
    edits.undo();
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(GoalsRoomTest, ReviewsByADigitWordsAndCtrlEnter)
{
    addGoal(QStringLiteral("면허 따기"));
    QTest::keyClick(&list(), Qt::Key_3);
    EXPECT_EQ(verdict().current(), static_cast<int>(Verdict::Partly));
    EXPECT_TRUE(words().hasFocus());
    QTest::keyClicks(&words(), QStringLiteral("1 of 2, "));
    compose(words(), QStringLiteral("반"));
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ControlModifier);
    const GoalCard reviewed = card(QStringLiteral("면허 따기"));
    EXPECT_EQ(reviewed.verdict(), Verdict::Partly);
    EXPECT_EQ(reviewed.review->text, QStringLiteral("1 of 2, 반"));
    EXPECT_EQ(reviewed.review->day, now.day());
    EXPECT_TRUE(list().isVisible()) << "back at the cards";
    edits.undo();
    EXPECT_EQ(card(QStringLiteral("면허 따기")).verdict(), Verdict::Open);
}

TEST_F(GoalsRoomTest, ReviewsTheYearGoalByGoal)
{
    addGoal(QStringLiteral("가"));
    addGoal(QStringLiteral("나"));
    QTest::mouseClick(room.findChild<QAbstractButton*>(QStringLiteral("reviewAll")), Qt::LeftButton);
    const auto* title = room.findChild<QLabel*>(QStringLiteral("reviewTitle"));
    const QString first = title->text();
    QTest::keyClick(&words(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(title->text(), first);
    EXPECT_EQ(verdict().current(), static_cast<int>(Verdict::Open));
    QTest::keyClick(&words(), Qt::Key_4, Qt::AltModifier);
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(list().isVisible());
    EXPECT_TRUE(subtitle().contains(QStringLiteral("✅ 1"))) << subtitle().toStdString();
    EXPECT_TRUE(subtitle().contains(QStringLiteral("❌ 1"))) << subtitle().toStdString();
}

TEST_F(GoalsRoomTest, StoresTheWordsOfAReviewThatIsLeft)
{
    addGoal(QStringLiteral("면허 따기"));
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_TRUE(words().isVisible());
    QTest::keyClicks(&words(), QStringLiteral("half"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(card(QStringLiteral("면허 따기")).review->text, QStringLiteral("half"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(journal->reviews(card(QStringLiteral("면허 따기")).goal.id)->size(), 1U) << "stored once";
}

TEST_F(GoalsRoomTest, StoresTheWordsOfAReviewAfterAPauseOnce)
{
    addGoal(QStringLiteral("면허 따기"));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClicks(&words(), QStringLiteral("half "));
    const auto isStored = [&] { return card(QStringLiteral("면허 따기")).review.has_value(); };
    EXPECT_FALSE(isStored());
    ASSERT_TRUE(QTest::qWaitFor(isStored));
    EXPECT_EQ(card(QStringLiteral("면허 따기")).review->text, QStringLiteral("half"));
    EXPECT_EQ(words().toPlainText(), QStringLiteral("half ")) << "typing goes on";
    const int steps = edits.count();
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(edits.count(), steps);
}

TEST_F(GoalsRoomTest, ShowsAReviewThatAnotherProcessWroteAndLeavesItAsItIs)
{
    const Goal goal = addGoal(QStringLiteral("면허 따기"));
    QTest::keyClick(&list(), Qt::Key_Return);
    const Review theirs{.id = ReviewId::mint(),
                        .goal = goal.id,
                        .day = now.day(),
                        .verdict = Verdict::Partly,
                        .text = QStringLiteral("half"),
                        .written = now};
    const auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(adding(theirs)));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_EQ(verdict().current(), static_cast<int>(Verdict::Partly));
    EXPECT_EQ(words().toPlainText(), QStringLiteral("half"));
    EXPECT_TRUE(room.settle());
    EXPECT_EQ(journal->reviews(goal.id).value(), std::vector{theirs});
}

TEST_F(GoalsRoomTest, KeepsTypedWordsAndTakesAnothersVerdict)
{
    const Goal goal = addGoal(QStringLiteral("면허 따기"));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClicks(&words(), QStringLiteral("mine"));
    const auto other = Journal::open(journal->path()).value();
    ASSERT_TRUE(other->apply(adding(Review{.id = ReviewId::mint(),
                                           .goal = goal.id,
                                           .day = now.day(),
                                           .verdict = Verdict::Partly,
                                           .text = {},
                                           .written = now})));
    ASSERT_TRUE(journal->lookForOthersChanges().value());
    EXPECT_TRUE(room.settle());
    const GoalCard reviewed = card(QStringLiteral("면허 따기"));
    EXPECT_EQ(reviewed.verdict(), Verdict::Partly);
    EXPECT_EQ(reviewed.review->text, QStringLiteral("mine"));
}

TEST_F(GoalsRoomTest, MovesDeletesAndBringsBack)
{
    addGoal(QStringLiteral("가"));
    addGoal(QStringLiteral("나"));
    const auto titleAt = [this](int row) { return list().model()->index(row, 0).data().toString(); };
    const QString second = list().currentIndex().data().toString();
    ASSERT_EQ(titleAt(1), second);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(titleAt(0), second);
    EXPECT_EQ(list().currentIndex().data().toString(), second) << "the choice goes with it";
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(list().currentIndex().isValid()) << "its neighbour is chosen";
    edits.undo();
    EXPECT_EQ(titleAt(0), second);
    edits.undo();
    EXPECT_EQ(titleAt(1), second);
}

TEST_F(GoalsRoomTest, EditsAGoalInAForm)
{
    addGoal(QStringLiteral("책"), measure::Count{.target = 12});
    QTest::keyClick(&list(), Qt::Key_F2);
    QDialog* form = dialog("goalDialog");
    ASSERT_NE(form, nullptr);
    auto* title = form->findChild<TextLine*>(QStringLiteral("title"));
    title->setText(QStringLiteral("책 열다섯 권"));
    form->findChild<QDoubleSpinBox*>(QStringLiteral("target"))->setValue(15);
    QTest::mouseClick(form->findChild<QAbstractButton*>(QStringLiteral("accept")), Qt::LeftButton);
    EXPECT_EQ(std::get<measure::Count>(card(QStringLiteral("책 열다섯 권")).goal.measure).target, 15);
}

TEST_F(GoalsRoomTest, CarriesAGoalOverToBeReworded)
{
    const Goal goal = addGoal(QStringLiteral("논문 분기마다 하나"));
    QTest::keyClick(&list(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* form = dialog("goalDialog");
    ASSERT_NE(form, nullptr);
    auto* title = form->findChild<TextLine*>(QStringLiteral("title"));
    EXPECT_EQ(title->selectedText(), goal.title) << "offered to be reworded";
    title->setText(QStringLiteral("논문 반기마다 하나"));
    QTest::mouseClick(form->findChild<QAbstractButton*>(QStringLiteral("accept")), Qt::LeftButton);
    const GoalBoard next = board(Period::ofYear(2025));
    ASSERT_EQ(next.cards.size(), 1U);
    EXPECT_EQ(next.cards[0].goal.carriedFrom, goal.id);
    EXPECT_EQ(next.cards[0].goal.title, QStringLiteral("논문 반기마다 하나"));
}

TEST_F(GoalsRoomTest, ShowsTheGoalsOfAQuarter)
{
    addGoal(QStringLiteral("한 해의 것"));
    apply({adding(sample::goal(*Period::fromKey(u"2024-Q4"), QStringLiteral("분기의 것")))});
    auto* kind = room.findChild<SegmentedControl*>(QStringLiteral("goalKind"));
    const auto segments = kind->findChildren<QAbstractButton*>();
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("분기의 것"));
}

TEST_F(GoalsRoomTest, GoesToAGoalWhereverItIs)
{
    const Goal far = sample::goal(Period::ofMonth(2021, 3), QStringLiteral("봄 청소"));
    apply({adding(far)});
    room.show(Place{.room = RoomName::Goals, .goal = far.id});
    EXPECT_EQ(list().currentIndex().data().toString(), QStringLiteral("봄 청소"));
}

TEST_F(GoalsRoomTest, IsWalkedByKeysThroughBothColumns)
{
    for (int number = 0; number < 4; ++number) {
        const Area area{
            .id = AreaId::mint(), .emoji = {}, .name = QStringLiteral("묶음%1").arg(number), .order = number};
        Goal goal = sample::goal(year2024, QString::number(number));
        goal.area = area.id;
        apply({adding(area), adding(goal)});
    }
    QTest::keyClick(&list(), Qt::Key_Home);
    for (const char* expected : {"1", "2", "3", "3"}) {
        QTest::keyClick(&list(), Qt::Key_Down);
        EXPECT_EQ(list().currentIndex().data().toString(), QLatin1StringView{expected});
    }
    QTest::keyClick(&list(), Qt::Key_Left);
    EXPECT_EQ(list().currentIndex().data().toString(), QStringLiteral("1"))
        << "the same height, one column left";
}

TEST_F(GoalsRoomTest, TellsAScreenReaderEachGoal)
{
    addGoal(QStringLiteral("책"), measure::Count{.target = 12, .unit = QStringLiteral("권")});
    QTest::keyClick(&list(), Qt::Key_Plus);
    auto* spoken = QAccessible::queryAccessibleInterface(&list());
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    ASSERT_EQ(spoken->childCount(), 1);
    const QString name = spoken->child(0)->text(QAccessible::Name);
    EXPECT_TRUE(name.startsWith(QStringLiteral("책, In progress, 1 / 12권"))) << name.toStdString();
    EXPECT_FALSE(spoken->child(0)->rect().isEmpty());
}

TEST_F(GoalsRoomTest, ActsOnTheGoalUnderThePointer)
{
    addGoal(QStringLiteral("가"), measure::Count{.target = 3});
    addGoal(QStringLiteral("나"), measure::Count{.target = 3});
    const QRect first = list().visualRect(list().model()->index(0, 0));
    QTest::mouseMove(list().viewport(), first.center());
    const auto buttons = list().viewport()->findChildren<QAbstractButton*>();
    ASSERT_FALSE(buttons.empty());
    ASSERT_TRUE(buttons.front()->isVisible());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    EXPECT_EQ(card(QStringLiteral("가")).standing.current, 1);
    EXPECT_EQ(card(QStringLiteral("나")).standing.current, 0);
}

TEST_F(GoalsRoomTest, TeachesWhereThereIsNothing)
{
    auto* example = room.findChild<QWidget*>(QStringLiteral("emptyGoals"));
    ASSERT_NE(example, nullptr);
    EXPECT_TRUE(example->isVisible());
    QTest::mouseClick(example->findChildren<QAbstractButton*>().front(), Qt::LeftButton);
    EXPECT_TRUE(line().isVisible());
    EXPECT_FALSE(line().text().isEmpty());
    EXPECT_TRUE(board().cards.empty()) << "offered, not added";
}

TEST_F(GoalsRoomTest, StaysSaneWithFiveHundredGoals)
{
    std::vector<Edit> many;
    for (int number = 0; number < 500; ++number) {
        Goal goal
            = sample::goal(year2024, QStringLiteral("목표 %1").arg(number), measure::Count{.target = 3});
        goal.order = number;
        many.push_back(adding(goal));
    }
    apply(many);
    QTest::keyClick(&list(), Qt::Key_End);
    EXPECT_EQ(list().currentIndex().row(), 499);
    EXPECT_TRUE(list().viewport()->rect().intersects(list().visualRect(list().currentIndex())));
    EXPECT_EQ(list().indexAt(list().visualRect(list().currentIndex()).center()), list().currentIndex());
}

} // namespace
} // namespace hoego::ui
