#pragma once

#include "core/entry/Entry.h"
#include "core/entry/Revision.h"

#include <QDialog>

#include <optional>
#include <vector>

class QDialogButtonBox;
class QListWidget;
class QPlainTextEdit;

namespace hoego::ui {

/// The earlier texts of an entry, to look at and to choose one from. It changes nothing itself.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(const Entry& entry, std::vector<Revision> revisions, QWidget* parent = nullptr);

    /// The one to restore, once the dialog was accepted.
    std::optional<Revision> chosen() const;

private:
    void build(const Entry& entry);
    void showRevision(int row);

    std::vector<Revision> m_revisions;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    QDialogButtonBox* m_buttons;
};

/// "22 November 2024, 21:04", in the zone it was for the person.
QString momentLabel(const Moment& moment);

} // namespace hoego::ui
