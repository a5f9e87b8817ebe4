#include "ui/shell/SettingsDialog.h"

#include "ui/common/HolidayChoice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace hoego::ui {

namespace {

const QStringList& looks()
{
    static const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    return names;
}

/// As the country itself is called there, since Qt knows its name in no other language but English.
QString countryName(const QString& code)
{
    const auto territory = QLocale::codeToTerritory(code);
    const QString name = QLocale{QLocale::AnyLanguage, territory}.nativeTerritoryName();
    return name.isEmpty() ? QLocale::territoryToString(territory) : name;
}

void addCountries(QComboBox& choice)
{
    std::vector<std::pair<QString, QString>> countries;
    for (const QString& code : Holidays::countries())
        countries.emplace_back(countryName(code), code);
    std::ranges::sort(countries, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    for (const auto& [name, code] : countries)
        choice.addItem(name, code);
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("settingsDialog"));
    (new QVBoxLayout{this})->setContentsMargins(8, 8, 8, 8);
    build();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // Not now: one of the widgets may be telling of its change.
        QMetaObject::invokeMethod(this, &SettingsDialog::build, Qt::QueuedConnection);
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget{this};
    layout()->addWidget(m_content);
    auto* form = new QFormLayout{m_content};
    form->setSpacing(12);

    auto* language = new QComboBox{m_content};
    language->setObjectName(QStringLiteral("languageChoice"));
    language->addItem(tr("As the system"), QString{});
    language->addItem(QStringLiteral("한국어"), QStringLiteral("ko")); // not words
    language->addItem(QStringLiteral("English"), QStringLiteral("en")); // not words
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language.get())));
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.language.set(language->currentData().toString());
        Q_EMIT languageChanged();
    });
    form->addRow(tr("&Language"), language);

    auto* look = new SegmentedControl{{tr("As the system"), tr("Light"), tr("Dark")}, m_content};
    look->setObjectName(QStringLiteral("lookChoice"));
    look->setAccessibleName(tr("Look"));
    look->setCurrent(static_cast<int>(std::max(qsizetype{0}, looks().indexOf(m_settings.look.get()))));
    connect(look, &SegmentedControl::chosen, this, [this](int index) {
        m_settings.look.set(looks().at(index));
        Q_EMIT lookChanged();
    });
    form->addRow(tr("Look"), look);

    auto* week = new SegmentedControl{{tr("Monday"), tr("Sunday")}, m_content};
    week->setObjectName(QStringLiteral("weekChoice"));
    week->setAccessibleName(tr("Weeks start on"));
    week->setCurrent(m_settings.weekStartsOnSunday.get() ? 1 : 0);
    connect(week, &SegmentedControl::chosen, this, [this](int index) {
        m_settings.weekStartsOnSunday.set(index == 1);
        Q_EMIT roomsChanged();
    });
    form->addRow(tr("Weeks start on"), week);

    form->addRow(tr("&Holidays of"), holidayChoice());

    auto* size = new QSpinBox{m_content};
    size->setObjectName(QStringLiteral("fontSizeChoice"));
    constexpr int smallest = 7; // Stands for 0, "as the system".
    size->setRange(smallest, 32);
    size->setSpecialValueText(tr("As the system"));
    size->setSuffix(tr(" pt"));
    size->setValue(std::max(smallest, m_settings.editorFontSize.get()));
    connect(size, &QSpinBox::valueChanged, this, [this](int points) {
        m_settings.editorFontSize.set(points == smallest ? 0 : points);
        Q_EMIT roomsChanged();
    });
    form->addRow(tr("&Text size in the editor"), size);

    auto* location = new QCheckBox{tr("Keep the &place a photo was taken at"), m_content};
    location->setObjectName(QStringLiteral("locationChoice"));
    location->setChecked(m_settings.keepsLocation.get());
    connect(location, &QCheckBox::toggled, this,
            [this](bool isKept) { m_settings.keepsLocation.set(isKept); });
    form->addRow(tr("Photos"), location);

    auto* buttons = new QDialogButtonBox{m_content};
    buttons->addButton(tr("Done"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    language->setFocus();
    m_content->show();
}

QComboBox* SettingsDialog::holidayChoice()
{
    auto* choice = new QComboBox{m_content};
    choice->setObjectName(QStringLiteral("holidayChoice"));
    choice->addItem(tr("As the system"), QString{countryOfSystem});
    choice->addItem(tr("None"), QString{});
    addCountries(*choice);
    choice->setCurrentIndex(std::max(0, choice->findData(m_settings.holidayCountry.get())));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_settings.holidayCountry.set(choice->currentData().toString());
        Q_EMIT roomsChanged();
    });
    return choice;
}

} // namespace hoego::ui
