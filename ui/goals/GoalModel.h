#pragma once

#include "core/Result.h"
#include "core/journal/Reads.h"
#include "ui/goals/GoalFace.h"

#include <QAbstractListModel>

#include <vector>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// The goals of one period in the order of their cards, as a snapshot.
class GoalModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// A run of rows under one heading.
    struct Section {
        std::optional<Area> area;
        int first = 0;
        int count = 0;
    };

    explicit GoalModel(const Journal& journal, QObject* parent = nullptr);

    void show(const Period& period, Day today);

    const GoalBoard& board() const { return m_board; }
    const std::vector<Section>& sections() const { return m_sections; }
    Day today() const { return m_today; }
    const GoalCard& card(int row) const { return m_board.cards[static_cast<std::size_t>(row)]; }
    const GoalFace& face(int row) const { return m_faces[static_cast<std::size_t>(row)]; }
    /// Invalid if the goal is not among them.
    QModelIndex indexOf(GoalId goal) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After every load, also one that only changed what some rows say.
    void loaded();
    void failed(const hoego::Error& error);

private:
    void onChanged(const Changes& changes);
    bool isTouchedBy(const Changes& changes) const;
    std::optional<Area> areaOf(int row) const;
    QString tipOf(int row) const;
    void reload();
    void replace(GoalBoard board);

    const Journal& m_journal;
    Day m_today;
    GoalBoard m_board;
    std::vector<GoalFace> m_faces;
    std::vector<Section> m_sections;
};

} // namespace hoego::ui
