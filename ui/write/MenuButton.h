#pragma once

#include <QToolButton>

namespace hoego::ui {

/// A button that opens its menu, and shows that by its words ("Draft ▾") rather than by the style's arrow.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hoego::ui
