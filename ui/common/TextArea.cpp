#include "ui/common/TextArea.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace hoego::ui {

namespace {

QString composedIn(const QPlainTextEdit& edit)
{
    const auto* layout = edit.textCursor().block().layout();
    return layout ? layout->preeditAreaText() : QString{};
}

} // namespace

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

bool TextArea::isComposing() const
{
    return !composedIn(*this).isEmpty();
}

void TextArea::finishComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    const QString composed = composedIn(*this);
    if (composed.isEmpty())
        return;
    // An input method that does not answer (or has just gone) must not take the syllable with it.
    QInputMethodEvent committed;
    committed.setCommitString(composed);
    QCoreApplication::sendEvent(this, &committed);
}

} // namespace hoego::ui
