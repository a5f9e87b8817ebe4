#include "ui/write/StartBar.h"

#include "ui/common/Theme.h"
#include "ui/write/Measure.h"
#include "ui/write/MenuButton.h"

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
    , m_others(new MenuButton{this})
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setText(tr("Start from the template"));
    m_start->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_T}.toString(QKeySequence::NativeText));
    m_others->setObjectName(QStringLiteral("otherTemplates"));
    m_others->setText(tr("Other templates") + QStringLiteral(" ▾"));

    auto* row = new QHBoxLayout{this};
    row->setSpacing(8);
    row->addWidget(m_sentence);
    row->addSpacing(8);
    row->addWidget(m_start);
    row->addWidget(m_others);
    row->addStretch(1);
    connect(m_start, &QToolButton::clicked, this, &StartBar::startWanted);
    dress();
}

void StartBar::offer(const QString& sentence, QMenu* templates)
{
    m_sentence->setText(sentence);
    m_others->setMenu(templates);
}

void StartBar::setTextFont(const QFont& font)
{
    m_textFont = font;
    updateMeasure();
}

void StartBar::updateMeasure()
{
    const int side = sideMargin(m_textFont, width()) + textMargin;
    layout()->setContentsMargins(side, 4, 0, 4);
}

void StartBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateMeasure();
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
