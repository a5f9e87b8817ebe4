#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace hoego::ui {

struct DayCell;
struct Theme;

/// Whether a letter stands on each color.
enum class Letters : bool { Hidden, Shown };

/// Paints the days of a YearGridModel as rounded highlighter marks.
class DayCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLetters(Letters letters) { m_letters = letters; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Letters m_letters = Letters::Hidden;
};

/// How the day at `index` looks in `theme`; absent where there is no day.
std::optional<DayCell> dayCell(const QModelIndex& index, const Theme& theme, Letters letters);

} // namespace hoego::ui
