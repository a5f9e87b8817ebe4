#pragma once

#include "core/goal/Goal.h"
#include "core/goal/Progress.h"

#include <QDialog>

class QDateEdit;
class QDoubleSpinBox;

namespace hoego::ui {

class TextLine;

/// Asks how much, when, and a note; changes nothing by itself.
class ProgressDialog : public QDialog {
    Q_OBJECT

public:
    /// For a new log, `progress` is what is offered.
    ProgressDialog(const Goal& goal, Progress progress, QWidget* parent);

    /// As filled in.
    Progress progress() const;
    void accept() override;

private:
    Progress m_progress;
    QDoubleSpinBox* m_amount;
    QDateEdit* m_day;
    TextLine* m_note;
};

} // namespace hoego::ui
