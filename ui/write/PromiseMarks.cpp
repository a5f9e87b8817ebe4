#include "ui/write/PromiseMarks.h"

#include "core/journal/Journal.h"
#include "core/text/Hangul.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/PromiseKeeping.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"

#include <QAction>
#include <QFuture>
#include <QMenu>
#include <QPromise>
#include <QScrollBar>
#include <QTextBlock>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace hoego::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseInTyping = 600ms;
constexpr auto pauseInScrolling = 80ms;
/// Each mark costs at every paint and every key.
constexpr std::ptrdiff_t mostMarks = 100;
/// This far above the visible part marks are there already, in UTF-16 units.
constexpr int ahead = 4000;

/// The places are the editor's, the sentences in the form they are stored in.
std::vector<PromisedSentence> promisesHere(const QString& text, const Period& period)
{
    auto found = promisesIn(text, period);
    for (PromisedSentence& promise : found)
        promise.sentence = text::normalized(promise.sentence);
    return found;
}

/// Reads `text` where it delays nobody.
QFuture<std::vector<PromisedSentence>> promisesOf(QString text, Period period)
{
    auto answer = std::make_shared<QPromise<std::vector<PromisedSentence>>>();
    QFuture<std::vector<PromisedSentence>> future = answer->future();
    QThreadPool::globalInstance()->start([answer, text = std::move(text), period] {
        answer->start();
        answer->addResult(promisesHere(text, period));
        answer->finish();
    });
    return future;
}

} // namespace

PromiseMarks::PromiseMarks(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(pauseInScrolling);
    addCommands();
    connect(&m_pause, &QTimer::timeout, this, &PromiseMarks::scan);
    connect(&m_scrolled, &QTimer::timeout, this, &PromiseMarks::mark);
    connect(&desk, &Desk::taken, this, &PromiseMarks::take);
    connect(&desk, &Desk::typedIn, &m_pause, qOverload<>(&QTimer::start));
    connect(&desk.editor(), &Editor::menuWanted, this, &PromiseMarks::addToMenu);
    connect(desk.editor().verticalScrollBar(), &QScrollBar::valueChanged, &m_scrolled, [this] {
        if (std::ssize(m_found) > mostMarks)
            m_scrolled.start();
    });
    connect(&desk.context().journal, &Journal::changed, this, &PromiseMarks::onChanged);
}

void PromiseMarks::addCommands()
{
    m_desk.addCommand(QStringLiteral("keepPromise"), tr("Keep the promise as a goal"),
                      Qt::CTRL | Qt::ALT | Qt::Key_G, [this] { forCaret(&PromiseMarks::keep); });
    m_desk.addCommand(QStringLiteral("dismissPromise"), tr("Not a promise"), {},
                      [this] { forCaret(&PromiseMarks::dismiss); });
    m_desk.addCommand(QStringLiteral("releasePromise"), tr("Take the promise's goal back"), {},
                      [this] { forCaret(&PromiseMarks::release); });
    m_desk.addCommand(QStringLiteral("goToPromisedGoal"), tr("Go to the goal of the promise"), {},
                      [this] { forCaret(&PromiseMarks::goToGoal); });
}

void PromiseMarks::take(Manuscript& /*manuscript*/)
{
    m_found.clear();
    m_marked.clear();
    m_revision = -1;
    ++m_scan;
    learn();
    m_pause.start();
}

void PromiseMarks::learn()
{
    m_known = {};
    if (!m_desk.manuscript())
        return;
    if (auto known = m_desk.context().journal.promisesOf(m_desk.manuscript()->id()))
        m_known = *std::move(known);
}

void PromiseMarks::onChanged(const Changes& changes)
{
    const Manuscript* manuscript = m_desk.manuscript();
    if (!manuscript
        || !(changes.everything || !changes.goals.empty() || changes.promises.contains(manuscript->id())))
        return;
    learn();
    if (m_desk.editor().document()->revision() == m_revision)
        mark();
}

void PromiseMarks::scan()
{
    if (m_desk.editor().isComposing()) {
        m_pause.start();
        return;
    }
    const Manuscript& manuscript = *m_desk.manuscript();
    const int scan = ++m_scan;
    const int revision = manuscript.document().revision();
    promisesOf(plainText(manuscript.document()), promisingPeriod(manuscript.entry()))
        .then(this, [this, scan, revision](std::vector<PromisedSentence> found) {
            const bool isOld = scan != m_scan || m_desk.editor().document()->revision() != revision;
            if (!isOld && !m_desk.editor().isComposing()) {
                m_revision = revision;
                show(std::move(found));
            } else if (scan == m_scan) {
                m_pause.start();
            }
        });
}

void PromiseMarks::show(std::vector<PromisedSentence> found)
{
    m_found = std::move(found);
    mark();
}

/// Only while the text is the one that was read.
void PromiseMarks::mark()
{
    Editor& editor = m_desk.editor();
    if (editor.document()->revision() != m_revision)
        return;
    const Theme& theme = Theme::of(editor.palette());
    const int top = editor.cursorForPosition({}).position() - ahead;
    auto promise = std::ranges::lower_bound(m_found, top, {}, &PromisedSentence::to);
    m_marked.clear();
    QList<QTextEdit::ExtraSelection> marks;
    for (; promise != m_found.end() && marks.size() < mostMarks; ++promise) {
        if (m_known.dismissed.contains(promise->sentence))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor{editor.document()};
        mark.cursor.setPosition(static_cast<int>(promise->from));
        mark.cursor.setPosition(static_cast<int>(promise->to), QTextCursor::KeepAnchor);
        mark.cursor.setKeepPositionOnInsert(true); // What is typed behind it is not part of it.
        const bool isKept = m_known.kept.contains(promise->sentence);
        QColor color = isKept ? theme.faint : theme.accent;
        color.setAlphaF(0.6F);
        mark.format.setUnderlineStyle(isKept ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(color);
        m_marked.push_back({.place = mark.cursor, .promise = *promise});
        marks.push_back(mark);
    }
    editor.setMarks(Editor::Marks::Promises, std::move(marks));
}

const PromiseMarks::Marked* PromiseMarks::markedAt(int position) const
{
    const auto found = std::ranges::find_if(m_marked, [&](const Marked& marked) {
        return marked.place.selectionStart() <= position && position <= marked.place.selectionEnd();
    });
    return found == m_marked.end() ? nullptr : &*found;
}

/// Also one that was written just now, and one too far away to be marked.
std::optional<PromisedSentence> PromiseMarks::atCaret() const
{
    const QTextCursor caret = m_desk.editor().textCursor();
    if (const Marked* marked = markedAt(caret.position()))
        return marked->promise;
    const Manuscript& manuscript = *m_desk.manuscript();
    const auto all = promisesHere(plainText(manuscript.document()), promisingPeriod(manuscript.entry()));
    const auto found = std::ranges::find_if(all, [&](const PromisedSentence& promise) {
        return promise.from <= caret.position() && caret.position() <= promise.to;
    });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

void PromiseMarks::forCaret(void (PromiseMarks::*work)(const PromisedSentence&))
{
    m_desk.editor().commitComposition();
    if (const auto promise = atCaret())
        (this->*work)(*promise);
    else
        m_desk.context().navigator.tell(tr("The sentence at the caret promises nothing for later."));
}

void PromiseMarks::addToMenu(QMenu& menu, const QTextCursor& at)
{
    const Marked* marked = markedAt(at.position());
    if (!marked)
        return;
    const PromisedSentence promise = marked->promise;
    menu.addSeparator();
    if (m_known.kept.contains(promise.sentence)) {
        connect(menu.addAction(tr("Go to the goal")), &QAction::triggered, this,
                [this, promise] { goToGoal(promise); });
        connect(menu.addAction(tr("Take the goal back")), &QAction::triggered, this,
                [this, promise] { release(promise); });
        return;
    }
    connect(menu.addAction(tr("Keep as a goal for %1").arg(label(goalOf(promise, std::nullopt).period))),
            &QAction::triggered, this, [this, promise] { keep(promise); });
    connect(menu.addAction(tr("Not a promise")), &QAction::triggered, this,
            [this, promise] { dismiss(promise); });
}

void PromiseMarks::keep(const PromisedSentence& promise)
{
    const RoomContext& context = m_desk.context();
    if (const auto kept = m_known.kept.find(promise.sentence); kept != m_known.kept.end()) {
        goToGoal(promise);
        return;
    }
    if (!m_desk.settle()) // The goal remembers an entry that is in the journal.
        return;
    keepPromise(context, promise, m_desk.manuscript()->id());
}

void PromiseMarks::dismiss(const PromisedSentence& promise)
{
    if (!m_desk.settle())
        return;
    const EntryId entry = m_desk.manuscript()->id();
    if (m_known.dismissed.contains(promise.sentence))
        m_desk.context().edits.perform(
            tr("A promise after all"),
            {removing(DismissedPromise{.entry = entry, .sentence = promise.sentence})});
    else
        dismissPromise(m_desk.context(), entry, promise.sentence);
}

void PromiseMarks::release(const PromisedSentence& promise)
{
    const auto kept = m_known.kept.find(promise.sentence);
    if (kept == m_known.kept.end())
        return;
    const Moment now = m_desk.context().now();
    const auto card = m_desk.context().journal.goalCard(kept->second, now.day());
    if (!card || !*card)
        return;
    Goal trashed = (*card)->goal;
    trashed.trashed = now;
    m_desk.context().edits.perform(tr("Take the promise's goal back"), {changing((*card)->goal, trashed)});
}

void PromiseMarks::goToGoal(const PromisedSentence& promise)
{
    const auto kept = m_known.kept.find(promise.sentence);
    if (kept == m_known.kept.end())
        m_desk.context().navigator.tell(tr("This promise is not kept as a goal yet."));
    else
        m_desk.context().navigator.go({.room = RoomName::Goals,
                                       .year = {},
                                       .period = {},
                                       .entry = {},
                                       .day = {},
                                       .goal = kept->second,
                                       .query = {}});
}

} // namespace hoego::ui
