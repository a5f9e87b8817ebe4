#include "ui/goals/GoalDelegate.h"

#include "ui/common/Theme.h"
#include "ui/goals/GoalModel.h"
#include "ui/goals/GoalPaint.h"

#include <QPainter>

#include <algorithm>

namespace hoego::ui {

namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// The parts of a row, from its font alone.
struct RowShape {
    int em;
    int pad;
    int small;
    int barTop;
    int bar;

    explicit RowShape(const QFont& font)
        : em(QFontMetrics{font}.height())
        , pad(em * 2 / 3)
        , small(QFontMetrics{smaller(font)}.height())
        , barTop(pad + em + em / 5)
        , bar(std::max(6, em / 3))
    {
    }

    int indent() const { return em * 3 / 2; }
    int linesTop() const { return barTop + bar + em / 4; }
    int height(int lines) const { return linesTop() + lines * (small + 2) + pad; }
};

int linesOf(const GoalFace& face)
{
    return (face.dots.empty() ? 0 : 1) + (face.note.isEmpty() ? 0 : 1);
}

void paintDots(QPainter& painter, const QRect& line, const GoalFace& face, const Theme& theme)
{
    const int count = static_cast<int>(face.dots.size());
    const double pitch = std::min(line.height() * 0.95, static_cast<double>(line.width()) / count);
    const double size = std::max(3.0, pitch - std::max(1.0, pitch / 5));
    const QColor met = toneColor(Tone::Good, theme);
    for (int number = 0; number < count; ++number) {
        const auto& span = face.dots[static_cast<std::size_t>(number)];
        const QRectF dot{line.x() + number * pitch, line.y() + (line.height() - size) / 2, size, size};
        // What is still to come is faint, what was missed is an empty ring: told apart without color.
        if (span.met) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(met);
            painter.drawEllipse(dot);
        } else if (span.due) {
            painter.setPen(QPen{theme.faint, 1});
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.line);
            painter.drawEllipse(dot);
        }
    }
    if (face.missed.isEmpty())
        return;
    const QRect rest = line.adjusted(static_cast<int>(count * pitch) + line.height() / 2, 0, 0, 0);
    if (painter.fontMetrics().horizontalAdvance(face.missed) <= rest.width()) {
        painter.setPen(theme.faint);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, face.missed);
    }
}

} // namespace

GoalDelegate::GoalDelegate(const GoalModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void GoalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const GoalFace& face = m_model.face(index.row());
    const Theme& theme = Theme::of(option.palette);
    const RowShape shape{option.font};
    const QRect row = option.rect;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(isFocused ? QPen{theme.accent, 2} : QPen{theme.line, 1});
        painter->setBrush(theme.block);
        painter->drawRoundedRect(QRectF{row}.adjusted(-shape.em / 2.0, 4, shape.em / 2.0, -4), 8, 8);
    }

    const QRect head{row.x(), row.y() + shape.pad, row.width(), shape.em};
    painter->setPen(theme.ink);
    painter->setFont(emojiFont(option.font));
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, face.mark);
    painter->setPen(theme.faint);
    painter->setFont(smaller(option.font));
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, face.standing);
    const int standing = painter->fontMetrics().horizontalAdvance(face.standing) + shape.em;
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    const QRect title = head.adjusted(shape.indent(), 0, -standing, 0);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(face.title, Qt::ElideRight, title.width()));

    const QRect body{row.x() + shape.indent(), row.y(), row.width() - shape.indent(), row.height()};
    paintBar(*painter, {body.x(), row.y() + shape.barTop, body.width(), shape.bar}, face.bar, face.tone,
             theme);

    painter->setFont(smaller(option.font));
    QRect line{body.x(), row.y() + shape.linesTop(), body.width(), shape.small};
    if (!face.dots.empty()) {
        paintDots(*painter, line, face, theme);
        line.translate(0, shape.small + 2);
    }
    painter->setPen(theme.faint);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(face.note, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize GoalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), RowShape{option.font}.height(linesOf(m_model.face(index.row())))};
}

} // namespace hoego::ui
