#pragma once

#include "core/text/Links.h"
#include "ui/common/Place.h"

#include <QTextCursor>
#include <QUrl>

#include <optional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// What a link of the rendered text names within the journal (see core/entry/Links.h): "hoego:2024-10" and
/// "2024-10" both say "2024-10". Empty for others.
QString targetOf(const QUrl& link);

/// Where `target` leads from a text of the day `near`. Absent: to an entry that is not there.
std::optional<Place> placeOf(const QString& target, const Journal& journal, Day near);

/// The link that `at` stands in; its positions are the document's.
std::optional<text::Link> linkAt(const QTextCursor& at);

/// The content hash that a picture's address names; empty if it names none.
QString attachmentHash(const QUrl& address);

} // namespace hoego::ui
