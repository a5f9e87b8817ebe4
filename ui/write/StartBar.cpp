#include "ui/write/StartBar.h"

#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/Measure.h"
#include "ui/write/MenuButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace hoego::ui {

StartBar::StartBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel{this})
    , m_start(new QToolButton{this})
    , m_others(new MenuButton{this})
    , m_lastTime(new QToolButton{this})
    , m_unwritten(new QLabel{this})
{
    setObjectName(QStringLiteral("startBar"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("startSentence"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_T}.toString(QKeySequence::NativeText));
    m_others->setObjectName(QStringLiteral("otherTemplates"));
    m_others->setText(tr("Other templates") + QStringLiteral(" ▾"));
    m_lastTime->setObjectName(QStringLiteral("lastTime"));
    m_lastTime->setToolTip(tr("With the headings of last time, and nothing below them"));
    m_unwritten->setObjectName(QStringLiteral("unwritten"));
    m_unwritten->setTextFormat(Qt::RichText);
    m_unwritten->setWordWrap(true);
    m_unwritten->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_start);
    row->addWidget(m_others);
    row->addWidget(m_lastTime);
    row->addStretch(1);
    auto* column = new QVBoxLayout{this};
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_unwritten);
    connect(m_start, &QToolButton::clicked, this, &StartBar::startWanted);
    connect(m_lastTime, &QToolButton::clicked, this, &StartBar::lastTimeWanted);
    connect(m_unwritten, &QLabel::linkActivated, this, [this](const QString& key) {
        if (const auto period = Period::fromKey(key))
            Q_EMIT periodWanted(*period);
    });
    dress();
}

void StartBar::offer(const QString& sentence, const QString& form, QMenu* templates)
{
    m_sentence->setText(sentence);
    m_start->setVisible(!form.isEmpty());
    m_start->setText(tr("Start from '%1'").arg(form));
    m_others->setMenu(templates);
    offerMore({}, {});
}

void StartBar::offerMore(const QString& lastTime, const std::vector<Period>& unwritten)
{
    m_lastTime->setVisible(!lastTime.isEmpty());
    m_lastTime->setText(lastTime);
    QStringList links;
    for (const Period& period : unwritten)
        links += QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                     .arg(period.key(), shortLabel(period).toHtmlEscaped());
    m_unwritten->setVisible(!links.isEmpty());
    m_unwritten->setText(tr("Also not written yet: %1").arg(links.join(QStringLiteral(" · "))));
}

void StartBar::setTextFont(const QFont& font)
{
    m_textFont = font;
    updateMeasure();
}

void StartBar::updateMeasure()
{
    const int side = sideMargin(m_textFont, width()) + textMargin;
    layout()->setContentsMargins(side, 12, side, 4);
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
    const Theme& theme = Theme::of(palette());
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, theme.faint);
    faint.setColor(QPalette::Link, theme.accent);
    m_sentence->setPalette(faint);
    m_unwritten->setPalette(faint);
}

} // namespace hoego::ui
