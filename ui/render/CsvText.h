#pragma once

#include "core/exchange/DaysImport.h"

#include <QString>

namespace hoego::ui {

/// What is wrong with a line of a table of days, and that it was left out.
QString sentence(const csv::Problem& problem);

/// "365 days and 7 colors were taken in."
QString sentence(const DaysImport& done);

} // namespace hoego::ui
