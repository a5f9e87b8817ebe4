#include "ui/write/PlainText.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace hoego::ui {

QString plainText(const QTextDocument& document)
{
    QString text = document.toRawText();
    for (QChar& character : text) {
        switch (character.unicode()) {
        case 0xfdd0: // Qt's marks for the beginning and the end of a frame.
        case 0xfdd1:
        case QChar::ParagraphSeparator:
        case QChar::LineSeparator: character = QLatin1Char('\n'); break;
        default: break;
        }
    }
    return text;
}

void replaceText(QTextDocument& document, const QString& text)
{
    const QString before = plainText(document);
    const auto shorter = std::min(before.size(), text.size());
    const auto [beforeDiffers, textDiffers] = std::ranges::mismatch(before, text);
    qsizetype start = beforeDiffers - before.begin();
    qsizetype same = 0;
    while (same < shorter - start && before[before.size() - 1 - same] == text[text.size() - 1 - same])
        ++same;
    if (start == before.size() && start == text.size())
        return;
    // Half a surrogate pair cannot be replaced alone.
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    if (same > 0 && before[before.size() - same].isLowSurrogate())
        --same;

    QTextCursor cursor{&document};
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(before.size() - same), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - same - start));
}

void insertApart(QTextCursor& cursor, const QString& text)
{
    cursor.beginEditBlock();
    if (text.isEmpty()) {
        cursor.removeSelectedText();
    } else {
        // Letters typed next join a step that ends with an insertion, but none that ends with a removal.
        cursor.insertText(text + u' ');
        cursor.deletePreviousChar();
    }
    cursor.endEditBlock();
}

} // namespace hoego::ui
