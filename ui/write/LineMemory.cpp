#include "ui/write/LineMemory.h"

#include <QTextDocument>

namespace hoego::ui {

bool isInFence(const QTextBlock& block)
{
    return fenceOf(block) != 0;
}

bool standsInFence(const QTextBlock& block)
{
    constexpr int farthest = 2000;
    const LineMemory* line = memory(block);
    if (line && line->isSeen)
        return line->fenceNumber != 0 && (!line->fence.isPrivate || line->beginsPrivate);
    QTextBlock known = block.previous();
    for (int i = 0; known.isValid() && !(memory(known) && memory(known)->isSeen) && i < farthest; ++i)
        known = known.previous();
    Fence before = known.isValid() && memory(known) ? memory(known)->fence : Fence{};
    QTextBlock next = known.isValid() ? known.next() : block.document()->begin();
    for (; next.isValid() && next != block; next = next.next())
        before = fenceAfter(before, next.text());
    const Fence after = fenceAfter(before, block.text());
    const bool isPrivate = before.isPrivate && after.isPrivate;
    return (before.isOpen() || after.isOpen()) && !isPrivate;
}

bool beginsPrivate(const QTextBlock& block)
{
    const LineMemory* line = memory(block);
    return line && line->beginsPrivate;
}

bool endsLive(const QTextBlock& block)
{
    const LineMemory* line = memory(block);
    return line && line->endsLive;
}

bool isLiveBlock(const QTextBlock& block)
{
    const LineMemory* line = memory(block);
    return line && (line->fence.isLive || line->endsLive);
}

int fenceOf(const QTextBlock& block)
{
    const LineMemory* line = memory(block);
    return line ? line->fenceNumber : 0;
}

} // namespace hoego::ui
