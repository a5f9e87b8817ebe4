#pragma once

#include "core/Result.h"
#include "core/journal/Edit.h"

#include <QUndoStack>

#include <vector>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// What a person did to colors and goals, to be undone and redone across the house. Entries are not for it,
/// since an old step would write over newer typing: that has its own undo in the editor, and an entry has the
/// trash.
class EditStack : public QUndoStack {
    Q_OBJECT

public:
    explicit EditStack(Journal& journal, QObject* parent = nullptr);

    /// Applies `edits` as one step called `label` ("Paint 3–9 November"). False if it failed: then failed()
    /// was emitted and nothing changed. No edits: nothing happens, true.
    bool perform(const QString& label, std::vector<Edit> edits);

Q_SIGNALS:
    /// Also when an undo or redo could not be done; that step is then taken off the stack.
    void failed(const hoego::Error& error);

private:
    Journal& m_journal;
};

} // namespace hoego::ui
