#include "ui/write/FocusMode.h"

#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace hoego::ui {

namespace {

bool isBlank(const QTextBlock& block)
{
    return block.text().trimmed().isEmpty();
}

/// From where to where the paragraph goes that `block` belongs to: lines without a blank one between them. It
/// is not followed farther than `from` and `to`: it may be a book.
std::pair<int, int> paragraphAround(const QTextBlock& block, int from, int to)
{
    QTextBlock first = block;
    QTextBlock last = block;
    while (first.position() > from && !isBlank(first) && first.previous().isValid()
           && !isBlank(first.previous()))
        first = first.previous();
    while (last.position() + last.length() <= to && !isBlank(last) && last.next().isValid()
           && !isBlank(last.next()))
        last = last.next();
    return {first.position(), last.position() + last.length() - 1};
}

} // namespace

FocusMode::FocusMode(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_action(desk.addCommand(QStringLiteral("focusMode"), tr("Only the text"), Qt::Key_F11,
                               [this] { set(!m_isOn); }))
    , m_typewriter(desk.addCommand(QStringLiteral("typewriter"), tr("Keep the caret's line in the middle"),
                                   {}, [this] { setTypewriter(m_typewriter->isChecked()); }))
{
    m_action->setCheckable(true);
    m_typewriter->setCheckable(true);
    setTypewriter(desk.context().settings.typewriter.get());
    m_dimSoon.setSingleShot(true);
    m_dimSoon.setInterval(0);
    const auto dimSoon = [this] {
        if (m_isOn && !m_dimSoon.isActive())
            m_dimSoon.start();
    };
    connect(&m_dimSoon, &QTimer::timeout, this, &FocusMode::dim);
    connect(&desk, &Desk::taken, this, dimSoon);
    connect(&desk.editor(), &Editor::cursorPositionChanged, this, dimSoon);
    connect(desk.editor().verticalScrollBar(), &QScrollBar::valueChanged, this, dimSoon);
    connect(desk.editor().verticalScrollBar(), &QScrollBar::rangeChanged, this, dimSoon);
    desk.room().installEventFilter(this);
}

void FocusMode::set(bool isOn)
{
    m_action->setChecked(isOn);
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (isOn)
        Q_EMIT m_desk.textWanted();
    Q_EMIT changed(isOn);
    if (isOn) {
        m_desk.editor().setFocus();
        m_dimSoon.start();
    } else {
        m_dimSoon.stop();
        m_desk.editor().setMarks(Editor::Marks::Line, {});
    }
}

void FocusMode::setTypewriter(bool isOn)
{
    m_typewriter->setChecked(isOn);
    m_desk.context().settings.typewriter.set(isOn);
    m_desk.editor().setTypewriter(isOn);
}

// Around what is seen only: a mark costs at every paint.
void FocusMode::dim()
{
    Editor& editor = m_desk.editor();
    if (!m_isOn || editor.isComposing())
        return;
    const Theme& theme = Theme::of(editor.palette());
    const auto mix = [](int a, int b) { return (a * 3 + b * 2) / 5; };
    const QColor receding{mix(theme.faint.red(), theme.paper.red()),
                          mix(theme.faint.green(), theme.paper.green()),
                          mix(theme.faint.blue(), theme.paper.blue())};
    const auto [first, last] = editor.visibleRange();
    const int around = last - first;
    const int end = editor.document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> marks;
    const auto recede = [&](int start, int stop) {
        if (start >= stop)
            return;
        QTextEdit::ExtraSelection mark{.cursor = QTextCursor{editor.document()}, .format = {}};
        mark.format.setForeground(receding);
        mark.cursor.setPosition(start);
        mark.cursor.setPosition(stop, QTextCursor::KeepAnchor);
        marks.push_back(mark);
    };
    const int seenFrom = std::max(0, first - around);
    const int seenTo = std::min(end, last + around);
    const auto [from, to] = paragraphAround(editor.textCursor().block(), seenFrom, seenTo);
    recede(seenFrom, std::min(from, seenTo));
    recede(std::max(to, seenFrom), seenTo);
    editor.setMarks(Editor::Marks::Line, std::move(marks));
}

bool FocusMode::eventFilter(QObject* watched, QEvent* event)
{
    // It comes here only if nothing in the room had a use for it.
    if (m_isOn && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        set(false);
        return true;
    }
    if (event->type() == QEvent::PaletteChange && m_isOn)
        m_dimSoon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace hoego::ui
