#pragma once

#include "core/Result.h"
#include "ui/shell/YearRows.h"

#include <QAbstractItemModel>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// The sidebar's year: a snapshot of what is written, refreshed by the journal's changes.
class YearModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { MarkRole = Qt::UserRole, DetailRole, FreeRole };

    YearModel(Journal& journal, int year, QObject* parent = nullptr);

    void setYear(int year);
    int year() const { return m_year; }

    Place place(const QModelIndex& index) const;
    /// The line of `place`; invalid where there is none.
    QModelIndex indexOf(const Place& place) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    using QAbstractItemModel::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void failed(const hoego::Error& error);

private:
    void onChanged(const Changes& changes);
    std::vector<YearRow> read();
    const YearRow& row(const QModelIndex& index) const;

    Journal& m_journal;
    int m_year;
    std::vector<YearRow> m_rows;
};

} // namespace hoego::ui
