#include "ui/colors/NoteEdit.h"

#include "ui/render/PeriodLabel.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace hoego::ui {

namespace {

constexpr int longestNote = 300;

} // namespace

NoteEdit::NoteEdit(Day day, const QString& note, QWidget* parent)
    : QLineEdit(note, parent)
    , m_day(day)
{
    setObjectName(QStringLiteral("noteEdit"));
    setMaxLength(longestNote);
    setAccessibleName(tr("Note on %1").arg(dayLabel(day)));
    setPlaceholderText(accessibleName());
    setTextMargins(6, 2, 6, 2);
    selectAll();
}

QString NoteEdit::note()
{
    // The input method hands over what is being composed; one that does not leaves it to us.
    QGuiApplication::inputMethod()->commit();
    if (!m_composition.isEmpty())
        insert(std::exchange(m_composition, {}));
    return text();
}

void NoteEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composition = event->preeditString();
    QLineEdit::inputMethodEvent(event);
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT kept();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        QLineEdit::keyPressEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        Q_EMIT kept();
}

} // namespace hoego::ui
