#include "ui/lookback/MonthCardModel.h"

#include "core/journal/Journal.h"
#include "ui/render/PeriodLabel.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace hoego::ui {

namespace {

std::vector<std::optional<Rgb>> stripOf(const MonthCard& card, const std::map<CategoryId, Rgb>& palette)
{
    std::vector<std::optional<Rgb>> strip(static_cast<std::size_t>(card.month.dayCount()));
    for (const DayColor& color : card.colors) {
        const auto place = (color.day - card.month.first()).count();
        if (!color.category || place < 0 || place >= std::ssize(strip))
            continue;
        if (const auto found = palette.find(*color.category); found != palette.end())
            strip[static_cast<std::size_t>(place)] = found->second;
    }
    return strip;
}

} // namespace

QString lengthText(int characters)
{
    return characters == 0 ? QString{} : MonthCardModel::tr("%Ln character(s)", nullptr, characters);
}

MonthCardModel::MonthCardModel(const Journal& journal, QObject* parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
}

void MonthCardModel::show(int year, Day today)
{
    m_shown = year;
    m_today = today;
    reload();
}

int MonthCardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_year.months.size());
}

QVariant MonthCardModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole: return shortLabel(card(index.row()).month);
    case Qt::AccessibleTextRole: return spoken(index.row());
    case Qt::ToolTipRole: {
        const auto& entry = card(index.row()).entry;
        return entry ? entry->opening : QString{};
    }
    default: return {};
    }
}

QString MonthCardModel::spoken(int row) const
{
    const MonthCard& shown = card(row);
    const auto colored = static_cast<int>(
        std::ranges::count_if(strip(row), [](const std::optional<Rgb>& color) { return color.has_value(); }));
    QStringList parts{label(shown.month), tr("%n colored day(s)", nullptr, colored)};
    if (shown.entry)
        parts << lengthText(shown.entry->characters) << shown.entry->opening;
    else
        parts << tr("not yet written");
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

void MonthCardModel::refresh(const Changes& changes)
{
    if (m_shown == 0)
        return;
    const DayRange days = Period::ofYear(m_shown).range();
    if (changes.everything || changes.categories || !changes.goals.empty() || changes.touches(days)
        || changes.touchesEntries(days))
        reload();
}

void MonthCardModel::reload()
{
    auto year = m_journal.yearCards(m_shown, m_today);
    const auto categories = m_journal.categories();
    if (!year || !categories) {
        Q_EMIT failed(year ? categories.error() : year.error());
        return;
    }
    std::map<CategoryId, Rgb> palette;
    for (const Category& category : *categories)
        palette.emplace(category.id, category.color);
    std::vector<std::vector<std::optional<Rgb>>> strips;
    for (const MonthCard& month : year->months)
        strips.push_back(stripOf(month, palette));

    // The rows are always the same twelve: a year's change resets, all else only repaints.
    const bool isOther = m_year.year != year->year || m_year.months.size() != year->months.size();
    if (isOther)
        beginResetModel();
    m_year = *std::move(year);
    m_strips = std::move(strips);
    if (isOther)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT loaded();
}

} // namespace hoego::ui
