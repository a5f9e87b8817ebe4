#include "ui/find/HitDelegate.h"

#include "core/color/Highlighters.h"
#include "ui/common/Theme.h"
#include "ui/find/HitModel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int padding = 12;
constexpr int lineGap = 4;
constexpr int snippetLines = 2;

QFont titleFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont yearFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    return bold;
}

/// Colors for the parts that were looked for.
QList<QTextLayout::FormatRange> marked(const Ranges& ranges, const Theme& theme)
{
    QTextCharFormat format;
    format.setBackground(theme.highlighter(highlighters.front()));
    format.setForeground(theme.inkOn(highlighters.front()));
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [from, to] : ranges)
        formats.append({static_cast<int>(from), static_cast<int>(to - from), format});
    return formats;
}

/// `text` in at most `lines` lines; what does not fit is left out.
void layOut(QTextLayout& layout, qreal width, int lines)
{
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

/// As many lines as the sentence needs in the list's width.
int linesOf(const QString& snippet, const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (snippet.isEmpty() || view == nullptr)
        return snippet.isEmpty() ? 0 : snippetLines;
    QTextLayout layout{snippet, option.font};
    layOut(layout, view->viewport()->width() - 2 * padding, snippetLines);
    return layout.lineCount();
}

void paintYear(QPainter& painter, const QStyleOptionViewItem& option, const QString& year, const Theme& theme)
{
    painter.setFont(yearFont(option.font));
    painter.setPen(theme.faint);
    painter.drawText(option.rect.adjusted(padding, 0, -padding, -lineGap), Qt::AlignLeft | Qt::AlignBottom,
                     year);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (!isChosen && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const bool hasFocus = isChosen && option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen{hasFocus ? theme.accent : theme.line, hasFocus ? 2.0 : 1.0});
    painter.setBrush(isChosen ? theme.card : QColor{Qt::transparent});
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), 8, 8);
}

void paintFound(QPainter& painter, const QStyleOptionViewItem& option, const HitModel::Found& found,
                const Theme& theme)
{
    const QRect box = option.rect.adjusted(padding, padding - 2, -padding, -padding + 2);
    const QFontMetrics metrics{option.font};
    const int whenWidth = metrics.horizontalAdvance(found.when);
    painter.setFont(option.font);
    painter.setPen(theme.faint);
    painter.drawText(box, Qt::AlignRight | Qt::AlignTop, found.when);

    painter.setPen(theme.ink);
    QTextLayout title{found.title, titleFont(option.font)};
    title.setFormats(marked(found.titleMarks, theme));
    layOut(title, std::max(0, box.width() - whenWidth - 2 * padding), 1);
    title.draw(&painter, box.topLeft());

    QTextLayout snippet{found.hit.snippet.text, option.font};
    snippet.setFormats(marked(found.hit.snippet.ranges, theme));
    layOut(snippet, box.width(), snippetLines);
    snippet.draw(&painter,
                 box.topLeft() + QPoint{0, QFontMetrics{titleFont(option.font)}.lineSpacing() + lineGap});
}

} // namespace

HitDelegate::HitDelegate(const HitModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const Theme& theme = Theme::of(option.palette);
    if (const HitModel::Found* found = m_model.found(index)) {
        paintGround(*painter, option, theme);
        paintFound(*painter, option, *found, theme);
    } else {
        paintYear(*painter, option, index.data().toString(), theme);
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics{option.font}.lineSpacing();
    const HitModel::Found* found = m_model.found(index);
    if (found == nullptr)
        return {0, QFontMetrics{yearFont(option.font)}.lineSpacing() + 2 * padding};
    const int lines = linesOf(found->hit.snippet.text, option);
    return {0,
            QFontMetrics{titleFont(option.font)}.lineSpacing() + lines * (line + 1) + lineGap + 2 * padding
                - 4};
}

} // namespace hoego::ui
