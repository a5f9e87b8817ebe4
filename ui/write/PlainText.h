#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

namespace hoego::ui {

/// The document's text with line feeds, as it is: no-break spaces stay, which QTextDocument::toPlainText()
/// loses. What an input method is still composing is not part of it.
QString plainText(const QTextDocument& document);

/// Makes the document's text `text`, as one undo step that touches only the stretch that differs: the caret,
/// the scroll position and the undo steps before it stay.
void replaceText(QTextDocument& document, const QString& text);

/// Puts `text` in the place of what `cursor` has chosen, as a step of undo of its own. Qt alone would make
/// one step of it and the letters that are typed before and behind it.
void insertApart(QTextCursor& cursor, const QString& text);

} // namespace hoego::ui
