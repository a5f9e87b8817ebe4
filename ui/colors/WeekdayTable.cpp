#include "ui/colors/WeekdayTable.h"

#include "ui/colors/DayCell.h"
#include "ui/colors/GridHeader.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int daysInWeek = 7;

class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const auto stored = Rgb::fromHex(index.data(WeekdayModel::ColorRole).value<QColor>().name());
        const double share = index.data(WeekdayModel::ShareRole).toDouble();
        if (!stored)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF body = onWholePixels(*painter, QRectF{option.rect}.adjusted(0, 1, -2, -2));
        painter->setPen(Qt::NoPen);
        const QColor fill = mixed(theme.highlighter(*stored), theme.blank, share);
        painter->setBrush(fill);
        painter->drawRoundedRect(body, 4, 4);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen{theme.accent, 2});
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(body.adjusted(1, 1, -1, -1), 3, 3);
        }
        QFont small = option.font;
        small.setPointSizeF(option.font.pointSizeF() * 0.85);
        painter->setFont(small);
        constexpr int middle = 124; // Above it dark ink reads better than light.
        painter->setPen(qGray(fill.rgb()) > middle ? Theme::light().ink : Theme::night().ink);
        painter->drawText(body, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

WeekdayModel::WeekdayModel(Qt::DayOfWeek firstDay, QObject* parent)
    : QAbstractTableModel(parent)
    , m_firstDay(firstDay)
{
}

void WeekdayModel::setSummary(const YearSummary& year)
{
    std::vector<Row> rows;
    for (const Category& category : year.categories) {
        const auto found
            = std::ranges::find(year.tally.categories, category.id, &Tally::ByCategory::category);
        if (found != year.tally.categories.end() && found->days > 0)
            rows.push_back({.name = category.name, .color = category.color, .days = found->weekdays});
    }
    if (rows == m_rows)
        return;
    const bool sameSize = rows.size() == m_rows.size();
    if (!sameSize)
        beginResetModel();
    m_rows = std::move(rows);
    m_largest = 0;
    for (const Row& row : m_rows)
        m_largest = std::max(m_largest, std::ranges::max(row.days));
    if (!sameSize) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, daysInWeek - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int WeekdayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeekdayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

int WeekdayModel::weekday(int column) const
{
    return (static_cast<int>(m_firstDay) - Qt::Monday + column) % daysInWeek;
}

QVariant WeekdayModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int days = row.days[static_cast<std::size_t>(weekday(index.column()))];
    switch (role) {
    case Qt::DisplayRole: return QLocale{}.toString(days);
    case ColorRole: return QColor{row.color.red, row.color.green, row.color.blue};
    case ShareRole: return static_cast<double>(days) / m_largest;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %n days", "category, weekday", days)
            .arg(row.name, QLocale{}.standaloneDayName(weekday(index.column()) + 1));
    default: return {};
    }
}

QVariant WeekdayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical
        ? m_rows[static_cast<std::size_t>(section)].name
        : QLocale{}.standaloneDayName(weekday(section) + 1, QLocale::ShortFormat);
}

WeekdayTable::WeekdayTable(Qt::DayOfWeek firstDay, QWidget* parent)
    : QTableView(parent)
    , m_model(new WeekdayModel{firstDay, this})
{
    setObjectName(QStringLiteral("weekdayTable"));
    setAccessibleName(tr("Days of each color by weekday"));
    makePaperGrid(*this);
    setSelectionMode(NoSelection);
    setModel(m_model);
    setItemDelegate(new CountDelegate{this});
    fit();
}

void WeekdayTable::setSummary(const YearSummary& year)
{
    m_model->setSummary(year);
    fit();
}

void WeekdayTable::fit()
{
    int widest = fontMetrics().horizontalAdvance(QStringLiteral("000"));
    for (int day = 0; day < daysInWeek; ++day)
        widest = std::max(widest,
                          fontMetrics().horizontalAdvance(
                              m_model->headerData(day, Qt::Horizontal, Qt::DisplayRole).toString()));
    const int width = widest + 6;
    const int height = fontMetrics().height() + 5;
    horizontalHeader()->setMinimumSectionSize(width);
    horizontalHeader()->setDefaultSectionSize(width);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    setFixedSize(verticalHeader()->sizeHint().width() + width * daysInWeek + 1,
                 horizontalHeader()->sizeHint().height() + height * m_model->rowCount() + 1);
    updateGeometries();
}

} // namespace hoego::ui
