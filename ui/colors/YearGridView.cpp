#include "ui/colors/YearGridView.h"

#include "ui/colors/CategoryPicker.h"
#include "ui/colors/DayCell.h"
#include "ui/colors/DayCellDelegate.h"
#include "ui/colors/GridHeader.h"
#include "ui/colors/NoteEdit.h"
#include "ui/colors/YearGridModel.h"
#include "ui/common/Theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int ringReach = 4; ///< How far a ring stands out of its cell.

} // namespace

int squareSide(const QSize& room, const YearLayout& layout)
{
    constexpr int largest = 48;
    return std::clamp(std::min(room.width() / layout.columns(), room.height() / layout.rows()),
                      smallestSquare, largest);
}

YearGridView::YearGridView(YearGridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new DayCellDelegate{this})
    , m_anchor(model.firstDay())
{
    build();
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        dropStroke();
        closePicker();
        closeNote();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &YearGridView::sizeCells);
}

void YearGridView::build()
{
    setObjectName(QStringLiteral("yearGrid"));
    setAccessibleName(tr("Colors of the year"));
    makePaperGrid(*this);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // Digits reach us as keys, whatever the input method makes of them in a text.
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void YearGridView::fit(const QSize& room)
{
    m_room = room;
    const int names = verticalHeader()->sizeHint().width() + ringReach;
    const auto layout = YearLayout::fitting(m_kind, m_model.year(), m_firstOfWeek, room.width() - names);
    if (layout != m_model.layout()) {
        const Day day = currentDay();
        const Day anchor = m_anchor;
        settle();
        m_model.layOutAs(layout);
        goTo(anchor, Reach::Move);
        goTo(day, Reach::Extend);
    }
    sizeCells();
}

void YearGridView::setLayoutKind(YearLayout::Kind kind, Qt::DayOfWeek firstOfWeek)
{
    m_kind = kind;
    m_firstOfWeek = firstOfWeek;
    fit(m_room);
}

void YearGridView::sizeCells()
{
    const YearLayout& layout = m_model.layout();
    horizontalHeader()->setVisible(layout.kind() == YearLayout::Kind::Months);
    verticalHeader()->setVisible(layout.kind() != YearLayout::Kind::Calendar);
    const int left = verticalHeader()->isVisibleTo(this) ? verticalHeader()->sizeHint().width() : 0;
    const int top = horizontalHeader()->isVisibleTo(this) ? horizontalHeader()->sizeHint().height() : 0;
    const int side = squareSide(m_room - QSize{left + ringReach, top + ringReach}, layout);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(side);
        header->setDefaultSectionSize(side);
    }
    clearSpans();
    for (int row = 0; row < layout.rows(); ++row) {
        for (int column = 0; column < layout.columns(); ++column) {
            if (const auto caption = layout.captionAt({.row = row, .column = column});
                caption && caption->span > 1)
                setSpan(row, column, 1, caption->span);
        }
    }
    setFixedSize(left + side * layout.columns() + ringReach, top + side * layout.rows() + ringReach);
}

void YearGridView::setLetters(bool shown)
{
    m_delegate->setLetters(shown ? Letters::Shown : Letters::Hidden);
    viewport()->update();
}

Day YearGridView::currentDay() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.dayAt(current.row(), current.column()).value_or(m_model.firstDay())
                             : m_model.firstDay();
}

void YearGridView::setCurrentDay(Day day)
{
    goTo(day, Reach::Move);
}

DayRange YearGridView::selectedDays() const
{
    return run(m_anchor, currentDay());
}

void YearGridView::selectDays(const DayRange& days)
{
    const Day first = std::max(days.first, m_model.firstDay());
    const Day last = std::min(days.last, m_model.lastDay());
    if (first > last)
        return;
    goTo(first, Reach::Move);
    goTo(last, Reach::Extend);
}

void YearGridView::goToBlankDay(int step)
{
    if (const auto day = m_model.blankDay(currentDay(), step))
        goTo(*day, Reach::Move);
}

void YearGridView::pickCategory()
{
    if (m_picker || m_note)
        return;
    m_picker = new CategoryPicker{m_model.categories(), window()};
    connect(m_picker, &CategoryPicker::closed, this, &YearGridView::closePicker);
    connect(m_picker, &CategoryPicker::picked, this, [this](CategoryId category) {
        const DayRange days = selectedDays();
        closePicker();
        Q_EMIT strokeFinished({.days = days, .category = category});
    });
    const QRect cell = visualRect(currentIndex());
    m_picker->open(viewport()->mapTo(window(), cell.bottomLeft() + QPoint{0, ringReach}));
}

void YearGridView::closePicker()
{
    const QPointer<CategoryPicker> picker = std::exchange(m_picker, nullptr);
    if (!picker)
        return;
    picker->disconnect(this);
    if (picker->isAncestorOf(picker->window()->focusWidget()))
        setFocus(Qt::OtherFocusReason);
    picker->close();
}

void YearGridView::editNote()
{
    if (!m_note)
        openNote(currentDay(), m_model.shown(currentDay()).note);
}

void YearGridView::editNoteAgain(Day day, const QString& unstored)
{
    setCurrentDay(day);
    openNote(day, unstored);
}

void YearGridView::openNote(Day day, const QString& note)
{
    m_note = new NoteEdit{day, note, this};
    connect(m_note, &NoteEdit::kept, this, &YearGridView::settle);
    connect(m_note, &NoteEdit::dropped, this, &YearGridView::closeNote);

    const QRect cell = visualRect(m_model.indexOf(day)).translated(viewport()->pos());
    const int width = std::min(this->width(), fontMetrics().averageCharWidth() * 44);
    const int height = m_note->sizeHint().height();
    const int top = cell.bottom() + ringReach + height <= this->height() ? cell.bottom() + ringReach
                                                                         : cell.top() - ringReach - height;
    m_note->setGeometry(std::clamp(cell.left(), 0, this->width() - width), top, width, height);
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void YearGridView::settle()
{
    dropStroke();
    closePicker();
    if (!m_note)
        return;
    const Day day = m_note->day();
    const QString note = m_note->note();
    closeNote();
    Q_EMIT noteWritten(day, note);
}

void YearGridView::closeNote()
{
    // Taken first: hiding it makes it lose the focus, which asks to keep it.
    const QPointer<NoteEdit> note = std::exchange(m_note, nullptr);
    if (!note)
        return;
    note->disconnect(this);
    if (note->hasFocus())
        setFocus(Qt::OtherFocusReason);
    note->hide();
    note->deleteLater();
}

void YearGridView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    repaintAround(selectedDays());
}

void YearGridView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    repaintAround(selectedDays());
}

void YearGridView::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter, event->rect());
    paintRings(painter);
}

/// QTableView asks the style for each cell's ground before its delegate, which takes as long as the cells.
void YearGridView::paintCells(QPainter& painter, const QRect& area)
{
    const int firstRow = std::max(rowAt(area.top()), 0);
    const int lastRow = rowAt(area.bottom()) < 0 ? m_model.rowCount() - 1 : rowAt(area.bottom());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex cell = m_model.index(row, column);
            option.rect = visualRect(cell);
            if (option.rect.intersects(area))
                m_delegate->paint(&painter, option, cell);
        }
    }
}

void YearGridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void YearGridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    settle(); // A line for a note would no longer stand at its day.
}

/// A selection is ringed; behind its cells stays paper.
void YearGridView::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    option->palette.setColor(QPalette::Highlight, Qt::transparent);
}

std::optional<Day> YearGridView::dayUnder(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() ? m_model.dayAt(index.row(), index.column()) : std::nullopt;
}

/// Beside the grid, and where no day is: the nearest one.
Day YearGridView::nearestDay(const QPoint& position) const
{
    if (const auto day = dayUnder(position))
        return *day;
    Day nearest = m_model.firstDay();
    int least = std::numeric_limits<int>::max();
    for (Day day = m_model.firstDay(); day <= m_model.lastDay(); day += std::chrono::days{1}) {
        const QPoint away = visualRect(m_model.indexOf(day)).center() - position;
        if (const int distance = QPoint::dotProduct(away, away); distance < least) {
            least = distance;
            nearest = day;
        }
    }
    return nearest;
}

void YearGridView::goTo(Day day, Reach reach)
{
    if (!m_model.isInYear(day))
        return;
    const DayRange before = selectedDays();
    if (reach == Reach::Move)
        m_anchor = day;
    selectionModel()->setCurrentIndex(m_model.indexOf(day), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const DayRange& part : m_model.layout().lines(selectedDays()))
        selection.select(m_model.indexOf(part.first), m_model.indexOf(part.last));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    repaintAround(before);
    repaintAround(selectedDays());
    Q_EMIT dayPointedAt(day);
}

void YearGridView::dropStroke()
{
    m_strokeStart.reset();
    m_model.endPreview();
}

void YearGridView::repaintAround(const DayRange& days)
{
    if (!m_model.isInYear(days.first) || !m_model.isInYear(days.last))
        return;
    for (const DayRange& part : m_model.layout().lines(days)) {
        const QRect cells = visualRect(m_model.indexOf(part.first)) | visualRect(m_model.indexOf(part.last));
        viewport()->update(cells.marginsAdded({ringReach, ringReach, ringReach, ringReach}));
    }
}

QRectF YearGridView::bodyOf(const QPainter& painter, Day day) const
{
    return onWholePixels(painter, cellBody(visualRect(m_model.indexOf(day))));
}

/// Today in ink, the keyboard's day and a selection of several days in the accent: rings apart from each
/// other.
void YearGridView::paintRings(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&painter](const QRectF& body, const QColor& color, double distance, double width) {
        painter.setPen(QPen{color, width});
        const double out = distance + width / 2;
        const double radius = cellRadius(body) + out;
        painter.drawRoundedRect(body.adjusted(-out, -out, out, out), radius, radius);
    };
    const DayRange selected = selectedDays();
    if (selected.first != selected.last && m_model.isInYear(selected.first)
        && m_model.isInYear(selected.last)) {
        for (const DayRange& part : m_model.layout().lines(selected))
            ring(bodyOf(painter, part.first) | bodyOf(painter, part.last), theme.accent, 0, 1.5);
    }
    if (m_model.isInYear(m_model.today()))
        ring(bodyOf(painter, m_model.today()), theme.ink, 1.5, 1.5);
    if (hasFocus() || m_note)
        ring(bodyOf(painter, currentDay()).adjusted(2, 2, -2, -2), theme.accent, 0, 2);
}

} // namespace hoego::ui
