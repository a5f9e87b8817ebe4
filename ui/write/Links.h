#pragma once

#include "ui/common/Place.h"

#include <QUrl>

#include <optional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// Where a link of the rendered text leads within the journal: a period by its key, an entry by its title.
std::optional<Place> placeOf(const QUrl& link, const Journal& journal);

/// The content hash that a picture's address names; empty if it names none.
QString attachmentHash(const QUrl& address);

} // namespace hoego::ui
