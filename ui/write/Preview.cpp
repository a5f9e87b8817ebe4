#include "ui/write/Preview.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Theme.h"
#include "ui/render/RichText.h"
#include "ui/write/Links.h"
#include "ui/write/Measure.h"
#include "ui/write/PictureObject.h"
#include "ui/write/PreviewLook.h"

#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int pause = 250; ///< Milliseconds after the last change.
/// So many characters are made HTML within two milliseconds: no need to wait for a thread.
constexpr qsizetype shortText = 12'000;

bool mayHoldCode(const QString& markdown)
{
    return markdown.contains(QLatin1StringView{"```"}) || markdown.contains(QLatin1StringView{"~~~"});
}

} // namespace

Preview::Preview(const Journal& journal, Navigator& navigator, QWidget* parent)
    : QTextBrowser(parent)
    , m_journal(journal)
    , m_navigator(navigator)
    , m_pieces(*document(), [this](const QString& html) { return withLiveBlocks(html); })
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    new PictureObject{journal, *this};
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &Preview::refresh);
    connect(this, &QTextBrowser::anchorClicked, this, &Preview::follow);
    connect(&m_pieces, &PieceText::changed, this, &Preview::drawn);
    connect(&m_typesetter, &Typesetter::done, this,
            [this](const std::vector<RenderedPiece>& pieces) { m_pieces.show(pieces); });
}

void Preview::setSource(std::function<QString()> markdown)
{
    m_markdown = std::move(markdown);
    m_turnedFolds.clear();
    redraw();
    verticalScrollBar()->setValue(0);
}

void Preview::setLiveBlocks(std::function<QString(const QString&)> html)
{
    m_liveBlock = std::move(html);
    refreshLiveBlocks();
}

void Preview::refreshLiveBlocks()
{
    m_liveBlocks.clear();
    refreshSoon();
}

void Preview::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void Preview::refresh()
{
    m_soon.stop();
    if (!m_isStale || !isVisible() || !m_markdown)
        return;
    m_isStale = false;
    const QString markdown = m_markdown();
    const bool isShort = markdown.size() <= shortText;
    const bool isFirst = m_pieces.size() == 0;
    const bool holdsCode = mayHoldCode(markdown);
    if (isShort && (isFirst || !holdsCode)) {
        m_typesetter.forget();
        m_pieces.show(markdownToPieces(markdown, Typesetter::options(manner())));
        m_pieces.finish();
    }
    if (!isShort || holdsCode)
        m_typesetter.set(markdown, manner());
}

void Preview::finishDrawing()
{
    m_soon.stop();
    m_typesetter.forget();
    m_isStale = false;
    m_pieces.show(markdownToPieces(m_markdown(), Typesetter::options(manner())));
    m_pieces.finish();
}

/// All of it, since it looks different.
void Preview::redraw()
{
    m_isStale = true;
    m_liveBlocks.clear(); // Their colors, and whose entry they mean.
    m_typesetter.forget();
    document()->setDefaultStyleSheet(previewStyleSheet(Theme::of(palette()), font()));
    document()->setDocumentMargin(textMargin);
    m_pieces.clear();
    refresh();
}

Typesetter::Manner Preview::manner() const
{
    return {.isDark = Theme::of(palette()).dark, .turnedFolds = m_turnedFolds};
}

QString Preview::withLiveBlocks(const QString& html)
{
    QString result = html;
    for (auto at = result.indexOf(liveBlockMark); at != -1; at = result.indexOf(liveBlockMark, at)) {
        const qsizetype end = result.indexOf(liveBlockMark, at + 1);
        if (end == -1)
            break;
        const QString request = result.sliced(at + 1, end - at - 1);
        if (!m_liveBlocks.contains(request)) {
            QString plain = request; // It is escaped.
            plain.replace(QLatin1StringView{"&lt;"}, QLatin1StringView{"<"})
                .replace(QLatin1StringView{"&gt;"}, QLatin1StringView{">"})
                .replace(QLatin1StringView{"&quot;"}, QLatin1StringView{"\""})
                .replace(QLatin1StringView{"&amp;"}, QLatin1StringView{"&"});
            m_liveBlocks.insert(request,
                                m_liveBlock ? m_liveBlock(plain) : u"<pre><b>" + request + u"</b></pre>");
        }
        const QString block = m_liveBlocks.value(request);
        result.replace(at, end + 1 - at, block);
        at += block.size();
    }
    // The document would show the line feed that ends a block of code as one more line.
    result.replace(QLatin1StringView{"\n</code></pre>"}, QLatin1StringView{"</code></pre>"});
    return result;
}

QVariant Preview::loadResource(int, const QUrl&)
{
    // Nothing is fetched and no file is read: at a null value the document would try by itself. Pictures are
    // shown by PictureObject.
    return QByteArray{""};
}

void Preview::follow(const QUrl& link)
{
    const QString address = link.toString();
    if (address.startsWith(richtext::task))
        tick(address.sliced(richtext::task.size()).toInt());
    else if (address.startsWith(richtext::fold))
        fold(QUrl::fromPercentEncoding(link.toEncoded().sliced(richtext::fold.size())));
    else if (link.scheme().isEmpty() && link.path().isEmpty() && link.hasFragment())
        scrollToAnchor(link.fragment(QUrl::FullyDecoded));
    else if (const QString target = targetOf(link); !target.isEmpty())
        Q_EMIT linkFollowed(target);
    else if (link.scheme() == QLatin1String("http") || link.scheme() == QLatin1String("https")
             || link.scheme() == QLatin1String("mailto"))
        QDesktopServices::openUrl(link);
    else
        m_navigator.tell(tr("There is nothing in this journal at '%1'.").arg(link.toDisplayString()));
}

void Preview::tick(int task)
{
    const auto piece = pressedPiece(task);
    if (!piece)
        return;
    const bool hadFocus = textCursor().hasSelection() && hasFocus();
    Q_EMIT ticked(m_pieces.piece(*piece).tasks[static_cast<std::size_t>(task)]);
    refresh();
    m_pieces.finish();
    if (hadFocus)
        focusOn(*piece, richtext::task + QString::number(task));
}

/// The piece whose box is being ticked, as the text is now: it may have changed since it was drawn.
std::optional<std::size_t> Preview::pressedPiece(int task)
{
    auto piece = m_pieces.pieceOf(m_pressed.block());
    if (piece && m_isStale) {
        const QString html = m_pieces.piece(*piece).html;
        const auto count = m_pieces.size();
        finishDrawing();
        const auto moved = m_pieces.pieceOf(m_pressed.block());
        if (moved && m_pieces.piece(*moved).html == html)
            piece = moved;
        else if (m_pieces.size() != count)
            return std::nullopt; // It is another one, and nobody knows where this one went.
    }
    const bool isThere = piece && *piece < m_pieces.size() && task >= 0
        && static_cast<std::size_t>(task) < m_pieces.piece(*piece).tasks.size();
    return isThere ? piece : std::nullopt;
}

void Preview::fold(const QString& summary)
{
    const auto piece = m_pieces.pieceOf(m_pressed.block());
    if (!m_turnedFolds.removeOne(summary))
        m_turnedFolds.append(summary);
    m_isStale = true;
    refresh();
    m_pieces.finish();
    if (piece && *piece < m_pieces.size())
        focusOn(*piece, richtext::fold + QString::fromLatin1(QUrl::toPercentEncoding(summary)));
}

/// The keyboard stays on the link it was on: the piece that held it is a new one.
void Preview::focusOn(std::size_t piece, const QString& address)
{
    const int scroll = verticalScrollBar()->value();
    const QTextBlock end = m_pieces.lastBlock(piece).next();
    for (QTextBlock block = m_pieces.firstBlock(piece); block.isValid() && block != end;
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() != address)
                continue;
            QTextCursor cursor{document()};
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            verticalScrollBar()->setValue(scroll);
            return;
        }
    }
}

void Preview::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    updateMeasure();
    refresh();
}

void Preview::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    updateMeasure();
    // Pictures of live blocks are as wide as the page.
    if (event->size().width() != event->oldSize().width() && !m_liveBlocks.isEmpty())
        refreshLiveBlocks();
}

void Preview::updateMeasure()
{
    const int side = sideMargin(font(), width());
    setViewportMargins(side, 0, std::max(0, side - verticalScrollBar()->sizeHint().width()), 0);
    // Within a resize of its own the base class has not heard of these margins.
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void Preview::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void Preview::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter{viewport()};
        painter.setClipRect(event->rect());
        paintGrounds(painter, *this, Theme::of(palette()));
    }
    QTextBrowser::paintEvent(event);
}

void Preview::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed = cursorForPosition(event->position().toPoint());
    QTextBrowser::mouseReleaseEvent(event);
}

void Preview::keyPressEvent(QKeyEvent* event)
{
    m_pressed = textCursor();
    const QString address = m_pressed.hasSelection() ? m_pressed.charFormat().anchorHref() : QString{};
    const bool isOurs = address.startsWith(richtext::task) || address.startsWith(richtext::fold);
    if (isOurs && event->key() == Qt::Key_Space)
        follow(QUrl{address});
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace hoego::ui
