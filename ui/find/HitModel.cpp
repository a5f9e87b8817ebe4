#include "ui/find/HitModel.h"

#include "ui/render/PeriodLabel.h"

#include <algorithm>
#include <optional>

namespace hoego::ui {

namespace {

int yearOf(const Hit& hit)
{
    return hit.period ? hit.period->year() : Period::containing(Period::Kind::Year, hit.date).year();
}

bool isSameThing(const Hit& one, const Hit& other)
{
    return one.what == other.what && one.entry == other.entry && one.goal == other.goal
        && one.date == other.date;
}

} // namespace

void HitModel::setHits(const Query& query, std::vector<Hit> hits)
{
    const auto titleOf = [](const Hit& hit) {
        if (hit.what == Hit::What::DayNote)
            return dayLabel(hit.date);
        if (!hit.title.isEmpty())
            return hit.title;
        return hit.period ? retrospectiveTitle(*hit.period) : tr("Untitled");
    };
    const auto whenOf = [](const Hit& hit) -> QString {
        const QString when = label(hit.period.value_or(Period::ofDay(hit.date)));
        switch (hit.what) {
        case Hit::What::Entry: return when;
        case Hit::What::DayNote: return tr("Day's note · %1").arg(QString::number(yearOf(hit)));
        case Hit::What::Goal: return tr("Goal · %1").arg(when);
        case Hit::What::Review: return tr("Review of a goal · %1").arg(when);
        }
        Q_UNREACHABLE_RETURN({});
    };

    beginResetModel();
    m_rows.clear();
    std::optional<int> year;
    // A week's year may be another than that of its first day: the years must not come twice.
    std::ranges::stable_sort(hits, std::greater{}, yearOf);
    for (Hit& hit : hits) {
        if (yearOf(hit) != year)
            m_rows.emplace_back(year.emplace(yearOf(hit)));
        const QString title = titleOf(hit);
        const QString when = whenOf(hit);
        if (hit.snippet.text == title)
            hit.snippet = {}; // A goal is its title.
        m_rows.emplace_back(Found{std::move(hit), title, matches(query, title), when});
    }
    endResetModel();
}

const HitModel::Found* HitModel::found(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return std::get_if<Found>(&m_rows[static_cast<std::size_t>(index.row())]);
}

QModelIndex HitModel::indexOf(const Hit& hit) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row& candidate) {
        const auto* one = std::get_if<Found>(&candidate);
        return one != nullptr && isSameThing(one->hit, hit);
    });
    return row == m_rows.end() ? QModelIndex{} : index(static_cast<int>(row - m_rows.begin()));
}

QModelIndex HitModel::firstHit() const
{
    return m_rows.empty() ? QModelIndex{} : index(1); // The first row is a year.
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Found* one = found(index);
    switch (role) {
    case Qt::DisplayRole:
        return one != nullptr
            ? one->title
            : label(Period::ofYear(std::get<int>(m_rows[static_cast<std::size_t>(index.row())])));
    case Qt::AccessibleTextRole:
        return one != nullptr
            ? tr("%1, %2: %3", "title, time, text").arg(one->title, one->when, one->hit.snippet.text)
            : data(index, Qt::DisplayRole);
    default: return {};
    }
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (found(index) == nullptr)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace hoego::ui
