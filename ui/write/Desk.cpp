#include "ui/write/Desk.h"

#include "ui/write/Manuscript.h"

#include <QAction>

#include <utility>

namespace hoego::ui {

Desk::Desk(const RoomContext& context, QWidget& room, Editor& editor, std::function<bool()> settle)
    : QObject(&room)
    , m_context(context)
    , m_room(room)
    , m_editor(editor)
    , m_settle(std::move(settle))
{
}

QAction* Desk::addCommand(const QString& name, const QString& text, const QKeySequence& shortcut,
                          std::function<void()> command) const
{
    auto* action = new QAction{text, &m_room};
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, &m_room, std::move(command));
    m_room.addAction(action);
    return action;
}

void Desk::take(Manuscript& manuscript)
{
    if (m_manuscript)
        m_manuscript->disconnect(this);
    m_manuscript = &manuscript;
    connect(m_manuscript, &Manuscript::typedIn, this, &Desk::typedIn);
    Q_EMIT taken(manuscript);
}

} // namespace hoego::ui
