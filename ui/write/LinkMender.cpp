#include "ui/write/LinkMender.h"

#include "core/entry/Links.h"
#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/render/Sentences.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"

#include <QAction>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

/// One side of a renaming.
struct Naming {
    QString title;
    QString target; ///< What links write.
};

/// An entry that links to the renamed one, as it was and as it is.
struct Mended {
    Entry before;
    Entry after;
};

/// A title and the links to it, to and fro. Looks at what the journal holds at the time: words that were
/// typed since are never taken back, only the links among them.
class RenameCommand : public QUndoCommand {
public:
    RenameCommand(const QString& label, Desk& desk, EntryId entry, Naming before, Naming after,
                  std::vector<Mended> mended)
        : QUndoCommand(label)
        , m_context(desk.context())
        , m_entry(entry)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mended(std::move(mended))
    {
    }

    void redo() override
    {
        if (std::exchange(m_isDone, true))
            turn(m_before, m_after, &Mended::before, &Mended::after);
    }
    void undo() override { turn(m_after, m_before, &Mended::after, &Mended::before); }

private:
    void turn(const Naming& from, const Naming& to, Entry Mended::* known, Entry Mended::* wanted)
    {
        m_context.journal.finishAside(); // What is typed may just be on its way there.
        std::vector<Edit> edits;
        const auto change = [&](EntryId id, const auto& makeOther) {
            const auto now = m_context.journal.entry(id);
            if (!now || !*now)
                return;
            Entry other = **now;
            makeOther(other);
            if (other == **now)
                return;
            other.modified = m_context.now();
            edits.push_back(changing(**now, other));
        };
        change(m_entry, [&](Entry& entry) {
            if (entry.title == from.title)
                entry.title = to.title;
        });
        for (const Mended& mended : m_mended)
            change(mended.before.id, [&](Entry& entry) {
                entry.body = entry.body == (mended.*known).body
                    ? (mended.*wanted).body
                    : withLinksMended(entry.body, linkKey(from.target), to.target);
            });
        const auto done = m_context.journal.apply(edits);
        setObsolete(!done);
        if (!done)
            m_context.navigator.tell(sentence(done.error()));
    }

    RoomContext m_context;
    EntryId m_entry;
    Naming m_before;
    Naming m_after;
    std::vector<Mended> m_mended;
    bool m_isDone = false; // The first redo is QUndoStack::push telling of what was applied.
};

/// How links name an entry that is now called `title`: by its id where somebody else is called so.
QString uniqueTarget(const Entry& entry, const std::vector<EntryName>& names)
{
    const QString key = linkKey(entry.title);
    const bool isOthers = std::ranges::any_of(
        names, [&](const EntryName& name) { return name.id != entry.id && linkKey(name.title) == key; });
    return isOthers ? entry.id.toString() : targetFor(entry.title, entry.id);
}

} // namespace

LinkMender::LinkMender(Desk& desk)
    : QObject(&desk.room())
    , m_desk(desk)
    , m_takeBack(
          desk.addCommand(QStringLiteral("takeBackRenaming"), tr("Take back the renaming"), {}, [this] {
              if (canTakeBack())
                  m_desk.context().edits.undo();
          }))
{
    const auto offer = [this] { m_takeBack->setEnabled(canTakeBack()); };
    connect(&desk.context().edits, &QUndoStack::indexChanged, this, offer);
    offer();
    connect(&desk, &Desk::taken, this, [this](Manuscript& manuscript) {
        m_manuscript = &manuscript;
        m_title = manuscript.stored() ? manuscript.stored()->title : QString{};
    });
}

bool LinkMender::canTakeBack() const
{
    const EditStack& edits = m_desk.context().edits;
    return edits.index() > 0
        && dynamic_cast<const RenameCommand*>(edits.command(edits.index() - 1)) != nullptr;
}

void LinkMender::mend()
{
    if (!m_manuscript || m_manuscript != m_desk.manuscript() || !m_manuscript->stored())
        return;
    const Entry& stored = *m_manuscript->stored();
    const QString before = std::exchange(m_title, stored.title);
    const bool wasTarget = !before.isEmpty() && !periodOfTarget(before);
    if (!stored.trashed && wasTarget && linkKey(before) != linkKey(stored.title))
        mendLinks(before);
}

void LinkMender::mendLinks(const QString& before)
{
    const RoomContext& context = m_desk.context();
    const Entry renamed = *m_manuscript->stored();
    const QString key = linkKey(before);
    const auto linking = context.journal.entriesLinkingTo(key);
    if (!linking || linking->empty())
        return;
    const auto names = context.journal.entryNames();
    const bool isOthersStill = names && std::ranges::any_of(*names, [&](const EntryName& name) {
                                   return name.id != renamed.id && linkKey(name.title) == key;
                               });
    if (!names || isOthersStill)
        return;

    const QString target = uniqueTarget(renamed, *names);
    std::vector<Mended> mended;
    std::vector<Edit> edits;
    for (const Entry& entry : *linking) {
        if (entry.id == renamed.id) {
            // In the editor, where it is one of the text's own undo steps.
            QTextDocument& document = m_manuscript->document();
            replaceText(document, withLinksMended(plainText(document), key, target));
            continue;
        }
        Entry after = entry;
        after.body = withLinksMended(entry.body, key, target);
        after.modified = context.now();
        edits.push_back(changing(entry, after));
        mended.push_back({.before = entry, .after = after});
    }
    if (edits.empty())
        return;
    if (const auto done = context.journal.apply(edits); !done) {
        context.navigator.tell(sentence(done.error()));
        return;
    }
    const auto count = static_cast<int>(mended.size());
    context.edits.push(new RenameCommand{tr("Rename '%1'").arg(before),
                                         m_desk,
                                         renamed.id,
                                         {.title = before, .target = before},
                                         {.title = renamed.title, .target = target},
                                         std::move(mended)});
    context.navigator.tell(
        tr("The links to '%1' in %n entries follow its new title. 'Take back the renaming' in the Entry menu "
           "undoes both.",
           nullptr, count)
            .arg(before));
}

} // namespace hoego::ui
