#pragma once

#include "core/holiday/Holidays.h"

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// In the journal's settings: the person's own days off, as readDayList() reads them.
QString ownDaysOffKey();
QString ownDaysOff(const Journal& journal);

/// The days off of a country and the journal's own. Names are in the language of the interface where they are
/// known in it.
Holidays holidaysOf(const QString& country, const Journal& journal);

/// The system's country, by code; empty: it has none.
QString systemCountry();

} // namespace hoego::ui
