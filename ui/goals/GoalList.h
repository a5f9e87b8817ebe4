#pragma once

#include "core/goal/Goal.h"
#include "ui/goals/GoalLayout.h"

#include <QListView>

#include <optional>
#include <vector>

namespace hoego::ui {

class GoalModel;
class GoalStrip;

/// Goals as cards, one for each area, in two columns where there is room. A list to keyboard, selection and
/// screen reader: only where the rows stand, and the cards behind them, are our own.
class GoalList : public QListView {
    Q_OBJECT

public:
    explicit GoalList(GoalModel& model, QWidget* parent = nullptr);

    /// The buttons that stand on the goal under the pointer, else on the chosen one.
    GoalStrip& strip() { return *m_strip; }

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    QRect rowRect(int row) const;
    QModelIndex beside(int row, bool toTheRight) const;
    QModelIndex paged(int row, int by) const;
    void paintHeading(QPainter& painter, const QRect& heading, const std::optional<Area>& area);
    void placeStrip();

    GoalModel& m_model;
    GoalStrip* m_strip;
    PlacedCards m_placed;
    std::vector<QRect> m_rows; ///< By row, unscrolled.
    QPersistentModelIndex m_hovered;
};

} // namespace hoego::ui
