#include "ui/colors/YearGridModel.h"

#include "core/journal/Journal.h"
#include "ui/common/Dates.h"
#include "ui/render/CategoryLetters.h"
#include "ui/render/PeriodLabel.h"

#include <QColor>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hoego::ui {

YearGridModel::YearGridModel(const Journal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    layOut();
    connect(&journal, &Journal::changed, this, &YearGridModel::onChanged);
}

void YearGridModel::showYear(int year)
{
    auto read = m_journal.colors(Period::ofYear(year));
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool samePalette = read->categories == m_snapshot.categories;
    beginResetModel();
    m_stroke.reset();
    m_snapshot = *std::move(read);
    m_letters = lettersFor(m_snapshot.categories);
    m_layout = m_layout.ofYear(year);
    layOut();
    endResetModel();
    if (!samePalette)
        Q_EMIT categoriesChanged();
    Q_EMIT colorsChanged();
}

void YearGridModel::layOutAs(const YearLayout& layout)
{
    if (m_layout == layout)
        return;
    beginResetModel();
    m_layout = layout;
    endResetModel();
}

void YearGridModel::setToday(Day today)
{
    const Day before = std::exchange(m_today, today);
    if (before != today)
        tellChanged(m_snapshot.period.range());
}

void YearGridModel::setHolidays(Holidays holidays)
{
    m_holidays = std::move(holidays);
    tellChanged(m_snapshot.period.range());
}

void YearGridModel::preview(const Stroke& stroke)
{
    if (m_stroke == stroke)
        return;
    DayRange touched = stroke.days;
    if (m_stroke)
        touched = {.first = std::min(touched.first, m_stroke->days.first),
                   .last = std::max(touched.last, m_stroke->days.last)};
    m_stroke = stroke;
    showAnew(touched);
}

void YearGridModel::endPreview()
{
    if (!m_stroke)
        return;
    const DayRange touched = m_stroke->days;
    m_stroke.reset();
    showAnew(touched);
}

std::vector<DayColor> YearGridModel::shown() const
{
    std::vector<DayColor> colors;
    std::ranges::copy_if(m_shown, std::back_inserter(colors), [](const DayColor& color) {
        return color.category.has_value() || !color.note.isEmpty();
    });
    return colors;
}

DayColor YearGridModel::shown(Day day) const
{
    Q_ASSERT(isInYear(day));
    return m_shown[static_cast<std::size_t>((day - firstDay()).count())];
}

std::optional<Day> YearGridModel::blankDay(Day from, int step) const
{
    const auto past = std::min(lastDay(), m_today) - firstDay();
    const int count = static_cast<int>(past.count()) + 1;
    const int start = std::clamp(static_cast<int>((from - firstDay()).count()), -1, std::max(count, 0));
    for (int i = 1; i <= count; ++i) {
        const int place = ((start + step * i) % count + count) % count;
        const DayColor& color = m_shown[static_cast<std::size_t>(place)];
        if (!color.category)
            return color.day;
    }
    return std::nullopt;
}

std::optional<Day> YearGridModel::dayAt(int row, int column) const
{
    return m_layout.dayAt({.row = row, .column = column});
}

QModelIndex YearGridModel::indexOf(Day day) const
{
    if (!isInYear(day))
        return {};
    const GridPlace place = m_layout.placeOf(day);
    return index(place.row, place.column);
}

int YearGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_layout.rows();
}

int YearGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_layout.columns();
}

QVariant YearGridModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto day = dayAt(index.row(), index.column());
    if (!day) {
        const auto caption = m_layout.captionAt({.row = index.row(), .column = index.column()});
        return caption && role == CaptionRole ? wordsIn(*caption, QLocale::NarrowFormat) : QVariant{};
    }
    const DayColor& color = m_shown[static_cast<std::size_t>((*day - firstDay()).count())];
    const Category* painted = category(color);
    switch (role) {
    case DayRole: return toQDate(*day);
    case CategoryRole: return painted ? painted->name : QVariant{};
    case NoteRole: return color.note;
    case ColorRole:
        return painted ? QColor{painted->color.red, painted->color.green, painted->color.blue} : QVariant{};
    case LetterRole: return painted ? m_letters.at(painted->id) : QVariant{};
    case HolidayRole: return m_holidays.has(*day) ? holiday(*day) : QString{};
    case Qt::ToolTipRole: return toolTip(color);
    case Qt::AccessibleTextRole: return sentence(color);
    default: return {};
    }
}

QVariant YearGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_layout.kind() == YearLayout::Kind::Months ? QString::number(section + 1) : QString{};
    const auto name = m_layout.rowName(section);
    return name ? wordsIn(*name, QLocale::ShortFormat) : QString{};
}

Qt::ItemFlags YearGridModel::flags(const QModelIndex& index) const
{
    return dayAt(index.row(), index.column()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

void YearGridModel::onChanged(const Changes& changes)
{
    if (changes.everything || changes.categories) {
        reload();
    } else if (changes.touches(m_snapshot.period.range())) {
        const auto first = changes.days.lower_bound(firstDay());
        const auto beyond = changes.days.upper_bound(lastDay());
        reload({first, beyond});
    }
}

void YearGridModel::reload()
{
    auto read = m_journal.colors(m_snapshot.period);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool samePalette = read->categories == m_snapshot.categories;
    m_snapshot = *std::move(read);
    m_letters = lettersFor(m_snapshot.categories);
    layOut();
    tellChanged(m_snapshot.period.range());
    if (!samePalette)
        Q_EMIT categoriesChanged();
    Q_EMIT colorsChanged();
}

void YearGridModel::reload(const std::set<Day>& days)
{
    const DayRange range{.first = *days.begin(), .last = *days.rbegin()};
    auto read = m_journal.dayColors(range);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    auto& colors = m_snapshot.colors;
    const auto first = std::ranges::lower_bound(colors, range.first, {}, &DayColor::day);
    const auto beyond = std::ranges::upper_bound(colors, range.last, {}, &DayColor::day);
    colors.insert(colors.erase(first, beyond), read->begin(), read->end());
    showAnew(range);
}

/// A stroke that was shown before it was stored looks the same afterwards: nothing is counted anew then.
void YearGridModel::showAnew(const DayRange& days)
{
    const std::vector<DayColor> before = m_shown;
    layOut();
    bool isOther = false;
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
        if (shown(day) == before[static_cast<std::size_t>((day - firstDay()).count())])
            continue;
        tellChanged({.first = day, .last = day});
        isOther = true;
    }
    if (isOther)
        Q_EMIT colorsChanged();
}

void YearGridModel::layOut()
{
    m_shown.assign(static_cast<std::size_t>(m_snapshot.period.dayCount()), {});
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i].day = firstDay() + std::chrono::days{i};
    for (const DayColor& color : m_snapshot.colors)
        m_shown[static_cast<std::size_t>((color.day - firstDay()).count())] = color;
    if (!m_stroke)
        return;
    for (Day day = m_stroke->days.first; day <= m_stroke->days.last; day += std::chrono::days{1}) {
        m_shown[static_cast<std::size_t>((day - firstDay()).count())].category = m_stroke->category;
    }
}

/// Cell by cell: a view repaints all of itself for a larger block.
void YearGridModel::tellChanged(const DayRange& days)
{
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
        const QModelIndex cell = indexOf(day);
        Q_EMIT dataChanged(cell, cell);
    }
}

QString YearGridModel::sentence(const DayColor& color) const
{
    const Category* painted = category(color);
    const QString day = color.day == m_today ? tr("%1, today").arg(dayLabel(color.day)) : dayLabel(color.day);
    QString name = painted ? painted->name : tr("no color");
    if (const QString off = holiday(color.day); !off.isEmpty())
        name = tr("%1, %2", "color, holiday").arg(name, off);
    return color.note.isEmpty() ? tr("%1, %2", "day, color").arg(day, name)
                                : tr("%1, %2, note: %3", "day, color, note").arg(day, name, color.note);
}

QString YearGridModel::toolTip(const DayColor& color) const
{
    const Category* painted = category(color);
    QString text
        = tr("%1 · %2", "day, color").arg(dayLabel(color.day), painted ? painted->name : tr("no color"));
    if (const QString off = holiday(color.day); !off.isEmpty())
        text += u'\n' + off;
    if (!color.note.isEmpty())
        text += u'\n' + color.note;
    return text;
}

} // namespace hoego::ui
