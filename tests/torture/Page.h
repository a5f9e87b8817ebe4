#pragma once

#include <QString>
#include <QStringView>

namespace hoego::tests {

/// What must stand on a page, by the plainest rules: text, and a caret in it.
struct Page {
    QString text;
    qsizetype caret = 0;

    void type(QStringView typed)
    {
        text.insert(caret, typed);
        caret += typed.size();
    }
    void erase(qsizetype count)
    {
        text.remove(caret - count, count);
        caret -= count;
    }
    void goToEnd() { caret = text.size(); }
    void goToLineStart() { caret -= inLine(); }
    /// How many characters stand before the caret in its line.
    qsizetype inLine() const { return caret - (caret == 0 ? 0 : text.lastIndexOf(u'\n', caret - 1) + 1); }
    bool isAtLineStart() const { return inLine() == 0; }
};

} // namespace hoego::tests
