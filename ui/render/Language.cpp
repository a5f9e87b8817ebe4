#include "ui/render/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace hoego::ui {

namespace {

/// The person's own country where it goes with the language, so that dates look as they do elsewhere.
QLocale localeFor(const QString& name)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = name == QLatin1StringView("ko") ? QLocale::Korean : QLocale::English;
    return system.language() == wanted ? QLocale{wanted, system.territory()} : QLocale{wanted};
}

} // namespace

Language::~Language()
{
    remove();
}

void Language::use(const QString& name)
{
    const bool isKnown = name == QLatin1StringView("ko") || name == QLatin1StringView("en");
    const bool isKoreanSystem = QLocale::system().language() == QLocale::Korean;
    const QString wanted = isKnown ? name : isKoreanSystem ? QStringLiteral("ko") : QStringLiteral("en");
    remove();
    m_name = wanted;
    QLocale::setDefault(localeFor(wanted));
    // Ours last: a translator installed later is asked first.
    if (wanted != QLatin1StringView("en")
        && m_qtWords.load(QStringLiteral("qtbase_") + wanted,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/i18n/hoego_") + wanted))
        QCoreApplication::installTranslator(&m_words);
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

} // namespace hoego::ui
