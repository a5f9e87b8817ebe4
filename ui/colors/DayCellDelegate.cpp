#include "ui/colors/DayCellDelegate.h"

#include "ui/colors/DayCell.h"
#include "ui/colors/YearGridModel.h"
#include "ui/common/Dates.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace hoego::ui {

namespace {

constexpr double strengthOfFuture = 0.5;

bool isWeekend(const QDate& day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Whichever paper's red stands out more from `fill`.
QColor holidayDot(const QColor& fill)
{
    const QColor& dark = Theme::light().alarm;
    const QColor& bright = Theme::night().alarm;
    return contrast(dark, fill) >= contrast(bright, fill) ? dark : bright;
}

Rgb toRgb(const QColor& color)
{
    return {.red = static_cast<std::uint8_t>(color.red()),
            .green = static_cast<std::uint8_t>(color.green()),
            .blue = static_cast<std::uint8_t>(color.blue())};
}

/// Over several columns from the left, over one in the middle.
void paintCaption(QPainter& painter, const QStyleOptionViewItem& option, const QString& words,
                  const Theme& theme)
{
    painter.save();
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(theme.faint);
    const bool isWide = option.rect.width() > option.rect.height();
    painter.drawText(option.rect.adjusted(isWide ? 2 : 0, 0, 0, 0),
                     (isWide ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter, words);
    painter.restore();
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
    if (!index.data(YearGridModel::HolidayRole).toString().isEmpty())
        cell.holiday = holidayDot(cell.fill);
    return cell;
}

void DayCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    if (const auto cell = dayCell(index, theme, m_letters))
        paintDayCell(*painter, option.rect, *cell);
    else if (const QString words = index.data(YearGridModel::CaptionRole).toString(); !words.isEmpty())
        paintCaption(*painter, option, words, theme);
}

} // namespace hoego::ui
