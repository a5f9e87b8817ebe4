#include "ui/write/SidePanel.h"

#include "core/calendar/YearBefore.h"
#include "core/entry/Entry.h"
#include "core/journal/Journal.h"
#include "ui/common/Theme.h"
#include "ui/write/Backlinks.h"
#include "ui/write/GoalBars.h"
#include "ui/write/MonthColors.h"
#include "ui/write/YearAgo.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int panelWidth = 296;

} // namespace

Period monthBeside(const Entry& entry, Day today)
{
    if (!entry.period)
        return Period::containing(Period::Kind::Month, entry.date);
    const Period& period = *entry.period;
    switch (period.kind()) {
    case Period::Kind::Day:
    case Period::Kind::Week:
    case Period::Kind::Month: return period.enclosing(Period::Kind::Month);
    default: return Period::containing(Period::Kind::Month, std::clamp(today, period.first(), period.last()));
    }
}

SidePanel::SidePanel(const RoomContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_colors(new MonthColors{context})
    , m_goals(new GoalBars{context})
    , m_yearAgo(new YearAgo{context})
    , m_backlinks(new Backlinks{context})
{
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("Beside the text"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(panelWidth);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(16, 18, 20, 16);
    column->setSpacing(22);
    column->addWidget(m_colors);
    column->addWidget(m_goals);
    column->addWidget(m_yearAgo);
    column->addWidget(m_backlinks);
    column->addStretch(1);
    setWidget(content);
    m_afterWriting.setSingleShot(true);
    m_afterWriting.setInterval(std::chrono::seconds{2});
    connect(&m_afterWriting, &QTimer::timeout, m_goals, &GoalBars::reload);
    connect(&context.journal, &Journal::changed, this, &SidePanel::onChanged);
    dress();
}

void SidePanel::addSection(QWidget* section)
{
    auto* column = qobject_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, section);
}

QSize SidePanel::sizeHint() const
{
    return {panelWidth, QScrollArea::sizeHint().height()};
}

void SidePanel::setEntry(const Entry& entry)
{
    const Period month = monthBeside(entry, m_context.now().day());
    const bool isOtherPeriod = m_isEmpty || entry.period != m_period;
    const bool isOtherYear = m_isEmpty || month.year() != m_month.year();
    m_isEmpty = false;
    m_month = month;
    m_period = entry.period;
    m_colors->setMonth(month); // Today and the first day of the week may be others now, too.
    if (isOtherYear)
        m_goals->setYear(month.enclosing(Period::Kind::Year));
    if (isOtherPeriod)
        m_yearAgo->setPeriod(entry.period);
    m_backlinks->setEntry(entry);
}

void SidePanel::onChanged(const Changes& changes)
{
    if (m_isEmpty)
        return;
    if (changes.everything || changes.categories || changes.touches(m_month.range()))
        m_colors->reload();
    const Period year = m_month.enclosing(Period::Kind::Year);
    if (changes.everything || changes.areas || !changes.goals.empty() || changes.touches(year.range()))
        m_goals->reload();
    else if (changes.touchesEntries(year.range()))
        m_afterWriting.start();
    const auto before = m_period ? yearBefore(*m_period) : std::nullopt;
    if (changes.everything || (before && changes.touchesEntries(before->range())))
        m_yearAgo->reload();
    if (changes.everything || !changes.entries.empty())
        m_backlinks->reload();
}

void SidePanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void SidePanel::dress()
{
    QPalette paper = viewport()->palette();
    paper.setColor(QPalette::Window, Theme::of(palette()).paper);
    viewport()->setPalette(paper);
    if (widget())
        widget()->setAutoFillBackground(false);
}

} // namespace hoego::ui
