#include "ui/write/StartBar.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace hoego::ui {

StartBar::StartBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel{this})
    , m_start(new QToolButton{this})
    , m_others(new QToolButton{this})
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setText(tr("Start from the template"));
    m_start->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_T}.toString(QKeySequence::NativeText));
    m_others->setObjectName(QStringLiteral("otherTemplates"));
    m_others->setText(tr("Other templates"));
    m_others->setPopupMode(QToolButton::InstantPopup);

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_start);
    row->addWidget(m_others);
    connect(m_start, &QToolButton::clicked, this, &StartBar::startWanted);
    dress();
}

void StartBar::offer(const QString& sentence, QMenu* templates)
{
    m_sentence->setText(sentence);
    m_others->setMenu(templates);
}

void StartBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void StartBar::dress()
{
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Theme::of(palette()).faint);
    m_sentence->setPalette(faint);
}

} // namespace hoego::ui
