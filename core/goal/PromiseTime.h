#pragma once

#include "core/calendar/Period.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The later times that sentences name, for somebody who writes about the period `own`.
namespace hoego::promisetime {

/// What "from now on" means.
std::optional<Period> afterwards(const Period& own);

/// Whether `text` may name a later time: most sentences, and most entries, do not, and patterns are slow.
bool mayNameTime(QStringView text);

/// The later period that `text` names, or that its "from now on" means.
std::optional<Period> timeIn(const QString& text, const Period& own);

} // namespace hoego::promisetime
