#pragma once

#include "core/calendar/Moment.h"
#include "ui/common/Place.h"

#include <QWidget>

#include <functional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

class EditStack;
class Navigator;
struct Settings;

/// What every room is handed. All of it outlives the rooms.
struct RoomContext {
    Journal& journal;
    EditStack& edits;
    Settings& settings;
    Navigator& navigator;
    std::function<Moment()> now; ///< The clock; tests and screenshots stop it.
};

/// One of the five rooms. Rooms are made anew when the language changes, so they word everything in their
/// constructors. The actions of a room (QWidget::addAction) are in the Entry menu and the command palette
/// while it is shown; a text editor that has an object name gets its cursor back.
class Room : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows `place`, whose room is this one. Called at every arrival, and when the year changes.
    virtual void show(const Place& place) = 0;
    using QWidget::show;
    /// Finishes a composition in an input method and stores what was typed. False: it could not be stored
    /// (the person has been told), and what was typed is still in the room.
    virtual bool settle() { return true; }
    /// The room's actions as the window's menu has them: what belongs together may be a menu of its own.
    virtual QList<QAction*> menuActions() { return actions(); }

Q_SIGNALS:
    /// The status line: what is going on at the left, counts at the right.
    void statusChanged(const QString& left, const QString& right);
    /// Whether something was typed that is not stored yet; the window's title says so too.
    void unsavedChanged(bool isUnsaved);
    /// The room wants the window for itself, or gives it back: sidebar, menus and status line.
    void aloneWanted(bool isAlone);
};

} // namespace hoego::ui
