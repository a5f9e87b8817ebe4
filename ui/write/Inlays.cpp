#include "ui/write/Inlays.h"

#include "core/entry/LiveBlock.h"
#include "core/journal/Journal.h"
#include "ui/common/HolidayChoice.h"
#include "ui/render/LiveHtml.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/EditorLayout.h"
#include "ui/write/Fence.h"
#include "ui/write/Manuscript.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hoego::ui {

namespace {

constexpr std::chrono::milliseconds pause{400};
constexpr qint64 sliceMilliseconds = 4;
constexpr int side = 14; ///< Between the ground's edge and what is shown.
constexpr int below = 8;
constexpr double smaller = 0.94;

EditorLayout* layoutOf(QTextDocument* document)
{
    return document ? qobject_cast<EditorLayout*>(document->documentLayout()) : nullptr;
}

} // namespace

Inlays::Inlays(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Inlays::goOn);
    connect(&m_idle, &QTimer::timeout, this, &Inlays::goOn);
    connect(&desk, &Desk::taken, this, &Inlays::take);
    connect(&desk.context().journal, &Journal::changed, this, &Inlays::onChanged);
    connect(&desk.editor(), &Editor::composingChanged, this, [this](bool isComposing) {
        if (!isComposing && (m_isScanWanted || m_next >= 0))
            m_soon.start();
    });
    desk.editor().setInlayPainter([this](QPainter& painter, const QTextBlock& block, const QRectF& room) {
        paint(painter, block, room);
    });
    desk.editor().installEventFilter(this);
    desk.editor().viewport()->installEventFilter(this);
    desk.editor().viewport()->setMouseTracking(true);
    connect(&desk.editor(), &Editor::cursorPositionChanged, this, &Inlays::describe);
}

LiveContext Inlays::liveContext() const
{
    const RoomContext& context = m_desk.context();
    const Manuscript* manuscript = m_desk.manuscript();
    return {.journal = context.journal,
            .today = context.now().day(),
            .own = manuscript ? manuscript->entry().period : std::nullopt,
            .entry = manuscript ? std::optional{manuscript->id()} : std::nullopt,
            .country = chosenCountry(context.settings)};
}

void Inlays::take(Manuscript& manuscript)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = &manuscript.document();
    connect(m_document, &QTextDocument::contentsChange, this, &Inlays::onContentsChange);
    for (Inlay& inlay : m_inlays) {
        inlay.picture = {};
        inlay.isStale = true;
    }
    m_seen.clear();
    beginScan();
    m_idle.start();
}

void Inlays::onContentsChange(int position, int removed, int added)
{
    constexpr int most = 60;
    QTextBlock block = m_document->findBlock(position);
    const int end = position + added;
    for (int i = 0; block.isValid() && block.position() <= end && i < most; ++i, block = block.next()) {
        // Of one letter in a paragraph nothing follows for any fence.
        const QString text = block.text();
        const bool isOfFence = text.contains(u"```") || text.contains(u"~~~");
        m_isScanWanted = m_isScanWanted || isOfFence || block.userState() > 0;
        if (block.userState() > 0 && !isOfFence && !handOn(block))
            forget(block);
    }
    m_isScanWanted = m_isScanWanted || removed > 1 || added > 1;
    if (m_isScanWanted)
        m_soon.start();
}

void Inlays::onChanged(const Changes& changes)
{
    const auto own = liveContext().own;
    bool isAny = false;
    for (const int id : m_seen) {
        Inlay& inlay = m_inlays[id];
        const bool isTouched = concerns(changes, inlay.request, own);
        inlay.isStale = inlay.isStale || isTouched;
        isAny = isAny || isTouched;
    }
    if (!isAny)
        return;
    m_soon.start();
    Q_EMIT touched();
}

void Inlays::makeStale()
{
    m_width = m_desk.editor().viewport()->width();
    for (const int id : m_seen)
        m_inlays[id].isStale = true;
    if (!m_seen.empty())
        m_soon.start();
}

bool Inlays::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_desk.editor().viewport() && m_desk.editor().viewport()->width() != m_width)
            makeStale();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        if (watched == m_desk.editor().viewport() && takeMouse(static_cast<const QMouseEvent&>(*event)))
            return true;
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::DevicePixelRatioChange:
        if (watched == &m_desk.editor())
            makeStale();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void Inlays::goOn()
{
    if (!m_document || m_desk.editor().isComposing())
        return; // Nothing may move under a syllable that is not finished; its end starts this again.
    if (m_isScanWanted && m_next < 0)
        beginScan();
    const bool isScanned = scan();
    if (!isScanned || drawNext())
        m_idle.start();
}

void Inlays::beginScan()
{
    m_isScanWanted = false;
    m_next = 0;
    m_reader = {};
    m_found.clear();
}

bool Inlays::scan()
{
    if (m_next < 0)
        return true;
    if (m_isScanWanted)
        beginScan(); // The text has moved meanwhile.
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = m_document->findBlockByNumber(m_next);
    for (; block.isValid(); block = block.next()) {
        if (clock.elapsed() >= sliceMilliseconds) {
            m_next = block.blockNumber();
            return false;
        }
        look(block);
    }
    m_next = -1;
    m_seen = m_found;
    return true;
}

void Inlays::look(QTextBlock block)
{
    const QString text = block.text();
    const text::MarkdownLine line = m_reader.read(text);
    const auto request
        = line.opensFence ? liveRequestOf(QStringView{text}.sliced(line.content)) : std::nullopt;
    if (!request) {
        forget(block);
        return;
    }
    int id = block.userState();
    if (id <= 0 || !m_inlays.contains(id) || !m_found.insert(id).second) {
        id = ++m_lastId;
        block.setUserState(id);
        m_found.insert(id);
    }
    Inlay& inlay = m_inlays[id];
    if (inlay.request != *request) {
        inlay.request = *request;
        inlay.isStale = true;
    }
}

void Inlays::forget(QTextBlock block)
{
    const int id = block.userState();
    if (id <= 0)
        return;
    block.setUserState(-1);
    if (auto* layout = layoutOf(m_document); layout && !m_found.contains(id))
        layout->setRoom(id, 0);
}

// A line broken above the fence leaves the state with the upper half.
bool Inlays::handOn(QTextBlock block)
{
    QTextBlock next = block.next();
    if (!next.isValid() || next.userState() > 0 || !liveRequestOf(next.text()))
        return false;
    next.setUserState(block.userState());
    block.setUserState(-1);
    return true;
}

bool Inlays::drawNext()
{
    const auto stale = std::ranges::find_if(m_seen, [this](int id) { return m_inlays[id].isStale; });
    if (stale == m_seen.end())
        return false;
    draw(*stale, m_inlays[*stale]);
    return true;
}

void Inlays::finish()
{
    beginScan();
    while (m_document && (!scan() || drawNext())) { }
    m_soon.stop();
    m_idle.stop();
}

void Inlays::draw(int id, Inlay& inlay)
{
    const Editor& editor = m_desk.editor();
    const Theme& theme = Theme::of(editor.palette());
    QFont font = editor.font();
    font.setPixelSize(std::max(9, qRound(QFontInfo{font}.pixelSize() * smaller)));
    const double width = std::max(80, editor.viewport()->width() - 2 * side);
    const double scale = editor.viewport()->devicePixelRatioF();

    const LiveLook look{.theme = theme, .font = font, .width = width, .scale = scale};
    inlay.picture = drawnInlay(
        liveHtml(liveContent(inlay.request, liveContext()), look),
        {.theme = theme, .palette = editor.palette(), .font = font, .width = width, .scale = scale});
    inlay.isStale = false;
    if (auto* layout = layoutOf(m_document))
        layout->setRoom(id, inlay.picture.size.height() + below);
    m_desk.editor().viewport()->update();
    describe();
}

void Inlays::paint(QPainter& painter, const QTextBlock& block, const QRectF& room) const
{
    const auto found = m_inlays.constFind(block.userState());
    if (found == m_inlays.cend() || found->picture.pixmap.isNull())
        return;
    if (!isInFence(block)) { // In a quote or an item, where the editor draws no ground.
        const Theme& theme = Theme::of(m_desk.editor().palette());
        painter.fillRect(room, theme.liveBlock);
        painter.fillRect(QRectF{room.left(), room.top(), 3, room.height()}, theme.accent);
    }
    painter.drawPixmap(QPointF{room.left() + side, std::round(room.top())}, found->picture.pixmap);
}

const InlayPicture::Link* Inlays::linkAt(const QPoint& place) const
{
    const auto [block, room] = m_desk.editor().roomAt(place);
    const auto found = block.isValid() ? m_inlays.constFind(block.userState()) : m_inlays.cend();
    if (found == m_inlays.cend())
        return nullptr;
    const QPointF inPicture = place - QPointF{room.left() + side, std::round(room.top())};
    const auto& links = found->picture.links;
    const auto link
        = std::ranges::find_if(links, [&](const auto& known) { return known.place.contains(inPicture); });
    return link == links.end() ? nullptr : &*link;
}

bool Inlays::takeMouse(const QMouseEvent& event)
{
    const QPoint place = event.position().toPoint();
    if (event.type() == QEvent::MouseMove) {
        if (event.buttons() == Qt::NoButton)
            point(place);
        return m_isLinkPressed;
    }
    if (event.button() != Qt::LeftButton)
        return false;
    const InlayPicture::Link* link = linkAt(place);
    if (event.type() == QEvent::MouseButtonPress)
        return m_isLinkPressed = link != nullptr;
    if (!std::exchange(m_isLinkPressed, false))
        return false;
    if (link && link->address.isEmpty())
        Q_EMIT allWanted();
    else if (link)
        Q_EMIT linkClicked(QUrl{link->address});
    return true;
}

void Inlays::point(const QPoint& place)
{
    const bool isOver = linkAt(place) != nullptr;
    if (std::exchange(m_isOverLink, isOver) != isOver)
        m_desk.editor().viewport()->setCursor(isOver ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void Inlays::describe()
{
    Editor& editor = m_desk.editor();
    const QString told = words(editor.textCursor().block());
    if (editor.accessibleDescription() != told)
        editor.setAccessibleDescription(told);
}

QString Inlays::words(const QTextBlock& block) const
{
    const InlayPicture* picture = pictureUnder(block);
    return picture ? picture->words : QString{};
}

const InlayPicture* Inlays::pictureUnder(const QTextBlock& block) const
{
    const auto found = m_inlays.constFind(block.userState());
    return found != m_inlays.cend() && m_seen.contains(block.userState()) ? &found->picture : nullptr;
}

} // namespace hoego::ui
