#pragma once

#include "core/journal/Changes.h"
#include "core/journal/Reads.h"
#include "ui/common/Room.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace hoego::ui {

class StandingBar;
class SegmentedControl;
class TextArea;

/// One goal at a time: what was planned, the numbers, what was said on the way; then a verdict and the words
/// about it. Leaving by any way stores what was chosen and typed.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(const RoomContext& context, QWidget* parent = nullptr);

    /// From the first of `goals`, which is not empty. `verdict`: chosen already for that one.
    void start(std::vector<GoalId> goals, std::optional<Verdict> verdict = std::nullopt);
    bool isRunning() const { return !m_goals.empty(); }
    std::optional<GoalId> goal() const;
    /// False: it could not be stored, and stands on the page still.
    bool store();

Q_SIGNALS:
    /// After the last goal, or when the person went back.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildKeys();
    QWidget* buildFacts();
    void goTo(std::size_t number);
    void next();
    void previous();
    void leave();
    void choose(Verdict verdict);
    void load();
    void showFacts();
    void onChanged(const Changes& changes);

    RoomContext m_context;
    std::vector<GoalId> m_goals;
    std::size_t m_number = 0;
    std::optional<GoalCard> m_card;
    QLabel* m_counter;
    QLabel* m_title;
    QLabel* m_plan;
    QLabel* m_standing;
    StandingBar* m_bar;
    QLabel* m_suggestion;
    QLabel* m_history;
    SegmentedControl* m_verdict;
    TextArea* m_words;
    QPushButton* m_previous;
    QPushButton* m_next;
};

/// What was logged and said about a goal, a line each, the latest last.
QString historyText(const GoalCard& card, const std::vector<Review>& reviews);

} // namespace hoego::ui
