#include "ui/write/PreviewLook.h"

#include "ui/common/Theme.h"
#include "ui/write/Measure.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

namespace hoego::ui {

namespace {

constexpr double corner = 6;
constexpr int quoteMargin = 18;

void drawBox(QPainter& painter, const Theme& theme, bool isDone)
{
    constexpr QRectF box{1.5, 2.5, 13, 13};
    painter.setPen(QPen{isDone ? theme.accent : theme.faint, 1.2});
    painter.setBrush(isDone ? theme.accent : theme.card);
    painter.drawRoundedRect(box, 3, 3);
    if (!isDone)
        return;
    QPainterPath tick;
    tick.moveTo(4.5, 9);
    tick.lineTo(7, 11.8);
    tick.lineTo(11.6, 6);
    painter.setPen(QPen{theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void drawTriangle(QPainter& painter, const Theme& theme, bool isUnfolded)
{
    QPainterPath path;
    path.moveTo(isUnfolded ? QPointF{3, 6} : QPointF{5, 4});
    path.lineTo(isUnfolded ? QPointF{13, 6} : QPointF{5, 14});
    path.lineTo(isUnfolded ? QPointF{8, 12} : QPointF{11, 9});
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.faint);
    painter.drawPath(path);
}

void drawLock(QPainter& painter, const Theme& theme)
{
    painter.setPen(QPen{theme.faint, 1.6});
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF{4.5, 2.5, 7, 9}, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.faint);
    painter.drawRoundedRect(QRectF{2.5, 7.5, 11, 8}, 1.8, 1.8);
}

bool isCode(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BackgroundBrush)
        && !block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

/// As the style sheet indents quotes: lists are indented by levels instead.
int quoteDepth(const QTextBlock& block)
{
    return block.isValid() ? static_cast<int>(block.blockFormat().leftMargin()) / quoteMargin : 0;
}

/// Where the preview shows these blocks and what is between them.
QRectF seenRect(const QTextEdit& preview, const QTextBlock& first, const QTextBlock& last)
{
    const auto* layout = preview.document()->documentLayout();
    return layout->blockBoundingRect(first)
        .united(layout->blockBoundingRect(last))
        .translated(-preview.horizontalScrollBar()->value(), -preview.verticalScrollBar()->value());
}

/// The bar of this level beside all of the quote that begins at `first`, and those of the quotes within it.
/// Its last block.
QTextBlock paintBars(QPainter& painter, const QTextEdit& preview, const QTextBlock& first, int level,
                     const QColor& color)
{
    constexpr double width = 3;
    QTextBlock last = first;
    for (QTextBlock block = first; !isCode(block) && quoteDepth(block) >= level; block = block.next()) {
        if (quoteDepth(block) > level)
            block = paintBars(painter, preview, block, level + 1, color);
        last = block;
    }
    const QRectF rect = seenRect(preview, first, last);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF{rect.left() + (level - 1) * quoteMargin, rect.top(), width, rect.height()},
                            width / 2, width / 2);
    return last;
}

} // namespace

QString previewStyleSheet(const Theme& theme, const QFont& font)
{
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    const int size = QFontInfo{font}.pixelSize();
    const QString line = QString::number(qRound(lineHeightInEm * size));
    const QString codeLine = QString::number(qRound(1.5 * size));
    const QString small = QString::number(qRound(0.86 * size));
    return QStringLiteral(
               "body, p, li, div, center, td, th { line-height: %1px; }"
               "p { margin-top: 0; margin-bottom: 12px; }"
               "ul, ol { margin-top: 0; margin-bottom: 12px; }"
               "li { margin-bottom: 4px; }"
               "li ul, li ol { margin-top: 0; margin-bottom: 0; }"
               "ul.tasks { list-style-type: none; }"
               "h1 { font-size: 150%; margin-top: 24px; margin-bottom: 12px; }"
               "h2 { font-size: 130%; margin-top: 22px; margin-bottom: 10px; }"
               "h3 { font-size: 115%; margin-top: 18px; margin-bottom: 8px; }"
               "h4, h5, h6 { font-size: 100%; margin-top: 14px; margin-bottom: 6px; }"
               "a { color: %2; text-decoration: none; }"
               "blockquote { color: %3; margin-left: %9px; margin-right: %9px; margin-top: 10px; "
               "margin-bottom: 14px; }"
               "pre { background-color: %4; font-family: '%5'; font-size: %8px; line-height: %6px; "
               "white-space: pre-wrap; margin-top: 18px; margin-bottom: 24px; }"
               "code { background-color: %4; font-family: '%5'; font-size: %8px; }"
               "hr { background-color: %7; margin-top: 14px; margin-bottom: 14px; }"
               "table { margin-top: 4px; margin-bottom: 14px; border-collapse: collapse; }"
               "th { background-color: %4; }"
               "th, td { border: 1px solid %7; padding: 5px 12px; vertical-align: middle; }"
               "table.hoego { margin-top: 14px; }" // A heading's own margin ends at a table.
               "table.private { margin-top: 6px; }"
               "table.private td { border: 0; background-color: %4; padding: 8px 14px; }"
               "span.private { background-color: %4; }"
               ".picture { color: %3; }"
               "p.summary { margin-bottom: 6px; }"
               ".footnotes { font-size: %8px; color: %3; }"
               "del { color: %3; text-decoration: line-through; }")
        .arg(line, theme.accent.name(), theme.faint.name(), theme.block.name(), fixed, codeLine,
             theme.line.name(), small, QString::number(quoteMargin));
}

int previewMarkSide(const QFont& font)
{
    return qRound(1.1 * QFontInfo{font}.pixelSize());
}

void paintPreviewMark(QPainter& painter, const QRectF& rect, QStringView name, const Theme& theme)
{
    constexpr double units = 18; // What is drawn is drawn on a square of so many.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / units, rect.height() / units);
    if (name == u"done" || name == u"open")
        drawBox(painter, theme, name == u"done");
    else if (name == u"folded" || name == u"unfolded")
        drawTriangle(painter, theme, name == u"unfolded");
    else if (name == u"lock")
        drawLock(painter, theme);
    painter.restore();
}

void paintGrounds(QPainter& painter, const QTextEdit& preview, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QTextBlock block = preview.cursorForPosition({0, 0}).block();
    while (block.previous().isValid() && (isCode(block.previous()) || quoteDepth(block.previous()) > 0))
        block = block.previous();
    while (block.isValid() && seenRect(preview, block, block).top() <= preview.viewport()->height()) {
        QTextBlock last = block;
        if (isCode(block)) {
            while (isCode(last.next()) && last.next().blockFormat().topMargin() == 0)
                last = last.next();
            painter.setBrush(theme.block);
            painter.drawRoundedRect(
                seenRect(preview, block, last).adjusted(-textMargin + 4, -8, textMargin - 4, 8), corner,
                corner);
        } else if (quoteDepth(block) > 0) {
            last = paintBars(painter, preview, block, 1, theme.line);
        }
        block = last.next();
    }
}

} // namespace hoego::ui
