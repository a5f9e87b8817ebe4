#include "ui/write/FormatMenu.h"

#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Lines.h"
#include "ui/write/Lists.h"
#include "ui/write/Wrapping.h"

#include <QAction>

namespace hoego::ui {

namespace {

/// Where Markdown means something.
void changeMarkdown(Editor& editor, const Editor::Change& change)
{
    if (editor.isVisible() && !editor.isInCode())
        editor.change(change);
}

} // namespace

FormatMenu::FormatMenu(const Desk& desk)
    : QMenu(tr("Format"), &desk.room())
{
    setObjectName(QStringLiteral("formatMenu"));
    addMarks(desk);
    addLines(desk);
    desk.room().addAction(menuAction());
}

QAction* FormatMenu::add(const QString& name, const QString& text, const QKeySequence& shortcut)
{
    QAction* action = addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void FormatMenu::addMarks(const Desk& desk)
{
    Editor& editor = desk.editor();
    const auto addMark = [&](const QString& name, const QString& text, const QKeySequence& key,
                             const QString& mark) {
        connect(add(name, text, key), &QAction::triggered, &editor, [&editor, mark] {
            changeMarkdown(editor, [&](const QTextCursor& cursor) { return toggledMark(cursor, mark); });
        });
    };
    addMark(QStringLiteral("bold"), tr("Bold"), QKeySequence::Bold, QStringLiteral("**"));
    addMark(QStringLiteral("italic"), tr("Italic"), QKeySequence::Italic, QStringLiteral("*"));
    addMark(QStringLiteral("strikethrough"), tr("Strikethrough"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
            QStringLiteral("~~"));
    addMark(QStringLiteral("inlineCode"), tr("Code"), {}, QStringLiteral("`"));
    // Ctrl+K, too, where something is selected: see Editor.
    connect(add(QStringLiteral("link"), tr("Link"), Qt::CTRL | Qt::SHIFT | Qt::Key_K), &QAction::triggered,
            &editor, [&editor] { changeMarkdown(editor, linked); });
}

void FormatMenu::addLines(const Desk& desk)
{
    Editor& editor = desk.editor();
    addSeparator();
    constexpr int levels = 6;
    for (int level = 1; level <= levels; ++level) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + level);
        QAction* action = add(QStringLiteral("heading%1").arg(level), tr("Heading %1").arg(level),
                              Qt::CTRL | Qt::ALT | key);
        connect(action, &QAction::triggered, &editor, [&editor, level] {
            changeMarkdown(editor,
                           [level](const QTextCursor& cursor) { return toggledHeading(cursor, level); });
        });
    }
    addSeparator();
    connect(add(QStringLiteral("tickTask"), tr("Tick the task"), Qt::CTRL | Qt::Key_Space),
            &QAction::triggered, &editor, [&editor] {
                changeMarkdown(editor, [](const QTextCursor& cursor) {
                    tickTasks(cursor);
                    return cursor;
                });
            });
    const auto addMove = [&](const QString& name, const QString& text, Qt::Key key, Vertical direction) {
        connect(add(name, text, Qt::ALT | key), &QAction::triggered, &editor, [&editor, direction] {
            if (editor.isVisible()) // In code as well: a line is a line.
                editor.change([&](const QTextCursor& cursor) { return movedLines(cursor, direction); });
        });
    };
    addMove(QStringLiteral("lineUp"), tr("Move lines up"), Qt::Key_Up, Vertical::Up);
    addMove(QStringLiteral("lineDown"), tr("Move lines down"), Qt::Key_Down, Vertical::Down);
}

} // namespace hoego::ui
