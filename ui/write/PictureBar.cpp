#include "ui/write/PictureBar.h"

#include "ui/common/TextLine.h"
#include "ui/common/Theme.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Measure.h"
#include "ui/write/PictureText.h"
#include "ui/write/PlainText.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QToolButton>

namespace hoego::ui {

PictureBar::PictureBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(new QLabel{tr("What does the &picture show?"), this})
    , m_alt(new TextLine{this})
{
    setObjectName(QStringLiteral("pictureBar"));
    m_alt->setObjectName(QStringLiteral("altText"));
    m_alt->setAccessibleName(tr("What the picture shows"));
    m_alt->setPlaceholderText(tr("For who cannot see it, and for you in ten years"));
    m_question->setBuddy(m_alt);
    auto* close = new QToolButton{this};
    close->setObjectName(QStringLiteral("leaveAlt"));
    close->setText(tr("Leave it"));
    close->setAutoRaise(true);
    auto* row = new QHBoxLayout{this};
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_alt, 1);
    row->addWidget(close);
    connect(m_alt, &QLineEdit::returnPressed, this, &PictureBar::accept);
    connect(close, &QToolButton::clicked, this, &PictureBar::leave);
    connect(&desk, &Desk::taken, this, &QWidget::hide);
    dress();
    hide();
}

void PictureBar::offer(const QTextCursor& place)
{
    const auto picture = pictureNear(place.block().text(), place.positionInBlock());
    if (!picture)
        return;
    m_place = place;
    m_place.setPosition(place.block().position() + static_cast<int>(picture->from));
    m_hash = picture->hash;
    m_alt->setText(picture->alt);
    show();
}

bool PictureBar::describeAtCaret()
{
    m_desk.editor().commitComposition();
    const QTextCursor caret = m_desk.editor().textCursor();
    if (!pictureNear(caret.block().text(), caret.positionInBlock()))
        return false;
    offer(caret);
    m_alt->setFocus();
    m_alt->selectAll();
    return true;
}

void PictureBar::accept()
{
    m_alt->finishComposition();
    const QString written = writtenAlt(m_alt->text());
    const QTextBlock block = m_place.block();
    const auto picture = pictureNear(block.text(), m_place.positionInBlock());
    // The reference may have been taken out or made another's meanwhile.
    if (picture && picture->hash == m_hash && m_place.document() == m_desk.editor().document()) {
        QTextCursor alt{block};
        alt.setPosition(block.position() + static_cast<int>(picture->altFrom));
        alt.setPosition(block.position() + static_cast<int>(picture->altTo), QTextCursor::KeepAnchor);
        if (alt.selectedText() != written)
            insertApart(alt, written);
    }
    leave();
}

void PictureBar::leave()
{
    m_alt->finishComposition();
    const QWidget* inHand = QApplication::focusWidget();
    const bool hadFocus = inHand && isAncestorOf(inHand);
    hide();
    if (hadFocus)
        m_desk.editor().setFocus();
}

void PictureBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void PictureBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = sideMargin(m_desk.editor().font(), width()) + textMargin;
    layout()->setContentsMargins(side, 4, side, 8);
    constexpr int narrowInEm = 32; // The line to write in needs the room more than the question does.
    m_question->setVisible(width() > narrowInEm * fontMetrics().height());
}

void PictureBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PictureBar::dress()
{
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Theme::of(palette()).faint);
    m_question->setPalette(faint);
}

} // namespace hoego::ui
