#pragma once

#include "core/journal/Changes.h"
#include "ui/common/Room.h"

#include <QScrollArea>
#include <QTimer>

namespace hoego::ui {

class Backlinks;
class GoalBars;
class MonthColors;
class YearAgo;

/// At the right of the text: what belongs to the period in hand.
class SidePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit SidePanel(const RoomContext& context, QWidget* parent = nullptr);

    void setEntry(const Entry& entry);
    /// Below what is there already.
    void addSection(QWidget* section);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void onChanged(const Changes& changes);
    void dress();

    RoomContext m_context;
    Period m_month = Period::ofMonth(1970, 1);
    std::optional<Period> m_period;
    bool m_isEmpty = true;
    MonthColors* m_colors;
    GoalBars* m_goals;
    YearAgo* m_yearAgo;
    Backlinks* m_backlinks;
    QTimer m_afterWriting; ///< Entries may count towards goals, but nobody waits for that while typing.
};

/// The month whose colors stand beside `entry`: its own; of longer periods the last that has begun by
/// `today`.
Period monthBeside(const Entry& entry, Day today);

} // namespace hoego::ui
