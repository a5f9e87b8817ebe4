#pragma once

#include <QStringView>
#include <QTextBlock>

namespace hoego::ui {

/// Whether the line opens one of our live blocks: ```hoego goals 2024.
bool isLiveFence(QStringView line);

/// A fence of code as it stands at the end of a line.
struct Fence {
    QChar mark;     ///< '`' or '~'; null outside of a fence.
    int length = 0; ///< How many marks opened it: as many close it.

    bool isOpen() const { return !mark.isNull(); }
    bool operator==(const Fence&) const = default;
};

/// The fence after `line`, which stands below `before`. By CommonMark's rules.
Fence fenceAfter(const Fence& before, QStringView line);

/// Whether `block` is part of a fenced block, its fences included. Known once the block was highlighted.
bool isInFence(const QTextBlock& block);
/// The same, found out from the lines above where that is not known yet; for what a key does.
bool standsInFence(const QTextBlock& block);
/// Which one: the block's fences and all between them have the same number. 0: none.
int fenceOf(const QTextBlock& block);

} // namespace hoego::ui
