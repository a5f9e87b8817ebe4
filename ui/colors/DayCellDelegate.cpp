#include "ui/colors/DayCellDelegate.h"

#include "ui/colors/DayCell.h"
#include "ui/colors/YearGridModel.h"
#include "ui/common/Dates.h"
#include "ui/common/Theme.h"

namespace hoego::ui {

namespace {

constexpr double strengthOfFuture = 0.5;

bool isWeekend(const QDate& day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

Rgb toRgb(const QColor& color)
{
    return {.red = static_cast<std::uint8_t>(color.red()),
            .green = static_cast<std::uint8_t>(color.green()),
            .blue = static_cast<std::uint8_t>(color.blue())};
}

} // namespace

std::optional<DayCell> dayCell(const QModelIndex& index, const Theme& theme, Letters letters)
{
    const QDate day = index.data(YearGridModel::DayRole).toDate();
    if (!day.isValid())
        return std::nullopt;
    DayCell cell{.fill = theme.blank, .ink = theme.faint, .letter = {}};
    cell.hasNote = !index.data(YearGridModel::NoteRole).toString().isEmpty();
    if (const QVariant color = index.data(YearGridModel::ColorRole); color.isValid()) {
        const Rgb stored = toRgb(color.value<QColor>());
        cell.fill = theme.highlighter(stored);
        if (letters == Letters::Shown)
            cell.letter = index.data(YearGridModel::LetterRole).toString();
        if (cell.hasNote || !cell.letter.isEmpty())
            cell.ink = theme.inkOn(stored);
    }
    const auto* model = qobject_cast<const YearGridModel*>(index.model());
    if (model && toDay(day) > model->today()) {
        cell.fill = mixed(cell.fill, theme.paper, strengthOfFuture);
        if (theme.dark)
            cell.ink = theme.ink; // The fainter fill is darker.
    }
    cell.isWeekend = isWeekend(day);
    return cell;
}

void DayCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto cell = dayCell(index, Theme::of(option.palette), m_letters);
    if (cell)
        paintDayCell(*painter, option.rect, *cell);
}

} // namespace hoego::ui
