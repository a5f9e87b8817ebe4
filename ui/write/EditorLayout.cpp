#include "ui/write/EditorLayout.h"

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

qreal EditorLayout::airOf(const QTextLine& line) const
{
    constexpr qreal leastShare = 0.12;
    return std::max(m_pitch - line.height(), m_pitch * leastShare);
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
    const int lines = layout.lineCount();
    if (lines == 0)
        return rect;
    if (isSpread(layout)) {
        rect.setHeight(rect.height() + airOf(layout.lineAt(lines - 1)) / 2);
        return rect;
    }
    qreal air = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.lineAt(i);
        const qreal own = airOf(line);
        line.setPosition({line.x(), line.y() + air + own / 2});
        air += own;
    }
    rect.setHeight(rect.height() + air);
    return rect;
}

} // namespace hoego::ui
