#pragma once

#include <QStyledItemDelegate>

namespace hoego::ui {

class HitModel;

/// Paints a hit as two or three lines on the paper: title and time, then the sentence, with what was looked
/// for marked as with a highlighter.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HitDelegate(const HitModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const HitModel& m_model;
};

} // namespace hoego::ui
