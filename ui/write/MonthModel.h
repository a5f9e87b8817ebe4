#pragma once

#include "core/journal/Reads.h"

#include <QAbstractTableModel>

namespace hoego::ui {

/// A month as a sheet of the calendar: a row a week.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role { ColorRole = Qt::UserRole, TodayRole };

    void setMonth(const PeriodColors& month, Day today, bool startsOnSunday);
    /// Absent for cells of other months.
    std::optional<Day> dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(Day day) const;
    const PeriodColors& month() const { return m_month; }
    const DayColor* colorOf(Day day) const;
    const Category* categoryOf(const DayColor& color) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString sentenceOf(Day day) const;
    Day firstCell() const;

    PeriodColors m_month{.period = Period::ofMonth(1970, 1)};
    Day m_today;
    bool m_startsOnSunday = false;
};

} // namespace hoego::ui
