#pragma once

#include "core/journal/Changes.h"
#include "core/journal/Reads.h"
#include "ui/common/Room.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace hoego::ui {

class PromiseOrigin;
class StandingBar;
class SegmentedControl;
class TextArea;

/// One goal at a time: what was planned, the numbers, what was said on the way; then a verdict and the words
/// about it. A pause and leaving by any way store what was chosen and typed, and nothing else: what another
/// process says about the goal meanwhile stands where the person said nothing.
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
    /// Stores what the person changed, but for a syllable still being composed.
    bool storeChanges();
    bool isVerdictChanged() const;
    bool areWordsChanged() const;
    /// Takes over what the journal says into the controls that the person has not changed.
    void refreshControls();
    void showFacts();
    void onChanged(const Changes& changes);

    RoomContext m_context;
    std::vector<GoalId> m_goals;
    std::size_t m_number = 0;
    std::optional<GoalCard> m_card;
    Verdict m_storedVerdict = Verdict::Open; ///< What the journal says, to tell what the person changed.
    QString m_storedWords;
    QTimer m_pause;
    QLabel* m_counter;
    QLabel* m_title;
    QLabel* m_plan;
    PromiseOrigin* m_promise;
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
