#pragma once

#include <QWidget>

namespace hoego::ui {

class ElidingLabel;

/// The line below the room: what is going on at the left, counts at the right.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void say(const QString& left, const QString& right);
    QString left() const;
    QString right() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    ElidingLabel* m_left;
    ElidingLabel* m_right;
};

} // namespace hoego::ui
