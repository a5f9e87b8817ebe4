#pragma once

#include "ui/colors/CountSheet.h"
#include "ui/colors/Facts.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace hoego::ui {

class CountTable;
class PeriodChoice;
class SegmentedControl;
class TallyBars;

/// What is counted below the grid, of the year or a part of it: bars, weekdays or months, and plain facts; a
/// kind word where nothing is painted yet.
class SummaryView : public QWidget {
    Q_OBJECT

public:
    static constexpr int space = 24; ///< Between its parts, and above it.

    explicit SummaryView(Qt::DayOfWeek firstDay, QWidget* parent = nullptr);

    PeriodChoice& periods() const { return *m_periods; }

    void setSummary(const Summary& summary);
    /// What stands out, below the facts; kept until the next.
    void setPatterns(const QStringList& sentences);
    /// Sets the facts below the rest where `width` is too small for three columns.
    void fit(int width);
    /// How high it is with the usual seven categories, whatever it shows now.
    int usualHeight() const;
    /// Where Tab stops, in order.
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    /// The year's live blocks are to stand in its retrospective.
    void retrospectiveWanted();
    void pictureWanted();

private:
    void showLines();
    void showCounts();
    QWidget* buildFacts();

    Qt::DayOfWeek m_firstDay;
    QGridLayout* m_columns;
    PeriodChoice* m_periods;
    QLabel* m_empty;
    TallyBars* m_bars;
    SegmentedControl* m_parts; ///< Weekdays or months.
    CountTable* m_counts;
    QLabel* m_factsHead;
    QLabel* m_facts;
    QPushButton* m_intoRetrospective;
    QPushButton* m_asPicture;
    QWidget* m_factsColumn;
    CountSheet m_byWeekday;
    CountSheet m_byMonth;
    QStringList m_factLines; ///< As HTML.
    QStringList m_patternLines;
};

} // namespace hoego::ui
