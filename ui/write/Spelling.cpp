#include "ui/write/Spelling.h"

#include "core/journal/Journal.h"
#include "core/text/Particles.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/render/Sentences.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Fence.h"
#include "ui/write/Manuscript.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace hoego::ui {

namespace {

const QString settingKey = QStringLiteral("spelling.words");
constexpr std::chrono::milliseconds afterTyping{500};
constexpr std::chrono::milliseconds afterMoving{120};

/// Whether `block` belongs to what some blogs put before the text, between two lines of dashes.
bool isFrontMatter(const QTextBlock& block)
{
    constexpr int longest = 60;
    const QString rule = QStringLiteral("---");
    QTextBlock line = block.document()->firstBlock();
    if (block.blockNumber() > longest || line.text() != rule)
        return false;
    for (line = line.next(); line.isValid() && line.blockNumber() <= longest; line = line.next()) {
        if (line.text() == rule)
            return block.blockNumber() <= line.blockNumber();
    }
    return false;
}

} // namespace

Spelling::Spelling(Desk& desk, QObject* parent, DictionaryMaker maker)
    : QObject(parent)
    , m_desk(desk)
    , m_checker(std::move(maker))
    , m_action(desk.addCommand(QStringLiteral("spelling"), tr("Check spelling"), Qt::Key_F7,
                               [this] { set(m_action->isChecked()); }))
{
    m_action->setCheckable(true);
    m_action->setChecked(desk.context().settings.spelling.get());
    for (QTimer* timer : {&m_afterTyping, &m_afterMoving}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Spelling::look);
    }
    m_afterTyping.setInterval(afterTyping);
    m_afterMoving.setInterval(afterMoving);
    Editor& editor = desk.editor();
    connect(&desk, &Desk::typedIn, this, &Spelling::onTyped);
    connect(&desk, &Desk::taken, this, &Spelling::lookSoon);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &Spelling::lookSoon);
    connect(editor.verticalScrollBar(), &QScrollBar::rangeChanged, this, &Spelling::lookSoon);
    connect(&editor, &Editor::cursorPositionChanged, this, [this] {
        if (m_typedAt >= 0 && m_desk.editor().textCursor().position() != m_typedAt)
            lookSoon();
    });
    connect(&editor, &Editor::composingChanged, this, &Spelling::lookSoon);
    connect(&editor, &Editor::menuWanted, this, &Spelling::fillMenu);
    connect(&m_checker, &SpellChecker::answered, this, &Spelling::look);
    connect(&m_checker, &SpellChecker::dictionariesFound, this, &Spelling::nameAction);
    connect(&desk.context().journal, &Journal::changed, this, [this](const Changes& changes) {
        if (m_hasOwn && (changes.settings || changes.everything))
            reloadOwn();
    });
}

void Spelling::set(bool isOn)
{
    m_desk.context().settings.spelling.set(isOn);
    m_action->setChecked(isOn);
    m_isWanted = isOn;
    if (isOn)
        look();
    else
        m_desk.editor().setMarks(Editor::Marks::Spelling, {});
}

void Spelling::onTyped()
{
    m_isWanted = m_action->isChecked();
    m_typedAt = m_desk.editor().textCursor().position();
    if (m_isWanted)
        m_afterTyping.start();
}

void Spelling::lookSoon()
{
    if (m_isWanted && !m_afterMoving.isActive())
        m_afterMoving.start();
}

// Asks for the words that are seen and not known yet, and marks those that are known to be wrong.
void Spelling::look()
{
    Editor& editor = m_desk.editor();
    if (!m_isWanted || editor.isComposing() || !m_desk.manuscript())
        return;
    if (!m_hasOwn)
        reloadOwn();
    if (editor.textCursor().position() != m_typedAt)
        m_typedAt = -1;
    QTextEdit::ExtraSelection mark{.cursor = QTextCursor{editor.document()}, .format = {}};
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(Theme::of(editor.palette()).alarm);
    QList<QTextEdit::ExtraSelection> marks;
    QStringList unknown;
    for (const Word& word : wordsSeen()) {
        if (isBeingTyped(word) || isIgnored(word.text))
            continue;
        const auto isRight = m_checker.isRight(word.text);
        if (!isRight)
            unknown << word.text;
        if (isRight.value_or(true))
            continue;
        mark.cursor.setPosition(word.start);
        mark.cursor.setPosition(word.end(), QTextCursor::KeepAnchor);
        marks.push_back(mark);
    }
    editor.setMarks(Editor::Marks::Spelling, std::move(marks));
    m_checker.ask(unknown);
}

std::vector<Spelling::Word> Spelling::wordsSeen() const
{
    const auto [first, last] = m_desk.editor().visibleRange();
    std::vector<Word> words;
    const QTextDocument& document = m_desk.manuscript()->document();
    for (QTextBlock block = document.findBlock(first); block.isValid() && block.position() <= last;
         block = block.next()) {
        const auto own = wordsOf(block);
        words.insert(words.end(), own.begin(), own.end());
    }
    return words;
}

std::vector<Spelling::Word> Spelling::wordsOf(const QTextBlock& block) const
{
    constexpr int longest = 20000; // A line of such a length nobody wrote.
    if (isInFence(block) || block.length() > longest || isFrontMatter(block))
        return {};
    const QString line = block.text();
    std::vector<Word> words;
    for (const WordPlace& place : ui::wordsOf(line))
        words.push_back({.text = line.mid(place.start, place.length),
                         .start = block.position() + static_cast<int>(place.start)});
    return words;
}

bool Spelling::isBeingTyped(const Word& word) const
{
    return m_typedAt >= word.start && m_typedAt <= word.end();
}

bool Spelling::isIgnored(const QString& word) const
{
    const auto ignored = m_ignored.find(m_desk.manuscript());
    return ignored != m_ignored.end() && ignored->second.contains(word);
}

void Spelling::fillMenu(QMenu& menu, const QTextCursor& at)
{
    if (!m_isWanted || !m_desk.manuscript())
        return;
    const auto words = wordsOf(at.block());
    const auto word = std::ranges::find_if(
        words, [&](const Word& one) { return one.start <= at.position() && at.position() <= one.end(); });
    if (word == words.end())
        return;
    QAction* before = menu.actions().value(0);
    if (m_checker.own().isPersonal(word->text)) {
        auto* drop = new QAction{tr("Take ‘%1’ out of my words").arg(word->text), &menu};
        drop->setObjectName(QStringLiteral("dropWord"));
        connect(drop, &QAction::triggered, this, [this, text = word->text] { dropWord(text); });
        menu.insertAction(before, drop);
        menu.insertSeparator(before);
    } else if (!isIgnored(word->text) && m_checker.isRight(word->text) == false) {
        addWordActions(menu, before, *word);
    }
}

void Spelling::addWordActions(QMenu& menu, QAction* before, const Word& word)
{
    auto* waiting = new QAction{tr("Looking for suggestions…"), &menu};
    waiting->setObjectName(QStringLiteral("suggestions"));
    waiting->setEnabled(false);
    menu.insertAction(before, waiting);
    menu.insertSeparator(before);
    QStringList kept{word.text};
    constexpr qsizetype shortestNoun = 2;
    const auto stems
        = scriptOf(word.text) == Script::Korean ? text::stemLengths(word.text) : std::vector<qsizetype>{};
    if (!stems.empty() && stems.back() >= shortestNoun)
        kept.prepend(word.text.first(stems.back())); // With any particle it will be known.
    for (const QString& text : kept) {
        auto* keep = new QAction{tr("Add ‘%1’ to my words").arg(text), &menu};
        keep->setObjectName(QStringLiteral("keepWord"));
        connect(keep, &QAction::triggered, this, [this, text] { keepWord(text); });
        menu.insertAction(before, keep);
    }
    auto* ignore = new QAction{tr("Ignore in this entry"), &menu};
    ignore->setObjectName(QStringLiteral("ignoreWord"));
    connect(ignore, &QAction::triggered, this, [this, text = word.text] {
        m_ignored[m_desk.manuscript()].insert(text);
        look();
    });
    menu.insertAction(before, ignore);
    menu.insertSeparator(before);
    addSuggestions(menu, waiting, word);
}

// They take their time; the menu is open meanwhile and fills when they come.
void Spelling::addSuggestions(QMenu& menu, QAction* waiting, const Word& word)
{
    connect(&m_checker, &SpellChecker::suggested, &menu,
            [this, &menu, waiting, word](const QString& asked, const QStringList& suggestions) {
                if (asked != word.text || !waiting->isVisible())
                    return;
                for (const QString& suggestion : suggestions) {
                    auto* take = new QAction{suggestion, &menu};
                    take->setObjectName(QStringLiteral("suggestion"));
                    connect(take, &QAction::triggered, this,
                            [this, word, suggestion] { replace(word, suggestion); });
                    menu.insertAction(waiting, take);
                }
                if (suggestions.isEmpty())
                    waiting->setText(tr("No suggestions"));
                else
                    waiting->setVisible(false);
            });
    m_checker.suggest(word.text);
}

void Spelling::replace(const Word& word, const QString& by)
{
    QTextCursor cursor{&m_desk.manuscript()->document()};
    cursor.setPosition(word.start);
    cursor.setPosition(std::min(word.end(), m_desk.editor().document()->characterCount() - 1),
                       QTextCursor::KeepAnchor);
    if (cursor.selectedText() != word.text)
        return;
    cursor.insertText(by);
    m_desk.editor().setTextCursor(cursor);
    look();
}

void Spelling::keepWord(const QString& word)
{
    const auto stored = m_desk.context().journal.setting(settingKey);
    if (stored)
        store(stored->value_or(QString{}), OwnWords::withWord(stored->value_or(QString{}), word));
}

void Spelling::dropWord(const QString& word)
{
    const auto stored = m_desk.context().journal.setting(settingKey);
    if (stored)
        store(stored->value_or(QString{}), OwnWords::withoutWord(stored->value_or(QString{}), word));
}

void Spelling::store(const QString& before, const QString& after)
{
    Journal& journal = m_desk.context().journal;
    const JournalSetting was{.key = settingKey, .value = before};
    const JournalSetting is{.key = settingKey, .value = after};
    const auto stored = journal.setting(settingKey);
    const bool isThere = stored && *stored;
    const auto done = journal.apply(isThere ? changing(was, is) : adding(is));
    if (!done)
        m_desk.context().navigator.tell(sentence(done.error()));
}

void Spelling::reloadOwn()
{
    m_hasOwn = true;
    const auto stored = m_desk.context().journal.setting(settingKey);
    m_checker.own().setPersonal(stored ? stored->value_or(QString{}) : QString{});
    lookSoon();
}

void Spelling::nameAction()
{
    const auto scripts = m_checker.scripts().value_or(QList<Script>{});
    const bool hasKorean = scripts.contains(Script::Korean);
    const bool hasLatin = scripts.contains(Script::Latin);
    m_action->setText(hasKorean && hasLatin ? tr("Check spelling")
                          : hasKorean ? tr("Check spelling (Korean only: no English dictionary is installed)")
                          : hasLatin  ? tr("Check spelling (English only: no Korean dictionary is installed)")
                                      : tr("Check spelling (no dictionary is installed)"));
    m_action->setEnabled(hasKorean || hasLatin);
}

} // namespace hoego::ui
