#pragma once

#include "ui/colors/YearFacts.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace hoego::ui {

class ShareBar;

/// A bar for each category that occurs, longest first: name, bar, "78 days · 23%".
class TallyBars : public QWidget {
    Q_OBJECT

public:
    explicit TallyBars(QWidget* parent = nullptr);

    void setSummary(const YearSummary& year);

private:
    struct Row {
        QLabel* name;
        ShareBar* bar;
        QLabel* count;
    };
    void addRow();

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace hoego::ui
