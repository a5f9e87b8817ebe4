#pragma once

#include <QStyledItemDelegate>

namespace hoego::ui {

class GoalModel;

/// Paints one goal: mark, title and numbers; the bar; dots for a rate; a line of words.
class GoalDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GoalDelegate(const GoalModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GoalModel& m_model;
};

} // namespace hoego::ui
