#include "ui/write/FindBar.h"

#include "ui/common/TextLine.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/FindWords.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace hoego::ui {

namespace {

/// Not a syllable on its way: "ㄱ" will be "고" with the next key, and nothing would be found meanwhile.
bool isWhole(const TextLine& line)
{
    const QString whole = line.wholeText();
    const auto composed = QStringView{whole}.mid(line.cursorPosition(), whole.size() - line.text().size());
    return std::ranges::all_of(composed, [](QChar c) { return c < u'\u3131' || c > u'\u318e'; });
}

} // namespace

FindBar::FindBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new TextLine{this})
    , m_replacement(new TextLine{this})
    , m_count(new QLabel{this})
    , m_trouble(new QLabel{this})
{
    build();
    connectParts();
    dress();
    hide();
}

void FindBar::connectParts()
{
    m_desk.addCommand(QStringLiteral("find"), tr("Find…"), QKeySequence::Find, [this] { open(); });
    m_desk.addCommand(QStringLiteral("replace"), tr("Find and replace…"), Qt::CTRL | Qt::Key_H,
                      [this] { openToReplace(); });
    m_desk.addCommand(QStringLiteral("findNext"), tr("Find next"), Qt::Key_F3, [this] { goNext(); });
    m_desk.addCommand(QStringLiteral("findPrevious"), tr("Find previous"), Qt::SHIFT | Qt::Key_F3,
                      [this] { goPrevious(); });
    Editor& editor = m_desk.editor();
    editor.installEventFilter(this);
    connect(&m_desk, &Desk::taken, this, [this](Manuscript& manuscript) {
        m_finder.setDocument(&manuscript.document());
        m_origin = 0;
        if (isVisible())
            seek(Then::Nothing);
    });
    connect(&m_desk, &Desk::typedIn, this, [this] {
        if (isVisible())
            m_finder.seekAgainSoon();
    });
    connect(&m_finder, &Finder::arrived, this, &FindBar::onArrived);
    connect(m_words, &TextLine::wholeTextChanged, this, &FindBar::onWantedChanged);
    connect(&m_markSoon, &QTimer::timeout, this, &FindBar::mark);
    const auto markSoon = [this] {
        if (isVisible() && !m_markSoon.isActive())
            m_markSoon.start();
    };
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, markSoon);
    connect(editor.verticalScrollBar(), &QScrollBar::rangeChanged, this, markSoon);
    connect(&editor, &Editor::selectionChanged, this, [this] {
        if (isVisible())
            say();
    });
}

void FindBar::open()
{
    Q_EMIT m_desk.textWanted();
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    const QTextCursor cursor = editor.textCursor();
    m_origin = cursor.selectionStart();
    const bool fromText = !m_words->hasFocus() && !m_replacement->hasFocus();
    const QString selected = cursor.selectedText();
    if (isHidden())
        setReplacing(false);
    show();
    if (fromText && !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)
        && !m_pattern->isChecked())
        m_words->setText(selected);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    seek(Then::Nothing);
}

void FindBar::openToReplace()
{
    const bool isAsking = isVisible() && m_words->hasFocus() && !m_words->text().isEmpty();
    if (!isAsking)
        open();
    setReplacing(true);
    if (isAsking) {
        m_replacement->setFocus(Qt::ShortcutFocusReason);
        m_replacement->selectAll();
    }
}

void FindBar::shut()
{
    if (isHidden())
        return;
    m_finder.stop();
    m_then = Then::Nothing;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    m_desk.editor().setMarks(Editor::Marks::Found, {});
    if (hadFocus)
        m_desk.editor().setFocus();
}

void FindBar::setReplacing(bool isReplacing)
{
    m_replacing->setVisible(isReplacing);
}

Sought FindBar::wanted() const
{
    return {.words = isWhole(*m_words) ? m_words->wholeText() : m_words->text(),
            .matchesCase = m_case->isChecked(),
            .isWholeWord = m_whole->isChecked(),
            .isPattern = m_pattern->isChecked()};
}

void FindBar::onWantedChanged()
{
    if (isVisible() && wanted() != m_finder.sought())
        seek(Then::Select);
}

void FindBar::seek(Then then)
{
    m_then = then;
    m_finder.seek(wanted());
}

void FindBar::onArrived()
{
    switch (std::exchange(m_then, Then::Nothing)) {
    case Then::Nothing: break;
    case Then::Select: select(hitFrom(m_finder.found().hits, m_origin)); break;
    case Then::Next: go(Then::Next); break;
    case Then::Previous: go(Then::Previous); break;
    case Then::ReplaceAll: applyReplacements(); return;
    }
    mark();
    say();
}

void FindBar::goNext()
{
    go(Then::Next);
}

void FindBar::goPrevious()
{
    go(Then::Previous);
}

void FindBar::go(Then where)
{
    if (isHidden()) {
        open();
        m_desk.editor().setFocus(); // The keys go on where they were: in the text.
    }
    if (!m_finder.isUpToDate() || wanted() != m_finder.sought()) {
        seek(where);
        return;
    }
    m_desk.editor().commitComposition();
    const QTextCursor cursor = m_desk.editor().textCursor();
    const auto& hits = m_finder.found().hits;
    const int here = selectedHit();
    const int last = static_cast<int>(hits.size()) - 1;
    if (where == Then::Next)
        select(here < 0 ? hitFrom(hits, cursor.selectionStart()) : here == last ? 0 : here + 1);
    else
        select(here < 0 ? hitBefore(hits, cursor.selectionEnd()) : here == 0 ? last : here - 1);
}

void FindBar::select(int hit)
{
    if (hit < 0)
        return;
    const Match& found = m_finder.found().hits[static_cast<std::size_t>(hit)];
    Editor& editor = m_desk.editor();
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(found.start));
    cursor.setPosition(static_cast<int>(found.end()), QTextCursor::KeepAnchor);
    const auto [first, last] = editor.visibleRange();
    const bool isSeen = found.start >= first && found.end() <= last;
    editor.setTextCursor(cursor);
    if (!isSeen)
        editor.centerCursor();
    m_origin = static_cast<int>(found.start);
    say();
}

int FindBar::selectedHit() const
{
    const QTextCursor cursor = m_desk.editor().textCursor();
    const auto& hits = m_finder.found().hits;
    const auto at = std::ranges::lower_bound(hits, cursor.selectionStart(), {}, &Match::start);
    const bool isSelected
        = at != hits.end() && at->start == cursor.selectionStart() && at->end() == cursor.selectionEnd();
    return isSelected ? static_cast<int>(at - hits.begin()) : -1;
}

void FindBar::replace()
{
    m_replacement->finishComposition();
    m_desk.editor().commitComposition();
    const int here = m_finder.isUpToDate() && wanted() == m_finder.sought() ? selectedHit() : -1;
    if (here < 0) {
        goNext(); // The first press shows what the next one will replace.
        return;
    }
    const auto becomes = replacementOf(plainText(m_desk.manuscript()->document()),
                                       m_finder.found().hits[static_cast<std::size_t>(here)],
                                       m_finder.sought(), m_replacement->text());
    if (becomes)
        m_desk.editor().insert(*becomes);
    seek(Then::Next);
}

void FindBar::replaceAll()
{
    m_words->finishComposition();
    m_replacement->finishComposition();
    m_desk.editor().commitComposition();
    m_then = Then::ReplaceAll;
    m_finder.seek(wanted(), m_replacement->text());
}

void FindBar::applyReplacements()
{
    const Found& found = m_finder.found();
    if (found.gaveUp || found.hits.empty()) { // Half of all would be none of what was asked for.
        say();
        return;
    }
    QTextCursor cursor{&m_desk.manuscript()->document()};
    cursor.beginEditBlock();
    for (std::size_t i = found.hits.size(); i > 0; --i) { // From the end: what stands before keeps its place.
        cursor.setPosition(static_cast<int>(found.hits[i - 1].start));
        cursor.setPosition(static_cast<int>(found.hits[i - 1].end()), QTextCursor::KeepAnchor);
        cursor.insertText(found.replacements[i - 1]);
    }
    cursor.endEditBlock();
    const auto count = static_cast<int>(found.hits.size());
    seek(Then::Nothing);
    m_count->setText(tr("%Ln replaced", nullptr, count));
    announce(*this, m_count->text());
}

// Marks what is near the visible part: each mark costs at every paint.
void FindBar::mark()
{
    Editor& editor = m_desk.editor();
    if (isHidden() || !m_finder.isUpToDate())
        return;
    const auto [first, last] = editor.visibleRange();
    const int around = last - first;
    const auto& hits = m_finder.found().hits;
    auto hit = std::ranges::lower_bound(hits, first - around, {}, &Match::end);
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection mark{.cursor = QTextCursor{editor.document()}, .format = editor.foundFormat()};
    for (; hit != hits.end() && hit->start <= last + around; ++hit) {
        mark.cursor.setPosition(static_cast<int>(hit->start));
        mark.cursor.setPosition(static_cast<int>(hit->end()), QTextCursor::KeepAnchor);
        marks.push_back(mark);
    }
    editor.setMarks(Editor::Marks::Found, std::move(marks));
}

void FindBar::say()
{
    const Found& found = m_finder.found();
    const bool isKnown = m_finder.isUpToDate();
    const QString trouble = isKnown ? troubleWords(found) : QString{};
    if (m_trouble->text() != trouble) {
        m_trouble->setText(trouble);
        m_trouble->setVisible(!trouble.isEmpty());
        announce(*this, trouble);
    }
    if (isKnown)
        m_count->setText(m_finder.sought().words.isEmpty() || found.trouble
                             ? QString{}
                             : hitCount(selectedHit(), static_cast<int>(found.hits.size())));
    dress();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLine = m_words->hasFocus() || m_replacement->hasFocus();
    if (event->key() == Qt::Key_Escape)
        shut();
    else if (isEnter && isLine && event->modifiers().testFlag(Qt::ShiftModifier))
        goPrevious();
    else if (isEnter && m_replacement->hasFocus())
        event->modifiers().testFlag(Qt::ControlModifier) ? replaceAll() : replace();
    else if (isEnter && isLine)
        goNext();
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    // The editor would take Esc as well, and only hide the marks.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && isVisible() && !m_desk.editor().isComposing()) {
        shut();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hoego::ui
