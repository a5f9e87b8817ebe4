#include "ui/shell/MainWindow.h"

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Settings.h"
#include "ui/render/Language.h"
#include "ui/render/Sentences.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/JournalLock.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PlaceText.h"
#include "ui/shell/Workspace.h"
#include "ui/write/Editor.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QInputMethod>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

/// Where the person was in a text, to be put back after the rooms were made anew.
struct Caret {
    QString editor;
    int anchor = 0;
    int position = 0;
    int scrolled = 0;
    bool hasFocus = false;
};

std::vector<Caret> carets(const QWidget& root)
{
    std::vector<Caret> found;
    for (const auto* editor : root.findChildren<QPlainTextEdit*>()) {
        const QTextCursor cursor = editor->textCursor();
        if (!editor->objectName().isEmpty())
            found.push_back({editor->objectName(), cursor.anchor(), cursor.position(),
                             editor->verticalScrollBar()->value(), editor->hasFocus()});
    }
    return found;
}

void putBack(const QWidget& root, const std::vector<Caret>& carets)
{
    for (const Caret& caret : carets) {
        auto* editor = root.findChild<QPlainTextEdit*>(caret.editor);
        if (!editor)
            continue;
        const int end = editor->document()->characterCount() - 1;
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(std::min(caret.anchor, end));
        cursor.setPosition(std::min(caret.position, end), QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        editor->verticalScrollBar()->setValue(caret.scrolled);
        if (caret.hasFocus)
            editor->setFocus();
    }
}

bool isSameFile(const QString& one, const QString& other)
{
    return QFileInfo{one} == QFileInfo{other};
}

} // namespace

MainWindow::MainWindow(const WindowContext& context)
    : m_context(context)
    , m_menus(std::make_unique<Menus>(*this))
    , m_palette(new CommandPalette{this})
{
    setObjectName(QStringLiteral("hoego"));
    setWindowTitle(tr("Hoego"));
    setMinimumSize(fontMetrics().height() * 36, fontMetrics().height() * 24);
    if (!restoreGeometry(m_context.settings.geometry.get())) {
        const QSize usual{1360, 850};
        const QSize frame{16, 48}; // About what a window manager puts around it.
        resize(usual.boundedTo(screen()->availableSize() - frame));
    }
    m_menus->setHasJournal(false);
    m_look.setInterval(std::chrono::seconds{1});
    connect(&m_look, &QTimer::timeout, this, &MainWindow::lookForOthers);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before)
            before->removeEventFilter(this);
        if (now && isAncestorOf(now))
            now->installEventFilter(this);
    });
}

MainWindow::~MainWindow()
{
    delete m_workspace; // Before the journal that it shows.
}

bool MainWindow::open(const QString& given)
{
    const QString path
        = QFileInfo{given}.absoluteFilePath(); // It is remembered beyond this run and its folder.
    if (m_journal && isSameFile(m_journal->path(), path))
        return true;
    if (!QFileInfo::exists(path)) {
        if (path == m_context.settings.lastJournal.get())
            showTrouble(
                path,
                tr("It was open last and is no longer in its place: moved, renamed, or on a drive that "
                   "is not connected. Nothing was changed. Bring it back and try again, or open it "
                   "where it is now."));
        else
            showWelcome(path);
        return true;
    }
    auto lock = std::make_unique<JournalLock>(path);
    if (!lock->isOurs() && lock->raiseOther())
        return false;
    openOrTell(std::move(lock), path);
    return true;
}

void MainWindow::openOrTell(std::unique_ptr<JournalLock> lock, const QString& path)
{
    QString trouble;
    if (!lock->isOurs()) {
        trouble = tr(
            "It is already open in another window of Hoego. Nothing was changed. Go on there, or close that "
            "window and try again.");
    } else if (auto journal = Journal::open(path)) {
        putIn(*std::move(journal), std::move(lock));
        return;
    } else {
        qWarning("hoego: %ls", qUtf16Printable(journal.error().detail));
        trouble = sentence(journal.error());
    }
    if (m_journal) // What is open stays open.
        tell(tr("%1: %2", "file, what is wrong").arg(QFileInfo{path}.fileName(), trouble));
    else
        showTrouble(path, trouble);
}

void MainWindow::showJournal(std::unique_ptr<Journal> journal)
{
    putIn(std::move(journal), nullptr);
}

void MainWindow::go(const Place& place)
{
    if (m_workspace)
        m_workspace->go(place);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leave() && !std::exchange(m_closesAnyway, false)) {
        event->ignore(); // The first time the person is only told what is wrong.
        if (std::exchange(m_couldNotClose, true))
            askToCloseAnyway();
        return;
    }
    m_context.settings.geometry.set(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuildSoon();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookForOthers();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // On X11 a text field takes Ctrl+K for itself and deletes the rest of the line; here it is the palette's,
    // but for the editor, which knows better.
    if (!qobject_cast<Editor*>(watched) && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->keyCombination() == (Qt::CTRL | Qt::Key_K)) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Has everything stored that was typed, and remembers the place. False: it could not be stored.
bool MainWindow::leave()
{
    QGuiApplication::inputMethod()->commit();
    if (!m_workspace)
        return true;
    if (m_lock) // Where one was in an example that is never stored is nothing to come back to.
        m_context.settings.lastPlace.set(placeText(m_workspace->place()));
    return m_workspace->settle();
}

void MainWindow::tell(const QString& sentence)
{
    if (m_workspace)
        m_workspace->tell(sentence);
    else
        showTrouble(m_page, sentence);
}

void MainWindow::putIn(std::unique_ptr<Journal> journal, std::unique_ptr<JournalLock> lock)
{
    if (!leave())
        return;
    delete std::exchange(m_workspace, nullptr);
    m_edits.reset();
    m_journal = std::move(journal);
    m_lock = std::move(lock);
    m_edits = std::make_unique<EditStack>(*m_journal);
    connect(m_edits.get(), &EditStack::failed, this, [this](const Error& error) { tell(sentence(error)); });
    connect(m_journal.get(), &Journal::changed, this, &MainWindow::onArrived);
    m_toldError.clear();
    if (m_lock) {
        m_context.settings.lastJournal.set(m_journal->path());
        connect(m_lock.get(), &JournalLock::raiseRequested, this, [this] {
            setWindowState(windowState() & ~Qt::WindowMinimized);
            raise();
            activateWindow();
        });
        QTimer::singleShot(0, m_lock.get(), &JournalLock::listen); // After the first paint.
    }
    settleIn({}, placeFromText(m_context.settings.lastPlace.get()));
    m_look.start();
}

void MainWindow::showWelcome(const QString& path)
{
    m_page = path;
    m_trouble.clear();
    auto* page = new WelcomePage{path, this};
    connect(page, &WelcomePage::emptyWanted, this, [this] { createAt(m_page, std::nullopt); });
    connect(page, &WelcomePage::exampleWanted, this, &MainWindow::askForExample);
    connect(page, &WelcomePage::openWanted, this, &MainWindow::askForJournal);
    setCentralWidget(page);
    page->setFocus();
}

void MainWindow::showTrouble(const QString& path, const QString& sentence)
{
    m_page = path;
    m_trouble = sentence;
    auto* page = new TroublePage{path, sentence, this};
    connect(page, &TroublePage::retryWanted, this, [this] { open(m_page); });
    connect(page, &TroublePage::openWanted, this, &MainWindow::askForJournal);
    connect(page, &TroublePage::newWanted, this, &MainWindow::askForNewJournal);
    connect(page, &TroublePage::quitWanted, this, &QWidget::close);
    setCentralWidget(page);
    page->setFocus();
}

void MainWindow::settleIn(Travel travel, const std::optional<Place>& place)
{
    m_menus->setRoom(nullptr);
    m_workspace
        = new Workspace{*m_journal, *m_edits, m_context.settings, m_context.now, std::move(travel), this};
    connect(m_workspace, &Workspace::arrived, this, &MainWindow::onArrived);
    connect(m_workspace, &Workspace::unsavedChanged, this, [this](bool isUnsaved) {
        setWindowModified(isUnsaved);
        m_couldNotClose = m_couldNotClose && isUnsaved;
    });
    // Not hidden: the shortcuts of a menu bar that is not there do not work.
    const auto foldMenus
        = [this](bool isFolded) { menuBar()->setMaximumHeight(isFolded ? 0 : QWIDGETSIZE_MAX); };
    connect(m_workspace, &Workspace::aloneChanged, this, foldMenus);
    foldMenus(false);
    setCentralWidget(m_workspace);
    m_menus->setHasJournal(true);
    Place first = place.value_or(Place{});
    if (first.entry) { // The place may have been in another journal.
        const auto entry = m_journal->entry(*first.entry);
        if (!entry || !*entry)
            first.entry.reset();
    }
    m_workspace->go(first);
}

void MainWindow::rebuildSoon()
{
    if (!std::exchange(m_isRebuilding, true)) // A change of language comes as several events.
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    m_isRebuilding = false;
    if (m_workspace && !m_workspace->settle())
        return;
    setWindowTitle(tr("Hoego"));
    m_menus->setRoom(nullptr);
    m_menus = std::make_unique<Menus>(*this);
    m_menus->setHasJournal(m_journal != nullptr);
    delete m_palette;
    m_palette = new CommandPalette{this};
    if (!m_workspace) {
        if (m_trouble.isEmpty())
            showWelcome(m_page);
        else
            open(m_page);
        return;
    }
    const auto places = carets(*m_workspace);
    const Travel travel = m_workspace->travel();
    const Place place = m_workspace->place();
    delete std::exchange(m_workspace, nullptr);
    settleIn(travel, place);
    putBack(*m_workspace, places);
}

void MainWindow::onArrived()
{
    if (!m_workspace)
        return;
    m_menus->setRoom(m_workspace->room());
    // Qt puts a mark at [*] while the window is modified; one that the person wrote is doubled to stay as it
    // is.
    const QString mark = QStringLiteral("[*]");
    setWindowTitle(tr("%1 — Hoego").arg(m_workspace->title().replace(mark, mark + mark) + mark));
}

void MainWindow::lookForOthers()
{
    if (!m_journal)
        return;
    const auto seen = m_journal->lookForOthersChanges();
    if (seen) {
        m_toldError.clear();
    } else if (m_toldError != seen.error().detail) { // Once, not every second.
        m_toldError = seen.error().detail;
        tell(sentence(seen.error()));
    }
}

} // namespace hoego::ui
