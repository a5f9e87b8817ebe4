#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace hoego::ui {

struct DayCell;
struct Theme;

/// Paints the days of a YearGridModel as rounded highlighter marks.
class DayCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether a letter stands on each color.
    void setLetters(bool shown) { m_letters = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    bool m_letters = false;
};

/// How the day at `index` looks in `theme`; absent where there is no day.
std::optional<DayCell> dayCell(const QModelIndex& index, const Theme& theme);

} // namespace hoego::ui
