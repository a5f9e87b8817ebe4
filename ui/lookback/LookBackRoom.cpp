#include "ui/lookback/LookBackRoom.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/RoomHeader.h"
#include "ui/lookback/MonthCardModel.h"
#include "ui/lookback/MonthGrid.h"
#include "ui/lookback/OtherYearsModel.h"
#include "ui/lookback/YearWordsView.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

/// Opens with one click, as a link does, and with Enter.
template <class Work>
void whenOpened(QAbstractItemView& view, QObject* context, Work work)
{
    QObject::connect(&view, &QAbstractItemView::clicked, context, work);
    QObject::connect(&view, &QAbstractItemView::activated, context, work);
}

} // namespace

LookBackRoom::LookBackRoom(const RoomContext& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_year(Period::containing(Period::Kind::Year, context.now().day()).year())
    , m_months(new MonthCardModel{context.journal, this})
    , m_others(new OtherYearsModel{context.journal, this})
    , m_header(new RoomHeader{this})
    , m_grid(new MonthGrid{*m_months, this})
    , m_words(new YearWordsView{context, this})
    , m_othersHeading(new QLabel{this})
    , m_nothing(new QLabel{tr("Nothing was written at this time in the years before."), this})
    , m_othersList(new QListView{this})
{
    setObjectName(QStringLiteral("lookBackRoom"));
    build();
    const auto tell = [this](const Error& error) { m_context.navigator.tell(sentence(error)); };
    connect(m_months, &MonthCardModel::failed, this, tell);
    connect(m_others, &OtherYearsModel::failed, this, tell);
    connect(m_words, &YearWordsView::failed, this, tell);
    connect(&context.journal, &Journal::changed, this, [this](const Changes& changes) {
        if (!isVisible())
            return; // All is read anew at the next arrival.
        m_months->refresh(changes);
        m_others->refresh(changes);
        if (changes.everything || !changes.entries.empty())
            m_words->show(m_year);
    });
    connect(m_months, &MonthCardModel::loaded, this, &LookBackRoom::onYearLoaded);
    connect(m_others, &OtherYearsModel::loaded, this, &LookBackRoom::onOthersLoaded);
}

void LookBackRoom::build()
{
    m_grid->setObjectName(QStringLiteral("months"));
    m_grid->setAccessibleName(tr("The months of the year"));
    auto* write = new QPushButton{tr("Write the Year’s Retrospective"), this};
    write->setObjectName(QStringLiteral("writeYear"));
    write->setDefault(true);
    m_header->addAction(write);

    QFont bold = font();
    bold.setBold(true);
    m_othersHeading->setFont(bold);
    m_othersHeading->setTextFormat(Qt::PlainText);
    m_othersHeading->setObjectName(QStringLiteral("othersHeading"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_othersList->setObjectName(QStringLiteral("otherYears"));
    m_othersList->setAccessibleName(tr("At this time in the years before"));
    m_othersList->setModel(m_others);
    m_othersList->setFrameShape(QFrame::NoFrame);
    m_othersList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_othersList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_othersList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_othersList->setUniformItemSizes(true);
    m_othersList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_othersList->setMouseTracking(true);
    m_othersList->viewport()->setAutoFillBackground(false);
    m_othersHeading->setBuddy(m_othersList);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout{page};
    // The cards keep half of their gap at each side.
    column->setContentsMargins(22, 0, 22, 18);
    column->addWidget(m_grid);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(6, fontMetrics().height() / 2, 6, 0);
    below->addWidget(m_words);
    below->addWidget(m_othersHeading);
    below->addWidget(m_nothing);
    below->addWidget(m_othersList);
    column->addLayout(below);
    column->addStretch();

    auto* scroll = new QScrollArea{this};
    scroll->setObjectName(QStringLiteral("page"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_header);
    whole->addWidget(scroll, 1);
    setFocusProxy(m_grid);
    setTabOrder(write, m_grid);
    setTabOrder(m_grid, m_words);
    setTabOrder(m_words, m_othersList);

    connect(write, &QAbstractButton::clicked, this, &LookBackRoom::writeYear);
    whenOpened(*m_grid, this, [this](const QModelIndex& index) { openMonth(index); });
    whenOpened(*m_othersList, this, [this](const QModelIndex& index) { openOther(index); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, scroll,
            [this, scroll](const QModelIndex& current) {
                const QRect card = m_grid->visualRect(current).translated(m_grid->pos());
                scroll->ensureVisible(card.center().x(), card.center().y(), 0, card.height() / 2);
            });
}

void LookBackRoom::show(const Place& place)
{
    if (place.year)
        m_year = *place.year;
    else if (place.period)
        m_year = place.period->year();
    m_months->show(m_year, m_context.now().day());
    m_others->show(place.day.value_or(dayRecalled()));
    m_words->show(m_year);
}

Day LookBackRoom::dayRecalled() const
{
    const std::chrono::year_month_day today{m_context.now().day()};
    std::chrono::year_month_day inYear{std::chrono::year{m_year}, today.month(), today.day()};
    if (!inYear.ok()) // 29 February
        inYear = {inYear.year(), inYear.month(), std::chrono::day{28}};
    return Day{inYear};
}

void LookBackRoom::onYearLoaded()
{
    const YearCards& year = m_months->year();
    m_header->setTitle(tr("Looking back on %1").arg(label(Period::ofYear(year.year))));
    QStringList parts{tr("%n entry(ies)", nullptr, year.entries)};
    if (year.characters > 0)
        parts << lengthText(year.characters);
    parts << tr("%n colored day(s)", nullptr, year.coloredDays);
    if (year.goals > 0)
        parts << tr("%1 of %n goal(s) achieved", nullptr, year.goals).arg(year.goalsAchieved);
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));

    const auto unwritten = static_cast<int>(std::ranges::count_if(year.months, [this](const MonthCard& card) {
        return !card.entry && card.month.first() <= m_context.now().day();
    }));
    Q_EMIT statusChanged(unwritten > 0 ? tr("%n month(s) not yet written", nullptr, unwritten) : QString{},
                         {});
}

void LookBackRoom::onOthersLoaded()
{
    const int rows = m_others->rowCount();
    m_othersHeading->setText(tr("At this time of the year: %1").arg(dayLabel(m_others->day())));
    m_nothing->setVisible(rows == 0);
    m_othersList->setVisible(rows > 0);
    m_othersList->setFixedHeight(rows == 0 ? 0 : rows * m_othersList->sizeHintForRow(0) + 2);
}

void LookBackRoom::openMonth(const QModelIndex& index)
{
    const MonthCard& card = m_months->card(index.row());
    Place place{.room = RoomName::Write, .year = m_year, .period = card.month};
    if (card.entry)
        place.entry = card.entry->id;
    m_context.navigator.go(place);
}

void LookBackRoom::openOther(const QModelIndex& index)
{
    const EntryRow& entry = m_others->entry(index.row());
    const Period year = Period::containing(Period::Kind::Year, entry.date);
    m_context.navigator.go(
        {.room = RoomName::Write, .year = year.year(), .period = entry.period, .entry = entry.id});
}

void LookBackRoom::writeYear()
{
    m_context.navigator.go({.room = RoomName::Write, .year = m_year, .period = Period::ofYear(m_year)});
}

} // namespace hoego::ui
