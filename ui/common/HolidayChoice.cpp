#include "ui/common/HolidayChoice.h"

#include "core/journal/Journal.h"
#include "ui/common/Settings.h"

#include <QLocale>

namespace hoego::ui {

Holidays chosenHolidays(const Settings& settings, const Journal& journal)
{
    const bool isKorean = QLocale{}.language() == QLocale::Korean;
    return {chosenCountry(settings), isKorean ? NameLanguage::Korean : NameLanguage::English,
            readDayList(ownDaysOff(journal))};
}

QString chosenCountry(const Settings& settings)
{
    const QString chosen = settings.holidayCountry.get();
    return chosen == systemCountry ? QLocale::territoryToCode(QLocale::system().territory()) : chosen;
}

QString ownDaysOffKey()
{
    return QStringLiteral("daysOff");
}

QString ownDaysOff(const Journal& journal)
{
    return journal.setting(ownDaysOffKey()).value_or(std::nullopt).value_or(QString{});
}

} // namespace hoego::ui
