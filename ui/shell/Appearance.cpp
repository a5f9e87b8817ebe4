#include "ui/shell/Appearance.h"

#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/shell/Style.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QStyleHints>

namespace hoego::ui {

namespace {

/// Where no desktop says which font it wants, Qt takes 9 points: too small to write in.
void readableFont()
{
    constexpr double smallest = 10.5;
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() <= 9
        && font.family().startsWith(QLatin1StringView{"Sans"})) {
        font.setPointSizeF(smallest);
        QApplication::setFont(font);
    }
}

} // namespace

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    QApplication::setStyle(new Style);
    readableFont();
    apply();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { dress(m_worn); });
}

void Appearance::apply()
{
    wear(m_settings.look.get());
}

void Appearance::wear(const QString& look)
{
    m_worn = look;
    dress(look);
}

void Appearance::dress(const QString& look)
{
    auto* hints = QGuiApplication::styleHints();
    // The desktop's own dialogs follow this; where it can't be asked for, our palette is enough.
    const auto wanted = look == QLatin1StringView{"dark"} ? Qt::ColorScheme::Dark
        : look == QLatin1StringView{"light"}              ? Qt::ColorScheme::Light
                                                          : Qt::ColorScheme::Unknown;
    hints->setColorScheme(wanted);
    const auto seen = wanted == Qt::ColorScheme::Unknown ? hints->colorScheme() : wanted;
    const Theme& theme = seen == Qt::ColorScheme::Dark ? Theme::night() : Theme::light();
    QIcon::setFallbackThemeName(theme.dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    if (QApplication::palette() != theme.palette())
        QApplication::setPalette(theme.palette());
}

} // namespace hoego::ui
