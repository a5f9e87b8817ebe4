#pragma once

#include "ui/colors/CountSheet.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace hoego::ui {

/// A CountSheet as a table.
class CountModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ColorRole = Qt::UserRole, ///< QColor as stored.
        ShareRole, ///< 0 to 1 of the largest count in the table.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(CountSheet sheet);
    const CountSheet& sheet() const { return m_sheet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CountSheet m_sheet;
    int m_largest = 0;
};

/// Shows a CountSheet as small shaded cells with their counts, as large as it needs.
class CountTable : public QTableView {
    Q_OBJECT

public:
    explicit CountTable(QWidget* parent = nullptr);

    void setSheet(CountSheet sheet);

private:
    void fit();

    CountModel* m_model;
};

} // namespace hoego::ui
