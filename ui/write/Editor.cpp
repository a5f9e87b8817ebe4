#include "ui/write/Editor.h"

#include "ui/write/EditorLayout.h"
#include "ui/write/Fence.h"
#include "ui/write/Manuscript.h"
#include "ui/write/Measure.h"
#include "ui/write/PlainText.h"

#include "core/text/Hangul.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

/// A closed padlock that fills the height of `room`.
void paintLock(QPainter& painter, const QRectF& room, const QColor& color)
{
    const qreal unit = room.height() / 10;
    const QRectF body{room.center().x() - 4 * unit, room.top() + 4.5 * unit, 8 * unit, 5.5 * unit};
    const QRectF bow{room.center().x() - 2.5 * unit, room.top() + 0.7 * unit, 5 * unit, 7 * unit};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{color, 1.4 * unit});
    painter.drawArc(bow, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(body, unit, unit);
}

} // namespace

Editor::Editor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("editor"));
    setAccessibleName(tr("Text"));
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The list of candidates goes along when the text moves under it.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { updateMicroFocus(); });
    // Not at once: the range may change in the middle of laying lines out.
    connect(
        verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this] {
            if (needsScrollBar() != m_hasScrollBar)
                updateMeasure();
        },
        Qt::QueuedConnection);
    restyle();
}

void Editor::setManuscript(Manuscript& manuscript)
{
    QTextDocument& next = manuscript.document();
    if (document() == &next)
        return;
    next.setDefaultFont(font());
    clearMarks();
    m_topMargin = 0;
    setDocument(&next);
    restyle();
    QTextCursor cursor{&next};
    cursor.setPosition(std::clamp(manuscript.caret, 0, next.characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(manuscript.scroll);
}

void Editor::restyle()
{
    const qreal em = QFontInfo{font()}.pixelSize();
    if (auto* layout = qobject_cast<EditorLayout*>(document()->documentLayout()))
        layout->setPitch(std::round(lineHeightInEm * em));
    setTabStopDistance(4 * QFontMetricsF{font()}.horizontalAdvance(QLatin1Char(' ')));
    updateMeasure();
}

bool Editor::needsScrollBar() const
{
    return verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
}

/// The lines are as wide with a scroll bar as without, so that none breaks anew when a text grows out of the
/// window.
void Editor::updateMeasure()
{
    const int side = sideMargin(font(), width());
    m_hasScrollBar = needsScrollBar();
    const int bar = m_hasScrollBar ? verticalScrollBar()->sizeHint().width() : 0;
    setViewportMargins(side, m_topMargin, std::max(0, side - bar), 0);
    updateMicroFocus();
}

void Editor::insert(const QString& text)
{
    commitComposition();
    QTextCursor cursor = textCursor();
    insertApart(cursor, text::normalized(text));
    setTextCursor(cursor);
}

QTextCharFormat Editor::foundFormat() const
{
    const Theme& theme = Theme::of(palette());
    const Rgb marker{.red = 0xff, .green = 0xd9, .blue = 0x4a};
    QTextCharFormat format;
    format.setBackground(theme.highlighter(marker));
    format.setForeground(theme.inkOn(marker));
    return format;
}

std::pair<int, int> Editor::visibleRange() const
{
    QTextBlock last = firstVisibleBlock();
    const int first = last.position();
    qreal bottom = blockBoundingGeometry(last).translated(contentOffset()).bottom();
    while (last.next().isValid() && bottom < viewport()->height()) {
        last = last.next();
        bottom += blockBoundingRect(last).height();
    }
    return {first, last.position() + last.length() - 1};
}

void Editor::showFound(const std::vector<std::pair<qsizetype, qsizetype>>& ranges)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& [from, to] : ranges) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor{document()};
        mark.cursor.setPosition(static_cast<int>(from));
        mark.cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        mark.format = foundFormat();
        marks.push_back(mark);
    }
    const bool isNothing = marks.isEmpty();
    setMarks(Marks::Found, std::move(marks));
    if (isNothing)
        return;
    QTextCursor first{document()};
    first.setPosition(static_cast<int>(ranges.front().first));
    setTextCursor(first);
    centerCursor();
}

void Editor::setMarks(Marks kind, QList<QTextEdit::ExtraSelection> marks)
{
    auto& shown = m_marks.at(static_cast<std::size_t>(kind));
    if (shown.isEmpty() && marks.isEmpty())
        return;
    shown = std::move(marks);
    showMarks();
}

const QList<QTextEdit::ExtraSelection>& Editor::marks(Marks kind) const
{
    return m_marks.at(static_cast<std::size_t>(kind));
}

void Editor::clearMarks()
{
    m_marks = {};
    showMarks();
}

void Editor::showMarks()
{
    QList<QTextEdit::ExtraSelection> all;
    for (const auto& marks : m_marks)
        all += marks;
    setExtraSelections(all);
}

void Editor::setInlayPainter(InlayPainter painter)
{
    m_inlayPainter = std::move(painter);
    viewport()->update();
}

void Editor::addTaker(std::function<bool(const QMimeData&)> taker)
{
    m_takers.push_back(std::move(taker));
}

void Editor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void Editor::paintEvent(QPaintEvent* event)
{
    paintBlocks(event->rect());
    QPlainTextEdit::paintEvent(event);
    if (m_inlayPainter)
        paintInlays(event->rect());
    paintLocks(event->rect());
}

// Beside what never leaves the journal.
void Editor::paintLocks(const QRect& clip)
{
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Theme::of(palette()).faint;
    const QTextDocument& text = *document();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > clip.bottom())
            break;
        if (!beginsPrivate(block) || block.layout()->lineCount() == 0)
            continue;
        const QRectF line = block.layout()->lineAt(0).rect().translated(rect.topLeft());
        const qreal size = std::min(text.documentMargin() - 4, line.height() / 2);
        paintLock(painter, {2, line.center().y() - size / 2, size, size}, color);
    }
}

std::pair<QTextBlock, QRectF> Editor::roomAt(const QPoint& place) const
{
    const auto* layout = qobject_cast<EditorLayout*>(document()->documentLayout());
    for (QTextBlock block = firstVisibleBlock(); layout && block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > place.y())
            break;
        const qreal room = layout->roomUnder(block);
        if (room > 0 && place.y() >= rect.bottom() - room && place.y() < rect.bottom())
            return {block, QRectF{0, rect.bottom() - room, viewport()->width() + 0.0, room}};
    }
    return {};
}

void Editor::paintInlays(const QRect& clip)
{
    const auto* layout = qobject_cast<EditorLayout*>(document()->documentLayout());
    if (!layout)
        return;
    QPainter painter{viewport()};
    painter.setClipRect(clip);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > clip.bottom())
            break;
        const qreal room = layout->roomUnder(block);
        if (room > 0)
            m_inlayPainter(painter, block, QRectF{0, rect.bottom() - room, viewport()->width() + 0.0, room});
    }
}

// The ground of fenced blocks; our own live blocks have a bar at the left as well.
void Editor::paintBlocks(const QRect& clip)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(clip);
    painter.setPen(Qt::NoPen);
    constexpr int radius = 8;
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        QRectF ground = blockBoundingGeometry(block).translated(contentOffset());
        if (ground.top() > clip.bottom())
            break;
        if (!isInFence(block)) {
            block = block.next();
            continue;
        }
        const int fence = fenceOf(block);
        const bool isLive = isLiveBlock(block);
        // A fence may be as long as a book: only what is seen of it is walked through. Its ends, which are
        // round, are out of sight where it goes on above or below.
        if (fenceOf(block.previous()) == fence)
            ground.setTop(std::min(ground.top(), clip.top() + 0.0) - 2 * radius);
        for (block = block.next(); block.isValid() && fenceOf(block) == fence; block = block.next()) {
            ground |= blockBoundingGeometry(block).translated(contentOffset());
            if (ground.bottom() > clip.bottom() + 2 * radius)
                break;
        }
        ground.setLeft(0);
        ground.setRight(viewport()->width());
        painter.setBrush(isLive ? theme.liveBlock : theme.block);
        painter.drawRoundedRect(ground, radius, radius);
        if (isLive)
            painter.fillRect(QRectF{ground.left(), ground.top(), 3, ground.height()}, theme.accent);
        if (ground.bottom() > clip.bottom() + 2 * radius)
            break;
    }
}

} // namespace hoego::ui
