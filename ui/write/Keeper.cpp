#include "ui/write/Keeper.h"

#include "core/journal/Journal.h"
#include "ui/write/Manuscript.h"

#include <QScopedValueRollback>

#include <utility>

namespace hoego::ui {

Keeper::Keeper(Journal& journal, std::function<Moment()> now, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_now(std::move(now))
    , m_copy(journal.path())
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Keeper::save);
    }
    m_pause.setInterval(pause);
    m_longest.setInterval(longest);
    m_retry.setInterval(retry);
    connect(&journal, &Journal::changed, this, &Keeper::onChanged);
}

void Keeper::keep(Manuscript* manuscript)
{
    if (m_manuscript)
        m_manuscript->disconnect(this);
    for (QTimer* timer : {&m_pause, &m_longest, &m_retry})
        timer->stop();
    m_manuscript = manuscript;
    m_isComposing = false;
    m_isFailing = false;
    if (manuscript)
        connect(manuscript, &Manuscript::typedIn, this, &Keeper::onTyped);
    Q_EMIT standingChanged();
}

Keeper::Standing Keeper::standing() const
{
    if (!m_manuscript)
        return Standing::Unwritten;
    if (m_isFailing)
        return Standing::Failing;
    if (m_isComposing || m_manuscript->isUnsaved())
        return m_manuscript->stored() || m_isComposing || !m_manuscript->isBlank() ? Standing::Waiting
                                                                                   : Standing::Unwritten;
    return m_manuscript->stored() ? Standing::Stored : Standing::Unwritten;
}

std::optional<Moment> Keeper::storedAt() const
{
    if (!m_manuscript || !m_manuscript->stored())
        return std::nullopt;
    return m_manuscript->stored()->modified;
}

void Keeper::setComposing(bool isComposing)
{
    if (std::exchange(m_isComposing, isComposing) != isComposing)
        Q_EMIT standingChanged();
}

void Keeper::onTyped()
{
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT standingChanged();
}

bool Keeper::isBusy() const
{
    return m_isComposing || m_manuscript->differsFromStored();
}

bool Keeper::save()
{
    m_pause.stop();
    m_longest.stop();
    m_retry.stop();
    if (!m_manuscript || !m_manuscript->isUnsaved())
        return true;
    const int revision = m_manuscript->document().revision();
    Entry entry = m_manuscript->typed();
    const auto& stored = m_manuscript->stored();
    if (stored ? entry == *stored : m_manuscript->isBlank()) {
        if (stored)
            m_manuscript->markStored(entry, revision);
        Q_EMIT standingChanged();
        return true;
    }
    // A tag or a state is not the text: how long that has stood decides whether it becomes a revision.
    if (!stored || entry.body != stored->body || entry.title != stored->title)
        entry.modified = m_now();
    if (!stored)
        entry.created = entry.modified;
    if (const auto done = store(entry); !done) {
        fail(done.error(), entry);
        return false;
    }
    m_manuscript->markStored(entry, revision);
    succeed();
    return true;
}

Result<> Keeper::store(const Entry& entry)
{
    const QScopedValueRollback storing{m_isStoring, true};
    const auto& stored = m_manuscript->stored();
    auto done = m_journal.apply(stored ? changing(*stored, entry) : adding(entry));
    if (!done && done.error().code == Error::Code::Conflict && stored) {
        // Somebody removed it for good meanwhile. What is in hand is worth keeping all the same.
        if (const auto there = m_journal.entry(entry.id); there && !*there)
            done = m_journal.apply(adding(entry));
    }
    return done;
}

void Keeper::fail(const Error& error, const Entry& entry)
{
    m_copy.write(entry);
    m_retry.start();
    if (!std::exchange(m_isFailing, true))
        Q_EMIT failed(error, m_copy.path());
    Q_EMIT standingChanged();
}

void Keeper::succeed()
{
    m_copy.remove();
    if (std::exchange(m_isFailing, false))
        Q_EMIT recovered();
    Q_EMIT standingChanged();
}

void Keeper::onChanged(const Changes& changes)
{
    if (m_isStoring || !m_manuscript)
        return;
    if (changes.everything || changes.entries.contains(m_manuscript->id()))
        compareWithJournal();
}

void Keeper::compareWithJournal()
{
    const auto there = m_journal.entry(m_manuscript->id());
    if (!there)
        return; // It cannot be read just now; the next save will tell if it cannot be written either.
    const std::optional<Entry>& fresh = *there;
    if (fresh == m_manuscript->stored())
        return;
    const bool isGone = !fresh || fresh->trashed;
    if (isBusy()) {
        // What is typed stays, and is stored over the other's; the journal keeps that as a revision.
        if (!fresh)
            m_manuscript->markRemoved();
        Q_EMIT overtaken();
        m_pause.start();
    } else if (isGone) {
        Q_EMIT lost();
    } else {
        m_manuscript->take(*fresh);
        Q_EMIT reloaded();
        Q_EMIT standingChanged();
    }
}

} // namespace hoego::ui
