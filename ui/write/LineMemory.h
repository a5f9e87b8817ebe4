#pragma once

#include "ui/write/Fence.h"
#include "ui/write/Stretch.h"

#include <KSyntaxHighlighting/State>

#include <QTextBlock>

namespace hoego::ui {

/// What the highlighter knows of a line, kept at its block.
struct LineMemory : QTextBlockUserData {
    KSyntaxHighlighting::State state; ///< At the end of the line.
    Fence fence;                      ///< At the end of the line.
    int fenceNumber = 0;
    bool isSeen = false;
    bool beginsPrivate = false;
    bool endsLive = false; ///< The mark under a live block's inlay.
    int place = 0;      ///< Among the lines of its Stretch, from 1; 0: in none.
    bool isLong = false; ///< Its Stretch ends with it.
    LineMarks marks;    ///< By which it is colored.
};

/// Null, if the line was never looked at.
inline LineMemory* memory(const QTextBlock& block)
{
    return static_cast<LineMemory*>(block.userData());
}

} // namespace hoego::ui
