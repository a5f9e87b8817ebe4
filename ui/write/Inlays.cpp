#include "ui/write/Inlays.h"

#include "core/entry/LiveBlock.h"
#include "core/journal/Journal.h"
#include "ui/render/LiveHtml.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/EditorLayout.h"
#include "ui/write/Manuscript.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

constexpr std::chrono::milliseconds pause{400};
constexpr qint64 sliceMilliseconds = 4;
constexpr int side = 14; ///< Between the ground's edge and what is shown.
constexpr int below = 8;
/// A block that is taller would be scrolled past in one step; the preview shows all of it.
constexpr double tallestInLines = 16;
constexpr double smaller = 0.94;

EditorLayout* layoutOf(QTextDocument* document)
{
    return document ? qobject_cast<EditorLayout*>(document->documentLayout()) : nullptr;
}

/// What is too tall fades out at its end.
void fadeOut(QPainter& painter, const QSizeF& size, double line)
{
    QLinearGradient fading{0, size.height() - 2 * line, 0, size.height()};
    fading.setColorAt(0, Qt::black);
    fading.setColorAt(1, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(QRectF{0, size.height() - 2 * line, size.width(), 2 * line}, fading);
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
}

LiveContext Inlays::liveContext() const
{
    const RoomContext& context = m_desk.context();
    const Manuscript* manuscript = m_desk.manuscript();
    return {.journal = context.journal,
            .today = context.now().day(),
            .own = manuscript ? manuscript->entry().period : std::nullopt,
            .entry = manuscript ? std::optional{manuscript->id()} : std::nullopt};
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
    m_fence = {};
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
    const auto request = m_fence.isOpen() ? std::nullopt : liveRequestOf(text);
    m_fence = fenceAfter(m_fence, text);
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

    QTextDocument shown;
    shown.setDocumentMargin(0);
    shown.setDefaultFont(font);
    shown.setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none }").arg(theme.accent.name()));
    const LiveLook look{.theme = theme, .font = font, .width = width, .scale = scale};
    shown.setHtml(liveHtml(liveContent(inlay.request, liveContext()), look));
    shown.setTextWidth(width);

    const double line = std::ceil(QFontMetricsF{font}.lineSpacing());
    const double tallest = std::round(tallestInLines * line * 1.5);
    const bool isTooTall = shown.size().height() > tallest;
    const QSizeF size{width, isTooTall ? tallest : std::ceil(shown.size().height())};
    inlay.picture = QPixmap{(size * scale).toSize()};
    inlay.picture.setDevicePixelRatio(scale);
    inlay.picture.fill(Qt::transparent);
    QPainter painter{&inlay.picture};
    QAbstractTextDocumentLayout::PaintContext paintContext;
    paintContext.palette = editor.palette();
    paintContext.palette.setColor(QPalette::Text, theme.ink);
    shown.documentLayout()->draw(&painter, paintContext);
    if (isTooTall)
        fadeOut(painter, size, line);
    painter.end();
    inlay.words = shown.toPlainText();
    inlay.isStale = false;
    if (auto* layout = layoutOf(m_document))
        layout->setRoom(id, size.height() + below);
    m_desk.editor().viewport()->update();
}

void Inlays::paint(QPainter& painter, const QTextBlock& block, const QRectF& room) const
{
    const auto found = m_inlays.constFind(block.userState());
    if (found != m_inlays.cend() && !found->picture.isNull())
        painter.drawPixmap(QPointF{room.left() + side, std::round(room.top())}, found->picture);
}

QString Inlays::words(const QTextBlock& block) const
{
    return m_seen.contains(block.userState()) ? m_inlays.value(block.userState()).words : QString{};
}

} // namespace hoego::ui
