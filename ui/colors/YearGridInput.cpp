#include "ui/colors/YearGridModel.h"
#include "ui/colors/YearGridView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QStyleHints>

#include <algorithm>
#include <utility>

// What pointer and keys do to the year's grid.
namespace hoego::ui {

void YearGridView::mousePressEvent(QMouseEvent* event)
{
    const auto day = dayUnder(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !day) {
        event->ignore();
        return;
    }
    m_pressed = day;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        goTo(*day, Reach::Extend);
        return;
    }
    goTo(*day, Reach::Move);
    if (!m_brush || event->modifiers().testFlag(Qt::ControlModifier))
        return;
    m_strokeStart = day;
    if (event->pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen)
        m_heldFinger.start(QApplication::styleHints()->mousePressAndHoldInterval(), this);
    m_model.preview({.days = run(*day, *day), .category = m_brush->category});
}

void YearGridView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (m_strokeStart && !event->buttons().testFlag(Qt::LeftButton))
        dropStroke(); // The pen was lifted where nobody told us.
    if (m_strokeStart && m_brush) {
        const Day day = nearestDay(position);
        if (day != *m_strokeStart)
            m_heldFinger.stop();
        m_model.preview({.days = run(*m_strokeStart, day), .category = m_brush->category});
        goTo(day, Reach::Extend);
    } else if (const auto day = dayUnder(position)) {
        Q_EMIT dayPointedAt(*day);
    }
}

/// A finger that stays where it is asks for the menu, as there is no second button.
void YearGridView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_heldFinger.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    m_heldFinger.stop();
    dropStroke();
    Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void YearGridView::mouseReleaseEvent(QMouseEvent* event)
{
    m_heldFinger.stop();
    if (event->button() != Qt::LeftButton || !m_strokeStart || !m_brush)
        return;
    const Day start = *std::exchange(m_strokeStart, std::nullopt);
    Q_EMIT strokeFinished({.days = run(start, currentDay()), .category = m_brush->category});
    m_model.endPreview();
}

void YearGridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto day = dayUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day && day == m_pressed)
        Q_EMIT entryWanted(*day);
    else
        mousePressEvent(event); // Two taps on two days: Qt does not ask how far apart fingers tap.
}

void YearGridView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    Q_EMIT dayPointedAt(currentDay());
}

void YearGridView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_strokeStart)
        dropStroke();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        editNote();
    else if (event->key() == Qt::Key_Slash)
        pickCategory();
    else if (!move(*event) && !paintByKey(event->key()))
        event->ignore();
}

bool YearGridView::move(const QKeyEvent& event)
{
    const auto target = m_model.layout().dayAfterKey(currentDay(), event.key(), event.modifiers());
    if (!target)
        return false;
    goTo(std::clamp(*target, m_model.firstDay(), m_model.lastDay()),
         event.modifiers().testFlag(Qt::ShiftModifier) ? Reach::Extend : Reach::Move);
    return true;
}

/// Digits are asked for as keys: with a Korean layout they are the same keys.
bool YearGridView::paintByKey(int key)
{
    if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        paintSelection(std::nullopt);
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    const auto categories = m_model.categories();
    const auto found = std::ranges::find_if(categories, [number = key - Qt::Key_0](const Category& category) {
        return !category.archived && category.key == number;
    });
    if (found != categories.end())
        paintSelection(found->id);
    return true;
}

/// It is seen before it is stored: no key waits for a disk.
void YearGridView::paintSelection(const std::optional<CategoryId>& category)
{
    const Stroke stroke{.days = selectedDays(), .category = category};
    m_model.preview(stroke);
    viewport()->repaint();
    Q_EMIT strokeFinished(stroke);
    m_model.endPreview();
}

void YearGridView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto day = dayUnder(event->pos());
        if (!day)
            return;
        const DayRange selected = selectedDays();
        if (*day < selected.first || *day > selected.last)
            goTo(*day, Reach::Move);
        Q_EMIT menuWanted(event->globalPos());
    } else {
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).bottomRight()));
    }
}

} // namespace hoego::ui
