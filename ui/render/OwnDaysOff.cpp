#include "ui/render/OwnDaysOff.h"

#include "core/journal/Journal.h"

#include <QLocale>

namespace hoego::ui {

QString ownDaysOffKey()
{
    return QStringLiteral("daysOff");
}

QString ownDaysOff(const Journal& journal)
{
    return journal.setting(ownDaysOffKey()).value_or(std::nullopt).value_or(QString{});
}

Holidays holidaysOf(const QString& country, const Journal& journal)
{
    const bool isKorean = QLocale{}.language() == QLocale::Korean;
    return {country, isKorean ? NameLanguage::Korean : NameLanguage::English,
            readDayList(ownDaysOff(journal))};
}

QString systemCountry()
{
    return QLocale::territoryToCode(QLocale::system().territory());
}

} // namespace hoego::ui
