#pragma once

#include <QString>

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

/// The emphasis, strikethrough and code of `line`, by the renderer's own parser, so that the editor shows as
/// bold what will be bold, next to Korean particles too. What began on another line is not known here.
std::vector<InlineSpan> inlineSpans(const QString& line);

} // namespace hoego::ui
