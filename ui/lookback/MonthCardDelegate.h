#pragma once

#include <QStyledItemDelegate>

namespace hoego::ui {

class MonthCardModel;

/// Paints a month: its name and length, a strip of its days, how its retrospective begins.
class MonthCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MonthCardDelegate(const MonthCardModel& model, QObject* parent = nullptr);

    /// With the gap below it.
    static int cardHeight(const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const MonthCardModel& m_model;
};

} // namespace hoego::ui
