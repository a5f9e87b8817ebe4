#pragma once

#include "core/calendar/Day.h"
#include "ui/colors/Stroke.h"
#include "ui/render/YearLayout.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTableView>

#include <optional>

namespace hoego::ui {

class CategoryPicker;
class DayCellDelegate;
class NoteEdit;
class YearGridModel;

/// The paper: a year of cells that are painted by pulling, as with a highlighter, or by keys. It stores
/// nothing; it tells what the person wants.
///
/// A stroke and a selection run as the calendar does, from the end of one month into the next, however the
/// days lie.
class YearGridView : public QTableView {
    Q_OBJECT

public:
    explicit YearGridView(YearGridModel& model, QWidget* parent = nullptr);

    /// Makes the cells as large as `room` allows, within reason, and takes just the size they need.
    void fit(const QSize& room);
    void setLayoutKind(YearLayout::Kind kind, Qt::DayOfWeek firstOfWeek);
    void setBrush(std::optional<Brush> brush) { m_brush = brush; }
    void setLetters(bool shown);

    /// Where the keyboard is.
    Day currentDay() const;
    void setCurrentDay(Day day);
    DayRange selectedDays() const;
    /// The days of it that are of the year.
    void selectDays(const DayRange& days);
    /// To the nearest blank day on (1) or back (-1), if there is one.
    void goToBlankDay(int step);

    /// Opens the line for the current day's note.
    void editNote();
    /// The same with what could not be stored.
    void editNoteAgain(Day day, const QString& unstored);
    /// Opens the line in which a color is chosen by its name for the selected days.
    void pickCategory();
    /// Keeps a note that is being written and drops a stroke that is being pulled.
    void settle();

Q_SIGNALS:
    void strokeFinished(const hoego::ui::Stroke& stroke);
    void noteWritten(hoego::Day day, const QString& note);
    /// The day under the pointer, or where the keyboard is.
    void dayPointedAt(hoego::Day day);
    void menuWanted(const QPoint& globalPosition);
    /// A day was clicked twice; its first click may have painted it.
    void entryWanted(hoego::Day day);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    enum class Reach : bool { Move, Extend };
    void build();
    void sizeCells();
    Day nearestDay(const QPoint& position) const;
    std::optional<Day> dayUnder(const QPoint& position) const;
    void goTo(Day day, Reach reach);
    bool move(const QKeyEvent& event);
    bool paintByKey(int key);
    void paintSelection(const std::optional<CategoryId>& category);
    void dropStroke();
    void openNote(Day day, const QString& note);
    void closeNote();
    void closePicker();
    void repaintAround(const DayRange& days);
    void paintCells(QPainter& painter, const QRect& area);
    void paintRings(QPainter& painter) const;
    QRectF bodyOf(const QPainter& painter, Day day) const;

    YearGridModel& m_model;
    DayCellDelegate* m_delegate;
    QPointer<NoteEdit> m_note;
    QPointer<CategoryPicker> m_picker;
    std::optional<Brush> m_brush;
    YearLayout::Kind m_kind = YearLayout::Kind::Months;
    Qt::DayOfWeek m_firstOfWeek = Qt::Monday;
    QSize m_room;
    std::optional<Day> m_strokeStart;
    std::optional<Day> m_pressed; ///< Where the pointer was pressed last.
    QBasicTimer m_heldFinger;
    Day m_anchor; ///< The end of the selection where the keyboard is not.
};

/// How large a square of the grid is in `room`, headers not in it.
int squareSide(const QSize& room, const YearLayout& layout);

} // namespace hoego::ui
