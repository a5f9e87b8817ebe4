#pragma once

#include "core/Result.h"
#include "core/entry/Entry.h"

#include <QAbstractListModel>

#include <vector>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// What was written on one day of the year, or in its month, in the years before: newest year first.
class OtherYearsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit OtherYearsModel(const Journal& journal, QObject* parent = nullptr);

    /// The years before `day`'s.
    void show(Day day);
    /// Takes in what `changes` touched of what is shown.
    void refresh(const Changes& changes);
    Day day() const { return m_day; }
    const EntryRow& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const hoego::Error& error);

private:
    void reload();

    const Journal& m_journal;
    Day m_day;
    std::vector<EntryRow> m_entries;
};

} // namespace hoego::ui
