#include "ui/write/Editor.h"

#include "ui/write/Comforts.h"
#include "ui/write/EditorLayout.h"
#include "ui/write/Fence.h"
#include "ui/write/Manuscript.h"
#include "ui/write/Measure.h"
#include "ui/write/PlainText.h"

#include "core/text/Hangul.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <memory>
#include <utility>

namespace hoego::ui {

namespace {

/// On X11 a text field takes these for itself (to the end of the line, delete to there); here they are the
/// house's.
bool isOurs(QKeyCombination keys)
{
    return keys == (Qt::CTRL | Qt::Key_E) || keys == (Qt::CTRL | Qt::Key_K);
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

void Editor::updateMeasure()
{
    const int side = sideMargin(font(), width());
    setViewportMargins(side, m_topMargin, std::max(0, side - verticalScrollBar()->sizeHint().width()), 0);
}

void Editor::commitComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    if (!isComposing())
        return;
    // Nobody answered (there is no input method any more, or it is another's turn): the syllable on the
    // screen is the person's all the same.
    QInputMethodEvent confirmed;
    confirmed.setCommitString(m_composed);
    QCoreApplication::sendEvent(this, &confirmed);
    QGuiApplication::inputMethod()->reset();
}

void Editor::inputMethodEvent(QInputMethodEvent* event)
{
    const bool wasComposing = isComposing();
    m_composed = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    if (isComposing() != wasComposing)
        Q_EMIT composingChanged(isComposing());
    if (isComposing() || wasComposing)
        Q_EMIT composedChanged();
}

// The base class answers as if the text filled the widget; with our margins the list of candidates would open
// far from the caret.
QVariant Editor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QVariant answer = QPlainTextEdit::inputMethodQuery(query);
    if (query != Qt::ImCursorRectangle && query != Qt::ImAnchorRectangle)
        return answer;
    return answer.toRectF().translated(viewport()->pos());
}

void Editor::toggleMark(const QString& mark)
{
    commitComposition();
    setTextCursor(toggledMark(textCursor(), mark));
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

void Editor::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !marks(Marks::Found).isEmpty()) {
        setMarks(Marks::Found, {});
        return;
    }
    if (isEnter && modifiers == Qt::NoModifier) {
        commitComposition();
        if (!isInFence(textCursor().block()) && continueLine(textCursor())) {
            ensureCursorVisible();
            return;
        }
    }
    if (isEnter && modifiers == Qt::ShiftModifier) {
        // The base class would put in a separator that is no line feed; a line is a line here.
        insert(QStringLiteral("\n"));
        ensureCursorVisible();
        return;
    }
    if (event->key() == Qt::Key_Tab && modifiers == Qt::ControlModifier) {
        focusNextChild();
        return;
    }
    if (event->key() == Qt::Key_Backtab || (event->key() == Qt::Key_Tab && modifiers == Qt::NoModifier)) {
        commitComposition();
        const auto direction = event->key() == Qt::Key_Tab ? Direction::In : Direction::Out;
        if (indentItems(textCursor(), direction))
            return;
        // Outside of lists Shift+Tab leaves the text, so that the keyboard is never caught in it.
        if (direction == Direction::Out) {
            focusPreviousChild();
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

// A click between two lines means the nearer one; the base class would take it for the end of the upper one.
QPointF Editor::nearestLine(QPointF position) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.bottom() <= position.y() && block.next().isValid())
            continue;
        const QTextLayout& layout = *block.layout();
        qreal best = position.y();
        qreal least = std::numeric_limits<qreal>::max();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QRectF line = layout.lineAt(i).rect().translated(rect.topLeft());
            const qreal inside = std::clamp(position.y(), line.top() + 1, line.bottom() - 1);
            if (std::abs(inside - position.y()) < least) {
                least = std::abs(inside - position.y());
                best = inside;
            }
        }
        return {position.x(), best};
    }
    return position;
}

template <class Handler>
void Editor::withSnapped(QMouseEvent* event, Handler handler)
{
    const QPointF snapped = nearestLine(event->position());
    QMouseEvent moved{event->type(),   snapped,          event->scenePosition(), event->globalPosition(),
                      event->button(), event->buttons(), event->modifiers(),     event->pointingDevice()};
    moved.setTimestamp(event->timestamp());
    handler(&moved);
    event->setAccepted(moved.isAccepted());
}

void Editor::mousePressEvent(QMouseEvent* event)
{
    commitComposition(); // Before the caret moves: else the syllable would go along, or be lost.
    withSnapped(event, [this](QMouseEvent* moved) { QPlainTextEdit::mousePressEvent(moved); });
}

void Editor::mouseMoveEvent(QMouseEvent* event)
{
    withSnapped(event, [this](QMouseEvent* moved) { QPlainTextEdit::mouseMoveEvent(moved); });
}

void Editor::mouseReleaseEvent(QMouseEvent* event)
{
    withSnapped(event, [this](QMouseEvent* moved) { QPlainTextEdit::mouseReleaseEvent(moved); });
}

void Editor::contextMenuEvent(QContextMenuEvent* event)
{
    commitComposition();
    const std::unique_ptr<QMenu> menu{createStandardContextMenu(event->pos())};
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(*menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void Editor::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        commitComposition();
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void Editor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMeasure();
}

void Editor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

bool Editor::event(QEvent* event)
{
    const bool isTyped = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    const int caret = m_isTypewriter && isTyped ? textCursor().position() : -1;
    const bool isHandled = handle(event);
    // By the keyboard only: under the pointer nothing may move.
    if (caret >= 0 && (textCursor().position() != caret || event->type() == QEvent::InputMethod))
        keepCaretInMiddle();
    return isHandled;
}

bool Editor::handle(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isOurs(static_cast<QKeyEvent*>(event)->keyCombination())) {
        event->ignore();
        return true;
    }
    // The margins at both sides belong to the text for the wheel and the pointer.
    switch (event->type()) {
    case QEvent::Wheel: wheelEvent(static_cast<QWheelEvent*>(event)); return event->isAccepted();
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        QPointF inside = viewport()->mapFrom(this, mouse->position());
        inside.setX(std::clamp(inside.x(), 0.0, viewport()->width() - 1.0));
        QMouseEvent mapped{
            mouse->type(),   inside,           mouse->scenePosition(), mouse->globalPosition(),
            mouse->button(), mouse->buttons(), mouse->modifiers(),     mouse->pointingDevice()};
        return QCoreApplication::sendEvent(viewport(), &mapped);
    }
    default: return QPlainTextEdit::event(event);
    }
}

void Editor::paintEvent(QPaintEvent* event)
{
    paintBlocks(event->rect());
    QPlainTextEdit::paintEvent(event);
    if (m_inlayPainter)
        paintInlays(event->rect());
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
    QTextBlock block = firstVisibleBlock();
    while (block.isValid() && block.previous().isValid() && isInFence(block) && isInFence(block.previous())
           && fenceOf(block) == fenceOf(block.previous()))
        block = block.previous(); // The ground begins above what is seen.
    while (block.isValid()) {
        if (!isInFence(block)) {
            if (blockBoundingGeometry(block).translated(contentOffset()).top() > clip.bottom())
                break;
            block = block.next();
            continue;
        }
        const int fence = fenceOf(block);
        QRectF ground = blockBoundingGeometry(block).translated(contentOffset());
        const bool isLive = isLiveFence(block.text());
        for (block = block.next(); block.isValid() && fenceOf(block) == fence; block = block.next()) {
            if (ground.top() > clip.bottom())
                break;
            ground |= blockBoundingGeometry(block).translated(contentOffset());
        }
        if (ground.top() > clip.bottom())
            break;
        ground.setLeft(0);
        ground.setRight(viewport()->width());
        painter.setBrush(isLive ? theme.liveBlock : theme.block);
        painter.drawRoundedRect(ground, 8, 8);
        if (isLive)
            painter.fillRect(QRectF{ground.left(), ground.top(), 3, ground.height()}, theme.accent);
    }
}

bool Editor::canInsertFromMimeData(const QMimeData* source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source) || source->hasUrls() || source->hasImage();
}

void Editor::insertFromMimeData(const QMimeData* source)
{
    const bool isTaken = std::ranges::any_of(m_takers, [&](const auto& taker) { return taker(*source); });
    if (isTaken || !source->hasText())
        return;
    insert(source->text());
    ensureCursorVisible();
}

} // namespace hoego::ui
