#include "ui/write/SideBySide.h"

#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Preview.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

/// A stretch of the text and where the preview shows it.
struct Stretch {
    double line;
    double nextLine;
    double top;
    double nextTop;
};

double topOf(const Preview& preview, std::size_t piece)
{
    return preview.document()->documentLayout()->blockBoundingRect(preview.pieces().firstBlock(piece)).top();
}

Stretch stretchOf(const Preview& preview, std::size_t piece, int lines)
{
    const PieceText& pieces = preview.pieces();
    const bool isLast = piece + 1 >= pieces.size();
    // Footnotes stand at the end, wherever the text has them.
    const double line = pieces.piece(piece).line;
    const double next = isLast ? lines : pieces.piece(piece + 1).line;
    return {.line = line,
            .nextLine = std::max(next, line + 1),
            .top = topOf(preview, piece),
            .nextTop = isLast ? preview.document()->size().height() : topOf(preview, piece + 1)};
}

double between(double value, double from, double to, double at, double end)
{
    const double share = to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0;
    return at + share * (end - at);
}

bool isPersons(QEvent::Type type)
{
    return type == QEvent::Wheel || type == QEvent::KeyPress || type == QEvent::MouseButtonPress
        || type == QEvent::InputMethod || type == QEvent::FocusIn || type == QEvent::TouchBegin;
}

} // namespace

SideBySide::SideBySide(const Desk& desk, Preview& preview, QObject* parent)
    : QObject(parent)
    , m_editor(desk.editor())
    , m_preview(preview)
{
    for (QAbstractScrollArea* side :
         {static_cast<QAbstractScrollArea*>(&m_editor), static_cast<QAbstractScrollArea*>(&m_preview)}) {
        side->installEventFilter(this);
        side->viewport()->installEventFilter(this);
        side->verticalScrollBar()->installEventFilter(this);
    }
    connect(m_editor.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(Side::Editor); });
    connect(m_preview.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(Side::Preview); });
    connect(&m_preview, &Preview::drawn, this, [this] { follow(m_leader); });
    connect(&m_preview, &Preview::ticked, this, &SideBySide::tick);
}

bool SideBySide::eventFilter(QObject* watched, QEvent* event)
{
    if (isPersons(event->type())) {
        const bool isPreviews = watched == &m_preview || watched == m_preview.viewport()
            || watched == m_preview.verticalScrollBar();
        m_leader = isPreviews ? Side::Preview : Side::Editor;
    }
    return QObject::eventFilter(watched, event);
}

void SideBySide::follow(Side leader)
{
    if (m_isFollowing || leader != m_leader || !m_editor.isVisible() || !m_preview.isVisible()
        || m_preview.pieces().size() == 0)
        return;
    m_isFollowing = true;
    if (leader == Side::Editor)
        scrollPreview(lineInEditor());
    else
        scrollEditor(lineInPreview());
    m_isFollowing = false;
}

double SideBySide::lineInEditor() const
{
    const QTextBlock block = m_editor.cursorForPosition({0, 0}).block();
    const double top = m_editor.cursorRect(QTextCursor{block}).top();
    const QTextBlock next = block.next();
    const double bottom = next.isValid() ? m_editor.cursorRect(QTextCursor{next}).top() : top + 1;
    return between(0, top, bottom, block.blockNumber(), block.blockNumber() + 1);
}

double SideBySide::lineInPreview() const
{
    const QTextBlock block = m_preview.cursorForPosition({0, 0}).block();
    const std::size_t piece = m_preview.pieces().pieceOf(block).value_or(0);
    const Stretch stretch = stretchOf(m_preview, piece, m_editor.document()->blockCount());
    return between(m_preview.verticalScrollBar()->value(), stretch.top, stretch.nextTop, stretch.line,
                   stretch.nextLine);
}

void SideBySide::scrollEditor(double line)
{
    QScrollBar* bar = m_editor.verticalScrollBar();
    const QScrollBar* other = m_preview.verticalScrollBar();
    if (other->value() == other->minimum() || other->value() == other->maximum()) {
        bar->setValue(other->value() == other->minimum() ? bar->minimum() : bar->maximum());
        return;
    }
    const double whole = std::floor(line);
    const QTextBlock block = m_editor.document()->findBlockByNumber(static_cast<int>(whole));
    if (block.isValid())
        bar->setValue(block.firstLineNumber() + static_cast<int>((line - whole) * block.lineCount()));
}

void SideBySide::scrollPreview(double line)
{
    QScrollBar* bar = m_preview.verticalScrollBar();
    const QScrollBar* other = m_editor.verticalScrollBar();
    if (other->maximum() > other->minimum()
        && (other->value() == other->minimum() || other->value() == other->maximum())) {
        bar->setValue(other->value() == other->minimum() ? bar->minimum() : bar->maximum());
        return;
    }
    const auto piece = m_preview.pieces().pieceAt(static_cast<int>(line));
    if (!piece) {
        bar->setValue(bar->minimum());
        return;
    }
    const Stretch stretch = stretchOf(m_preview, *piece, m_editor.document()->blockCount());
    bar->setValue(qRound(between(line, stretch.line, stretch.nextLine, stretch.top, stretch.nextTop)));
}

void SideBySide::tick(int line)
{
    static const QRegularExpression box{
        QStringLiteral("^(?:[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s)))*[ \\t]*\\[([ xX])\\](?=\\s)")};
    m_editor.commitComposition();
    const QTextBlock block = m_editor.document()->findBlockByNumber(line);
    const auto match = box.match(block.text());
    if (!match.hasMatch())
        return;
    const QTextCursor caret = m_editor.textCursor();
    const int anchor = caret.anchor();
    const int position = caret.position();
    const int scroll = m_editor.verticalScrollBar()->value();
    QTextCursor mark{block};
    mark.setPosition(block.position() + static_cast<int>(match.capturedStart(1)));
    mark.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    mark.insertText(match.captured(1) == QLatin1StringView{" "} ? QStringLiteral("x") : QStringLiteral(" "));
    QTextCursor back = m_editor.textCursor(); // It may have moved if it stood right there.
    back.setPosition(anchor);
    back.setPosition(position, QTextCursor::KeepAnchor);
    if (back.anchor() != m_editor.textCursor().anchor()
        || back.position() != m_editor.textCursor().position())
        m_editor.setTextCursor(back);
    m_editor.verticalScrollBar()->setValue(scroll);
}

} // namespace hoego::ui
