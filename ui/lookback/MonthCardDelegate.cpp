#include "ui/lookback/MonthCardDelegate.h"

#include "ui/common/Theme.h"
#include "ui/lookback/MonthCardModel.h"
#include "ui/render/PeriodLabel.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int gap = 12;
constexpr int openingLines = 2;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

/// Each day a segment of the bar, edges on whole pixels so that equal days look equal.
void paintStrip(QPainter& painter, const QRect& bar, const std::vector<std::optional<Rgb>>& days,
                const Theme& theme)
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(QRectF{bar}, bar.height() / 2.0, bar.height() / 2.0);
    painter.setClipPath(shape);
    const double pitch = static_cast<double>(bar.width()) / static_cast<double>(days.size());
    for (std::size_t number = 0; number < days.size(); ++number) {
        const double left = bar.x() + static_cast<double>(number) * pitch;
        const QRectF segment{left, static_cast<double>(bar.y()), pitch - 0.8,
                             static_cast<double>(bar.height())};
        painter.fillRect(segment, days[number] ? theme.highlighter(*days[number]) : theme.line);
    }
    painter.restore();
}

/// Wraps `text` into `box`, the last line that fits ends in "…" when there is more.
void paintWrapped(QPainter& painter, const QRect& box, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout{text, painter.font(), painter.device()};
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    int y = box.y();
    for (int number = 0; number < openingLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool isLast = number + 1 == openingLines;
        const QString shown = isLast
            ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width())
            : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect{box.x(), y, box.width(), metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                         shown.trimmed());
        y += metrics.height() + 2;
    }
    layout.endLayout();
}

} // namespace

MonthCardDelegate::MonthCardDelegate(const MonthCardModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int MonthCardDelegate::cardHeight(const QFont& font)
{
    const int em = QFontMetrics{font}.height();
    const int small = QFontMetrics{smaller(font)}.height();
    return em * 3 + em / 2 + openingLines * (small + 2) + gap;
}

QSize MonthCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view ? view->gridSize() : QSize{option.fontMetrics.height() * 12, cardHeight(option.font)};
}

void MonthCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const MonthCard& month = m_model.card(index.row());
    const Theme& theme = Theme::of(option.palette);
    const int em = QFontMetrics{option.font}.height();
    const QRect card = option.rect.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const bool isUnderPointer = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isFocused ? QPen{theme.accent, 2} : QPen{isUnderPointer ? theme.faint : theme.line, 1});
    painter->setBrush(theme.card);
    const double inset = isFocused ? 1 : 0.5;
    painter->drawRoundedRect(QRectF{card}.adjusted(inset, inset, -inset, -inset), 10, 10);

    const QRect inner = card.adjusted(em * 2 / 3, em / 2, -em * 2 / 3, -em / 2);
    const QRect head{inner.x(), inner.y(), inner.width(), em};
    painter->setPen(theme.ink);
    painter->setFont(bold(option.font));
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, shortLabel(month.month));
    painter->setFont(smaller(option.font));
    painter->setPen(theme.faint);
    if (month.entry)
        painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, lengthText(month.entry->characters));

    const QRect strip{inner.x(), head.bottom() + em / 3, inner.width(), std::max(6, em * 4 / 9)};
    paintStrip(*painter, strip, m_model.strip(index.row()), theme);

    const QRect words{inner.x(), strip.bottom() + em / 3, inner.width(), inner.bottom() - strip.bottom()};
    const bool isWritten = month.entry && !month.entry->opening.isEmpty();
    painter->setPen(isWritten ? theme.ink : theme.faint);
    paintWrapped(*painter, words,
                 isWritten         ? month.entry->opening
                     : month.entry ? tr("(only begun)")
                                   : tr("(not yet written)"));
    painter->restore();
}

} // namespace hoego::ui
