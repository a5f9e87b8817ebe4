#include "ui/write/Editor.h"

#include "ui/write/Fence.h"
#include "ui/write/Lists.h"
#include "ui/write/Tables.h"
#include "ui/write/Wrapping.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <memory>

// What comes from the keyboard, the pointer, the clipboard and an input method.
namespace hoego::ui {

namespace {

/// On X11 a text field takes these for itself (to the end of the line, delete to there); here they are the
/// house's.
bool isOurs(QKeyCombination keys)
{
    return keys == (Qt::CTRL | Qt::Key_E) || keys == (Qt::CTRL | Qt::Key_K);
}

/// A key that does nothing by itself, and may come in the middle of a syllable.
bool isForOthers(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Meta
        || (key >= Qt::Key_Multi_key && key <= Qt::Key_Hangul_Special) || key == Qt::Key_Mode_switch
        || key == 0 || key == Qt::Key_unknown;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

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
    const QString& committed = event->commitString();
    // Some input methods send all that is typed this way, marks too.
    const bool isMark
        = committed.size() == 1 && event->preeditString().isEmpty() && event->replacementLength() == 0;
    m_composed = event->preeditString();
    if (isMark && !wasComposing && embrace(committed.front()))
        event->accept();
    else
        QPlainTextEdit::inputMethodEvent(event);
    if (isComposing() != wasComposing)
        Q_EMIT composingChanged(isComposing());
    if (isComposing() || wasComposing)
        Q_EMIT composedChanged();
}

// The base class answers as if the text filled the widget; with our margins the list of candidates would open
// far from the caret. And it answers with the whole paragraph, which may be a book, for each key.
QVariant Editor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

QVariant Editor::inputMethodQuery(Qt::InputMethodQuery query, const QVariant& argument) const
{
    const QTextCursor cursor = textCursor();
    const Surrounding around = surrounding(cursor);
    switch (query) {
    case Qt::ImSurroundingText: return around.text;
    case Qt::ImAnchorPosition:
        return std::clamp(cursor.anchor() - around.start, 0, static_cast<int>(around.text.size()));
    case Qt::ImCursorPosition:
        if (!argument.canConvert<QPointF>() || argument.isNull())
            return cursor.position() - around.start;
        return cursorForPosition((argument.toPointF() - viewport()->pos()).toPoint()).position()
            - around.start;
    case Qt::ImCursorRectangle:
    case Qt::ImAnchorRectangle:
        return QPlainTextEdit::inputMethodQuery(query, argument).toRectF().translated(viewport()->pos());
    default: return QPlainTextEdit::inputMethodQuery(query, argument);
    }
}

Editor::Surrounding Editor::surrounding(const QTextCursor& cursor)
{
    constexpr int reach = 1000;
    const QTextBlock block = cursor.block();
    if (!block.isValid())
        return {}; // While all of the text is replaced there is no caret.
    const int at = cursor.positionInBlock();
    int from = std::max(0, at - reach);
    int to = std::min(block.length() - 1, at + reach);
    const QTextDocument& document = *cursor.document();
    // Not between the halves of an emoji.
    from += from > 0 && document.characterAt(block.position() + from).isLowSurrogate() ? 1 : 0;
    to -= to > at && document.characterAt(block.position() + to).isLowSurrogate() ? 1 : 0;
    if (from == 0 && to == block.length() - 1)
        return {block.position(), block.text()};
    QTextCursor part{cursor};
    part.setPosition(block.position() + from);
    part.setPosition(block.position() + to, QTextCursor::KeepAnchor);
    return {block.position() + from, part.selectedText()};
}

bool Editor::isInCode() const
{
    return standsInFence(textCursor().block());
}

void Editor::change(const Change& change)
{
    commitComposition();
    setTextCursor(change(textCursor()));
    ensureCursorVisible();
}

bool Editor::embrace(QChar typed)
{
    if (!textCursor().hasSelection() || isInCode())
        return false;
    const auto done = embraced(textCursor(), typed);
    if (done)
        setTextCursor(*done);
    return done.has_value();
}

bool Editor::tickAt(QPoint place)
{
    const QTextCursor at = cursorForPosition(place);
    const int box = boxOf(at.block());
    constexpr int boxLength = 3;
    const bool isOnBox = box >= 0 && at.positionInBlock() >= box && at.positionInBlock() <= box + boxLength;
    return isOnBox && !standsInFence(at.block()) && tickTasks(QTextCursor{at.block()});
}

bool Editor::overrides(QKeyEvent* event)
{
    // A key that an input method let through ends what is composed, whatever command it is for.
    if (!isForOthers(event->key()))
        commitComposition();
    const auto keys = event->keyCombination();
    if (keys == (Qt::CTRL | Qt::Key_K) && textCursor().hasSelection() && !isInCode()) {
        event->accept(); // A link; without a selection it is the window's.
        return true;
    }
    if (!isOurs(keys))
        return false;
    event->ignore();
    return true;
}

void Editor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !marks(Marks::Found).isEmpty()) {
        setMarks(Marks::Found, {});
        return;
    }
    if (!isForOthers(event->key()))
        commitComposition();
    if (takesKey(*event))
        ensureCursorVisible();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool Editor::takesKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (isEnter(key) && modifiers == Qt::NoModifier)
        return !isInCode() && continueLine(textCursor());
    if (isEnter(key) && modifiers == Qt::ShiftModifier) {
        // The base class would put in a separator that is no line feed; a line is a line here.
        if (isInCode())
            insert(QStringLiteral("\n"));
        else
            breakLine(textCursor());
        return true;
    }
    if (key == Qt::Key_Tab && modifiers == Qt::ControlModifier)
        return focusNextChild();
    if (key == Qt::Key_Tab && modifiers == Qt::NoModifier)
        return !isInCode() && (stepCell(CellStep::Next) || indentItems(textCursor(), Direction::In));
    if (key == Qt::Key_Backtab) {
        const bool isDone
            = !isInCode() && (stepCell(CellStep::Previous) || indentItems(textCursor(), Direction::Out));
        // Outside of lists and tables Shift+Tab leaves the text, so that the keyboard is never caught in it.
        return isDone || focusPreviousChild();
    }
    if (key == Qt::Key_K && modifiers == Qt::ControlModifier) {
        if (textCursor().hasSelection() && !isInCode())
            setTextCursor(linked(textCursor()));
        return true;
    }
    const bool isTyped = event.text().size() == 1 && !(modifiers & ~Qt::ShiftModifier);
    return isTyped && embrace(event.text().front());
}

bool Editor::stepCell(CellStep step)
{
    const auto done = steppedCell(textCursor(), step);
    if (done)
        setTextCursor(*done);
    return done.has_value();
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
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier
        && tickAt(event->position().toPoint()))
        return;
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
    if (event->type() == QEvent::ShortcutOverride && overrides(static_cast<QKeyEvent*>(event)))
        return true;
    // The margins at both sides belong to the text for the wheel and the pointer.
    switch (event->type()) {
    case QEvent::Resize:
        // Before the page is fitted in. Its own resize would be too late: of one within another, as they come
        // when a hidden window was resized, the page hears nothing.
        updateMeasure();
        return QPlainTextEdit::event(event);
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

bool Editor::canInsertFromMimeData(const QMimeData* source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source) || source->hasUrls() || source->hasImage();
}

void Editor::insertFromMimeData(const QMimeData* source)
{
    commitComposition();
    const bool isTaken = std::ranges::any_of(m_takers, [&](const auto& taker) { return taker(*source); });
    if (isTaken || !source->hasText())
        return;
    const auto link = isInCode() ? std::nullopt : linkedTo(textCursor(), source->text());
    if (link)
        setTextCursor(*link);
    else
        insert(source->text());
    ensureCursorVisible();
}

} // namespace hoego::ui
