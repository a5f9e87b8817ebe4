#include "ui/common/SegmentedControl.h"

#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyleOption>

namespace hoego::ui {

namespace {

constexpr qreal radius = 8;

/// A radio button that looks like a part of a bar.
class Segment : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + metrics.height() + metrics.height() / 4,
                metrics.height() * 7 / 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);

        // Only the ends of the bar are round: paint in the bar's shape.
        QPainterPath bar;
        bar.addRoundedRect(QRectF{parentWidget()->rect()}.translated(-pos()).adjusted(0.5, 0.5, -0.5, -0.5),
                           radius, radius);
        painter.setClipPath(bar);
        if (isChecked())
            painter.fillRect(rect(), theme.ink);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), theme.block);
        if (hasFocus()) {
            painter.setPen(QPen{theme.accent, 2});
            painter.drawRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
        }
        painter.setPen(isChecked() ? theme.paper
                                   : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                                     QPalette::WindowText));
        QStyleOption option;
        option.initFrom(this);
        const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
        painter.drawText(rect(), Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList& labels, QWidget* parent)
    : QWidget(parent)
    , m_segments(new QButtonGroup{this})
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& label : labels) {
        auto* segment = new Segment{label, this};
        segment->setAttribute(Qt::WA_Hover);
        m_segments->addButton(segment, static_cast<int>(m_segments->buttons().size()));
        row->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
    connect(m_segments, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(index);
    });
}

int SegmentedControl::current() const
{
    return m_segments->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    const QSignalBlocker silence{m_segments};
    if (auto* segment = m_segments->button(index))
        segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace hoego::ui
