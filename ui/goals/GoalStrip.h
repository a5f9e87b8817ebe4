#pragma once

#include <QWidget>

class QAction;

namespace hoego::ui {

/// The few buttons that appear on a goal: small words on the card. The keyboard has their keys, so they take
/// no focus.
class GoalStrip : public QWidget {
    Q_OBJECT

public:
    explicit GoalStrip(QWidget* parent = nullptr);

    /// A button named by the action's icon text.
    void add(QAction& action);

Q_SIGNALS:
    /// Before a button's action is triggered.
    void pressed();
};

} // namespace hoego::ui
