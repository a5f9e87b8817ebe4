#include "ui/write/WriteRoom.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"
#include "ui/write/Editor.h"
#include "ui/write/EntryHeader.h"
#include "ui/write/FindBar.h"
#include "ui/write/FocusMode.h"
#include "ui/write/Highlighter.h"
#include "ui/write/Inlays.h"
#include "ui/write/LinkCompletion.h"
#include "ui/write/LinkFollower.h"
#include "ui/write/LinkMender.h"
#include "ui/write/LiveTools.h"
#include "ui/write/Outline.h"
#include "ui/write/OutlineFollower.h"
#include "ui/write/PictureBar.h"
#include "ui/write/Pictures.h"
#include "ui/write/PlainText.h"
#include "ui/write/Preview.h"
#include "ui/write/PromiseMarks.h"
#include "ui/write/SideBySide.h"
#include "ui/write/SidePanel.h"
#include "ui/write/Spelling.h"
#include "ui/write/StartBar.h"
#include "ui/write/Starter.h"
#include "ui/write/StatusWords.h"
#include "ui/write/Syntax.h"
#include "ui/write/WordCount.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr std::chrono::seconds clockTick{20};
/// The window's first picture goes first.
constexpr std::chrono::milliseconds beforeHighlighting{60};

} // namespace

WriteRoom::WriteRoom(const RoomContext& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_keeper(context.journal, context.now)
    , m_syntax(new Syntax{this})
    , m_highlighter(new Highlighter{this})
    , m_header(new EntryHeader{this})
    , m_sides(new QSplitter{this})
    , m_editor(new Editor)
    , m_desk(context, *this, *m_editor, [this] { return settle(); })
    , m_wordCount(new WordCount{m_desk, this})
    , m_focusMode(new FocusMode{m_desk, this})
    , m_findBar(new FindBar{m_desk, this})
    , m_pictures(std::make_unique<Pictures>(m_desk))
    , m_live(new LiveTools{m_desk})
    , m_links(new LinkFollower{m_desk, [this](const QString& title) { beginFree(title); }})
    , m_mender(new LinkMender{m_desk})
    , m_completion(new LinkCompletion{m_desk})
    , m_preview(new Preview{context.journal, context.navigator})
    , m_panel(new SidePanel{context, this})
    , m_starter(new Starter{m_desk, this})
    , m_more(new QMenu{this})
{
    build();
    buildActions();
    connectParts();
    dress();
    setMode(context.settings.editorMode.get());
    setPanelVisible(context.settings.sidePanel.get());
}

WriteRoom::~WriteRoom()
{
    m_pictures->finish();
    m_header->finishEditing();
    m_header->disconnect(this); // It may lose the focus, and say so, when all of this is gone.
    m_keeper.disconnect(this); // What it does last nobody here can show any more.
    m_keeper.save();
    m_keeper.keep(nullptr);
    m_highlighter->setDocument(nullptr);
    delete m_editor; // Before the documents it shows.
}

void WriteRoom::build()
{
    setObjectName(QStringLiteral("writeRoom"));
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_editor);
    m_sides->addWidget(m_preview);
    m_sides->setHandleWidth(1);
    new SideBySide{m_desk, *m_preview, m_editor}; // Its parting moves the preview, which must not call back.
    m_sides->restoreState(m_context.settings.writeSides.get());
    connect(m_sides, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.writeSides.set(m_sides->saveState()); });
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_starter->bar());
    column->addWidget(m_findBar);
    column->addWidget(m_sides, 1);
    column->addWidget(m_pictures->bar());
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addLayout(column, 1);
    row->addWidget(m_panel);
    m_panel->addSection(new Outline{m_desk});
    new Spelling{m_desk, this};
    m_clock.setInterval(clockTick);
    new OutlineFollower{m_desk, this};
}

void WriteRoom::connectParts()
{
    connect(m_header, &EntryHeader::titleChanged, this,
            [this](const QString& t) { m_manuscript->setTitle(t); });
    connect(m_header, &EntryHeader::titleFinished, this, &WriteRoom::settle);
    connect(m_preview, &Preview::linkFollowed, m_links, &LinkFollower::follow);
    connect(m_header, &EntryHeader::tagsChanged, this,
            [this](const QStringList& t) { m_manuscript->setTags(t); });
    connect(m_header, &EntryHeader::stateChanged, this, [this](EntryState s) { m_manuscript->setState(s); });
    connect(m_header, &EntryHeader::modeChosen, this, &WriteRoom::setMode);
    new PromiseMarks{m_desk};
    connect(&m_desk, &Desk::textWanted, this, &WriteRoom::showText);
    connect(m_focusMode, &FocusMode::changed, this, &WriteRoom::setAlone);
    connect(m_header, &EntryHeader::done, this, [this] { focusProxy()->setFocus(); });
    connect(m_editor, &Editor::composingChanged, &m_keeper, &Keeper::setComposing);
    connect(m_editor, &Editor::left, &m_keeper, &Keeper::saveAside);
    connect(&m_keeper, &Keeper::standingChanged, this, &WriteRoom::showStatus);
    connect(&m_keeper, &Keeper::failed, this, &WriteRoom::tellFailure);
    connect(&m_keeper, &Keeper::recovered, this, [this] {
        m_context.navigator.tell(tr("The journal could be written again. Everything is saved."));
    });
    connect(&m_keeper, &Keeper::reloaded, this, &WriteRoom::onReloaded);
    connect(&m_keeper, &Keeper::overtaken, this, [this] {
        m_context.navigator.tell(
            tr("This entry was changed elsewhere, too. What you are typing is kept; the other "
               "text is among the earlier versions."));
    });
    connect(&m_keeper, &Keeper::lost, this, &WriteRoom::reopen);
    connect(&m_context.journal, &Journal::changed, this, &WriteRoom::onChanged);
    connect(m_wordCount, &WordCount::changed, this, [this](const QString& words) {
        m_counts = words;
        showStatus();
    });
    connect(&m_clock, &QTimer::timeout, this, &WriteRoom::showStatus);
    connect(m_live, &LiveTools::touched, m_preview, &Preview::refreshLiveBlocks);
    connect(&m_live->inlays(), &Inlays::linkClicked, m_preview, &Preview::follow);
    connect(&m_live->inlays(), &Inlays::allWanted, this, [this] { setMode(SideBySideMode); });
    m_preview->setLiveBlocks([this](const QString& request) { return m_live->html(request, *m_preview); });
    connect(m_syntax, &Syntax::loaded, this, &WriteRoom::startHighlighting);
}

void WriteRoom::show(const Place& place)
{
    applyFont();
    if (place.entry && (!m_manuscript || m_manuscript->id() != *place.entry))
        openEntry(*place.entry);
    else if (place.period && !place.entry)
        openPeriod(*place.period);
    else if (!m_manuscript)
        openPeriod(Period::containing(Period::Kind::Month, m_context.now().day()));
    m_panel->setEntry(m_manuscript->entry());
    if (place.query)
        showFound(*place.query);
    showStatus();
}

void WriteRoom::openEntry(EntryId id)
{
    const auto found = m_context.journal.entry(id);
    if (!found)
        m_context.navigator.tell(sentence(found.error()));
    else if (!*found)
        m_context.navigator.tell(tr("That entry is no longer there."));
    else if (settle())
        take(m_manuscripts.open(**found));
    if (!m_manuscript)
        openPeriod(Period::containing(Period::Kind::Month, m_context.now().day()));
}

void WriteRoom::openPeriod(const Period& period)
{
    if (m_manuscript && !settle())
        return;
    const auto found = m_context.journal.entriesOf(period);
    if (!found)
        m_context.navigator.tell(sentence(found.error()));
    if (found && !found->empty())
        take(m_manuscripts.open(found->front()));
    else if (!m_manuscript || m_manuscript->entry().period != period || m_manuscript->stored())
        take(m_manuscripts.begin(m_starter->freshEntry(period)));
}

void WriteRoom::take(Manuscript& manuscript)
{
    if (m_manuscript == &manuscript)
        return;
    if (m_manuscript) {
        m_manuscript->disconnect(this);
        m_manuscript->caret = m_editor->textCursor().position();
        m_manuscript->scroll = m_editor->verticalScrollBar()->value();
    }
    m_manuscript = &manuscript;
    connect(m_manuscript, &Manuscript::typedIn, this, &WriteRoom::onTyped);
    connect(m_manuscript, &Manuscript::headChanged, this,
            [this] { m_header->setEntry(m_manuscript->entry()); });
    m_highlighter->setDocument(nullptr);
    m_editor->setManuscript(manuscript);
    m_highlighter->setDocument(&manuscript.document());
    m_keeper.keep(m_manuscript);
    m_desk.take(manuscript);
    m_header->setEntry(manuscript.entry());
    m_panel->setEntry(manuscript.entry());
    m_preview->setSource([&document = manuscript.document()] { return plainText(document); });
    enableCommands();
}

void WriteRoom::beginBeside()
{
    if (settle()) {
        Entry fresh = m_starter->freshEntry(m_manuscript->entry().period);
        fresh.title.clear(); // The series' title is the first one's.
        take(m_manuscripts.begin(fresh));
    }
    m_editor->setFocus();
}

void WriteRoom::beginFree(const QString& title)
{
    if (settle()) {
        Entry fresh = m_starter->freshEntry(std::nullopt);
        if (!title.isEmpty())
            fresh.title = title;
        take(m_manuscripts.begin(fresh));
    }
    if (title.isEmpty())
        m_header->editTitle();
    else
        focusProxy()->setFocus();
}

void WriteRoom::reopen()
{
    const auto period = m_manuscript->entry().period;
    m_keeper.keep(nullptr); // It is not there to be looked after.
    const auto next = period.value_or(Period::containing(Period::Kind::Month, m_manuscript->entry().date));
    const auto found = m_context.journal.entriesOf(next);
    if (found && !found->empty())
        take(m_manuscripts.open(found->front()));
    else
        take(m_manuscripts.begin(m_starter->freshEntry(next)));
}

bool WriteRoom::settle()
{
    if (!m_manuscript)
        return true;
    QGuiApplication::inputMethod()->commit();
    m_editor->commitComposition();
    m_header->finishEditing();
    if (!m_keeper.save())
        return false;
    m_mender->mend();
    return true;
}

void WriteRoom::onTyped()
{
    m_preview->refreshSoon();
}

void WriteRoom::onChanged(const Changes& changes)
{
    if (!m_manuscript)
        return;
    enableCommands();
    if (m_manuscript->stored() || !m_manuscript->isBlank() || !m_manuscript->entry().period)
        return;
    // An empty page whose period has got an entry after all: by another process, or back from the trash.
    const Period period = *m_manuscript->entry().period;
    if (changes.everything || changes.touchesEntries(period.range()))
        openPeriod(period);
}

void WriteRoom::onReloaded()
{
    m_header->setOthersEntry(m_manuscript->entry());
    m_preview->refreshSoon();
    m_starter->refresh();
    enableCommands();
}

void WriteRoom::showStatus()
{
    const Keeper::Standing standing = m_keeper.standing();
    Q_EMIT statusChanged(standingWords(standing, m_keeper.storedAt(), m_context.now()), m_counts);
    Q_EMIT unsavedChanged(standing == Keeper::Standing::Waiting || standing == Keeper::Standing::Failing);
}

void WriteRoom::tellFailure(const Error& error, const QString& copy)
{
    const QString kept = copy.isEmpty()
        ? tr("The text stays here and saving is tried again every few seconds.")
        : tr("The text stays here, a copy is in %1, and saving is tried again every few seconds.").arg(copy);
    m_context.navigator.tell(sentence(error) + QLatin1Char(' ') + kept);
}

void WriteRoom::startHighlighting()
{
    if (!m_syntax->isLoaded())
        return;
    const Theme& theme = Theme::of(palette());
    m_highlighter->setSyntax(m_syntax->markdown(), m_syntax->colors(theme), theme);
}

void WriteRoom::finishHighlighting()
{
    m_highlighter->finish();
    m_live->inlays().finish();
}

void WriteRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    m_clock.start();
    QTimer::singleShot(beforeHighlighting, m_syntax, &Syntax::load);
}

void WriteRoom::hideEvent(QHideEvent* event)
{
    Room::hideEvent(event);
    m_focusMode->set(false);
    m_clock.stop();
    settle();
}

void WriteRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
        startHighlighting();
    }
}

void WriteRoom::dress()
{
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Theme::of(palette()).paper);
    m_editor->setPalette(paper);
    m_preview->setPalette(paper);
}

void WriteRoom::paintEvent(QPaintEvent*)
{
    if (m_panel->isHidden())
        return;
    QPainter painter{this};
    painter.fillRect(QRect{m_panel->x() - 1, 0, 1, height()}, Theme::of(palette()).line);
}

void WriteRoom::applyFont()
{
    constexpr double aLittle = 1.5;
    QFont larger = font();
    const int chosen = m_context.settings.editorFontSize.get();
    larger.setPointSizeF(chosen > 0 ? chosen : font().pointSizeF() + aLittle);
    if (m_editor->font() == larger)
        return;
    m_editor->setFont(larger);
    m_preview->setFont(larger);
    m_starter->bar()->setTextFont(larger);
    startHighlighting(); // Headings are as large as the text makes them.
}

void WriteRoom::zoom(int points)
{
    constexpr int smallest = 7;
    constexpr int largest = 40;
    const int size = std::clamp(qRound(m_editor->font().pointSizeF()) + points, smallest, largest);
    m_context.settings.editorFontSize.set(points == 0 ? 0 : size);
    applyFont();
}

void WriteRoom::showFound(const QString& query)
{
    m_findBar->shut(); // Its marks would take the place of these.
    m_editor->showFound(matches(readQuery(query), plainText(m_manuscript->document())));
}

} // namespace hoego::ui
