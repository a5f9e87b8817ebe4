#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace hoego::ui {

class TextArea;

/// The person's own days off, a line each. Acts on nothing: see text().
class DaysOffDialog : public QDialog {
    Q_OBJECT

public:
    explicit DaysOffDialog(const QString& days, QWidget* parent = nullptr);

    /// As it was typed; every line of it is a day.
    QString text() const;

private:
    void build();
    /// Says which line is no day; only a list without such a line is accepted.
    void check();

    TextArea* m_days;
    QLabel* m_fault;
    QPushButton* m_keep;
};

} // namespace hoego::ui
