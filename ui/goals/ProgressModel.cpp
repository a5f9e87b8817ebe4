#include "ui/goals/ProgressModel.h"

#include "core/journal/Journal.h"
#include "ui/goals/GoalFace.h"
#include "ui/render/PeriodLabel.h"

#include <algorithm>
#include <utility>

namespace hoego::ui {

ProgressModel::ProgressModel(const Journal& journal, GoalId goal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_goal(goal)
{
    connect(&journal, &Journal::changed, this, &ProgressModel::onChanged);
    reload();
}

int ProgressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_logs.size());
}

int ProgressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgressModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Progress& shown = log(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == AmountColumn)
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() == NoteColumn))
        return {};
    switch (index.column()) {
    case DayColumn: return shortLabel(Period::ofDay(shown.day));
    case AmountColumn: return amountText(shown.amount);
    default: return shown.note;
    }
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn: return tr("Day");
    case AmountColumn: return tr("Amount");
    default: return tr("Note");
    }
}

void ProgressModel::onChanged(const Changes& changes)
{
    if (changes.everything || changes.goals.contains(m_goal))
        reload();
}

void ProgressModel::reload()
{
    auto logs = m_journal.progress(m_goal);
    if (!logs) {
        Q_EMIT failed(logs.error());
        return;
    }
    std::ranges::reverse(*logs);
    beginResetModel();
    m_logs = *std::move(logs);
    endResetModel();
}

} // namespace hoego::ui
