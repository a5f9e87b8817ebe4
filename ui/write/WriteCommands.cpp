#include "ui/write/WriteRoom.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"
#include "ui/write/BlogCopy.h"
#include "ui/write/Editor.h"
#include "ui/write/EntryHeader.h"
#include "ui/write/FormatMenu.h"
#include "ui/write/HistoryDialog.h"
#include "ui/write/LiveTools.h"
#include "ui/write/Pictures.h"
#include "ui/write/PlainText.h"
#include "ui/write/Preview.h"
#include "ui/write/RoomMenu.h"
#include "ui/write/SidePanel.h"
#include "ui/write/Starter.h"
#include "ui/write/TrashDialog.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>

// What a person can tell the Write room to do.
namespace hoego::ui {

QAction* WriteRoom::addCommand(const QString& text, const QKeySequence& shortcut,
                               const std::function<void()>& command)
{
    auto* action = new QAction{text, this};
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    return action;
}

QList<QAction*> WriteRoom::menuActions()
{
    if (m_menu.isEmpty())
        m_menu = menuOf(*this);
    return m_menu;
}

void WriteRoom::buildActions()
{
    auto* next = addCommand(tr("Next view"), Qt::CTRL | Qt::Key_E,
                            [this] { setMode((m_context.settings.editorMode.get() + 1) % ModeCount); });
    next->setObjectName(QStringLiteral("nextView"));
    m_panelAction
        = addCommand(tr("Side panel"), Qt::Key_F9, [this] { setPanelVisible(m_panel->isHidden()); });
    m_panelAction->setObjectName(QStringLiteral("sidePanelAction"));
    m_panelAction->setCheckable(true);
    new FormatMenu{m_desk};
    addCommand(tr("Larger text"), QKeySequence::ZoomIn, [this] {
        zoom(1);
    })->setObjectName(QStringLiteral("largerText"));
    addCommand(tr("Smaller text"), QKeySequence::ZoomOut, [this] {
        zoom(-1);
    })->setObjectName(QStringLiteral("smallerText"));
    addCommand(tr("Usual text size"), Qt::CTRL | Qt::Key_0, [this] {
        zoom(0);
    })->setObjectName(QStringLiteral("usualText"));
    auto* tags
        = addCommand(tr("Edit tags"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { m_header->editTags(); });
    auto* title = addCommand(tr("Edit title"), Qt::Key_F2, [this] { m_header->editTitle(); });
    auto* beside = addCommand(tr("New entry beside this one"), Qt::CTRL | Qt::ALT | Qt::Key_N,
                              [this] { beginBeside(); });
    tags->setObjectName(QStringLiteral("editTags"));
    title->setObjectName(QStringLiteral("editTitle"));
    beside->setObjectName(QStringLiteral("newBeside"));
    auto* free = addCommand(tr("New free entry"), {}, [this] { beginFree(); });
    free->setObjectName(QStringLiteral("newFreeEntry"));
    m_historyAction
        = addCommand(tr("Earlier versions…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { openHistory(); });
    m_historyAction->setObjectName(QStringLiteral("earlierVersions"));
    m_trashAction = addCommand(tr("Move to the trash"), {}, [this] { moveToTrash(); });
    m_trashAction->setObjectName(QStringLiteral("moveToTrash"));
    auto* trash = addCommand(tr("Trash…"), {}, [this] { openTrash(); });
    trash->setObjectName(QStringLiteral("openTrash"));

    m_more->addAction(beside);
    m_more->addAction(free);
    m_more->addSeparator();
    m_more->addActions(m_pictures->actions());
    m_more->addMenu(&m_live->insertMenu());
    m_more->addAction(title);
    m_more->addAction(tags);
    m_more->addSeparator();
    m_more->addAction((new BlogCopy{m_desk, this})->command());
    m_starter->addTo(*m_more);
    m_more->addSeparator();
    m_more->addAction(m_historyAction);
    m_more->addAction(m_trashAction);
    m_more->addAction(trash);
    m_more->addSeparator();
    m_more->addAction(m_panelAction);
    m_header->setMenu(m_more);
}

void WriteRoom::setMode(int mode)
{
    m_editor->commitComposition();
    mode = std::clamp<int>(mode, EditorMode, PreviewMode);
    m_context.settings.editorMode.set(mode);
    const bool hadFocus = m_editor->hasFocus() || m_preview->hasFocus();
    m_editor->setVisible(mode != PreviewMode);
    m_preview->setVisible(mode != EditorMode);
    m_header->setMode(mode);
    if (mode == SideBySideMode)
        m_sides->setSizes({1000, 1000});
    setFocusProxy(mode == PreviewMode ? static_cast<QWidget*>(m_preview) : m_editor);
    if (hadFocus)
        focusProxy()->setFocus();
    m_preview->refresh();
}

void WriteRoom::showText()
{
    if (m_context.settings.editorMode.get() == PreviewMode)
        setMode(EditorMode);
}

void WriteRoom::setPanelVisible(bool isVisible)
{
    m_panel->setVisible(isVisible);
    m_panelAction->setChecked(isVisible);
    m_context.settings.sidePanel.set(isVisible);
    update();
}

void WriteRoom::setAlone(bool isAlone)
{
    m_header->setVisible(!isAlone);
    m_panel->setVisible(!isAlone && m_context.settings.sidePanel.get());
    Q_EMIT aloneWanted(isAlone);
}

void WriteRoom::enableCommands()
{
    m_historyAction->setEnabled(m_manuscript->stored().has_value());
    m_trashAction->setEnabled(m_manuscript->stored().has_value());
}

void WriteRoom::openHistory()
{
    if (!settle() || !m_manuscript->stored())
        return;
    auto revisions = m_context.journal.revisions(m_manuscript->id());
    if (!revisions) {
        m_context.navigator.tell(sentence(revisions.error()));
        return;
    }
    auto* dialog = new HistoryDialog{m_manuscript->entry(), std::move(*revisions), m_context.now(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto revision = dialog->chosen())
            restore(*revision);
    });
    dialog->open();
}

void WriteRoom::restore(const Revision& revision)
{
    if (!settle() || m_manuscript->id() != revision.entry || !m_manuscript->stored())
        return;
    const Entry now = *m_manuscript->stored();
    Entry then = now;
    then.body = revision.body;
    then.modified = m_context.now();
    // A text that stood for less than a sitting would not be kept by itself.
    if (!now.body.isEmpty() && now.body != then.body && !leavesRevision(now, then)) {
        if (const auto kept = m_context.journal.apply(adding(revisionOf(now))); !kept) {
            m_context.navigator.tell(sentence(kept.error()));
            return;
        }
    }
    replaceText(m_manuscript->document(), revision.body);
    m_keeper.save();
}

void WriteRoom::moveToTrash()
{
    if (!settle() || !m_manuscript->stored())
        return;
    const QString title = titleOf(*m_manuscript->stored());
    if (setTrashed(m_manuscript->id(), m_context.now()))
        m_context.navigator.tell(
            tr("'%1' is in the trash. 'Trash…' in the Entry menu brings it back.").arg(title));
}

/// Not by the undo stack: that would put the text of back then over what was written since.
bool WriteRoom::setTrashed(EntryId id, const std::optional<Moment>& trashed)
{
    const auto found = m_context.journal.entry(id);
    if (!found) {
        m_context.navigator.tell(sentence(found.error()));
        return false;
    }
    if (!*found) {
        m_context.navigator.tell(tr("That entry is no longer there."));
        return false;
    }
    Entry after = **found;
    after.trashed = trashed;
    const auto done = m_context.journal.apply(changing(**found, after));
    if (!done)
        m_context.navigator.tell(sentence(done.error()));
    return done.has_value();
}

void WriteRoom::openTrash()
{
    if (!settle())
        return;
    auto* dialog = new TrashDialog{m_context.journal, m_context.now(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrashDialog::restoreWanted, this, &WriteRoom::bringBack);
    connect(dialog, &TrashDialog::deletionWanted, this, &WriteRoom::destroyForGood);
    dialog->open();
}

void WriteRoom::bringBack(EntryId id)
{
    if (!setTrashed(id, std::nullopt))
        return;
    m_context.navigator.go({.room = RoomName::Write, .year = {}, .period = {}, .entry = id});
    const auto back = m_context.journal.entry(id);
    if (!back || !*back || !(*back)->period)
        return;
    const auto beside = m_context.journal.entriesOf(*(*back)->period);
    if (beside && beside->size() > 1)
        m_context.navigator.tell(
            tr("'%1' is back. Another entry was written for %2 meanwhile; both are kept.")
                .arg(titleOf(**back), label(*(*back)->period)));
}

void WriteRoom::destroyForGood(const std::vector<EntryId>& ids)
{
    std::vector<Edit> edits;
    for (const EntryId id : ids) {
        if (const auto found = m_context.journal.entry(id); found && *found && (*found)->trashed)
            edits.push_back(removing(**found));
    }
    if (edits.empty())
        return;
    // Not on the undo stack: their earlier versions go with them and could not come back.
    if (const auto done = m_context.journal.apply(edits); !done)
        m_context.navigator.tell(sentence(done.error()));
}

} // namespace hoego::ui
