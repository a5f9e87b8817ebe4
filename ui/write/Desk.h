#pragma once

#include "ui/common/Room.h"

#include <QKeySequence>

#include <functional>

class QAction;

namespace hoego::ui {

class Editor;
class Manuscript;

/// What the tools of the Write room share: the text in hand, the editor that shows it and the room's
/// commands. A tool (finding, spelling, pictures…) is a class of its own that takes the desk, listens to it
/// and adds its commands; the room makes it and knows no more of it. The desk outlives its tools.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `settle`: finishes a composition and stores what is typed; false where that failed (see Room::settle).
    Desk(const RoomContext& context, QWidget& room, Editor& editor, std::function<bool()> settle);

    const RoomContext& context() const { return m_context; }
    Editor& editor() const { return m_editor; }
    /// The window's part that tools may put dialogs over.
    QWidget& room() const { return m_room; }
    /// Null only before the first entry is shown.
    Manuscript* manuscript() const { return m_manuscript; }
    bool settle() const { return m_settle(); }

    /// A command of the room: in its menu and in the command palette. `name`: by which tests and menus find
    /// it.
    QAction* addCommand(const QString& name, const QString& text, const QKeySequence& shortcut,
                        std::function<void()> command) const;

    /// Another text is in hand. Called by the room, when the editor already shows it.
    void take(Manuscript& manuscript);

Q_SIGNALS:
    void taken(hoego::ui::Manuscript& manuscript);
    /// The person, or a tool, changed text, title, tags or state.
    void typedIn();
    /// A tool is about to show something in the text: it must be seen, not only its preview.
    void textWanted();

private:
    RoomContext m_context;
    QWidget& m_room;
    Editor& m_editor;
    std::function<bool()> m_settle;
    Manuscript* m_manuscript = nullptr;
};

} // namespace hoego::ui
