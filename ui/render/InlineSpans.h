#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hoego::ui {

/// A stretch of one line of Markdown that the renderer would not show as plain words.
struct InlineSpan {
    int start = 0;
    int length = 0;
    bool isBold = false;
    bool isItalic = false;
    bool isStruck = false;
    bool isCode = false;
    bool isMark = false; ///< It is the `**` itself: nothing of it is shown.

    bool operator==(const InlineSpan&) const = default;
};

/// The emphasis, strikethrough and code of each of `lines`, which stand under each other without a blank
/// line, by the renderer's own parser, so that the editor shows as bold what will be bold, next to Korean
/// particles and over several lines too.
std::vector<std::vector<InlineSpan>> inlineSpans(const QStringList& lines);

/// Where the words of `line` begin if it is the first of what is read: behind its blanks and a footnote's
/// mark, which the parser would take for that of a link.
qsizetype firstWords(const QString& line);

} // namespace hoego::ui
