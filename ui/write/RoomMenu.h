#pragma once

#include <QList>

class QAction;
class QWidget;

namespace hoego::ui {

/// The Write room's actions for the window's menu: its tools' in menus of their own, which belong to `room`,
/// so that the menu is not longer than a window.
QList<QAction*> menuOf(QWidget& room);

} // namespace hoego::ui
