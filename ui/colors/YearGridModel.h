#pragma once

#include "core/Result.h"
#include "core/calendar/Day.h"
#include "core/holiday/Holidays.h"
#include "core/journal/Reads.h"
#include "ui/colors/Stroke.h"
#include "ui/render/YearLayout.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// The colors of one year as a table, in one of three layouts. A cell that is no day (30 February) cannot be
/// chosen and has no data, unless it is a caption. It can show a stroke that is still being pulled.
class YearGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole, ///< QDate.
        CategoryRole,           ///< Its name; absent on a blank day.
        NoteRole,               ///< Empty: none.
        ColorRole,              ///< QColor as stored, not as it looks on this paper; absent on a blank day.
        LetterRole,             ///< What stands for the category where color does not help.
        HolidayRole,            ///< Its names; empty: it is none.
        CaptionRole,            ///< Of a cell that is no day: its words.
    };

    explicit YearGridModel(const Journal& journal, QObject* parent = nullptr);

    void showYear(int year);
    /// Another layout, or another cut of it.
    void layOutAs(const YearLayout& layout);
    const YearLayout& layout() const { return m_layout; }
    /// Reads the year anew.
    void reload();
    int year() const { return m_snapshot.period.year(); }
    void setToday(Day today);
    Day today() const { return m_today; }
    void setHolidays(Holidays holidays);
    std::vector<Day> daysOff(const DayRange& range) const { return m_holidays.daysOff(range); }
    QString holiday(Day day) const { return m_holidays.nameOf(day); }

    /// Shows the stroke as if it were painted; nothing is stored.
    void preview(const Stroke& stroke);
    void endPreview();

    /// All, archived ones too, in order.
    std::span<const Category> categories() const { return m_snapshot.categories; }
    const Category* category(const DayColor& color) const
    {
        return findCategory(m_snapshot.categories, color.category);
    }
    /// As the journal has them, in order of day.
    std::span<const DayColor> stored() const { return m_snapshot.colors; }
    /// As they are shown, with the stroke that is being pulled.
    std::vector<DayColor> shown() const;
    DayColor shown(Day day) const;

    /// The nearest day without a color after `from` (`step` 1) or before it (-1), of those that have been;
    /// beyond the last it begins anew at the first. Absent: none is blank.
    std::optional<Day> blankDay(Day from, int step) const;

    bool isInYear(Day day) const { return m_snapshot.period.contains(day); }
    Day firstDay() const { return m_snapshot.period.first(); }
    Day lastDay() const { return m_snapshot.period.last(); }
    std::optional<Day> dayAt(int row, int column) const;
    QModelIndex indexOf(Day day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// What is shown of the year is other than before: once for each change, and for each step of a stroke.
    void colorsChanged();
    void categoriesChanged();
    void failed(const hoego::Error& error);

private:
    void onChanged(const Changes& changes);
    void reload(const std::set<Day>& days);
    void showAnew(const DayRange& days);
    void layOut();
    void tellChanged(const DayRange& days);
    QString sentence(const DayColor& color) const;
    QString toolTip(const DayColor& color) const;

    const Journal& m_journal;
    PeriodColors m_snapshot;
    std::vector<DayColor> m_shown; ///< One for each day of the year, blank days too.
    std::map<CategoryId, QString> m_letters;
    std::optional<Stroke> m_stroke;
    YearLayout m_layout{YearLayout::Kind::Months, 1970, Qt::Monday, 1};
    Day m_today;
    Holidays m_holidays{{}, NameLanguage::Korean};
};

} // namespace hoego::ui
