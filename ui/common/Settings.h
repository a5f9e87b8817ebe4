#pragma once

#include <QLatin1StringView>
#include <QLocale>
#include <QSettings>
#include <QString>

#include <utility>

namespace hoego::ui {

/// One remembered choice: its key, its type and its default stand in one place.
template <class T>
class Setting {
public:
    Setting(QSettings& store, QLatin1StringView key, T fallback)
        : m_store(store)
        , m_key(key)
        , m_fallback(std::move(fallback))
    {
    }

    T get() const { return m_store.value(m_key, QVariant::fromValue(m_fallback)).template value<T>(); }
    void set(const T& value) { m_store.setValue(m_key, QVariant::fromValue(value)); }

private:
    QSettings& m_store;
    QLatin1StringView m_key;
    T m_fallback;
};

/// Every choice the program remembers. What belongs to the journal is in the journal.
struct Settings {
    explicit Settings(QSettings& store)
        : language(store, QLatin1StringView("window/language"), {})
        , look(store, QLatin1StringView("window/look"), QStringLiteral("system"))
        , geometry(store, QLatin1StringView("window/geometry"), {})
        , sidebar(store, QLatin1StringView("window/sidebar"), true)
        , lastPlace(store, QLatin1StringView("window/place"), {})
        , lastJournal(store, QLatin1StringView("window/journal"), {})
        , sidePanel(store, QLatin1StringView("write/sidePanel"), true)
        , editorMode(store, QLatin1StringView("write/mode"), 0)
        , writeSides(store, QLatin1StringView("write/sides"), {})
        , editorFontSize(store, QLatin1StringView("write/fontSize"), 0)
        , keepsLocation(store, QLatin1StringView("write/keepLocation"), false)
        , typewriter(store, QLatin1StringView("write/typewriter"), false)
        , spelling(store, QLatin1StringView("write/spelling"), true)
        , weekStartsOnSunday(store, QLatin1StringView("calendar/weekStartsOnSunday"),
                             QLocale::system().firstDayOfWeek() == Qt::Sunday)
        , holidayCountry(store, QLatin1StringView("calendar/holidays"), QStringLiteral("system"))
        , colorsLayout(store, QLatin1StringView("colors/layout"), 0)
        , lettersInCells(store, QLatin1StringView("colors/lettersInCells"), false)
    {
    }

    Qt::DayOfWeek firstDayOfWeek() const { return weekStartsOnSunday.get() ? Qt::Sunday : Qt::Monday; }

    Setting<QString> language; ///< "ko", "en"; empty: the system's.
    Setting<QString> look;     ///< "system", "light", "dark".
    Setting<QByteArray> geometry;
    Setting<bool> sidebar;
    Setting<QString> lastPlace; ///< Room and period, as the shell writes it.
    Setting<QString> lastJournal; ///< Its path; empty: the usual one.
    Setting<bool> sidePanel;
    Setting<int> editorMode;     ///< 0 editor, 1 side by side, 2 preview.
    Setting<QByteArray> writeSides; ///< How editor and preview share the room, as QSplitter says it.
    Setting<int> editorFontSize; ///< Points; 0: the system's size and a little.
    Setting<bool> keepsLocation; ///< The place a photo was taken at stays in it.
    Setting<bool> typewriter; ///< The caret's line stays in the middle.
    Setting<bool> spelling;
    Setting<bool> weekStartsOnSunday;
    Setting<QString> holidayCountry; ///< By code; empty: none; "system": the system's.
    Setting<int> colorsLayout; ///< 0 months, 1 weeks, 2 calendar, 3 years side by side.
    Setting<bool> lettersInCells;
};

} // namespace hoego::ui
