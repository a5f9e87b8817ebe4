#pragma once

#include "core/entry/Entry.h"
#include "core/journal/Changes.h"

#include <QDialog>

#include <vector>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// What waits in the trash, to be brought back or, asked a second time in the same window, deleted for good.
class TrashDialog : public QDialog {
    Q_OBJECT

public:
    /// `now`: what the times are told from.
    TrashDialog(Journal& journal, const Moment& now, QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreWanted(hoego::EntryId entry);
    /// Asked for twice: the entries are to be destroyed.
    void deletionWanted(const std::vector<hoego::EntryId>& entries);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildQuestion();
    void reload();
    void restoreCurrent();
    /// The second asking.
    void ask(std::vector<EntryId> entries, const QString& question);
    void askForCurrent();
    void askForAll();
    void stopAsking();
    void destroy();
    const EntryRow* current() const;
    void onSelected();
    QString rowText(const EntryRow& row) const;

    Journal& m_journal;
    Moment m_now;
    std::vector<EntryRow> m_rows;
    std::vector<EntryId> m_asked; ///< What the question is about.
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_restore;
    QPushButton* m_delete;
    QPushButton* m_deleteAll;
    QWidget* m_buttons;
    QFrame* m_question;
    QLabel* m_words;
    QPushButton* m_keep;
    QPushButton* m_destroy;
};

} // namespace hoego::ui
