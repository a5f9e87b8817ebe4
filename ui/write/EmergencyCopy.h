#pragma once

#include "core/entry/Entry.h"

#include <QString>

namespace hoego::ui {

/// The text of an entry that the journal would not take, in a plain file: beside the journal, or where the
/// system keeps programs' state if that folder cannot be written.
class EmergencyCopy {
public:
    explicit EmergencyCopy(const QString& journalPath)
        : m_journalPath(journalPath)
    {
    }

    /// True if the file holds the text now.
    bool write(const Entry& entry);
    /// Takes the file away again: the journal holds the text.
    void remove();
    /// Where it is; empty while there is none.
    QString path() const { return m_path; }

private:
    QString m_journalPath;
    QString m_path;
};

} // namespace hoego::ui
