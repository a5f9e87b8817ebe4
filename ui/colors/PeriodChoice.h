#pragma once

#include "core/calendar/Period.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace hoego::ui {

/// What is counted, a year or a part of it, and what it is compared with.
class PeriodChoice : public QWidget {
    Q_OBJECT

public:
    explicit PeriodChoice(QWidget* parent = nullptr);

    /// The part stays what it is, in this year; it is compared with the year before again.
    void setYear(int year);
    /// Whose same part is offered to compare with, besides the year before.
    void setOtherYears(const std::vector<int>& years);

    Period counted() const;
    /// Absent: with nothing.
    std::optional<Period> compared() const;
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    /// By the person.
    void chosen();

private:
    void offerComparisons(const std::optional<Period>& chosen);

    QComboBox* m_counted;
    QComboBox* m_compared;
    std::vector<int> m_years;
    int m_year = 1970;
};

} // namespace hoego::ui
