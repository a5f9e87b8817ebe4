#include "ui/goals/GoalModel.h"

#include "core/journal/Journal.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace hoego::ui {

namespace {

std::vector<GoalModel::Section> sectionsOf(const GoalBoard& board)
{
    std::vector<GoalModel::Section> sections;
    std::optional<AreaId> running;
    for (int row = 0; const GoalCard& card : board.cards) {
        if (sections.empty() || running != card.goal.area) {
            running = card.goal.area;
            const auto found
                = std::ranges::find_if(board.areas, [&](const Area& area) { return area.id == running; });
            sections.push_back({.area = found == board.areas.end() ? std::nullopt : std::optional{*found},
                                .first = row,
                                .count = 0});
        }
        ++sections.back().count;
        ++row;
    }
    return sections;
}

bool hasSameRows(const GoalBoard& a, const GoalBoard& b)
{
    const auto place = [](const GoalCard& card) { return std::pair{card.goal.id, card.goal.area}; };
    return a.period == b.period && a.areas == b.areas
        && std::ranges::equal(a.cards, b.cards, {}, place, place);
}

} // namespace

GoalModel::GoalModel(const Journal& journal, QObject* parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, &GoalModel::onChanged);
}

void GoalModel::show(const Period& period, Day today)
{
    m_board.period = period;
    m_today = today;
    reload();
}

QModelIndex GoalModel::indexOf(GoalId goal) const
{
    const auto found
        = std::ranges::find(m_board.cards, goal, [](const GoalCard& card) { return card.goal.id; });
    return found == m_board.cards.end() ? QModelIndex{}
                                        : index(static_cast<int>(found - m_board.cards.begin()));
}

int GoalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.cards.size());
}

QVariant GoalModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole: return face(index.row()).title;
    case Qt::AccessibleTextRole: return face(index.row()).spoken;
    case Qt::AccessibleDescriptionRole: return areaLabel(areaOf(index.row()));
    case Qt::ToolTipRole: return tipOf(index.row());
    default: return {};
    }
}

void GoalModel::onChanged(const Changes& changes)
{
    if (isTouchedBy(changes))
        reload();
}

bool GoalModel::isTouchedBy(const Changes& changes) const
{
    if (changes.everything || changes.areas || !changes.goals.empty())
        return true;
    // Automatic goals also count entries and days.
    const bool countsByItself = std::ranges::any_of(
        m_board.cards, [](const GoalCard& card) { return card.goal.source.has_value(); });
    return countsByItself && (changes.categories || !changes.days.empty() || !changes.entries.empty());
}

std::optional<Area> GoalModel::areaOf(int row) const
{
    const auto after = std::ranges::upper_bound(m_sections, row, {}, &Section::first);
    return after == m_sections.begin() ? std::nullopt : std::prev(after)->area;
}

QString GoalModel::tipOf(int row) const
{
    const GoalFace& shown = face(row);
    QStringList lines{shown.title, shown.standing, shown.missed, shown.note};
    lines.removeAll(QString{});
    return lines.join(QLatin1Char('\n'));
}

void GoalModel::reload()
{
    auto board = m_journal.goalBoard(m_board.period, m_today);
    if (!board) {
        Q_EMIT failed(board.error());
        return;
    }
    replace(*std::move(board));
    Q_EMIT loaded();
}

void GoalModel::replace(GoalBoard board)
{
    std::vector<GoalFace> faces;
    faces.reserve(board.cards.size());
    for (const GoalCard& card : board.cards)
        faces.push_back(faceOf(card, m_today));

    if (hasSameRows(m_board, board)) {
        m_board = std::move(board);
        const auto old = std::exchange(m_faces, std::move(faces));
        for (int row = 0; row < rowCount(); ++row) {
            if (face(row) != old[static_cast<std::size_t>(row)])
                Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_sections = sectionsOf(board);
    m_board = std::move(board);
    m_faces = std::move(faces);
    endResetModel();
}

} // namespace hoego::ui
