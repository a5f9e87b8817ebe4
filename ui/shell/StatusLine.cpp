#include "ui/shell/StatusLine.h"

#include "ui/common/Theme.h"
#include "ui/shell/ElidingLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace hoego::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_left(new ElidingLabel{this})
    , m_right(new ElidingLabel{this})
{
    m_left->setObjectName(QStringLiteral("statusLeft"));
    m_right->setObjectName(QStringLiteral("statusRight"));
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 5, 16, 4);
    row->setSpacing(16);
    row->addWidget(m_left, 1);
    row->addWidget(m_right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

void StatusLine::say(const QString& left, const QString& right)
{
    m_left->setText(left);
    m_right->setText(right);
}

QString StatusLine::left() const
{
    return m_left->text();
}

QString StatusLine::right() const
{
    return m_right->text();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of(palette()).line);
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void StatusLine::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).faint);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.93);
    for (auto* label : {m_left, m_right}) {
        label->setPalette(quiet);
        label->setFont(small);
    }
}

} // namespace hoego::ui
