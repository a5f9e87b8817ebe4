#include "ui/write/OutlineFollower.h"

#include "core/text/Outline.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"

#include <QScrollBar>
#include <QTextBlock>

namespace hoego::ui {

namespace {

/// An outline stands at the top: below this line nobody looks for one, so that most texts cost nothing.
constexpr int lowestStart = 100;

bool mayHaveOutline(const QTextDocument& document)
{
    QTextBlock block = document.begin();
    for (int line = 0; line < lowestStart && block.isValid(); ++line, block = block.next()) {
        if (text::opensOutline(block.text()))
            return true;
    }
    return false;
}

/// What came in above line `end`.
struct Growth {
    int end;
    int characters;
    int lines;
};

/// Where a person reads and writes: the caret and the lines on the screen.
class Reading {
public:
    explicit Reading(const Editor& editor)
        : m_caret(editor.textCursor())
        , m_position(m_caret.position())
        , m_line(m_caret.blockNumber())
        , m_top(editor.cursorForPosition({0, 0}).block().blockNumber())
        , m_scroll(editor.verticalScrollBar()->value()
                   - editor.document()->findBlockByNumber(m_top).firstLineNumber())
    {
    }

    void restore(Editor& editor, const Growth& growth) const
    {
        const int moved = m_line >= growth.end ? growth.characters : 0;
        QTextCursor caret = m_caret;
        caret.setPosition(m_position + moved);
        editor.setTextCursor(caret);
        const int top = m_top >= growth.end ? m_top + growth.lines : m_top;
        editor.verticalScrollBar()->setValue(editor.document()->findBlockByNumber(top).firstLineNumber()
                                             + m_scroll);
    }

private:
    QTextCursor m_caret;
    int m_position;
    int m_line;
    int m_top;
    int m_scroll;
};

} // namespace

OutlineFollower::OutlineFollower(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&desk, &Desk::taken, &m_pause, &QTimer::stop);
    connect(&desk, &Desk::typedIn, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &OutlineFollower::follow);
}

void OutlineFollower::follow()
{
    QTextDocument& document = m_desk.manuscript()->document();
    // What was undone can be done again only as long as nothing else is typed, and this would be typing.
    if (document.isRedoAvailable() || !mayHaveOutline(document))
        return;
    if (m_desk.editor().isComposing()) {
        m_pause.start();
        return;
    }
    const QStringList lines = plainText(document).split(QLatin1Char('\n'));
    const auto place = text::outlinePlace(lines);
    if (!place)
        return;
    const QTextCursor caret = m_desk.editor().textCursor();
    const int line = caret.blockNumber();
    if (caret.hasSelection() || (line >= place->first && line < place->end))
        return; // The person is at work in it, or has something in hand.
    const QStringList outline = text::outlineOf(lines, *place);
    if (outline != lines.sliced(place->first, place->end - place->first))
        replace(document, static_cast<int>(place->first), static_cast<int>(place->end), outline);
}

// What is typed cannot be joined to afterwards (QTextCursor::joinPreviousEditBlock() knows only blocks), so
// the last step is taken back and made anew, together with the outline.
void OutlineFollower::replace(QTextDocument& document, int first, int end, const QStringList& lines)
{
    Editor& editor = m_desk.editor();
    const QString typed = plainText(document);
    const Reading reading{editor};
    if (document.isUndoAvailable())
        document.undo();
    QTextCursor cursor = editor.textCursor(); // Undo comes back here.
    cursor.beginEditBlock();
    replaceText(document, typed);
    const int from = document.findBlockByNumber(first).position();
    const int to = document.findBlockByNumber(end).position();
    const QString outline = lines.isEmpty() ? QString{} : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(outline);
    cursor.endEditBlock();
    reading.restore(editor,
                    {.end = end,
                     .characters = static_cast<int>(outline.size()) - (to - from),
                     .lines = static_cast<int>(lines.size()) - (end - first)});
}

} // namespace hoego::ui
