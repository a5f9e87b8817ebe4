#pragma once

#include "core/entry/Entry.h"
#include "core/journal/Changes.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// What waits in the trash, to be brought back or deleted for good.
class TrashDialog : public QDialog {
    Q_OBJECT

public:
    explicit TrashDialog(Journal& journal, QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreWanted(hoego::EntryId entry);
    /// Asked for twice: the entry is to be destroyed.
    void deletionWanted(hoego::EntryId entry);

private:
    void reload();
    void onSelected();
    void askForDeletion();
    const EntryRow* current() const;

    Journal& m_journal;
    std::vector<EntryRow> m_rows;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_restore;
    QPushButton* m_delete;
};

} // namespace hoego::ui
