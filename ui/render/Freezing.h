#pragma once

#include "core/calendar/Moment.h"
#include "core/entry/Attachment.h"
#include "ui/render/LiveContent.h"

#include <QFont>
#include <QString>

#include <expected>
#include <vector>

namespace hoego::ui {

/// A live block as plain Markdown, and the picture it refers to.
struct FrozenBlock {
    QString markdown; ///< Without a line feed at its end.
    std::optional<Attachment> picture;
};

/// A text whose live blocks are frozen, and the pictures it now refers to.
struct FrozenText {
    QString markdown;
    std::vector<Attachment> pictures; ///< To be stored for the text to be whole.
};

/// What freezing needs besides the context.
struct FreezeLook {
    QFont font; ///< Of the words in pictures.
    Moment now; ///< When the pictures are added.
};

/// What `block` of `markdown` becomes, with the blank lines that keep it apart from what stands around it; or
/// a sentence that says why it cannot be frozen.
std::expected<FrozenBlock, QString> frozenBlock(const LiveBlock& block, QStringView markdown,
                                                const LiveContext& context, const FreezeLook& look);

/// All of a text's live blocks frozen, or a sentence about the first that cannot be.
std::expected<FrozenText, QString> frozenText(const QString& markdown, const LiveContext& context,
                                              const FreezeLook& look);

} // namespace hoego::ui
