#pragma once

#include "tests/support/Printers.h"
#include "ui/write/PlainText.h"

#include <QTextCursor>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace hoego::ui {

/// A text with the caret at `mark`; a second one ends a selection.
class Page {
public:
    explicit Page(QString text, QChar mark = QLatin1Char('|'))
    {
        const auto caret = text.indexOf(mark);
        text.remove(caret, 1);
        const auto end = text.indexOf(mark);
        if (end >= 0)
            text.remove(end, 1);
        document.setPlainText(text);
        cursor = QTextCursor{&document};
        cursor.setPosition(static_cast<int>(caret));
        if (end >= 0)
            cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    }

    QString text() const { return plainText(document); }

    QTextDocument document;
    QTextCursor cursor;
};

} // namespace hoego::ui
