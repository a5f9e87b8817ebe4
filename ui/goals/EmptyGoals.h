#pragma once

#include <QWidget>

namespace hoego::ui {

/// What stands where there is no goal yet: how one is written, with lines to begin from.
class EmptyGoals : public QWidget {
    Q_OBJECT

public:
    explicit EmptyGoals(QWidget* parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString& line);
};

} // namespace hoego::ui
