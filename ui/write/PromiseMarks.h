#pragma once

#include "core/goal/Promises.h"
#include "core/journal/Changes.h"
#include "core/journal/Reads.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

#include <optional>
#include <vector>

class QMenu;

namespace hoego::ui {

class Desk;
class Manuscript;

/// Marks the promises in the text quietly, and lets them be kept as goals or waved aside. The text is read
/// when the person pauses, a copy of it in a worker; only what is near the visible part is marked.
class PromiseMarks : public QObject {
    Q_OBJECT

public:
    explicit PromiseMarks(Desk& desk);

private:
    struct Marked {
        QTextCursor place; ///< Goes along with the text.
        PromisedSentence promise;
    };

    void addCommands();
    void take(Manuscript& manuscript);
    void scan();
    void show(std::vector<PromisedSentence> found);
    void mark();
    void onChanged(const Changes& changes);
    void learn();
    void addToMenu(QMenu& menu, const QTextCursor& at);

    const Marked* markedAt(int position) const;
    std::optional<PromisedSentence> atCaret() const;
    void forCaret(void (PromiseMarks::*work)(const PromisedSentence&));
    void keep(const PromisedSentence& promise);
    /// The goal goes to the trash, the promise is open again.
    void release(const PromisedSentence& promise);
    /// Or brings back one that was dismissed.
    void dismiss(const PromisedSentence& promise);
    void goToGoal(const PromisedSentence& promise);

    Desk& m_desk;
    QTimer m_pause;
    QTimer m_scrolled;
    std::vector<PromisedSentence> m_found; ///< As of m_revision.
    int m_revision = -1;
    int m_scan = 0; ///< The latest: an earlier one's answer is not waited for any more.
    std::vector<Marked> m_marked;
    EntryPromises m_known;
};

} // namespace hoego::ui
