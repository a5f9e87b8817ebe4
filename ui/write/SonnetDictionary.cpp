#include "ui/write/Dictionary.h"

#include <Sonnet/Speller>

namespace hoego::ui {

namespace {

class SonnetDictionary : public Dictionary {
public:
    explicit SonnetDictionary(const QString& language)
        : m_speller(language)
    {
    }

    bool knows(const QString& word) override { return m_speller.isCorrect(word); }
    QStringList suggestions(const QString& word) override { return m_speller.suggest(word); }

private:
    Sonnet::Speller m_speller;
};

/// Of the languages that are installed the one that is written so: "ko_KR" or "ko", "en_US" before "en_GB".
QString languageFor(Script script)
{
    const QStringList wanted = script == Script::Korean
        ? QStringList{QStringLiteral("ko_KR"), QStringLiteral("ko")}
        : QStringList{QStringLiteral("en_US"), QStringLiteral("en_GB"), QStringLiteral("en")};
    const QStringList installed = Sonnet::Speller{}.availableLanguages();
    for (const QString& language : wanted) {
        if (installed.contains(language))
            return language;
    }
    return {};
}

} // namespace

std::unique_ptr<Dictionary> sonnetDictionary(Script script)
{
    const QString language = languageFor(script);
    return language.isEmpty() ? nullptr : std::make_unique<SonnetDictionary>(language);
}

} // namespace hoego::ui
