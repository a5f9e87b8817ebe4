#include "ui/write/MonthModel.h"

#include "ui/render/PeriodLabel.h"

#include <QLocale>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int daysInWeek = 7;

} // namespace

void MonthModel::setMonth(const PeriodColors& month, Day today, bool startsOnSunday)
{
    beginResetModel();
    m_month = month;
    m_today = today;
    m_startsOnSunday = startsOnSunday;
    endResetModel();
}

Day MonthModel::firstCell() const
{
    const std::chrono::weekday first{m_month.period.first()};
    const auto start = m_startsOnSunday ? std::chrono::Sunday : std::chrono::Monday;
    return m_month.period.first() - (first - start);
}

std::optional<Day> MonthModel::dayAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Day day = firstCell() + std::chrono::days{index.row() * daysInWeek + index.column()};
    return m_month.period.contains(day) ? std::optional{day} : std::nullopt;
}

QModelIndex MonthModel::indexOf(Day day) const
{
    const auto cell = static_cast<int>((day - firstCell()).count());
    return m_month.period.contains(day) ? index(cell / daysInWeek, cell % daysInWeek) : QModelIndex{};
}

const DayColor* MonthModel::colorOf(Day day) const
{
    const auto found = std::ranges::lower_bound(m_month.colors, day, {}, &DayColor::day);
    return found != m_month.colors.end() && found->day == day ? &*found : nullptr;
}

const Category* MonthModel::categoryOf(const DayColor& color) const
{
    if (!color.category)
        return nullptr;
    const auto found = std::ranges::find(m_month.categories, *color.category, &Category::id);
    return found != m_month.categories.end() ? &*found : nullptr;
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    const auto days = (m_month.period.last() - firstCell()).count() + 1;
    return static_cast<int>((days + daysInWeek - 1) / daysInWeek);
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

QString MonthModel::sentenceOf(Day day) const
{
    const DayColor* color = colorOf(day);
    const Category* category = color ? categoryOf(*color) : nullptr;
    const QString name = category ? category->name : tr("no color");
    if (!color || color->note.isEmpty())
        return tr("%1: %2").arg(dayLabel(day), name);
    return tr("%1: %2 – %3").arg(dayLabel(day), name, color->note);
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto day = dayAt(index);
    if (!day)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number((*day - m_month.period.first()).count() + 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentenceOf(*day);
    case TodayRole: return *day == m_today;
    case ColorRole: {
        const DayColor* color = colorOf(*day);
        const Category* category = color ? categoryOf(*color) : nullptr;
        return category ? QVariant::fromValue(category->color) : QVariant{};
    }
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const int day = m_startsOnSunday ? (section + daysInWeek - 1) % daysInWeek + 1 : section + 1;
    return QLocale{}.standaloneDayName(day,
                                       role == Qt::DisplayRole ? QLocale::NarrowFormat : QLocale::LongFormat);
}

Qt::ItemFlags MonthModel::flags(const QModelIndex& index) const
{
    return dayAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace hoego::ui
