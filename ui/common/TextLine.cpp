#include "ui/common/TextLine.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace hoego::ui {

TextLine::TextLine(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT wholeTextChanged(wholeText()); });
}

QString TextLine::wholeText() const
{
    QString whole = text();
    whole.insert(hasSelectedText() ? selectionStart() : cursorPosition(), m_composed);
    return whole;
}

void TextLine::finishComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    if (!isComposing())
        return;
    // An input method that does not answer (or has just gone) must not take the syllable with it.
    QInputMethodEvent committed;
    committed.setCommitString(m_composed);
    QCoreApplication::sendEvent(this, &committed);
}

void TextLine::inputMethodEvent(QInputMethodEvent* event)
{
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    Q_EMIT wholeTextChanged(wholeText());
}

void TextLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isComposing()) {
        finishComposition();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace hoego::ui
