#pragma once

#include "core/Result.h"
#include "core/journal/Reads.h"

#include <QAbstractListModel>
#include <QColor>

#include <optional>
#include <vector>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// A year's twelve months as a snapshot: their colors day by day, what was written, how it begins.
class MonthCardModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit MonthCardModel(const Journal& journal, QObject* parent = nullptr);

    void show(int year, Day today);
    /// Takes in what `changes` touched of what is shown.
    void refresh(const Changes& changes);

    const YearCards& year() const { return m_year; }
    const MonthCard& card(int row) const { return m_year.months[static_cast<std::size_t>(row)]; }
    /// One for each day of the month; absent: a day without a color.
    const std::vector<std::optional<Rgb>>& strip(int row) const
    {
        return m_strips[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const hoego::Error& error);

private:
    void reload();
    QString spoken(int row) const;

    const Journal& m_journal;
    int m_shown = 0;
    Day m_today;
    YearCards m_year;
    std::vector<std::vector<std::optional<Rgb>>> m_strips;
};

/// "1,042자", the way a length is said; empty for nothing.
QString lengthText(int characters);

} // namespace hoego::ui
