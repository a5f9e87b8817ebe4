#pragma once

#include "ui/write/Fence.h"

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
};

/// Null, if the line was never looked at.
inline LineMemory* memory(const QTextBlock& block)
{
    return static_cast<LineMemory*>(block.userData());
}

} // namespace hoego::ui
