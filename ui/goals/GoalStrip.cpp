#include "ui/goals/GoalStrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace hoego::ui {

GoalStrip::GoalStrip(QWidget* parent)
    : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(4);
}

void GoalStrip::add(QAction& action)
{
    auto* button = new QPushButton{action.iconText(), this};
    button->setFocusPolicy(Qt::NoFocus);
    button->setAutoDefault(false);
    button->setToolTip(action.toolTip());
    button->setAccessibleName(action.toolTip());
    connect(button, &QAbstractButton::clicked, this, [this, &action] {
        Q_EMIT pressed();
        action.trigger();
    });
    layout()->addWidget(button);
}

} // namespace hoego::ui
