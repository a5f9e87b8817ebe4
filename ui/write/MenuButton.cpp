#include "ui/write/MenuButton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace hoego::ui {

MenuButton::MenuButton(QWidget* parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter{this};
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures{QStyleOptionToolButton::HasMenu};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace hoego::ui
