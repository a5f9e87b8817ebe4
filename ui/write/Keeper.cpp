#include "ui/write/Keeper.h"

#include "core/journal/Journal.h"
#include "ui/write/Manuscript.h"

#include <utility>
#include <vector>

namespace hoego::ui {

/// A text on its way into the journal. Belongs to the journal's other thread until the answer is there.
struct Keeper::Saving {
    Manuscript::Snapshot taken;
    Moment now;
    Entry entry{}; ///< As it is stored.
    bool isWritten = false;

    std::vector<Edit> edits()
    {
        const auto& stored = taken.stored;
        entry = taken.typed();
        if (stored == entry)
            return {};
        // A tag or a state is not the text: how long that has stood decides whether it becomes a revision.
        if (!stored || entry.body != stored->body || entry.title != stored->title)
            entry.modified = now;
        if (taken.isNew)
            entry.created = entry.modified;
        isWritten = true;
        return {stored ? changing(*stored, entry) : adding(entry)};
    }
};

Keeper::Keeper(Journal& journal, std::function<Moment()> now, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_now(std::move(now))
    , m_copy(journal.path())
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Keeper::saveAside);
    }
    m_pause.setInterval(pause);
    m_longest.setInterval(longest);
    m_retry.setInterval(retry);
    connect(&journal, &Journal::changed, this, &Keeper::onChanged);
}

void Keeper::keep(Manuscript* manuscript)
{
    if (m_underWay) // Its answer is for the one that was in hand.
        m_journal.finishAside();
    if (m_manuscript)
        m_manuscript->disconnect(this);
    for (QTimer* timer : {&m_pause, &m_longest, &m_retry})
        timer->stop();
    m_manuscript = manuscript;
    m_isComposing = false;
    m_isFailing = false;
    m_isAskedAgain = false;
    m_hasToCompare = false;
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
    if (m_isComposing || m_underWay || m_manuscript->isUnsaved())
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
    if (m_underWay)
        m_journal.finishAside();
    saveAside();
    if (m_underWay)
        m_journal.finishAside();
    return !m_isFailing || !m_manuscript || !m_manuscript->isUnsaved();
}

void Keeper::saveAside()
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_retry})
        timer->stop();
    if (m_underWay)
        m_isAskedAgain = true;
    if (m_underWay || !m_manuscript || !m_manuscript->isUnsaved())
        return;
    if (!m_manuscript->stored() && m_manuscript->isBlank()) {
        Q_EMIT standingChanged();
        return;
    }
    m_underWay = std::make_shared<Saving>(Saving{.taken = m_manuscript->snapshot(), .now = m_now()});
    m_journal.applyAside([saving = m_underWay] { return saving->edits(); }, this,
                         [this](const Result<>& result) { onAnswer(result); });
}

void Keeper::onAnswer(const Result<>& result)
{
    const auto saving = std::exchange(m_underWay, nullptr);
    if (!m_manuscript)
        return;
    bool isToGoOn = takeAnswer(*saving, result);
    isToGoOn = std::exchange(m_isAskedAgain, false) || isToGoOn;
    if (std::exchange(m_hasToCompare, false))
        compareWithJournal();
    if (isToGoOn)
        saveAside();
    m_isNoticeOurs = result && saving->isWritten; // The journal gives it next.
}

/// Whether there is something to store at once.
bool Keeper::takeAnswer(const Saving& saving, const Result<>& result)
{
    if (result) {
        m_manuscript->markStored(saving.entry, saving.taken);
        if (!saving.isWritten) // It is again what the journal holds: nobody knows yet if that can be written.
            m_isFailing = false;
        succeed();
        return false;
    }
    if (result.error().code == Error::Code::Conflict && saving.taken.stored) {
        // Somebody removed it for good meanwhile. What is in hand is worth keeping all the same.
        if (const auto there = m_journal.entry(m_manuscript->id()); there && !*there) {
            m_manuscript->markRemoved();
            return true;
        }
    }
    fail(result.error());
    return false;
}

void Keeper::fail(const Error& error)
{
    m_copy.write(m_manuscript->typed());
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
    if (std::exchange(m_isNoticeOurs, false) || !m_manuscript)
        return;
    if (!changes.everything && !changes.entries.contains(m_manuscript->id()))
        return;
    if (m_underWay)
        m_hasToCompare = true; // What the journal holds is ours or another's: the answer will tell.
    else
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
