#pragma once

#include <QLabel>

namespace hoego::ui {

/// Second text, in the theme's faint ink.
class FaintLabel : public QLabel {
    Q_OBJECT

public:
    explicit FaintLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace hoego::ui
