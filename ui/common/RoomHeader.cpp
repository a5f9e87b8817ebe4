#include "ui/common/RoomHeader.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hoego::ui {

RoomHeader::RoomHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel{this})
    , m_subtitle(new QLabel{this})
    , m_row(new QBoxLayout{QBoxLayout::LeftToRight})
    , m_actions(new QHBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("roomTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setObjectName(QStringLiteral("roomSubtitle"));
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(8);

    setLayout(m_row);
    m_row->setContentsMargins(28, 18, 28, 8);
    m_row->setSpacing(10);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

void RoomHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    arrange();
}

void RoomHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    arrange();
}

void RoomHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignBottom);
    arrange();
}

QString RoomHeader::title() const
{
    return m_title->text();
}

QString RoomHeader::subtitle() const
{
    return m_subtitle->text();
}

void RoomHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

bool RoomHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void RoomHeader::arrange()
{
    const int words = std::max(m_title->fontMetrics().horizontalAdvance(m_title->text()),
                               m_subtitle->fontMetrics().horizontalAdvance(m_subtitle->text()) * 2 / 3);
    const QMargins margins = m_row->contentsMargins();
    const bool fits
        = words + m_row->spacing() + m_actions->sizeHint().width() + margins.left() + margins.right()
        <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_actions->setAlignment(fits ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignTop);
}

void RoomHeader::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.7);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.93);
    m_subtitle->setFont(small);

    const Theme& theme = Theme::of(palette());
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, theme.faint);
    m_subtitle->setPalette(faint);
    arrange();
}

} // namespace hoego::ui
