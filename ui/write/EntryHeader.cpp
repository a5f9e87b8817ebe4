#include "ui/write/EntryHeader.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TextLine.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/MenuButton.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace hoego::ui {

namespace {

/// A line that looks like text until one types into it.
TextLine* quietLine(QWidget* parent, const QString& objectName)
{
    auto* line = new TextLine{parent};
    line->setObjectName(objectName);
    line->setFrame(false);
    constexpr int ownMargin = 2; // QLineEdit keeps this much for itself.
    line->setTextMargins(-ownMargin, 0, -ownMargin, 0);
    return line;
}

QLabel* dot(QWidget* parent)
{
    auto* label = new QLabel{QStringLiteral("·"), parent};
    label->setObjectName(QStringLiteral("dot"));
    return label;
}

} // namespace

QString tagLine(const QStringList& tags)
{
    QStringList marked;
    for (QString tag : tags)
        marked += QLatin1Char('#') + tag.replace(QLatin1Char(' '), QChar::Nbsp);
    return marked.join(QLatin1Char(' '));
}

QStringList tagsFrom(const QString& line)
{
    static const QRegularExpression separator{QStringLiteral(R"([ \t,#]+)")};
    QStringList tags = line.split(separator, Qt::SkipEmptyParts);
    for (QString& tag : tags)
        tag.replace(QChar::Nbsp, QLatin1Char(' '));
    return cleanTags(tags);
}

EntryHeader::EntryHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(quietLine(this, QStringLiteral("title")))
    , m_dates(new QLabel{this})
    , m_state(new MenuButton{this})
    , m_tags(quietLine(this, QStringLiteral("tags")))
    , m_modes(new SegmentedControl{{tr("Write"), tr("Side by side"), tr("Preview")}, this})
    , m_more(new MenuButton{this})
    , m_row(new QBoxLayout{QBoxLayout::LeftToRight})
    , m_controls(new QHBoxLayout)
{
    build();
    dress();
    // On each key, so that they are saved as soon as the text is; the line itself is tidied on leaving it.
    connect(m_title, &QLineEdit::textEdited, this, [this] { Q_EMIT titleChanged(typedTitle()); });
    connect(m_title, &QLineEdit::editingFinished, this, &EntryHeader::takeTitle);
    connect(m_title, &QLineEdit::editingFinished, this, &EntryHeader::titleFinished);
    connect(m_title, &QLineEdit::returnPressed, this, &EntryHeader::done);
    connect(m_tags, &QLineEdit::textEdited, this, [this] { Q_EMIT tagsChanged(tagsFrom(m_tags->text())); });
    connect(m_tags, &QLineEdit::editingFinished, this, &EntryHeader::takeTags);
    connect(m_tags, &QLineEdit::returnPressed, this, &EntryHeader::done);
    connect(m_tags, &QLineEdit::textChanged, this, &EntryHeader::fitTags);
    connect(m_modes, &SegmentedControl::chosen, this, &EntryHeader::modeChosen);
}

void EntryHeader::build()
{
    m_title->setAccessibleName(tr("Title"));
    m_dates->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setAutoRaise(true);
    auto* states = new QMenu{m_state};
    for (const EntryState state : {EntryState::Draft, EntryState::Finished})
        states->addAction(label(state), this, [this, state] { Q_EMIT stateChanged(state); });
    m_state->setMenu(states);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("#tags"));
    m_modes->setAccessibleName(tr("How the text is seen"));
    m_modes->setObjectName(QStringLiteral("modes"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));

    auto* below = new FlowLayout;
    below->setSpacing(6);
    below->addWidget(m_dates);
    below->addBetween(dot(this));
    below->addWidget(m_state);
    below->addBetween(dot(this));
    below->addWidget(m_tags);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addLayout(below);

    m_controls->setSpacing(10);
    m_controls->addWidget(m_modes, 0, Qt::AlignBottom);
    m_controls->addWidget(m_more, 0, Qt::AlignBottom);
    setLayout(m_row);
    m_row->setContentsMargins(28, 18, 28, 8);
    m_row->setSpacing(10);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_controls);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // As high as its lines of words.
}

void EntryHeader::dress()
{
    const Theme& theme = Theme::of(palette());
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.7);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.93);

    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_title->setPalette(clear);
    QPalette faint = clear;
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        faint.setColor(role, theme.faint);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_dates), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_tags)}) {
        widget->setFont(small);
        widget->setPalette(faint);
    }
    for (auto* separator : findChildren<QLabel*>(QStringLiteral("dot"))) {
        separator->setFont(small);
        separator->setPalette(faint);
    }
    fitTags();
}

QString EntryHeader::shownTitle() const
{
    if (!m_entry.title.isEmpty() || !m_entry.period)
        return m_entry.title;
    return retrospectiveTitle(*m_entry.period);
}

void EntryHeader::setEntry(const Entry& entry)
{
    m_entry = entry;
    if (!m_title->hasFocus() || !m_title->isModified()) {
        m_title->setText(shownTitle());
        m_title->setCursorPosition(0);
    }
    m_title->setPlaceholderText(entry.period ? retrospectiveTitle(*entry.period) : tr("Title"));
    m_dates->setText(entry.period ? rangeLabel(entry.period->range()) : dayLabel(entry.date));
    m_state->setText(label(entry.state) + QStringLiteral(" ▾"));
    m_state->setAccessibleName(tr("State: %1").arg(label(entry.state)));
    if (!m_tags->hasFocus() || !m_tags->isModified())
        m_tags->setText(tagLine(entry.tags));
    fitTags();
}

void EntryHeader::setOthersEntry(const Entry& entry)
{
    m_title->setModified(false);
    m_tags->setModified(false);
    setEntry(entry);
}

void EntryHeader::setMode(int mode)
{
    m_modes->setCurrent(mode);
}

void EntryHeader::setMenu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void EntryHeader::editTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void EntryHeader::editTags()
{
    m_tags->setFocus();
    m_tags->end(false);
}

void EntryHeader::finishEditing()
{
    m_title->finishComposition();
    takeTitle();
    m_tags->finishComposition();
    takeTags();
}

QString EntryHeader::typedTitle() const
{
    const QString title = m_title->text().simplified();
    // A period's entry is named by its period, in the language of the day, unless it has a name of its own.
    return m_entry.period && title == retrospectiveTitle(*m_entry.period) ? QString{} : title;
}

void EntryHeader::takeTitle()
{
    if (!m_title->isModified())
        return;
    m_title->setModified(false);
    m_entry.title = typedTitle();
    m_title->setText(shownTitle());
    Q_EMIT titleChanged(m_entry.title);
}

void EntryHeader::takeTags()
{
    if (!m_tags->isModified())
        return;
    m_tags->setModified(false);
    m_entry.tags = tagsFrom(m_tags->text());
    m_tags->setText(tagLine(m_entry.tags));
    Q_EMIT tagsChanged(m_entry.tags);
}

void EntryHeader::fitTags()
{
    const QString shown = m_tags->text().isEmpty() ? m_tags->placeholderText() : m_tags->text();
    m_tags->setMinimumWidth(std::min(m_tags->fontMetrics().horizontalAdvance(shown) + 12, width() / 2));
}

void EntryHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void EntryHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTags();
    // Where it is too narrow for both, the controls stand below the words.
    const int words = m_dates->sizeHint().width() + m_state->sizeHint().width() + m_tags->minimumWidth();
    const QMargins margins = m_row->contentsMargins();
    const bool fits
        = words + m_controls->sizeHint().width() + margins.left() + margins.right() + 4 * m_row->spacing()
        <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_controls->setAlignment(fits ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft);
}

} // namespace hoego::ui
