#include "ui/shell/NoticeBar.h"

#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace hoego::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel{this})
{
    setObjectName(QStringLiteral("noticeBar"));
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton{tr("Close"), this};
    close->setObjectName(QStringLiteral("closeNotice"));
    close->setFlat(true);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(28, 6, 16, 6);
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(const QString& sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence);
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString{} : m_words->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.fillRect(rect(), theme.block);
    painter.fillRect(QRect(0, 0, 4, height()), theme.alarm);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hoego::ui
