#pragma once

#include "core/journal/Reads.h"

#include <QAbstractListModel>

#include <variant>
#include <vector>

namespace hoego::ui {

/// What was found, newest first, under a row for each year. Year rows cannot be chosen.
class HitModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// A hit as the list shows it.
    struct Found {
        Hit hit;
        QString title;
        Ranges titleMarks;
        QString when; ///< And what it is: "2024년 11월", "목표 · 2024년".
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const Query& query, std::vector<Hit> hits);
    /// Absent at a year's row.
    const Found* found(const QModelIndex& index) const;
    /// The row of what `hit` found, wherever it stands now, or an invalid index.
    QModelIndex indexOf(const Hit& hit) const;
    /// The first row that can be chosen.
    QModelIndex firstHit() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using Row = std::variant<int, Found>; ///< A year, or what was found in it.

    std::vector<Row> m_rows;
};

} // namespace hoego::ui
