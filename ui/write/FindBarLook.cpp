#include "ui/common/TextLine.h"
#include "ui/common/Theme.h"
#include "ui/write/FindBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

// How the bar is built and looks.
namespace hoego::ui {

void FindBar::build()
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    m_trouble->setObjectName(QStringLiteral("findTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_replacing = buildReplacing();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(28, 6, 16, 6);
    column->setSpacing(6);
    column->addWidget(buildFinding());
    column->addWidget(m_replacing);
    column->addWidget(m_trouble);
    setTabOrder(m_words, m_replacement); // What is found, then what it becomes, then how.
    m_markSoon.setSingleShot(true);
    m_markSoon.setInterval(0);
}

QWidget* FindBar::buildFinding()
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in this entry"));
    m_words->setPlaceholderText(tr("Find in this entry"));
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("0,000 / 0,000")));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* previous = button(QStringLiteral("findPreviousButton"), tr("Previous match"), &FindBar::goPrevious);
    previous->setArrowType(Qt::UpArrow);
    auto* next = button(QStringLiteral("findNextButton"), tr("Next match"), &FindBar::goNext);
    next->setArrowType(Qt::DownArrow);
    m_case = addChoice(QStringLiteral("findCase"), QStringLiteral("Aa"), tr("Match case")); // not words
    m_whole = addChoice(QStringLiteral("findWhole"), tr("Word", "short, on a button: whole words only"),
                        tr("Whole words only: a word with a particle is another word"));
    m_pattern = addChoice(QStringLiteral("findPattern"), QStringLiteral(".*"),
                          tr("Regular expression: \\1 or $1 puts a capture into the replacement"));
    auto* close = button(QStringLiteral("closeFind"), tr("Close the find bar (Esc)"), &FindBar::shut);
    close->setText(QStringLiteral("✕"));

    auto* line = new QWidget{this};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (QWidget* part : {previous, next, m_case, m_whole, m_pattern, close})
        row->addWidget(part);
    return line;
}

QWidget* FindBar::buildReplacing()
{
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    auto* one = button(QStringLiteral("replaceOne"), tr("Replace"), &FindBar::replace);
    one->setText(tr("Replace"));
    auto* all = button(QStringLiteral("replaceAll"), tr("Replace all"), &FindBar::replaceAll);
    all->setText(tr("Replace all"));
    auto* line = new QWidget{this};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_replacement, 1);
    row->addWidget(one);
    row->addWidget(all);
    return line;
}

QToolButton* FindBar::button(const QString& name, const QString& words, void (FindBar::*command)())
{
    auto* made = new QToolButton{this};
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setToolTip(words);
    made->setFocusPolicy(Qt::TabFocus); // A click leaves the caret in the line.
    connect(made, &QToolButton::clicked, this, command);
    return made;
}

QToolButton* FindBar::addChoice(const QString& name, const QString& sign, const QString& words)
{
    auto* choice = button(name, words, &FindBar::onWantedChanged);
    choice->setText(sign);
    choice->setCheckable(true);
    return choice;
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    dress();
    mark();
}

void FindBar::dress()
{
    const Theme& theme = Theme::of(palette());
    const bool isWrong = m_finder.isUpToDate() && m_finder.found().hits.empty();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isWrong ? theme.alarm : theme.faint);
    m_count->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme.alarm);
    m_trouble->setPalette(colors);
}

void FindBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect{0, 0, width(), 1}, theme.line);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, theme.line);
}

} // namespace hoego::ui
