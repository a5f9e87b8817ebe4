// What a person does to goals in the room; GoalsRoom.cpp has how it looks.
#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/goals/AddGoalBar.h"
#include "ui/goals/GoalDialog.h"
#include "ui/goals/GoalEdits.h"
#include "ui/goals/GoalList.h"
#include "ui/goals/GoalModel.h"
#include "ui/goals/GoalsRoom.h"
#include "ui/goals/ProgressDialog.h"
#include "ui/goals/ProgressHistory.h"
#include "ui/goals/ReviewPage.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace hoego::ui {

const GoalCard* GoalsRoom::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->card(current.row()) : nullptr;
}

void GoalsRoom::choose(GoalId goal)
{
    if (const QModelIndex index = m_model->indexOf(goal); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

Day GoalsRoom::dayToLog(const Goal& goal) const
{
    return std::clamp(m_context.now().day(), goal.period.first(), goal.period.last());
}

std::vector<Category> GoalsRoom::categories() const
{
    auto known = m_context.journal.categories();
    if (!known)
        m_context.navigator.tell(sentence(known.error()));
    return known.value_or(std::vector<Category>{});
}

bool GoalsRoom::perform(const QString& label, std::vector<Edit> edits)
{
    return m_context.edits.perform(label, std::move(edits));
}

void GoalsRoom::openAddBar()
{
    m_pages->setCurrentIndex(0);
    m_bar->open(m_period, categories());
}

void GoalsRoom::closeAddBar()
{
    m_bar->hide();
    m_list->setFocus();
}

void GoalsRoom::add(const GoalLine& line)
{
    const NewGoal made = goalFromLine(line, m_model->board(), categories(), m_context.now());
    if (!perform(tr("Add goal “%1”").arg(line.title), made.edits))
        return; // The line is still there.
    m_bar->clear();
    choose(made.goal);
}

void GoalsRoom::logOneMore()
{
    const GoalCard* card = chosen();
    if (!card)
        return;
    const auto more = oneMore(*card, dayToLog(card->goal), m_context.now());
    if (!more)
        return logProgress();
    perform(tr("Log progress on “%1”").arg(card->goal.title), {adding(*more)});
}

void GoalsRoom::logProgress()
{
    const GoalCard* card = chosen();
    if (!card)
        return;
    const bool isReading = std::holds_alternative<measure::Value>(card->goal.measure);
    openProgressDialog(card->goal,
                       {.id = ProgressId::mint(),
                        .goal = card->goal.id,
                        .day = dayToLog(card->goal),
                        .amount = isReading ? card->standing.current : 1,
                        .note = {},
                        .entry = std::nullopt,
                        .logged = m_context.now()},
                       true);
}

void GoalsRoom::openProgressDialog(const Goal& goal, const Progress& offered, bool isNew)
{
    auto* dialog = new ProgressDialog{goal, offered, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, goal, offered, isNew] {
        const Progress filled = dialog->progress();
        if (isNew)
            perform(tr("Log progress on “%1”").arg(goal.title), {adding(filled)});
        else if (filled != offered)
            perform(tr("Correct progress on “%1”").arg(goal.title), {changing(offered, filled)});
    });
    dialog->open();
}

void GoalsRoom::openHistory()
{
    const GoalCard* card = chosen();
    if (!card)
        return;
    const Goal goal = card->goal;
    auto* dialog = new ProgressHistory{m_context.journal, goal, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProgressHistory::addWanted, this, &GoalsRoom::logProgress);
    connect(dialog, &ProgressHistory::editWanted, this,
            [this, goal](const Progress& progress) { openProgressDialog(goal, progress, false); });
    connect(dialog, &ProgressHistory::removeWanted, this, [this, goal](const Progress& progress) {
        perform(tr("Remove progress on “%1”").arg(goal.title), {removing(progress)});
    });
    dialog->open();
}

void GoalsRoom::editGoal()
{
    if (const GoalCard* card = chosen())
        openGoalDialog(tr("Edit Goal"), card->goal, card->goal);
}

void GoalsRoom::openGoalDialog(const QString& heading, const Goal& goal, const std::optional<Goal>& before)
{
    auto* dialog = new GoalDialog{heading, goal, {m_model->board().areas, categories()}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        auto [edited, edits] = dialog->outcome();
        if (before && edited == *before)
            return;
        if (before && edited.area != before->area)
            edited.order = lastOrder(edited.area, m_model->board());
        edits.push_back(before ? changing(*before, edited) : adding(edited));
        const QString name = before ? tr("Edit goal “%1”") : tr("Carry over “%1”");
        if (!perform(name.arg(edited.title), std::move(edits)))
            return;
        showPeriod(edited.period);
        choose(edited.id);
    });
    dialog->open();
}

void GoalsRoom::moveUp()
{
    move(-1);
}

void GoalsRoom::moveDown()
{
    move(1);
}

void GoalsRoom::move(int by)
{
    if (const GoalCard* card = chosen())
        perform(tr("Move goal “%1”").arg(card->goal.title), movedBy(by, card->goal.id, m_model->board()));
}

void GoalsRoom::moveToTrash()
{
    const GoalCard* card = chosen();
    if (!card)
        return;
    const QString title = card->goal.title;
    if (perform(tr("Move goal “%1” to the trash").arg(title), trashed(card->goal, m_context.now())))
        m_context.navigator.tell(tr("“%1” is in the trash. Undo brings it back.").arg(title));
}

void GoalsRoom::carryOver()
{
    const GoalCard* card = chosen();
    if (!card)
        return;
    const auto lineage = m_context.journal.lineage(card->goal.id);
    const auto follower = lineage
        ? std::ranges::find(*lineage, std::optional{card->goal.id}, &Goal::carriedFrom)
        : std::vector<Goal>::const_iterator{};
    if (lineage && follower != lineage->end()) {
        m_context.navigator.tell(tr("“%1” was carried over already: this is it.").arg(card->goal.title));
        const Goal next = *follower;
        showPeriod(next.period);
        choose(next.id);
        return;
    }
    if (const auto next = carriedOver(card->goal, m_context.now()))
        openGoalDialog(tr("Carry Over to %1").arg(label(next->period)), *next, std::nullopt);
}

void GoalsRoom::reviewChosen()
{
    review(std::nullopt);
}

void GoalsRoom::review(std::optional<Verdict> verdict)
{
    const GoalCard* card = chosen();
    if (!card)
        return;
    m_pages->setCurrentWidget(m_review);
    m_review->start({card->goal.id}, verdict);
}

void GoalsRoom::reviewAll()
{
    std::vector<GoalId> goals;
    for (const GoalCard& card : m_model->board().cards)
        goals.push_back(card.goal.id);
    if (goals.empty())
        return;
    m_pages->setCurrentWidget(m_review);
    m_review->start(std::move(goals));
}

} // namespace hoego::ui
