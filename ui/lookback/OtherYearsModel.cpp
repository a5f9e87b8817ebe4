#include "ui/lookback/OtherYearsModel.h"

#include "core/journal/Journal.h"
#include "ui/render/PeriodLabel.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>
#include <utility>

namespace hoego::ui {

namespace {

/// Twenty years back is a page; a century would be a wall.
constexpr std::ptrdiff_t mostYears = 20;

/// Whether an entry belongs to what `day` recalls: its own day, or its month as a whole.
bool isRecalled(const EntryRow& entry, Day day)
{
    if (entry.opening.isEmpty())
        return false;
    if (entry.period && entry.period->kind() == Period::Kind::Month)
        return true;
    const bool isOfADay = !entry.period || entry.period->kind() == Period::Kind::Day;
    return isOfADay && entry.date == day;
}

QString lineFor(const EntryRow& entry)
{
    const QString when = entry.period ? label(*entry.period) : label(Period::ofDay(entry.date));
    return OtherYearsModel::tr("%1 — “%2”").arg(when, entry.opening);
}

} // namespace

OtherYearsModel::OtherYearsModel(const Journal& journal, QObject* parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
}

void OtherYearsModel::show(Day day)
{
    m_day = day;
    reload();
}

int OtherYearsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OtherYearsModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return lineFor(entry(index.row()));
    return {};
}

void OtherYearsModel::refresh(const Changes& changes)
{
    if (changes.everything || !changes.entries.empty())
        reload();
}

void OtherYearsModel::reload()
{
    const auto years = m_journal.years();
    if (!years) {
        Q_EMIT failed(years.error());
        return;
    }
    const Period month = Period::containing(Period::Kind::Month, m_day);
    const std::chrono::year_month_day shown{m_day};
    std::vector<EntryRow> found;
    for (const int year : std::views::reverse(*years)
             | std::views::filter([&](int it) { return it < month.year(); }) | std::views::take(mostYears)) {
        const auto entries = m_journal.entries({.dates = Period::ofMonth(year, month.number()).range()});
        if (!entries) {
            Q_EMIT failed(entries.error());
            return;
        }
        // 29 February has no fellow in most years: its month then speaks alone.
        const std::chrono::year_month_day fellow{std::chrono::year{year}, shown.month(), shown.day()};
        const auto before = std::ssize(found);
        for (const EntryRow& entry : *entries) {
            if (isRecalled(entry, fellow.ok() ? Day{fellow} : Day::max()))
                found.push_back(entry);
        }
        // The day itself comes before the month around it.
        std::ranges::stable_sort(found.begin() + before, found.end(), std::ranges::greater{},
                                 &EntryRow::date);
    }
    beginResetModel();
    m_entries = std::move(found);
    endResetModel();
    Q_EMIT loaded();
}

} // namespace hoego::ui
