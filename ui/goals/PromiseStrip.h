#pragma once

#include "core/Result.h"
#include "core/journal/Changes.h"
#include "core/journal/Reads.h"
#include "ui/common/Room.h"

#include <QTimer>

#include <vector>

class QGridLayout;
class QPushButton;

namespace hoego::ui {

/// Promises for a period that were made in earlier entries and are neither goals yet nor waved aside. Not
/// seen when there are none. They are read a moment after the goals, in a worker: it goes
/// through the texts of two years.
class PromiseStrip : public QWidget {
    Q_OBJECT

public:
    explicit PromiseStrip(const RoomContext& context, QWidget* parent = nullptr);

    void show(const Period& period);
    using QWidget::show;

Q_SIGNALS:
    /// After every reading.
    void loaded();

private:
    void load();
    void take(const Result<std::vector<PromiseCard>>& promises);
    void fill();
    void addRow(const PromiseCard& card);
    void onChanged(const Changes& changes);

    RoomContext m_context;
    Period m_period;
    std::vector<PromiseCard> m_open;
    bool m_isWhole = false; ///< All are shown, not only the first few.
    QTimer m_soon;
    int m_reading = 0; ///< The latest: an earlier one's answer is not waited for any more.
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_more;
};

/// "11월 회고에서", the way to the entry: its period, its title, or its day.
QString promisedWhere(const PromiseCard& card);

} // namespace hoego::ui
