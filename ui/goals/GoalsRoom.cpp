#include "ui/goals/GoalsRoom.h"

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/RoomHeader.h"
#include "ui/common/SegmentedControl.h"
#include "ui/goals/AddGoalBar.h"
#include "ui/goals/EmptyGoals.h"
#include "ui/goals/GoalEdits.h"
#include "ui/goals/GoalList.h"
#include "ui/goals/GoalModel.h"
#include "ui/goals/GoalStrip.h"
#include "ui/goals/PromiseStrip.h"
#include "ui/goals/ReviewPage.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace hoego::ui {

namespace {

constexpr std::array kinds{Period::Kind::Year, Period::Kind::Half, Period::Kind::Quarter,
                           Period::Kind::Month};

int segmentOf(Period::Kind kind)
{
    return static_cast<int>(std::ranges::find(kinds, kind) - kinds.begin());
}

/// A week's or day's goals are its month's.
Period goalPeriod(const Period& period)
{
    const bool isSmall = period.kind() == Period::Kind::Day || period.kind() == Period::Kind::Week;
    return isSmall ? period.enclosing(Period::Kind::Month) : period;
}

/// Where `year` is entered: today if it is this year, else its near end.
Day entrance(int year, Day today)
{
    const Period whole = Period::ofYear(year);
    return std::clamp(today, whole.first(), whole.last());
}

} // namespace

GoalsRoom::GoalsRoom(const RoomContext& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_period(Period::containing(Period::Kind::Year, context.now().day()))
    , m_model(new GoalModel{context.journal, this})
    , m_header(new RoomHeader{this})
    , m_bar(new AddGoalBar{this})
    , m_promises(new PromiseStrip{context, this})
    , m_list(new GoalList{*m_model, this})
    , m_empty(new EmptyGoals{this})
    , m_cards(new QStackedWidget{this})
    , m_pages(new QStackedWidget{this})
    , m_review(new ReviewPage{context, this})
{
    setObjectName(QStringLiteral("goalsRoom"));
    build();
    buildActions();
    connect(m_model, &GoalModel::loaded, this, &GoalsRoom::onLoaded);
    connect(m_model, &GoalModel::failed, this,
            [this](const Error& error) { m_context.navigator.tell(sentence(error)); });
    connect(m_bar, &AddGoalBar::accepted, this, &GoalsRoom::add);
    connect(m_bar, &AddGoalBar::closed, this, &GoalsRoom::closeAddBar);
    connect(m_empty, &EmptyGoals::exampleChosen, this, [this](const QString& line) {
        openAddBar();
        m_bar->offer(line);
    });
    connect(m_review, &ReviewPage::finished, this, &GoalsRoom::onReviewFinished);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    m_chosen = m_model->card(current.row()).goal.id;
                    m_chosenRow = current.row();
                }
            });
    connect(m_list, &QAbstractItemView::activated, this, &GoalsRoom::reviewChosen);
}

void GoalsRoom::build()
{
    buildHeader();
    m_list->setObjectName(QStringLiteral("goalList"));
    m_list->setAccessibleName(tr("Goals"));
    m_bar->setObjectName(QStringLiteral("addGoalBar"));
    m_bar->hide();
    m_cards->addWidget(m_list);
    m_cards->addWidget(m_empty);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(28, 4, 28 - style()->pixelMetric(QStyle::PM_ScrollBarExtent), 0);
    body->setSpacing(fontMetrics().height() / 2);
    auto* barRow = new QHBoxLayout; // As wide as the cards, which leave room for a scroll bar.
    barRow->setContentsMargins(0, 0, style()->pixelMetric(QStyle::PM_ScrollBarExtent), 0);
    barRow->addWidget(m_bar);
    body->addLayout(barRow);
    body->addWidget(m_promises);
    body->addWidget(m_cards, 1);
    auto* board = new QWidget{this};
    auto* column = new QVBoxLayout{board};
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addLayout(body, 1);

    m_pages->addWidget(board);
    m_pages->addWidget(m_review);
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins({});
    whole->addWidget(m_pages);
    setFocusProxy(m_list);
}

void GoalsRoom::buildHeader()
{
    m_kind = new SegmentedControl{{tr("Year"), tr("Half-Year"), tr("Quarter"), tr("Month")}, this};
    m_kind->setObjectName(QStringLiteral("goalKind"));
    m_kind->setAccessibleName(tr("Goals of a"));
    connect(m_kind, &SegmentedControl::chosen, this, &GoalsRoom::showKind);
    const auto arrow = [this](Qt::ArrowType type, const QString& name, int by) {
        auto* button = new QToolButton{this};
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QAbstractButton::clicked, this, [this, by] { step(by); });
        m_header->addAction(button);
        return button;
    };
    m_earlier = arrow(Qt::LeftArrow, tr("Earlier"), -1);
    m_later = arrow(Qt::RightArrow, tr("Later"), 1);
    m_header->addAction(m_kind);
    auto* add = new QPushButton{tr("+ Goal"), this};
    add->setObjectName(QStringLiteral("newGoal"));
    m_reviewAll = new QPushButton{this};
    m_reviewAll->setObjectName(QStringLiteral("reviewAll"));
    m_reviewAll->setDefault(true);
    m_header->addAction(add);
    m_header->addAction(m_reviewAll);
    connect(add, &QAbstractButton::clicked, this, &GoalsRoom::openAddBar);
    connect(m_reviewAll, &QAbstractButton::clicked, this, &GoalsRoom::reviewAll);
}

QAction* GoalsRoom::action(const QString& text, const QList<QKeySequence>& keys, void (GoalsRoom::*work)())
{
    auto* made = new QAction{text, this};
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, work);
    addAction(made);
    return made;
}

void GoalsRoom::forGoals(QAction* action, const QString& shortText)
{
    // Bare keys mean a goal only while the cards have the focus.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    if (shortText.isEmpty())
        return;
    action->setIconText(shortText);
    m_list->strip().add(*action);
}

void GoalsRoom::buildActions()
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto separate = [this] {
        auto* line = new QAction{m_list};
        line->setSeparator(true);
        m_list->addAction(line);
    };
    action(tr("&New Goal"), {QKeySequence::New}, &GoalsRoom::openAddBar);
    forGoals(action(tr("Review &All Goals"), {Qt::CTRL | Qt::Key_Return}, &GoalsRoom::reviewAll));
    separate();
    forGoals(action(tr("&One More"), {Qt::Key_Plus, Qt::Key_Equal}, &GoalsRoom::logOneMore), tr("+1"));
    forGoals(action(tr("&Log Progress…"), {Qt::Key_Space}, &GoalsRoom::logProgress), tr("Log"));
    forGoals(action(tr("Logged &Progress…"), {Qt::ALT | Qt::Key_Return}, &GoalsRoom::openHistory));
    separate();
    forGoals(action(tr("&Review…"), {}, &GoalsRoom::reviewChosen), tr("Review"));
    for (int number = 0; number < 5; ++number) {
        const auto verdict = static_cast<Verdict>(number);
        auto* judge = new QAction{tr("%1 %2…").arg(mark(verdict), label(verdict)), this};
        judge->setShortcut(static_cast<Qt::Key>(Qt::Key_1 + number));
        connect(judge, &QAction::triggered, this, [this, verdict] { review(verdict); });
        addAction(judge);
        forGoals(judge);
    }
    separate();
    forGoals(action(tr("&Edit…"), {Qt::Key_F2}, &GoalsRoom::editGoal));
    forGoals(action(tr("Move &Up"), {Qt::ALT | Qt::Key_Up}, &GoalsRoom::moveUp));
    forGoals(action(tr("Move &Down"), {Qt::ALT | Qt::Key_Down}, &GoalsRoom::moveDown));
    forGoals(action(tr("&Carry Over…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, &GoalsRoom::carryOver));
    separate();
    forGoals(action(tr("Move to &Trash"), {QKeySequence::Delete}, &GoalsRoom::moveToTrash));
}

void GoalsRoom::show(const Place& place)
{
    std::optional<Period> wanted = place.period;
    if (place.goal) {
        if (const auto card = m_context.journal.goalCard(*place.goal, m_context.now().day()); card && *card)
            wanted = (*card)->goal.period;
    }
    if (!wanted && place.year && *place.year != m_period.year())
        wanted = Period::containing(m_period.kind(), entrance(*place.year, m_context.now().day()));
    if (m_review->isRunning()) {
        if (!wanted && !place.goal)
            return; // Back in the room: the review goes on where it was left.
        if (!m_review->store())
            return;
        m_pages->setCurrentIndex(0);
    }
    showPeriod(goalPeriod(wanted.value_or(m_period)));
    if (place.goal)
        choose(*place.goal);
}

bool GoalsRoom::settle()
{
    m_bar->settle();
    return m_review->store();
}

void GoalsRoom::showPeriod(const Period& period)
{
    m_period = period;
    m_kind->setCurrent(segmentOf(period.kind()));
    const bool isYear = period.kind() == Period::Kind::Year; // Years are turned in the sidebar.
    m_earlier->setVisible(!isYear);
    m_later->setVisible(!isYear);
    m_reviewAll->setText(isYear ? tr("Review the Year") : tr("Start the Review"));
    m_model->show(period, m_context.now().day());
    m_promises->show(period);
}

void GoalsRoom::showKind(int segment)
{
    const auto kind = kinds.at(static_cast<std::size_t>(segment));
    const Day today = m_context.now().day();
    // From the year down to where today is, from a month up to what holds it.
    const Day within = m_period.contains(today) || m_period.kind() == Period::Kind::Year
        ? entrance(m_period.year(), today)
        : m_period.first();
    showPeriod(Period::containing(kind, within));
}

void GoalsRoom::step(int by)
{
    if (const auto other = by < 0 ? m_period.previous() : m_period.next())
        showPeriod(*other);
}

void GoalsRoom::onLoaded()
{
    const Day today = m_context.now().day();
    const GoalBoard& board = m_model->board();
    m_header->setTitle(tr("Goals of %1").arg(label(m_period)));
    m_header->setSubtitle(boardSummary(board, today));
    m_cards->setCurrentWidget(board.cards.empty() ? static_cast<QWidget*>(m_empty) : m_list);
    m_reviewAll->setEnabled(!board.cards.empty());
    if (!m_list->currentIndex().isValid() && m_chosen) {
        QModelIndex index = m_model->indexOf(*m_chosen);
        if (!index.isValid() && !board.cards.empty()) // It is gone: its neighbour.
            index = m_model->index(std::min(m_chosenRow, m_model->rowCount() - 1));
        if (index.isValid())
            m_list->setCurrentIndex(index);
    }
    const auto carried = std::ranges::count_if(
        board.cards, [](const GoalCard& card) { return card.goal.carriedFrom.has_value(); });
    Q_EMIT statusChanged(
        carried > 0 ? tr("%n goal(s) carried over from before", nullptr, static_cast<int>(carried))
                    : QString{},
        board.cards.empty() ? QString{} : tr("Space logs progress, 1 to 5 is the verdict, Enter reviews"));
}

void GoalsRoom::onReviewFinished()
{
    m_pages->setCurrentIndex(0);
    m_list->setFocus();
}

} // namespace hoego::ui
