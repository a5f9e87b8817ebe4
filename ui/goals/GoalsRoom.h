#pragma once

#include "core/goal/GoalLine.h"
#include "core/goal/Progress.h"
#include "core/journal/Edit.h"
#include "core/journal/Reads.h"
#include "ui/common/Room.h"

#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hoego::ui {

class AddGoalBar;
class EmptyGoals;
class GoalList;
class GoalModel;
class PromiseStrip;
class ReviewPage;
class RoomHeader;
class SegmentedControl;

/// The goals of a year, half-year, quarter or month, as cards by area.
class GoalsRoom : public Room {
    Q_OBJECT

public:
    explicit GoalsRoom(const RoomContext& context, QWidget* parent = nullptr);

    void show(const Place& place) override;
    using QWidget::show;
    bool settle() override;

private:
    void build();
    void buildHeader();
    void buildActions();
    QAction* action(const QString& text, const QList<QKeySequence>& keys, void (GoalsRoom::*work)());
    void forGoals(QAction* action, const QString& shortText = {});

    void showPeriod(const Period& period);
    void showKind(int segment);
    void step(int by);
    void onLoaded();
    void onReviewFinished();

    const GoalCard* chosen() const;
    void choose(GoalId goal);
    Day dayToLog(const Goal& goal) const;
    std::vector<Category> categories() const;
    bool perform(const QString& label, std::vector<Edit> edits);

    void openAddBar();
    void closeAddBar();
    void add(const GoalLine& line);
    void logOneMore();
    void logProgress();
    void openProgressDialog(const Goal& goal, const Progress& offered, bool isNew);
    void openHistory();
    void editGoal();
    void openGoalDialog(const QString& heading, const Goal& goal, const std::optional<Goal>& before);
    void moveUp();
    void moveDown();
    void move(int by);
    void moveToTrash();
    void carryOver();
    void reviewChosen();
    void review(std::optional<Verdict> verdict);
    void reviewAll();

    RoomContext m_context;
    Period m_period;
    std::optional<GoalId> m_chosen;
    int m_chosenRow = 0;
    GoalModel* m_model;
    RoomHeader* m_header;
    SegmentedControl* m_kind = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    QPushButton* m_reviewAll = nullptr;
    AddGoalBar* m_bar;
    PromiseStrip* m_promises;
    GoalList* m_list;
    EmptyGoals* m_empty;
    QStackedWidget* m_cards;
    QStackedWidget* m_pages;
    ReviewPage* m_review;
};

} // namespace hoego::ui
