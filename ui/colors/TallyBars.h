#pragma once

#include "ui/colors/Facts.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace hoego::ui {

class ShareBar;

/// A bar for each category that occurs, or did in what is compared, longest first: name, bar, "78 days ·
/// 23%".
class TallyBars : public QWidget {
    Q_OBJECT

public:
    explicit TallyBars(QWidget* parent = nullptr);

    void setSummary(const Summary& summary);

private:
    struct Row {
        QLabel* name;
        ShareBar* bar;
        QLabel* count;
    };
    void addRow();
    static QString countText(const Tally::ByCategory& counts);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace hoego::ui
