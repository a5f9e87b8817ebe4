#pragma once

#include <QSet>
#include <QString>

namespace hoego::ui {

/// The words that no dictionary has and that are right: a person's own, and those of the trade that come with
/// the program. In Korean a word is known again with its particles.
class OwnWords {
public:
    OwnWords();

    /// One a line, as the journal keeps them.
    void setPersonal(const QString& lines);
    bool isPersonal(const QString& word) const { return m_personal.contains(word.toLower()); }
    bool knows(const QString& word) const;
    /// What to ask a dictionary for `word`: "공부했다" for "리팩터링했다", whose noun it does not know.
    QString asked(const QString& word) const;

    static QString withWord(const QString& lines, const QString& word);
    static QString withoutWord(const QString& lines, const QString& word);

private:
    bool has(const QString& word) const { return m_personal.contains(word) || m_shipped.contains(word); }

    QSet<QString> m_personal; ///< In small letters.
    QSet<QString> m_shipped;
};

} // namespace hoego::ui
