#pragma once

#include "ui/colors/YearFacts.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace hoego::ui {

class TallyBars;
class WeekdayTable;

/// What is counted below the grid: bars, weekdays and plain facts; a kind word where nothing is painted yet.
class YearSummaryView : public QWidget {
    Q_OBJECT

public:
    static constexpr int space = 24; ///< Between its parts, and above it.

    explicit YearSummaryView(Qt::DayOfWeek firstDay, QWidget* parent = nullptr);

    void setSummary(const YearSummary& year);
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
    QWidget* buildFacts();
    QWidget* column(const QString& title, QWidget* content);

    QGridLayout* m_columns;
    QLabel* m_empty;
    TallyBars* m_bars;
    WeekdayTable* m_weekdays;
    QLabel* m_facts;
    QPushButton* m_intoRetrospective;
    QPushButton* m_asPicture;
    QWidget* m_barsColumn;
    QWidget* m_weekdaysColumn;
    QWidget* m_factsColumn;
    QStringList m_factLines; ///< As HTML.
    QStringList m_patternLines;
};

} // namespace hoego::ui
