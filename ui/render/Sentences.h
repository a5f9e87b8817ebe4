#pragma once

#include "core/Result.h"

#include <QString>

namespace hoego::ui {

/// What happened, what is kept and what to do, for a person. `detail` is not part of it.
QString sentence(const Error& error);

} // namespace hoego::ui
