#pragma once

#include "ui/common/Settings.h"
#include "ui/render/OwnDaysOff.h"

namespace hoego::ui {

/// Of Settings::holidayCountry: the system's country.
inline constexpr QLatin1StringView countryOfSystem{"system"};

/// Whose days off the person chose, by code; empty: nobody's.
inline QString chosenCountry(const Settings& settings)
{
    const QString chosen = settings.holidayCountry.get();
    return chosen == countryOfSystem ? systemCountry() : chosen;
}

} // namespace hoego::ui
