#include "ui/colors/GridHeader.h"

#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace hoego::ui {

namespace {

/// The corner between the headers is a button that would paint itself.
class Invisible : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::Paint; }
};

} // namespace

GridHeader::GridHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);
}

QFont GridHeader::words() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    return small;
}

QSize GridHeader::sizeHint() const
{
    const QFontMetrics metrics{words()};
    if (orientation() == Qt::Horizontal)
        return {QHeaderView::sizeHint().width(), metrics.height() + 4};
    int width = 0;
    for (int row = 0; model() && row < count(); ++row)
        width = std::max(width, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
    return {width + 12, QHeaderView::sizeHint().height()};
}

void GridHeader::setSelectionModel(QItemSelectionModel* selection)
{
    QHeaderView::setSelectionModel(selection);
    if (selection)
        connect(selection, &QItemSelectionModel::currentChanged, viewport(), qOverload<>(&QWidget::update));
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::of(palette());
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const QModelIndex current = view && view->hasFocus() ? view->currentIndex() : QModelIndex{};
    const bool isCurrent = section == (orientation() == Qt::Horizontal ? current.column() : current.row());
    painter->save();
    painter->setFont(words());
    painter->setPen(isCurrent ? theme.ink : theme.faint);
    const QString text = model()->headerData(section, orientation()).toString();
    if (orientation() == Qt::Horizontal)
        painter->drawText(rect, Qt::AlignCenter, text);
    else
        painter->drawText(rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

void makePaperGrid(QTableView& table)
{
    table.setHorizontalHeader(new GridHeader{Qt::Horizontal, &table});
    table.setVerticalHeader(new GridHeader{Qt::Vertical, &table});
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setAutoScroll(false);
    table.viewport()->setBackgroundRole(QPalette::Window);
    if (auto* corner = table.findChild<QAbstractButton*>()) {
        corner->setFocusPolicy(Qt::NoFocus);
        corner->installEventFilter(new Invisible{&table});
    }
}

} // namespace hoego::ui
