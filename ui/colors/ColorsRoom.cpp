#include "ui/colors/ColorsRoom.h"

#include "core/journal/Journal.h"
#include "ui/colors/PaletteBar.h"
#include "ui/colors/PeriodChoice.h"
#include "ui/colors/SummaryView.h"
#include "ui/colors/YearGridModel.h"
#include "ui/colors/YearGridView.h"
#include "ui/colors/YearsView.h"
#include "ui/common/EditStack.h"
#include "ui/common/HolidayChoice.h"
#include "ui/common/Navigator.h"
#include "ui/common/RoomHeader.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Settings.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QEvent>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int sideMargin = 28; ///< The header's.
constexpr int yearsSideBySide = 3; ///< Behind the three layouts of the grid.

} // namespace

ColorsRoom::ColorsRoom(const RoomContext& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_model(new YearGridModel{context.journal, this})
    , m_header(new RoomHeader{this})
    , m_palette(new PaletteBar{this})
    , m_letters(new QCheckBox{tr("&Letters in the cells"), this})
    , m_layouts(new SegmentedControl{{tr("Months"), tr("Weeks"), tr("Calendar"), tr("Years")}, this})
    , m_scroll(new QScrollArea{this})
{
    m_letters->setToolTip(tr("Shows what a color stands for by letters too"));
    m_letters->setChecked(context.settings.lettersInCells.get());
    m_header->addAction(m_letters);
    m_layouts->setObjectName(QStringLiteral("layouts"));
    m_layouts->setAccessibleName(tr("How the days lie"));
    m_header->addAction(m_layouts);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto* table = new QVBoxLayout;
    table->setContentsMargins(sideMargin, 0, sideMargin, 12);
    table->addWidget(m_palette);
    layout->addLayout(table);
    layout->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildSheet());
    m_scroll->viewport()->installEventFilter(this);

    m_afterPainting.setSingleShot(true);
    m_afterPainting.setInterval(std::chrono::milliseconds{250});
    connect(&m_afterPainting, &QTimer::timeout, this, &ColorsRoom::findPatterns);
    m_model->setHolidays(holidaysOf(chosenCountry(context.settings), context.journal));
    connectGrid();
    connectPalette();
    addActions();
    setLayoutKind(context.settings.colorsLayout.get());
    connect(&context.journal, &Journal::changed, this, &ColorsRoom::onChanged);
    connect(&context.edits, &QUndoStack::indexChanged, this, &ColorsRoom::reportStatus);
}

ColorsRoom::~ColorsRoom() = default;

QWidget* ColorsRoom::buildSheet()
{
    auto* sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Window);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_grid = new YearGridView{*m_model, sheet};
    m_grid->setLetters(m_letters->isChecked());
    m_summary = new SummaryView{m_context.settings.firstDayOfWeek(), sheet};

    auto* layout = new QVBoxLayout{sheet};
    layout->setContentsMargins(sideMargin, 0, sideMargin, sideMargin);
    layout->setSpacing(SummaryView::space);
    layout->addWidget(m_grid, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    m_years = new YearsView{m_context.journal, sheet};
    layout->addWidget(m_years);
    layout->addStretch();
    return sheet;
}

void ColorsRoom::connectGrid()
{
    connect(m_grid, &YearGridView::strokeFinished, this, &ColorsRoom::paint);
    connect(m_grid, &YearGridView::noteWritten, this, &ColorsRoom::writeNote);
    connect(m_grid, &YearGridView::menuWanted, this, &ColorsRoom::openMenu);
    connect(m_grid, &YearGridView::entryWanted, this, &ColorsRoom::openClickedEntry);
    connect(m_grid, &YearGridView::dayPointedAt, this, [this](Day day) {
        m_pointedAt = day;
        reportStatus();
    });
    connect(m_years, &YearsView::yearWanted, this, [this](int year) {
        toGrid();
        m_context.navigator.go({.room = RoomName::Colors, .year = year});
    });
    connect(m_years, &YearsView::failed, this,
            [this](const Error& error) { m_context.navigator.tell(sentence(error)); });
    connect(&m_summary->periods(), &PeriodChoice::chosen, this, [this] {
        readEarlier();
        count();
    });
    connect(m_summary, &SummaryView::retrospectiveWanted, this, &ColorsRoom::putIntoRetrospective);
    connect(m_summary, &SummaryView::pictureWanted, this, &ColorsRoom::savePicture);
    connect(m_model, &YearGridModel::colorsChanged, this, &ColorsRoom::count);
    connect(m_model, &YearGridModel::failed, this,
            [this](const Error& error) { m_context.navigator.tell(sentence(error)); });
    connect(m_layouts, &SegmentedControl::chosen, this, &ColorsRoom::setLayoutKind);
    connect(m_letters, &QCheckBox::toggled, this, [this](bool shown) {
        m_context.settings.lettersInCells.set(shown);
        m_grid->setLetters(shown);
    });
}

void ColorsRoom::connectPalette()
{
    connect(m_model, &YearGridModel::categoriesChanged, this, [this] {
        m_palette->setCategories(m_model->categories());
        m_grid->setBrush(m_palette->brush());
        orderStops();
        count();
    });
    connect(m_palette, &PaletteBar::taken, m_grid, [this](const Brush& brush) { m_grid->setBrush(brush); });
    connect(m_palette, &PaletteBar::defaultsWanted, this, &ColorsRoom::addDefaultPalette);
    connect(m_palette, &PaletteBar::editWanted, this, &ColorsRoom::editPalette);
    m_palette->setCategories({});
    orderStops();
}

/// The palette's chips are made anew now and then, and would come last.
void ColorsRoom::orderStops()
{
    QWidget* before = m_letters;
    std::vector<QWidget*> stops;
    std::ranges::copy(m_layouts->findChildren<QAbstractButton*>(), std::back_inserter(stops));
    std::ranges::copy(m_palette->stops(), std::back_inserter(stops));
    stops.push_back(m_grid);
    std::ranges::copy(m_summary->stops(), std::back_inserter(stops));
    std::ranges::copy(m_years->stops(), std::back_inserter(stops));
    for (QWidget* stop : stops)
        setTabOrder(std::exchange(before, stop), stop);
}

void ColorsRoom::show(const Place& place)
{
    const Day today = m_context.now().day();
    m_model->setToday(today);
    if (place.day)
        toGrid();
    const bool first = m_header->title().isEmpty();
    Day day = place.day.value_or(first ? today : m_grid->currentDay());
    const int year = place.day
        ? Period::containing(Period::Kind::Year, *place.day).year()
        : place.year.value_or(first ? Period::containing(Period::Kind::Year, today).year() : m_model->year());
    if (first || year != m_model->year()) {
        if (!settle())
            return;
        showYear(year);
    }
    if (!m_model->isInYear(day)) {
        const std::chrono::year_month_day date{day};
        const auto sameDay = std::chrono::year{year} / date.month() / date.day();
        day = sameDay.ok() ? Day{sameDay} : Day{sameDay.year() / sameDay.month() / std::chrono::last};
    }
    m_grid->setCurrentDay(day);
}

bool ColorsRoom::settle()
{
    m_hasUnstoredNote = false;
    m_grid->settle();
    return !m_hasUnstoredNote;
}

void ColorsRoom::showYear(int year)
{
    m_header->setTitle(tr("Colors of %1").arg(year));
    m_pointedAt.reset();
    m_summary->periods().setYear(year);
    m_offersOtherYears = false;
    readEarlier();
    m_model->showYear(year); // Which is counted as it is shown.
    if (showsYears())
        m_years->showUpTo(year);
}

void ColorsRoom::setLayoutKind(int kind)
{
    kind = std::clamp(kind, 0, yearsSideBySide);
    m_context.settings.colorsLayout.set(kind);
    m_layouts->setCurrent(kind);
    for (QWidget* part : std::initializer_list<QWidget*>{m_palette, m_letters, m_grid, m_summary})
        part->setVisible(!showsYears());
    m_years->setVisible(showsYears());
    m_header->setSubtitle(
        showsYears() ? tr("Years side by side, and each color through all of them")
                     : tr("One color that stands for the day: digits paint, pulling paints a run of days"));
    if (!showsYears())
        m_grid->setLayoutKind(static_cast<YearLayout::Kind>(kind), m_context.settings.firstDayOfWeek());
    else if (!m_header->title().isEmpty()) // Else a year is still to be shown.
        m_years->showUpTo(m_model->year());
    setFocusProxy(showsYears() ? m_layouts->findChild<QWidget*>() : m_grid);
    orderStops();
}

bool ColorsRoom::showsYears() const
{
    return m_layouts->current() == yearsSideBySide;
}

/// What asks for a day needs the grid.
void ColorsRoom::toGrid()
{
    if (showsYears())
        setLayoutKind(static_cast<int>(m_model->layout().kind()));
}

void ColorsRoom::onChanged(const Changes& changes)
{
    if (changes.everything || changes.settings) {
        m_model->setHolidays(holidaysOf(chosenCountry(m_context.settings), m_context.journal));
        m_afterPainting.start();
    }
    const auto earlier = m_summary->periods().compared();
    if (changes.everything || (earlier && changes.touches(earlier->range()))) {
        m_offersOtherYears = false;
        readEarlier();
        count();
    }
    if (showsYears() && (changes.everything || changes.categories || !changes.days.empty()))
        m_years->showUpTo(m_model->year());
}

void ColorsRoom::reportStatus()
{
    const Day day = m_pointedAt.value_or(m_grid->currentDay());
    if (!m_model->isInYear(day))
        return;
    const DayColor color = m_model->shown(day);
    const Category* category = m_model->category(color);
    QString when = dayLabel(day);
    if (const QString holiday = m_model->holiday(day); !holiday.isEmpty())
        when = tr("%1 · %2", "day, holiday").arg(when, holiday);
    QString left;
    if (!color.note.isEmpty())
        left = tr("%1 · %2 · %3", "day, color, note")
                   .arg(when, category ? category->name : tr("no color"), color.note);
    else if (category)
        left = tr("%1 · %2 · Enter for a note", "day, color").arg(when, category->name);
    else
        left = tr("%1 · no color · digits paint", "day").arg(when);

    const QString painted = tr("%n days painted", nullptr, m_painted);
    const QString blank = tr("%n blank", nullptr, m_blank);
    const QString undo
        = tr("undo %1").arg(QKeySequence{QKeySequence::Undo}.toString(QKeySequence::NativeText));
    Q_EMIT statusChanged(left,
                         m_context.edits.canUndo() ? tr("%1 · %2 · %3", "status").arg(painted, blank, undo)
                                                   : tr("%1 · %2", "status").arg(painted, blank));
}

void ColorsRoom::paint(const Stroke& stroke)
{
    const Category* category = findCategory(m_model->categories(), stroke.category);
    const int before = m_context.edits.index();
    perform(label(stroke, category ? category->name : QString{}), edits(stroke, m_model->stored()));
    m_lastStroke.reset();
    if (m_context.edits.index() != before) {
        m_lastStroke = {.days = stroke.days, .step = m_context.edits.index()};
        m_sinceStroke.start();
    }
    if (stroke.category) {
        m_palette->take({.category = stroke.category});
        m_grid->setBrush(m_palette->brush());
    }
}

void ColorsRoom::writeNote(Day day, const QString& note)
{
    m_hasUnstoredNote = !perform(tr("Note on %1").arg(spanLabel({.first = day, .last = day})),
                                 noteEdits(day, note, m_model->stored()));
    if (m_hasUnstoredNote)
        m_grid->editNoteAgain(day, note);
}

bool ColorsRoom::perform(const QString& label, std::vector<Edit> edits)
{
    const bool done = m_context.edits.perform(label, std::move(edits));
    if (!done)
        m_model->reload();
    return done;
}

bool ColorsRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fit();
    return Room::eventFilter(watched, event);
}

void ColorsRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    m_model->setToday(m_context.now().day());
}

void ColorsRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_model->setToday(m_context.now().day()); // It may have been left open overnight.
}

/// The grid takes what the summary of seven categories leaves, so that it keeps its size while days are
/// painted.
void ColorsRoom::fit()
{
    const QSize room = m_scroll->viewport()->size();
    const int width = room.width() - 2 * sideMargin;
    m_grid->fit({width, room.height() - m_summary->usualHeight() - SummaryView::space - sideMargin});
    m_summary->fit(width);
}

} // namespace hoego::ui
