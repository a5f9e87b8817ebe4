#include "ui/write/Editor.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// How the text is scrolled: the caret's line in the middle, a heading at the top.
namespace hoego::ui {

namespace {

/// How far above the rest of a block's lines `line` begins, as the base class scrolls.
qreal scrolledBy(const QTextLayout& layout, int line)
{
    return line == 0 ? 0 : layout.lineAt(line - 1).naturalTextRect().bottom();
}

QTextLine lineOf(const QTextCursor& cursor)
{
    const QTextLayout& layout = *cursor.block().layout();
    int position = cursor.positionInBlock();
    if (!layout.preeditAreaText().isEmpty() && layout.preeditAreaPosition() <= position)
        position += static_cast<int>(layout.preeditAreaText().size());
    return layout.lineForTextPosition(position);
}

} // namespace

void Editor::setTypewriter(bool isOn)
{
    m_isTypewriter = isOn;
    setCenterOnScroll(isOn);
    if (isOn)
        keepCaretInMiddle();
    else
        setTopMargin(0);
}

void Editor::setTopMargin(int margin)
{
    m_topMargin = margin;
    updateMeasure();
}

// The view scrolls by whole lines, and not beyond the first one. What is missing to the middle the margin
// above the view makes up: near the text's beginning much, elsewhere less than a line.
void Editor::keepCaretInMiddle()
{
    QTextBlock top = textCursor().block();
    const QRectF own = blockBoundingRect(top); // Lays it out.
    const QTextLine line = lineOf(textCursor());
    if (!own.isValid() || !line.isValid())
        return;
    const qreal middle = (viewport()->height() + m_topMargin - line.height()) / 2;
    qreal above = line.y(); // From the top of `top` to the caret's line.
    while (above < middle && top.previous().isValid()) {
        top = top.previous();
        above += blockBoundingRect(top).height();
    }
    const qreal margin = top.previous().isValid() ? 0 : document()->documentMargin(); // Above the first line.
    const auto reached
        = [&](int first) { return above - scrolledBy(*top.layout(), first) + (first == 0 ? margin : 0); };
    const int lines = top.layout()->lineCount();
    int first = 0;
    while (first < lines && reached(first) > middle)
        ++first;
    qreal height = first < lines ? reached(first) : 0;
    if (first == lines) {
        height = above - blockBoundingRect(top).height();
        top = top.next();
        first = 0;
    }
    setTopMargin(std::max(0, static_cast<int>(std::lround(middle - height))));
    verticalScrollBar()->setValue(top.firstLineNumber() + first);
}

void Editor::showAtTop(const QTextBlock& block)
{
    if (m_isTypewriter)
        keepCaretInMiddle();
    else
        verticalScrollBar()->setValue(block.firstLineNumber());
}

// What the wheel scrolls first is the margin above the view, so that nothing leaps under the pointer.
void Editor::wheelEvent(QWheelEvent* event)
{
    constexpr int notch = 120;
    const int down = -event->angleDelta().y();
    if (m_topMargin == 0 || down <= 0) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    const int lines = 3 * fontMetrics().lineSpacing() * 2;
    setTopMargin(std::max(0, m_topMargin - lines * down / notch));
}

} // namespace hoego::ui
