#include "ui/shell/Menus.h"

#include "ui/common/EditStack.h"
#include "ui/common/Room.h"
#include "ui/common/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Workspace.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

/// Its shortcut is shown, but the widget in hand answers the keys: only it knows what is selected.
void leaveToWidget(QAction* action)
{
    action->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

Menus::Menus(MainWindow& window)
    : m_window(window)
{
    window.menuBar()->clear();
    buildFile();
    buildEdit();
    buildView();
    buildWrite();
    buildGo();
    buildHelp();
}

void Menus::setHasJournal(bool hasJournal)
{
    for (QAction* action : std::as_const(m_forJournal))
        action->setEnabled(hasJournal);
}

void Menus::setRoom(Room* room)
{
    if (m_room == room)
        return;
    for (QAction* action : std::as_const(m_ofRoom))
        m_write->removeAction(action);
    m_ofRoom.clear();
    m_room = room;
    yieldKeys();
    if (!room || room->actions().isEmpty())
        return;
    m_ofRoom << m_write->addSeparator();
    const QList<QAction*> actions = room->menuActions();
    m_write->addActions(actions);
    m_ofRoom << actions;
}

void Menus::yieldKeys()
{
    for (const auto& [action, keys] : std::exchange(m_yielded, {}))
        action->setShortcuts(keys);
    if (!m_room)
        return;
    QSet<QKeySequence> taken;
    for (const QAction* action : m_room->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            taken << key;
    }
    for (QAction* action : actions()) {
        const QList<QKeySequence> keys = action->shortcuts();
        if (std::ranges::any_of(keys, [&taken](const QKeySequence& key) { return taken.contains(key); })) {
            m_yielded.emplace_back(action, keys);
            action->setShortcuts(QList<QKeySequence>{});
        }
    }
}

QList<QAction*> Menus::actions() const
{
    QList<QAction*> all;
    const auto collect = [&all](const auto& self, const QMenu* menu) -> void {
        for (QAction* action : menu->actions()) {
            if (action->menu())
                self(self, action->menu());
            else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
                all << action;
        }
    };
    for (const QMenu* menu : m_menus)
        collect(collect, menu);
    return all;
}

QAction* Menus::add(QMenu* menu, const QString& text, const QKeySequence& key, Work work)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [work = std::move(work)] { work(); });
    return action;
}

QAction* Menus::addForJournal(QMenu* menu, const QString& text, const QKeySequence& key, Work work)
{
    QAction* action = add(menu, text, key, [this, work = std::move(work)] {
        if (m_window.workspace())
            work();
    });
    m_forJournal << action;
    return action;
}

void Menus::buildFile()
{
    QMenu* menu = m_menus.emplace_back(m_window.menuBar()->addMenu(tr("&File")));
    add(menu, tr("&New journal…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { m_window.askForNewJournal(); });
    add(menu, tr("&Open journal…"), QKeySequence::Open, [this] { m_window.askForJournal(); });
    add(menu, tr("Open an &example year…"), {}, [this] { m_window.askForExample(); });
    menu->addSeparator();
    addForJournal(menu, tr("&Back up now…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                  [this] { m_window.backUpNow(); });
    menu->addSeparator();
    add(menu, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { m_window.editSettings(); });
    add(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [this] { m_window.close(); });
}

void Menus::buildEdit()
{
    QMenu* menu = m_menus.emplace_back(m_window.menuBar()->addMenu(tr("&Edit")));
    m_undo = addForJournal(menu, tr("&Undo"), QKeySequence::Undo, [this] { m_window.undo(); });
    m_redo = addForJournal(menu, tr("&Redo"), {}, [this] { m_window.redo(); });
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    menu->addSeparator();
    const auto inHand = [this, menu](const QString& text, QKeySequence::StandardKey key, const char* slot) {
        leaveToWidget(addForJournal(menu, text, key, [this, slot] {
            if (QWidget* widget = m_window.focusWidget();
                widget && widget->metaObject()->indexOfSlot(slot) >= 0)
                QMetaObject::invokeMethod(widget, QByteArray{slot}.chopped(2).constData());
        }));
    };
    inHand(tr("Cu&t"), QKeySequence::Cut, "cut()");
    inHand(tr("&Copy"), QKeySequence::Copy, "copy()");
    inHand(tr("&Paste"), QKeySequence::Paste, "paste()");
    inHand(tr("Select &all"), QKeySequence::SelectAll, "selectAll()");
    connect(menu, &QMenu::aboutToShow, this, &Menus::nameUndo);
    // While the menu is closed the shortcuts must reach what may have become possible since.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_undo->setEnabled(true);
        m_redo->setEnabled(true);
    });
}

void Menus::buildView()
{
    QMenu* menu = m_menus.emplace_back(m_window.menuBar()->addMenu(tr("&View")));
    addForJournal(menu, tr("Show or hide the &sidebar"), Qt::Key_F8, [this] {
        Workspace& workspace = *m_window.workspace();
        workspace.setSidebarVisible(!workspace.isSidebarVisible());
    });
    menu->addSeparator();
    addLooks(menu->addMenu(tr("Loo&k")));
    addLanguages(menu->addMenu(tr("&Language")));
}

void Menus::addLooks(QMenu* menu)
{
    const std::pair<QString, QString> looks[]{{tr("As the &system"), QStringLiteral("system")},
                                              {tr("&Light"), QStringLiteral("light")},
                                              {tr("&Dark"), QStringLiteral("dark")}};
    auto* group = new QActionGroup{this};
    for (const auto& [text, look] : looks) {
        QAction* action = add(menu, text, {}, [this, look] { m_window.chooseLook(look); });
        action->setCheckable(true);
        action->setData(look);
        group->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == m_window.context().settings.look.get());
    });
}

void Menus::addLanguages(QMenu* menu)
{
    const std::pair<QString, QString> languages[]{
        {tr("As the &system"), QString{}},
        {QStringLiteral("한국어"), QStringLiteral("ko")}, // not words
        {QStringLiteral("English"), QStringLiteral("en")}};
    auto* group = new QActionGroup{this};
    for (const auto& [text, language] : languages) {
        QAction* action = add(menu, text, {}, [this, language] { m_window.chooseLanguage(language); });
        action->setCheckable(true);
        action->setData(language);
        group->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == m_window.context().settings.language.get());
    });
}

void Menus::buildWrite()
{
    using Kind = Period::Kind;
    m_write = m_menus.emplace_back(m_window.menuBar()->addMenu(tr("E&ntry")));
    const auto addKind = [this](const QString& text, Qt::Key key, Kind kind) {
        addForJournal(m_write, text, Qt::CTRL | Qt::SHIFT | key,
                      [this, kind] { m_window.writePeriod(kind); });
    };
    addKind(tr("Write of to&day"), Qt::Key_1, Kind::Day);
    addKind(tr("Write of this &week"), Qt::Key_2, Kind::Week);
    addKind(tr("Write of this &month"), Qt::Key_3, Kind::Month);
    addKind(tr("Write of this &quarter"), Qt::Key_4, Kind::Quarter);
    addKind(tr("Write of this &half-year"), Qt::Key_5, Kind::Half);
    addKind(tr("Write of this &year"), Qt::Key_6, Kind::Year);
    m_write->addSeparator();
    addForJournal(m_write, tr("&New entry with a title…"), QKeySequence::New,
                  [this] { m_window.newFreeEntry(); });
}

void Menus::buildGo()
{
    QMenu* menu = m_menus.emplace_back(m_window.menuBar()->addMenu(tr("&Go")));
    addForJournal(menu, tr("Go to or &do…"), Qt::CTRL | Qt::Key_K, [this] { m_window.openPalette(); });
    menu->addSeparator();
    m_back
        = addForJournal(menu, tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { m_window.workspace()->back(); });
    m_forward = addForJournal(menu, tr("&Forward"), Qt::ALT | Qt::Key_Right,
                              [this] { m_window.workspace()->forward(); });
    menu->addSeparator();
    for (int number = 0; number < 5; ++number) {
        const auto room = static_cast<RoomName>(number);
        addForJournal(menu, QStringLiteral("&%1  %2").arg(number + 1).arg(roomTitle(room)),
                      Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number),
                      [this, room] { m_window.workspace()->go({.room = room}); });
    }
    menu->addSeparator();
    addForJournal(menu, tr("&Previous period"), Qt::CTRL | Qt::ALT | Qt::Key_PageUp,
                  [this] { m_window.workspace()->step(-1); });
    addForJournal(menu, tr("&Next period"), Qt::CTRL | Qt::ALT | Qt::Key_PageDown,
                  [this] { m_window.workspace()->step(1); });
    addForJournal(menu, tr("Previous &year"), Qt::CTRL | Qt::Key_PageUp,
                  [this] { m_window.workspace()->stepYear(-1); });
    addForJournal(menu, tr("Ne&xt year"), Qt::CTRL | Qt::Key_PageDown,
                  [this] { m_window.workspace()->stepYear(1); });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const Workspace* workspace = m_window.workspace();
        m_back->setEnabled(workspace && workspace->travel().canGoBack());
        m_forward->setEnabled(workspace && workspace->travel().canGoForward());
    });
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_back->setEnabled(true);
        m_forward->setEnabled(true);
    });
}

void Menus::buildHelp()
{
    QMenu* menu = m_menus.emplace_back(m_window.menuBar()->addMenu(tr("&Help")));
    add(menu, tr("&Guide"), QKeySequence::HelpContents, [this] { m_window.showGuide(); });
    add(menu, tr("&About Hoego"), {}, [this] { m_window.showAbout(); });
}

void Menus::nameUndo()
{
    const EditStack* edits = m_window.edits();
    if (m_window.textInHand()) {
        m_undo->setText(tr("&Undo typing"));
        m_redo->setText(tr("&Redo typing"));
        return;
    }
    m_undo->setEnabled(edits && edits->canUndo());
    m_redo->setEnabled(edits && edits->canRedo());
    m_undo->setText(m_undo->isEnabled() ? tr("&Undo: %1").arg(edits->undoText()) : tr("&Undo"));
    m_redo->setText(m_redo->isEnabled() ? tr("&Redo: %1").arg(edits->redoText()) : tr("&Redo"));
}

} // namespace hoego::ui
