#include "ui/write/InlayPicture.h"

#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QKeySequence>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <set>

namespace hoego::ui {

namespace {

struct InlayWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::InlayWords)
};

/// A block that is taller would be scrolled past in one step; the preview shows all of it.
constexpr double tallestInLines = 16;

/// Calls `use(line, itsPlace)` for each line of `shown`.
template <class Use>
void forEachLine(const QTextDocument& shown, Use use)
{
    for (QTextBlock block = shown.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = shown.documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            use(block, line, line.naturalTextRect().translated(origin));
        }
    }
}

/// Where to cut so that no line is cut through, and how many rows are then left out.
struct Cut {
    double at = 0;
    int rows = 0;
    bool isThrough = false; ///< Through a picture: there is nowhere else.
};

Cut cutOf(const QTextDocument& shown, double tallest)
{
    Cut cut;
    std::set<int> below;
    forEachLine(shown, [&](const QTextBlock&, const QTextLine&, const QRectF& place) {
        if (place.bottom() <= tallest)
            cut.at = std::max(cut.at, std::ceil(place.bottom()));
        else
            below.insert(qRound(place.center().y()));
    });
    cut.rows = static_cast<int>(below.size());
    cut.isThrough = cut.at < tallest / 2;
    if (cut.isThrough)
        cut.at = tallest;
    return cut;
}

std::vector<InlayPicture::Link> linksOf(const QTextDocument& shown, double height)
{
    std::vector<InlayPicture::Link> links;
    forEachLine(shown, [&](const QTextBlock& block, const QTextLine& line, const QRectF& place) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString address = it.fragment().charFormat().anchorHref();
            const int start = it.fragment().position() - block.position();
            const int from = std::max(start, line.textStart());
            const int to = std::min(start + it.fragment().length(), line.textStart() + line.textLength());
            if (address.isEmpty() || from >= to || place.bottom() > height)
                continue;
            const double left = place.left() - line.naturalTextRect().left();
            links.push_back({.place = {left + line.cursorToX(from), place.top(),
                                       line.cursorToX(to) - line.cursorToX(from), place.height()},
                             .address = address});
        }
    });
    return links;
}

/// What is cut through fades out.
void fadeOut(QPainter& painter, const QSizeF& size, double line)
{
    QLinearGradient fading{0, size.height() - 2 * line, 0, size.height()};
    fading.setColorAt(0, Qt::black);
    fading.setColorAt(1, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(QRectF{0, size.height() - 2 * line, size.width(), 2 * line}, fading);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

QString cutWords(const Cut& cut)
{
    const QString keys = QKeySequence{Qt::CTRL | Qt::Key_E}.toString(QKeySequence::NativeText);
    return cut.isThrough
        ? InlayWords::tr("… all of it in the preview (%1)").arg(keys)
        : InlayWords::tr("… %n more line(s) in the preview (%1)", nullptr, cut.rows).arg(keys);
}

QPixmap clearPixmap(const QSizeF& size, double scale)
{
    QPixmap pixmap{(size * scale).toSize()};
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

InlayPicture drawnInlay(const QString& html, const InlayLook& look)
{
    QTextDocument shown;
    shown.setDocumentMargin(0);
    shown.setDefaultFont(look.font);
    shown.setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none }").arg(look.theme.accent.name()));
    shown.setHtml(html);
    shown.setTextWidth(look.width);

    const double line = std::ceil(QFontMetricsF{look.font}.lineSpacing());
    const double tallest = std::round(tallestInLines * line * 1.5);
    const bool isTooTall = shown.size().height() > tallest;
    const Cut cut
        = isTooTall ? cutOf(shown, tallest - 1.5 * line) : Cut{.at = std::ceil(shown.size().height())};
    InlayPicture made{.pixmap = {},
                      .size = {look.width, cut.at + (isTooTall ? 1.5 * line : 0)},
                      .words = shown.toPlainText(),
                      .cut = cut.rows,
                      .links = linksOf(shown, cut.at)};
    made.pixmap = clearPixmap(made.size, look.scale);
    QPainter painter{&made.pixmap};
    QAbstractTextDocumentLayout::PaintContext paintContext;
    paintContext.palette = look.palette;
    paintContext.palette.setColor(QPalette::Text, look.theme.ink);
    painter.save();
    painter.setClipRect(QRectF{0, 0, look.width, cut.at});
    shown.documentLayout()->draw(&painter, paintContext);
    if (cut.isThrough)
        fadeOut(painter, {look.width, cut.at}, line);
    painter.restore();
    if (isTooTall) {
        const QRectF place{0, cut.at, look.width, 1.5 * line};
        painter.setFont(look.font);
        painter.setPen(look.theme.accent);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, cutWords(cut));
        made.links.push_back({.place = place, .address = {}});
    }
    return made;
}

} // namespace hoego::ui
