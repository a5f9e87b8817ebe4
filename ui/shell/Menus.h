#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

class QAction;
class QMenu;

namespace hoego::ui {

class MainWindow;
class Room;

/// The menu bar. Everything that can be done is in it, with its shortcut; the command palette asks it.
class Menus : public QObject {
    Q_OBJECT

public:
    explicit Menus(MainWindow& window);

    /// What makes sense without a journal stays; the rest is disabled.
    void setHasJournal(bool hasJournal);
    /// Shows the actions of `room`, which may be none.
    void setRoom(Room* room);
    /// All that can be done now.
    QList<QAction*> actions() const;

private:
    using Work = std::function<void()>;
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& key, Work work);
    QAction* addForJournal(QMenu* menu, const QString& text, const QKeySequence& key, Work work);
    void buildFile();
    void buildEdit();
    void buildView();
    void buildWrite();
    void buildGo();
    void buildHelp();
    void addLooks(QMenu* menu);
    void addLanguages(QMenu* menu);
    void nameUndo();
    /// A key that the room has a use for is the room's while it is shown: two meanings would be none.
    void yieldKeys();

    MainWindow& m_window;
    QList<QMenu*> m_menus;
    QList<QAction*> m_forJournal;
    QMenu* m_write = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QPointer<Room> m_room;
    QList<QAction*> m_ofRoom;
    std::vector<std::pair<QAction*, QList<QKeySequence>>> m_yielded;
};

} // namespace hoego::ui
