#include "ui/shell/YearModel.h"

#include "core/journal/Journal.h"
#include "ui/render/PeriodLabel.h"

#include <algorithm>
#include <chrono>

namespace hoego::ui {

namespace {

/// A row at the top has no parent to name; a child names its parent's row.
constexpr quintptr top = 0;

quintptr childOf(int row)
{
    return static_cast<quintptr>(row) + 1;
}

int parentRow(quintptr id)
{
    return static_cast<int>(id) - 1;
}

} // namespace

YearModel::YearModel(Journal& journal, int year, QObject* parent)
    : QAbstractItemModel(parent)
    , m_journal(journal)
    , m_year(year)
    , m_rows(read())
{
    connect(&journal, &Journal::changed, this, &YearModel::onChanged);
}

void YearModel::setYear(int year)
{
    if (year == m_year)
        return;
    beginResetModel();
    m_year = year;
    m_rows = read();
    endResetModel();
}

Place YearModel::place(const QModelIndex& index) const
{
    Place place = row(index).place();
    place.year = m_year;
    return place;
}

QModelIndex YearModel::indexOf(const Place& place) const
{
    const auto isMeant = [&place](const YearRow& row) {
        return place.entry ? row.entry == place.entry
                           : row.isFirstOfPeriod && !row.isFree && row.period == place.period;
    };
    if (!place.entry && !place.period)
        return {};
    for (int upper = 0; upper < rowCount(); ++upper) {
        const YearRow& row = m_rows[static_cast<std::size_t>(upper)];
        if (isMeant(row))
            return index(upper, 0);
        const auto child = std::ranges::find_if(row.children, isMeant);
        if (child != row.children.end())
            return index(static_cast<int>(child - row.children.begin()), 0, index(upper, 0));
    }
    return {};
}

QModelIndex YearModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? childOf(parent.row()) : top);
}

QModelIndex YearModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != top ? createIndex(parentRow(index.internalId()), 0, top)
                                                        : QModelIndex{};
}

int YearModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    return parent.internalId() == top ? static_cast<int>(row(parent).children.size()) : 0;
}

int YearModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant YearModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const YearRow& line = row(index);
    switch (role) {
    case Qt::DisplayRole: return line.label;
    case Qt::ToolTipRole: return line.hint;
    case MarkRole: return QVariant::fromValue(static_cast<int>(line.mark));
    case FreeRole: return line.isFree;
    case DetailRole: return line.mark == Mark::Draft ? label(EntryState::Draft) : QString{};
    case Qt::AccessibleTextRole:
        switch (line.mark) {
        case Mark::Blank: return tr("%1, nothing written").arg(line.label);
        case Mark::Draft: return tr("%1, draft").arg(line.label);
        case Mark::Finished: return tr("%1, finished").arg(line.label);
        }
        return {};
    default: return {};
    }
}

void YearModel::onChanged(const Changes& changes)
{
    // A week that belongs to the year may begin in the year before.
    constexpr auto overlap = std::chrono::days{6};
    const DayRange range = Period::ofYear(m_year).range();
    if (!changes.everything && !changes.touchesEntries({range.first - overlap, range.last}))
        return;
    auto rows = read();
    if (rows == m_rows)
        return;
    const bool isSame
        = std::ranges::equal(rows, m_rows, [](const YearRow& a, const YearRow& b) { return a.sameShape(b); });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int upper = 0; upper < rowCount(); ++upper) {
        const QModelIndex above = index(upper, 0);
        if (const int children = rowCount(above); children > 0)
            Q_EMIT dataChanged(index(0, 0, above), index(children - 1, 0, above));
    }
}

std::vector<YearRow> YearModel::read()
{
    const auto entries = m_journal.entries({.dates = Period::ofYear(m_year).range()});
    if (entries)
        return yearRows(m_year, *entries);
    Q_EMIT failed(entries.error());
    return yearRows(m_year, {});
}

const YearRow& YearModel::row(const QModelIndex& index) const
{
    const auto at = [](int row) { return static_cast<std::size_t>(row); };
    if (index.internalId() == top)
        return m_rows[at(index.row())];
    return m_rows[at(parentRow(index.internalId()))].children[at(index.row())];
}

} // namespace hoego::ui
