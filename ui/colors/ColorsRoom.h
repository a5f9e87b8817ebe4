#pragma once

#include "core/goal/Goal.h"
#include "ui/colors/Stroke.h"
#include "ui/common/Room.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <vector>

class QCheckBox;
class QScrollArea;

namespace hoego {
struct Changes;
} // namespace hoego

namespace hoego::ui {

class PaletteBar;
class PaletteDraft;
class RoomHeader;
class SegmentedControl;
class SheetDialog;
class YearGridModel;
class YearGridView;
class SummaryView;
class YearsView;

/// The year as a paper tracker: painted with highlighters, counted while it is painted.
class ColorsRoom : public Room {
    Q_OBJECT

public:
    explicit ColorsRoom(const RoomContext& context, QWidget* parent = nullptr);
    ~ColorsRoom() override;

    void show(const Place& place) override;
    using Room::show;
    bool settle() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSheet();
    void connectGrid();
    void connectPalette();
    void addActions();

    void paint(const Stroke& stroke);
    void writeNote(Day day, const QString& note);
    void openMenu(const QPoint& globalPosition);
    void openEntry(Day day);
    void openClickedEntry(Day day);
    void goToBlankDay(int step);
    void chooseLastWeek();
    void editDaysOff();
    void putIntoRetrospective();
    void savePicture();
    void printYear();
    void print(SheetDialog& dialog);
    void writeFile(const QString& path, const QByteArray& bytes);
    void saveDays();
    void readDays();
    void takeIn(const QByteArray& table);
    void addDefaultPalette();
    void editPalette();
    void takeOver(const PaletteDraft& draft);
    /// The goals that count the days of a category; absent, and told, when they cannot be read.
    std::optional<std::vector<Goal>> countingGoals();
    /// As one step; what could not be stored is shown as it is stored.
    bool perform(const QString& label, std::vector<Edit> edits);

    void onChanged(const Changes& changes);
    void showYear(int year);
    void orderStops();
    void setLayoutKind(int kind);
    bool showsYears() const;
    void toGrid();
    void readEarlier();
    std::vector<DayColor> earliersColors() const;
    void count();
    void findPatterns();
    void offerOtherYears();
    void reportStatus();
    void fit();

    RoomContext m_context;
    YearGridModel* m_model;
    RoomHeader* m_header;
    PaletteBar* m_palette;
    QCheckBox* m_letters;
    SegmentedControl* m_layouts;
    QScrollArea* m_scroll;
    YearGridView* m_grid;
    SummaryView* m_summary;
    YearsView* m_years;
    std::vector<DayColor> m_earliersColors;
    QTimer m_afterPainting; ///< Patterns take some milliseconds, and nobody waits for them while painting.
    std::optional<Day> m_pointedAt;
    /// What was painted last, and which undo step it is.
    struct LastStroke {
        DayRange days;
        int step;
    };
    std::optional<LastStroke> m_lastStroke;
    QElapsedTimer m_sinceStroke;
    bool m_hasUnstoredNote = false;
    bool m_offersOtherYears = false; ///< To compare with: those that have colors.
    int m_painted = 0;
    int m_blank = 0;
};

} // namespace hoego::ui
