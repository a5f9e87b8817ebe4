#include "ui/colors/PaletteChip.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace hoego::ui {

namespace {

constexpr int sidePadding = 12;
constexpr int space = 7;

} // namespace

PaletteChip::PaletteChip(const QString& name, const QString& key, std::optional<Rgb> color, QWidget* parent)
    : QRadioButton(parent)
    , m_name(name)
    , m_key(key)
    , m_color(color)
{
    setAccessibleName(key.isEmpty() ? name : tr("%1, key %2", "category, digit").arg(name, key));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // Tab stops at the one in hand. A click does not take the keys away from the paper.
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QRadioButton::toggled, this,
            [this](bool inHand) { setFocusPolicy(inHand ? Qt::TabFocus : Qt::NoFocus); });
}

/// As wide as the chosen one's, so that nothing moves when another is taken.
QFont PaletteChip::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int PaletteChip::swatchSide() const
{
    return fontMetrics().ascent();
}

QSize PaletteChip::sizeHint() const
{
    ensurePolished();
    int width = 2 * sidePadding + QFontMetrics{nameFont()}.horizontalAdvance(m_name);
    if (m_color)
        width += swatchSide() + space;
    if (!m_key.isEmpty())
        width += space + fontMetrics().horizontalAdvance(m_key);
    return {width, fontMetrics().height() + 14};
}

void PaletteChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double frame = isChecked() ? 1.6 : 1.0;
    const QRectF box = QRectF{rect()}.adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2);
    painter.setBrush(isChecked() || underMouse() ? theme.card : QColor{Qt::transparent});
    painter.setPen(QPen{isChecked() ? theme.ink : theme.line, frame});
    painter.drawRoundedRect(box, 8, 8);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme.accent, 2});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(3, 3, -3, -3), 6, 6);
    }

    int left = sidePadding;
    if (m_color) {
        const int side = swatchSide();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.highlighter(*m_color));
        painter.drawRoundedRect(QRect{left, (height() - side) / 2, side, side}, 3, 3);
        left += side + space;
    }
    painter.setFont(isChecked() ? nameFont() : font());
    painter.setPen(m_color || isChecked() ? theme.ink : theme.faint);
    painter.drawText(QRect{left, 0, width(), height()}, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.setFont(font());
    painter.setPen(theme.faint);
    painter.drawText(rect().adjusted(0, 0, -sidePadding, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
}

} // namespace hoego::ui
