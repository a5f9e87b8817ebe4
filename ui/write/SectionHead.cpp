#include "ui/write/SectionHead.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace hoego::ui {

SectionHead::SectionHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel{title, this})
    , m_detail(new QLabel{this})
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_detail);
    dress();
}

void SectionHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHead::setDetail(const QString& detail, const QString& spoken)
{
    m_detail->setText(detail);
    m_detail->setAccessibleName(spoken);
}

void SectionHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void SectionHead::dress()
{
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Theme::of(palette()).faint);
    m_title->setPalette(faint);
    m_detail->setPalette(faint);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

} // namespace hoego::ui
