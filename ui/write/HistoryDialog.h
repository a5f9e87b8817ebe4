#pragma once

#include "core/entry/Entry.h"
#include "core/entry/Revision.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QToolButton;

namespace hoego::ui {

class TextComparison;

/// The earlier texts of an entry, each with what it changed; the chosen one stands beside the text of now, or
/// beside another. It changes nothing itself.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `revisions`: newest first. `now`: what the times are told from.
    HistoryDialog(const Entry& entry, std::vector<Revision> revisions, const Moment& now,
                  QWidget* parent = nullptr);

    /// The one to restore, once the dialog was accepted.
    std::optional<Revision> chosen() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildNothing();
    QWidget* buildComparison();
    void fill();
    void sizeUpNext();
    void showRevision();
    void showChanges();

    Entry m_entry;
    std::vector<Revision> m_revisions;
    Moment m_now;
    TextComparison* m_comparison;
    QListWidget* m_list;
    QComboBox* m_other;
    QLabel* m_changes;
    QToolButton* m_previous;
    QToolButton* m_next;
    QSplitter* m_split;
    QDialogButtonBox* m_buttons;
    QTimer m_sizing; ///< What each version changed is found out one by one: texts may be long.
    std::size_t m_sized = 0;
};

} // namespace hoego::ui
