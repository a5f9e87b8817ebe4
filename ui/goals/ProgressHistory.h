#pragma once

#include "core/goal/Goal.h"
#include "core/goal/Progress.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace hoego {
class Journal;
} // namespace hoego

namespace hoego::ui {

class ProgressModel;

/// What was logged for a goal, to be corrected: asks for changes and shows what became of them.
class ProgressHistory : public QDialog {
    Q_OBJECT

public:
    ProgressHistory(const Journal& journal, const Goal& goal, QWidget* parent);

Q_SIGNALS:
    void addWanted();
    void editWanted(const hoego::Progress& progress);
    void removeWanted(const hoego::Progress& progress);

private:
    std::optional<Progress> chosen() const;
    void build(const Goal& goal);
    void onLoaded();

    ProgressModel* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace hoego::ui
