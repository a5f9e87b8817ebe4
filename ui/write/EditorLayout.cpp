#include "ui/write/EditorLayout.h"

#include "ui/write/Fence.h"
#include "ui/write/LineStart.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

/// The base class begins every layout at zero, and knows nothing of us: that tells fresh lines from moved
/// ones.
bool isSpread(const QTextLayout& layout)
{
    return layout.lineAt(0).y() > 0;
}

} // namespace

void EditorLayout::setPitch(qreal pitch)
{
    if (pitch == m_pitch)
        return;
    m_pitch = pitch;
    document()->markContentsDirty(0, document()->characterCount());
}

qreal EditorLayout::airOf(const QTextBlock& block, const QTextLine& line) const
{
    constexpr qreal leastShare = 0.12;
    constexpr qreal smallShare = 0.5;
    const qreal pitch = endsLive(block) ? smallShare * m_pitch : m_pitch;
    return std::max(pitch - line.height(), m_pitch * leastShare);
}

void EditorLayout::setRoom(int inlay, qreal height)
{
    if (m_rooms.value(inlay) == height)
        return;
    if (height > 0)
        m_rooms.insert(inlay, height);
    else
        m_rooms.remove(inlay);
    Q_EMIT documentSizeChanged(documentSize()); // The base class would count on the lines alone.
    Q_EMIT update();
}

qreal EditorLayout::roomUnder(const QTextBlock& block) const
{
    const int inlay = block.userState();
    return inlay > 0 ? m_rooms.value(inlay) : 0;
}

QRectF EditorLayout::blockBoundingRect(const QTextBlock& block) const
{
    const QRectF rect = linesRect(block);
    return block.isVisible() ? rect.adjusted(0, 0, 0, roomUnder(block)) : rect;
}

QRectF EditorLayout::linesRect(const QTextBlock& block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (m_pitch <= 0 || !block.isValid() || !block.isVisible())
        return rect;
    const QTextLayout& layout = *block.layout();
    if (layout.lineCount() > 1 && !isSpread(layout) && hang(block))
        rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    const int lines = layout.lineCount();
    if (lines == 0)
        return rect;
    if (isSpread(layout)) {
        rect.setHeight(rect.height() + airOf(block, layout.lineAt(lines - 1)) / 2);
        return rect;
    }
    qreal air = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.lineAt(i);
        const qreal own = airOf(block, line);
        line.setPosition({line.x(), line.y() + air + own / 2});
        air += own;
    }
    rect.setHeight(rect.height() + air);
    return rect;
}

// The base class breaks every line at the same width and cannot be told otherwise, so what wraps is broken
// anew.
bool EditorLayout::hang(QTextBlock block) const
{
    constexpr int longest = 20000; // To break a book twice for each key would be felt.
    const auto start = block.length() < longest ? lineStart(block.text()) : std::nullopt;
    if (!start)
        return false;
    QTextLayout& layout = *block.layout();
    const qreal left = layout.lineAt(0).x();
    const qreal width = layout.lineAt(0).width();
    const qreal words = layout.lineAt(0).cursorToX(static_cast<int>(start->prefix.size())) - left;
    const qreal indent = std::min(words, width / 2);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal inward = line.lineNumber() > 0 ? indent : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(width - inward);
        line.setPosition({left + inward, height});
        height += line.height();
    }
    layout.endLayout();
    if (block.lineCount() != layout.lineCount()) {
        block.setLineCount(layout.lineCount());
        Q_EMIT const_cast<EditorLayout*>(this)->documentSizeChanged(documentSize());
    }
    return true;
}

} // namespace hoego::ui
