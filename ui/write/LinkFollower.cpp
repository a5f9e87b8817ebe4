#include "ui/write/LinkFollower.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Links.h"
#include "ui/write/Manuscript.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace hoego::ui {

LinkFollower::LinkFollower(Desk& desk, std::function<void(const QString& title)> begin)
    : QObject(&desk.room())
    , m_desk(desk)
    , m_begin(std::move(begin))
{
    desk.addCommand(QStringLiteral("followLink"), tr("Follow the link"), Qt::CTRL | Qt::Key_Return, [this] {
        if (!followAt(m_desk.editor().textCursor()))
            m_desk.context().navigator.tell(
                tr("There is no link at the caret. '[[' and a title or a month make one."));
    });
    desk.editor().viewport()->installEventFilter(this);
    connect(&desk.editor(), &Editor::menuWanted, this, [this](QMenu& menu, const QTextCursor& at) {
        const auto link = linkAt(at);
        if (!link)
            return;
        auto* action = new QAction{tr("Go to '%1'").arg(link->target.trimmed()), &menu};
        connect(action, &QAction::triggered, this, [this, target = link->target] { follow(target); });
        menu.insertAction(menu.actions().value(0), action);
        menu.insertSeparator(menu.actions().value(1));
    });
}

void LinkFollower::follow(const QString& target)
{
    m_desk.editor().commitComposition();
    if (!m_desk.manuscript())
        return;
    const Day near = m_desk.manuscript()->entry().date;
    if (const auto place = placeOf(target, m_desk.context().journal, near))
        m_desk.context().navigator.go(*place);
    else
        m_begin(target.simplified());
}

bool LinkFollower::followAt(const QTextCursor& cursor)
{
    const auto link = linkAt(cursor);
    if (link)
        follow(link->target);
    return link.has_value();
}

bool LinkFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QObject::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    m_desk.editor().commitComposition();
    return followAt(m_desk.editor().cursorForPosition(mouse->position().toPoint()));
}

} // namespace hoego::ui
