#pragma once

#include <QString>
#include <QTranslator>

namespace hoego::ui {

/// The language in force: the program's words, Qt's own words, and how QLocale's default says dates and
/// numbers. One object, living as long as the application; use() may be called again at any time, and widgets
/// then get QEvent::LanguageChange.
class Language {
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "ko" or "en"; anything else is the system's choice, which is Korean where the system speaks it, else
    /// English.
    void use(const QString& name);
    /// "ko" or "en". Empty before the first use().
    QString name() const { return m_name; }

private:
    void remove();

    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_name;
};

} // namespace hoego::ui
