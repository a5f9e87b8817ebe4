#pragma once

#include "core/color/Category.h"
#include "core/goal/GoalLine.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace hoego::ui {

class TextLine;

/// A goal in one line, with how it is understood shown while it is typed.
class AddGoalBar : public QWidget {
    Q_OBJECT

public:
    explicit AddGoalBar(QWidget* parent = nullptr);

    void open(const Period& period, std::vector<Category> categories);
    /// Puts `text` into the line, to be changed or accepted.
    void offer(const QString& text);
    /// What is composed becomes text.
    void settle();
    void clear();

Q_SIGNALS:
    void accepted(const hoego::GoalLine& line);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void read(const QString& text);

    TextLine* m_line;
    QLabel* m_reading;
    QPushButton* m_add;
    Period m_period = Period::ofYear(firstYear);
    std::vector<Category> m_categories;
};

/// "개수 · 12권 · 📚 책읽기": how a line is understood.
QString readingText(const GoalLine& line, const std::vector<Category>& categories);

} // namespace hoego::ui
