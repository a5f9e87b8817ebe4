#pragma once

#include "core/text/Diff.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;

namespace hoego::ui {

/// Two texts side by side: what only the left one has is struck out, what only the right one has is
/// underlined, both on a color. They scroll together, on the words they have in common.
class TextComparison : public QWidget {
    Q_OBJECT

public:
    explicit TextComparison(QWidget* parent = nullptr);

    struct Side {
        QString title;
        QString text;
    };
    void compare(const Side& before, const Side& after);

    int changes() const { return static_cast<int>(m_changes.size()); }
    /// Counted from 0; -1 before any was gone to.
    int current() const { return m_current; }
    /// Shows the next change, or the one before; after the last comes the first.
    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What was removed, added or both at one place.
    struct Change {
        text::DiffPart removed; ///< Empty where something was only added.
        text::DiffPart added;
    };

    void collect();
    void mark();
    void goTo(int change);
    void follow(QPlainTextEdit& leader, QPlainTextEdit& follower);
    qsizetype opposite(qsizetype position, bool isBefore) const;

    QLabel* m_beforeTitle;
    QLabel* m_afterTitle;
    QPlainTextEdit* m_before;
    QPlainTextEdit* m_after;
    std::vector<text::DiffPart> m_parts;
    std::vector<Change> m_changes;
    int m_current = -1;
    bool m_isFollowing = false; ///< One side is being scrolled after the other.
};

} // namespace hoego::ui
