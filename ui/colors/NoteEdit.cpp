#include "ui/colors/NoteEdit.h"

#include "ui/render/PeriodLabel.h"

#include <QKeyEvent>

namespace hoego::ui {

namespace {

constexpr int longestNote = 300;

} // namespace

NoteEdit::NoteEdit(Day day, const QString& note, QWidget* parent)
    : TextLine(parent)
    , m_day(day)
{
    setText(note);
    setObjectName(QStringLiteral("noteEdit"));
    setMaxLength(longestNote);
    setAccessibleName(tr("Note on %1").arg(dayLabel(day)));
    setPlaceholderText(accessibleName());
    setTextMargins(6, 2, 6, 2);
    selectAll();
}

QString NoteEdit::note()
{
    finishComposition();
    return text();
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT kept();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        TextLine::keyPressEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    TextLine::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        Q_EMIT kept();
}

} // namespace hoego::ui
