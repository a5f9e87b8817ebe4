#pragma once

#include "core/entry/Entry.h"

#include <QObject>
#include <QTextDocument>

#include <memory>
#include <optional>

namespace hoego::ui {

/// One entry in hand: what the journal holds of it, and what the person has made of it since. Keeps the
/// text's own undo and the caret for as long as it lives.
class Manuscript : public QObject {
    Q_OBJECT

public:
    /// An entry of the journal.
    static std::unique_ptr<Manuscript> of(const Entry& stored);
    /// One that is not written yet: it comes into the journal when there is something to keep.
    static std::unique_ptr<Manuscript> unwritten(const Entry& fresh);

    /// What the person had made of it at one moment. Cheap to take, and good for any thread.
    struct Snapshot {
        Entry entry; ///< As the person has it, but for the text.
        std::optional<Entry> stored;
        QString text;
        int revision = 0; ///< Of the document.
        bool isNew = false; ///< The journal never held anything of it.
        bool derivesTitle = false;

        /// The entry, text and all, in the form it is stored in. Looks at all of the text.
        Entry typed() const;
    };

    QTextDocument& document() { return m_document; }
    const QTextDocument& document() const { return m_document; }
    EntryId id() const { return m_entry.id; }
    /// As the person has it now, but for the text, which is as it was last stored (see typed()).
    const Entry& entry() const { return m_entry; }
    Snapshot snapshot() const;
    /// As the person has it now, text and all.
    Entry typed() const { return snapshot().typed(); }
    /// What the journal holds.
    const std::optional<Entry>& stored() const { return m_stored; }

    /// Whether the journal may hold something else than is seen here. Cheap; says yes rather too often.
    bool isUnsaved() const;
    /// The same, exactly; looks at all of the text.
    bool differsFromStored() const;
    /// Whether there is nothing here that would be worth keeping.
    bool isBlank() const;

    /// What a new one is called before anybody wrote a word: no word to keep by itself.
    void begin(const QString& title);
    void setTitle(const QString& title);
    void setTags(const QStringList& tags);
    void setState(EntryState state);

    /// The journal now holds `entry`, which was made from `taken`. What was typed since stays, and is
    /// unsaved.
    void markStored(const Entry& entry, const Snapshot& taken);
    /// Shows what another wrote.
    void take(const Entry& other);
    /// The journal holds nothing of it any more.
    void markRemoved();

    int caret = 0;
    int scroll = 0;

Q_SIGNALS:
    /// Something was changed by the person.
    void typedIn();
    /// Title, tags or state are others now.
    void headChanged();

private:
    Manuscript(const Entry& entry, bool isStored);
    void onContentsChanged();

    QTextDocument m_document;
    Entry m_entry;
    QString m_begunTitle;
    bool m_hasOwnTitle; ///< Not derived from the text: the person gave it, or nobody knows who did.
    std::optional<Entry> m_stored;
    bool m_isNew;
    int m_storedRevision = 0; ///< The document's revision that m_stored was made from.
    int m_seenRevision = 0;
};

} // namespace hoego::ui
