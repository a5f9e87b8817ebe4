#pragma once

#include "core/holiday/Holidays.h"

namespace hoego {
class Journal;
}

namespace hoego::ui {

struct Settings;

/// For Settings::holidayCountry: the system's country.
inline const QString systemCountry = QStringLiteral("system");

/// The days off that the person chose: of a country, and the journal's own list. Names are in the language of
/// the interface where they are known in it.
Holidays chosenHolidays(const Settings& settings, const Journal& journal);

/// The country meant, by code; empty: none.
QString chosenCountry(const Settings& settings);

/// In the journal's settings: the person's own days off, as readDayList() reads them.
QString ownDaysOffKey();
QString ownDaysOff(const Journal& journal);

} // namespace hoego::ui
