#include "ui/common/FlowLayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace hoego::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::addBetween(QWidget* widget)
{
    m_between.push_back(widget);
    addWidget(widget);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, Placing::Measure);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size{0, 0};
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? spacing() : 0),
                std::max(size.height(), hint.height())};
    }
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size{0, 0};
    for (const auto& item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize{0, 0} : item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    flow(area, Placing::Move);
}

int FlowLayout::flow(const QRect& area, Placing placing) const
{
    const QMargins margins = contentsMargins();
    const QRect room = area.marginsRemoved(margins);
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    QPoint at = room.topLeft();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (auto& [item, place] : line) {
            if (placing == Placing::Move)
                item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        }
        line.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(
            {std::max(room.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (at.x() > room.left() && at.x() + size.width() > room.right() + 1) {
            if (std::ranges::contains(m_between, line.back().first->widget()))
                line.back().second.setSize({0, 0});
            endLine();
            at = {room.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        line.emplace_back(item.get(), QRect{at, size});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return at.y() + lineHeight - area.top() + margins.bottom();
}

} // namespace hoego::ui
