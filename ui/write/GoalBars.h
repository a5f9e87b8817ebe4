#pragma once

#include "core/journal/Reads.h"
#include "ui/common/Room.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace hoego::ui {

class SectionHead;

/// One goal in two lines: what it is and where it stands, and a bar. A click opens it in Goals.
class GoalBar : public QWidget {
    Q_OBJECT

public:
    GoalBar(const GoalCard& card, const QString& emoji, QWidget* parent = nullptr);

    GoalId goal() const { return m_card.goal.id; }
    void setCard(const GoalCard& card, const QString& emoji);

Q_SIGNALS:
    void opened(hoego::GoalId goal);
    /// One more of it was done today.
    void logged(hoego::GoalId goal);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GoalCard m_card;
    QAbstractButton* m_title;
    QLabel* m_standing;
};

/// The year's goals beside the text, as far as there is room for them.
class GoalBars : public QWidget {
    Q_OBJECT

public:
    explicit GoalBars(const RoomContext& context, QWidget* parent = nullptr);

    void setYear(const Period& year);
    void reload();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const GoalBoard& board);
    bool refill(const GoalBoard& board);
    void rebuild(const GoalBoard& board);
    void log(GoalId goal);
    void open(GoalId goal);

    RoomContext m_context;
    Period m_year = Period::ofYear(1970);
    SectionHead* m_head;
    QVBoxLayout* m_rows;
    std::vector<GoalBar*> m_bars;
    std::size_t m_cards = 0; ///< Of the year, shown or not.
};

} // namespace hoego::ui
