#include "ui/common/PromiseKeeping.h"

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PromiseKeeping)
};

int orderBehind(const std::vector<GoalCard>& cards)
{
    int order = 0;
    for (const GoalCard& card : cards) {
        if (!card.goal.area)
            order = std::max(order, card.goal.order + 1);
    }
    return order;
}

} // namespace

bool keepPromise(const RoomContext& context, const PromisedSentence& promise, std::optional<EntryId> entry)
{
    Goal goal = goalOf(promise, entry);
    goal.created = context.now();
    const auto board = context.journal.goalBoard(goal.period, goal.created.day());
    if (!board) {
        context.navigator.tell(sentence(board.error()));
        return false;
    }
    goal.order = orderBehind(board->cards);
    if (!context.edits.perform(Words::tr("Keep the promise “%1” as a goal").arg(goal.title), {adding(goal)}))
        return false;
    context.navigator.tell(Words::tr("“%1” is now a goal of %2.").arg(goal.title, label(goal.period)));
    return true;
}

bool dismissPromise(const RoomContext& context, EntryId entry, const QString& sentence)
{
    return context.edits.perform(Words::tr("Not a promise"),
                                 {adding(DismissedPromise{.entry = entry, .sentence = sentence})});
}

} // namespace hoego::ui
