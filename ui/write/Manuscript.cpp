#include "ui/write/Manuscript.h"

#include "core/text/Hangul.h"
#include "core/text/Opening.h"
#include "core/text/Private.h"
#include "ui/write/EditorLayout.h"
#include "ui/write/Measure.h"
#include "ui/write/PlainText.h"

#include <utility>

namespace hoego::ui {

namespace {

constexpr qsizetype longestDerivedTitle = 60;

/// A free entry needs a name: its first heading, else the beginning of what it says.
QString derivedTitle(const QString& body)
{
    QString title = text::headingTitle(body);
    if (title.isEmpty())
        title = text::opening(body);
    if (title.isEmpty())
        title
            = text::withoutPrivate(body).simplified(); // Lists are seen by others, and live blocks published.
    if (title.size() > longestDerivedTitle)
        title = title.left(longestDerivedTitle).trimmed() + QChar(0x2026);
    return title;
}

} // namespace

std::unique_ptr<Manuscript> Manuscript::of(const Entry& stored)
{
    return std::unique_ptr<Manuscript>{new Manuscript{stored, true}};
}

std::unique_ptr<Manuscript> Manuscript::unwritten(const Entry& fresh)
{
    return std::unique_ptr<Manuscript>{new Manuscript{fresh, false}};
}

Manuscript::Manuscript(const Entry& entry, bool isStored)
    : m_entry(entry)
    , m_begunTitle(isStored ? QString{} : entry.title)
    , m_hasOwnTitle(!entry.title.isEmpty())
    , m_stored(isStored ? std::optional{entry} : std::nullopt)
    , m_isNew(!isStored)
{
    m_document.setUndoRedoEnabled(false); // What is read from the journal is nothing to undo.
    m_document.setDocumentLayout(new EditorLayout{&m_document});
    m_document.setDocumentMargin(textMargin);
    m_document.setPlainText(entry.body);
    m_document.setUndoRedoEnabled(true);
    m_storedRevision = m_document.revision();
    m_seenRevision = m_storedRevision;
    connect(&m_document, &QTextDocument::contentsChanged, this, &Manuscript::onContentsChanged);
}

Manuscript::Snapshot Manuscript::snapshot() const
{
    return {.entry = m_entry,
            .stored = m_stored,
            .text = plainText(m_document),
            .revision = m_document.revision(),
            .isNew = m_isNew,
            .derivesTitle = !m_entry.period && !m_hasOwnTitle};
}

Entry Manuscript::Snapshot::typed() const
{
    Entry typed = entry;
    typed.body = text::normalized(text);
    typed.title = text::normalized(entry.title).simplified();
    if (!derivesTitle)
        return typed;
    // Anew each time: what was stored first may have been half a word, or of a passage that was not yet
    // marked as private. An emptied text leaves it its name.
    if (!typed.body.trimmed().isEmpty())
        typed.title = derivedTitle(typed.body);
    return typed;
}

bool Manuscript::isUnsaved() const
{
    if (m_document.revision() != m_storedRevision)
        return true;
    return m_stored ? m_entry != *m_stored : !isBlank();
}

bool Manuscript::differsFromStored() const
{
    if (!isUnsaved())
        return false;
    return m_stored ? typed() != *m_stored : !isBlank();
}

bool Manuscript::isBlank() const
{
    const QString title = m_entry.title.trimmed();
    return m_document.isEmpty() && (title.isEmpty() || title == m_begunTitle) && m_entry.tags.isEmpty();
}

void Manuscript::begin(const QString& title)
{
    m_begunTitle = title;
    m_hasOwnTitle = !title.isEmpty();
    m_entry.title = title;
    Q_EMIT headChanged();
}

void Manuscript::setTitle(const QString& title)
{
    m_hasOwnTitle = !title.isEmpty();
    if (title == m_entry.title)
        return;
    m_entry.title = title;
    Q_EMIT headChanged();
    Q_EMIT typedIn();
}

void Manuscript::setTags(const QStringList& tags)
{
    if (tags == m_entry.tags)
        return;
    m_entry.tags = tags;
    Q_EMIT headChanged();
    Q_EMIT typedIn();
}

void Manuscript::setState(EntryState state)
{
    if (state == m_entry.state)
        return;
    m_entry.state = state;
    if (state != EntryState::Published)
        m_entry.publication.reset();
    Q_EMIT headChanged();
    Q_EMIT typedIn();
}

void Manuscript::markStored(const Entry& entry, const Snapshot& taken)
{
    const Entry before = std::exchange(m_entry, entry);
    m_stored = entry;
    m_isNew = false;
    m_storedRevision = taken.revision;
    if (before.title != taken.entry.title)
        m_entry.title = before.title;
    if (before.tags != taken.entry.tags)
        m_entry.tags = before.tags;
    if (before.state != taken.entry.state) {
        m_entry.state = before.state;
        m_entry.publication = before.publication;
    }
    if (before.title != m_entry.title || before.tags != m_entry.tags || before.state != m_entry.state)
        Q_EMIT headChanged();
}

void Manuscript::take(const Entry& other)
{
    if (other.title != m_entry.title)
        m_hasOwnTitle = !other.title.isEmpty();
    m_stored = other;
    m_entry = other;
    const QSignalBlocker quiet{this};
    if (other.body != text::normalized(plainText(m_document)))
        replaceText(m_document, other.body);
    m_storedRevision = m_document.revision();
    m_seenRevision = m_storedRevision;
}

void Manuscript::markRemoved()
{
    m_stored.reset();
}

void Manuscript::onContentsChanged()
{
    // Highlighting, too, says that the contents changed, but makes no new revision.
    if (m_document.revision() == m_seenRevision)
        return;
    m_seenRevision = m_document.revision();
    Q_EMIT typedIn();
}

} // namespace hoego::ui
