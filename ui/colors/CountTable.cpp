#include "ui/colors/CountTable.h"

#include "ui/colors/DayCell.h"
#include "ui/colors/GridHeader.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const auto stored = Rgb::fromHex(index.data(CountModel::ColorRole).value<QColor>().name());
        const double share = index.data(CountModel::ShareRole).toDouble();
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

void CountModel::setSheet(CountSheet sheet)
{
    if (sheet == m_sheet)
        return;
    const bool sameSize = sheet.rows.size() == m_sheet.rows.size() && sheet.parts == m_sheet.parts;
    if (!sameSize)
        beginResetModel();
    m_sheet = std::move(sheet);
    m_largest = m_sheet.largest();
    if (!sameSize) {
        endResetModel();
    } else if (!m_sheet.rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int CountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int CountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.parts.size());
}

QVariant CountModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const CountSheet::Row& row = m_sheet.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const int days = row.days[column];
    switch (role) {
    case Qt::DisplayRole: return QLocale{}.toString(days);
    case ColorRole: return QColor{row.color.red, row.color.green, row.color.blue};
    case ShareRole: return static_cast<double>(days) / m_largest;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %n days", "category, weekday or month or year", days)
            .arg(row.name, m_sheet.parts[column].wholeName);
    default: return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto place = static_cast<std::size_t>(section);
    return orientation == Qt::Vertical ? m_sheet.rows[place].name : m_sheet.parts[place].name;
}

CountTable::CountTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new CountModel{this})
{
    makePaperGrid(*this);
    setSelectionMode(NoSelection);
    setModel(m_model);
    setItemDelegate(new CountDelegate{this});
    fit();
}

void CountTable::setSheet(CountSheet sheet)
{
    m_model->setSheet(std::move(sheet));
    fit();
}

void CountTable::fit()
{
    int widest = fontMetrics().horizontalAdvance(QStringLiteral("000"));
    for (const CountSheet::Part& part : m_model->sheet().parts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(part.name));
    const int width = widest + 6;
    const int height = fontMetrics().height() + 5;
    horizontalHeader()->setMinimumSectionSize(width);
    horizontalHeader()->setDefaultSectionSize(width);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    setFixedSize(verticalHeader()->sizeHint().width() + width * m_model->columnCount() + 1,
                 horizontalHeader()->sizeHint().height() + height * m_model->rowCount() + 1);
    updateGeometries();
}

} // namespace hoego::ui
