#pragma once

#include "core/Result.h"
#include "core/goal/Progress.h"

#include <QAbstractTableModel>

#include <vector>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// What was logged for one goal, newest first: day, amount, note.
class ProgressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, AmountColumn, NoteColumn, ColumnCount };

    ProgressModel(const Journal& journal, GoalId goal, QObject* parent = nullptr);

    const Progress& log(int row) const { return m_logs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const hoego::Error& error);

private:
    void onChanged(const Changes& changes);
    void reload();

    const Journal& m_journal;
    GoalId m_goal;
    std::vector<Progress> m_logs;
};

} // namespace hoego::ui
