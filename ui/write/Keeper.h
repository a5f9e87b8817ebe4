#pragma once

#include "core/Result.h"
#include "core/calendar/Moment.h"
#include "core/journal/Changes.h"
#include "ui/write/EmergencyCopy.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

class Manuscript;

/// Keeps the manuscript in hand and the journal together: stores what is typed within a second, tries again
/// when that fails, and takes in what other processes write. While somebody types, storing happens beside the
/// window's thread: what is typed meanwhile is stored next.
class Keeper : public QObject {
    Q_OBJECT

public:
    Keeper(Journal& journal, std::function<Moment()> now, QObject* parent = nullptr);

    /// Looks after `manuscript`, which was settled or is fresh; null: after none.
    void keep(Manuscript* manuscript);
    /// Stores what is unsaved: when it returns, that is done. False: the journal would not take it; failed()
    /// was emitted, and it is tried again.
    bool save();
    /// Begins to store what is unsaved, and waits for nothing.
    void saveAside();

    enum class Standing : std::uint8_t { Unwritten, Stored, Waiting, Failing };
    Standing standing() const;
    /// Whether an input method is composing, which is not stored before it is done. Told by the editor.
    void setComposing(bool isComposing);
    /// When the text was last stored.
    std::optional<Moment> storedAt() const;
    /// The file that holds the text while the journal would not take it; else empty.
    QString copy() const { return m_copy.path(); }

    /// Typing pauses for this long before it is stored...
    static constexpr std::chrono::milliseconds pause{350};
    /// ...but never waits longer than this.
    static constexpr std::chrono::milliseconds longest{900};
    static constexpr std::chrono::milliseconds retry{5000};

Q_SIGNALS:
    void standingChanged();
    /// Once for each run of failures. `copy`: the file that holds the text meanwhile, or empty.
    void failed(const hoego::Error& error, const QString& copy);
    void recovered();
    /// The manuscript shows another's text now.
    void reloaded();
    /// Another wrote into what is being typed; what is typed was kept.
    void overtaken();
    /// The entry went into the trash, or is gone, and nothing of it was unsaved.
    void lost();

private:
    struct Saving;

    void onTyped();
    void onAnswer(const Result<>& result);
    bool takeAnswer(const Saving& saving, const Result<>& result);
    void onChanged(const Changes& changes);
    void compareWithJournal();
    bool isBusy() const;
    void fail(const Error& error);
    void succeed();

    Journal& m_journal;
    std::function<Moment()> m_now;
    QPointer<Manuscript> m_manuscript;
    QTimer m_pause;
    QTimer m_longest;
    QTimer m_retry;
    EmergencyCopy m_copy;
    bool m_isComposing = false;
    bool m_isFailing = false;
    std::shared_ptr<Saving> m_underWay; ///< Of the manuscript in hand.
    bool m_isAskedAgain = false; ///< To store, while that was under way.
    bool m_hasToCompare = false; ///< The same: there was a notice of the journal.
    bool m_isNoticeOurs = false; ///< The next one.
};

} // namespace hoego::ui
