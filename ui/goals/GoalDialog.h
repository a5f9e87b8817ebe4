#pragma once

#include "core/journal/Edit.h"
#include "core/journal/Reads.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace hoego::ui {

class AmountBox;
class TextLine;

/// All of a goal in a form; changes nothing by itself.
class GoalDialog : public QDialog {
    Q_OBJECT

public:
    struct Choices {
        std::vector<Area> areas;
        std::vector<Category> categories;
    };
    struct Outcome {
        Goal goal;
        std::vector<Edit> newAreas; ///< To be made before the goal.
    };

    GoalDialog(const QString& heading, Goal goal, Choices choices, QWidget* parent);

    Outcome outcome() const;
    void accept() override;

private:
    void buildTitleAndArea();
    void buildMeasure();
    void buildSource();
    void buildPeriod();
    void buildButtons();
    void showWhatFits();
    void fillPeriods(const Period& chosen);
    Measure measure() const;
    std::optional<Source> source() const;

    Goal m_goal;
    Choices m_choices;
    QFormLayout* m_form;
    TextLine* m_title = nullptr;
    QComboBox* m_area = nullptr;
    QComboBox* m_measure = nullptr;
    AmountBox* m_target = nullptr;
    TextLine* m_unit = nullptr;
    QComboBox* m_direction = nullptr;
    QSpinBox* m_times = nullptr;
    QComboBox* m_per = nullptr;
    QComboBox* m_source = nullptr;
    TextLine* m_tag = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_period = nullptr;
    QCheckBox* m_hasDue = nullptr;
    QDateEdit* m_due = nullptr;
    QCheckBox* m_hasStart = nullptr;
    QDateEdit* m_start = nullptr;
};

} // namespace hoego::ui
