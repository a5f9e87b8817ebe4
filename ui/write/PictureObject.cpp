#include "ui/write/PictureObject.h"

#include "core/journal/Journal.h"
#include "ui/common/Theme.h"
#include "ui/render/RichText.h"
#include "ui/write/Links.h"
#include "ui/write/PreviewLook.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

/// What of our own marks stands there; empty: a picture does.
QString markOf(const QTextFormat& format)
{
    const QString name = format.toImageFormat().name();
    return name.startsWith(richtext::mark) ? name.sliced(richtext::mark.size()) : QString{};
}

QString hashOf(const QTextFormat& format)
{
    return attachmentHash(QUrl{format.toImageFormat().name()});
}

/// What a line has for a picture: the column without what lists and quotations take of it.
qreal columnAt(const QTextDocument& document, int position)
{
    const QTextBlockFormat block = document.findBlock(position).blockFormat();
    qreal width = document.textWidth() - 2 * document.documentMargin() - block.leftMargin()
        - block.rightMargin() - block.indent() * document.indentWidth();
    if (const auto* list = document.findBlock(position).textList())
        width -= list->format().indent() * document.indentWidth();
    return std::max(width, 1.0);
}

/// The room of a picture that is not there: enough to say so.
QSizeF sizeOfMissing(const QTextDocument& document, qreal column)
{
    const QFontMetricsF metrics{document.defaultFont()};
    constexpr int letters = 24;
    return {std::min(column, letters * metrics.height()), 2 * metrics.height()};
}

} // namespace

PictureObject::PictureObject(const Journal& journal, QTextEdit& view)
    : QObject(&view)
    , m_view(view)
    , m_cache(journal)
{
    view.document()->documentLayout()->registerHandler(QTextFormat::ImageObject, this);
    connect(&m_cache, &PictureCache::ready, this, [this] { m_view.viewport()->update(); });
    connect(&journal, &Journal::changed, this, [this](const Changes& changes) {
        if (changes.attachments) // One that was missing may be there now, in another size.
            m_view.document()->markContentsDirty(0, m_view.document()->characterCount());
    });
}

/// Null for pictures of the journal. No other text than our own for live blocks comes with such an address.
const QImage* PictureObject::drawnByUs(const QTextFormat& format)
{
    static const auto scheme = QLatin1StringView{"data:image/png;base64,"};
    const QString address = format.toImageFormat().name();
    if (!address.startsWith(scheme))
        return nullptr;
    if (const QImage* known = m_drawn.object(address))
        return known;
    constexpr int most = 12;
    m_drawn.setMaxCost(most);
    auto* drawn
        = new QImage{QImage::fromData(QByteArray::fromBase64(address.sliced(scheme.size()).toLatin1()))};
    m_drawn.insert(address, drawn);
    return drawn;
}

QSizeF PictureObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    if (!markOf(format).isEmpty())
        return QSizeF{1, 1} * previewMarkSide(m_view.font());
    const qreal column = columnAt(*document, position);
    const auto* drawn = drawnByUs(format);
    const QSizeF whole = drawn ? drawn->size() : m_cache.size(hashOf(format));
    if (whole.isEmpty())
        return sizeOfMissing(*document, column);
    const QTextImageFormat wanted = format.toImageFormat();
    QSizeF size = whole;
    if (wanted.width() > 0 && wanted.height() > 0)
        size = {wanted.width(), wanted.height()};
    else if (wanted.width() > 0)
        size = {wanted.width(), whole.height() * wanted.width() / whole.width()};
    else if (wanted.height() > 0)
        size = {whole.width() * wanted.height() / whole.height(), wanted.height()};
    if (size.width() > column)
        size *= column / size.width();
    return {std::round(size.width()), std::max(1.0, std::round(size.height()))};
}

void PictureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int,
                               const QTextFormat& format)
{
    if (const auto* drawn = drawnByUs(format)) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, *drawn);
        painter->restore();
        return;
    }
    const Theme& theme = Theme::of(m_view.palette());
    if (const QString mark = markOf(format); !mark.isEmpty()) {
        paintPreviewMark(*painter, rect, mark, theme);
        return;
    }
    const QString hash = hashOf(format);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isThere = !m_cache.size(hash).isEmpty();
    const QImage picture = isThere
        ? m_cache.picture(hash, (rect.size() * painter->device()->devicePixelRatio()).toSize())
        : QImage{};
    if (!picture.isNull()) {
        painter->drawImage(rect, picture);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.block);
        painter->drawRoundedRect(rect, 8, 8);
    }
    if (!isThere) {
        const QString alt = format.stringProperty(QTextFormat::ImageAltText);
        const QString words = alt.isEmpty() ? tr("This picture is not in the journal.")
                                            : tr("This picture is not in the journal: %1").arg(alt);
        const QFontMetricsF metrics{document->defaultFont()};
        painter->setPen(theme.faint);
        painter->setFont(document->defaultFont());
        painter->drawText(rect, Qt::AlignCenter,
                          metrics.elidedText(words, Qt::ElideRight, rect.width() - metrics.height()));
    }
    painter->restore();
}

} // namespace hoego::ui
