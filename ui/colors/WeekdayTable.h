#pragma once

#include "ui/colors/YearFacts.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <array>
#include <vector>

namespace hoego::ui {

/// How often each category fell on each weekday: a row for each category that occurs, in the palette's order.
class WeekdayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ColorRole = Qt::UserRole, ///< QColor as stored.
        ShareRole, ///< 0 to 1 of the largest count in the table.
    };

    explicit WeekdayModel(Qt::DayOfWeek firstDay, QObject* parent = nullptr);

    void setSummary(const YearSummary& year);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        Rgb color;
        std::array<int, 7> days{}; ///< Monday first.

        bool operator==(const Row&) const = default;
    };
    int weekday(int column) const; ///< 0 is Monday.

    Qt::DayOfWeek m_firstDay;
    std::vector<Row> m_rows;
    int m_largest = 0;
};

/// Shows a WeekdayModel as small shaded cells with their counts.
class WeekdayTable : public QTableView {
    Q_OBJECT

public:
    explicit WeekdayTable(Qt::DayOfWeek firstDay, QWidget* parent = nullptr);

    void setSummary(const YearSummary& year);

private:
    void fit();

    WeekdayModel* m_model;
};

} // namespace hoego::ui
