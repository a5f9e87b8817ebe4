#pragma once

#include <QStringView>
#include <QTextBlock>

namespace hoego::ui {

/// Whether the line opens one of our live blocks: ```hoego goals 2024.
bool isLiveFence(QStringView line);

/// Whether the line opens a passage that never leaves the journal: ```hoego private.
bool isPrivateFence(QStringView line);

/// A fence of code as it stands at the end of a line.
struct Fence {
    QChar mark;     ///< '`' or '~'; null outside of a fence.
    int length = 0; ///< How many marks opened it: as many close it.
    bool isLive = false; ///< One of our live blocks.
    bool isPrivate = false; ///< Words that never leave the journal are within, not code.

    bool isOpen() const { return !mark.isNull(); }
    bool operator==(const Fence&) const = default;
};

/// The fence after `line`, which stands below `before`. By CommonMark's rules.
Fence fenceAfter(const Fence& before, QStringView line);

/// Whether `block` is part of a fenced block, its fences included. Known once the block was highlighted.
bool isInFence(const QTextBlock& block);
/// Whether it is code, where Markdown means nothing, be it known yet or not; for what a key does. What is in
/// a private passage is no code.
bool standsInFence(const QTextBlock& block);
/// Which one: the block's fences and all between them have the same number. 0: none.
int fenceOf(const QTextBlock& block);

/// Whether it is part of a live block, its fences included. Known once the block was highlighted.
bool isLiveBlock(const QTextBlock& block);

/// Whether `block` is the mark that closes a live block, which is shown small: a person wrote it, but reads
/// what stands above it. Known once it was highlighted.
bool endsLive(const QTextBlock& block);

/// Whether a private passage begins in `block`. Known once it was highlighted.
bool beginsPrivate(const QTextBlock& block);

} // namespace hoego::ui
