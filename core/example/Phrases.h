#pragma once

#include "core/example/Dice.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoego {

/// What a phrase may name with `{$name}`.
using Facts = QHash<QString, QString>;

/// The sentences of the example journal: lists of phrases that name other lists, numbers and facts. The form
/// of the file is told at its top. Items of a list come up as from a shuffled deck, so none repeats before
/// all were said.
class Phrases {
public:
    /// `name` is that of a file below resources/example.
    Phrases(const QString& name, Dice& dice);

    QString say(const QString& list, const Facts& facts = {});
    /// `count` of them, one after another with a blank between.
    QString say(const QString& list, int count, const Facts& facts = {});
    /// What was said, without the marks of Markdown: for a note or a title.
    static QString plain(QString said);
    /// All items as they stand.
    QStringList all(const QString& list) const;
    bool has(const QString& list) const { return m_indexes.contains(list); }

private:
    struct Part {
        enum class What : std::uint8_t { Text, List, Fact, Number };

        What what = What::Text;
        QString text; ///< The text itself, or a name.
        std::size_t list = 0;
        int low = 0;
        int high = 0;
        int step = 1;
        QString afterConsonant; ///< The particle, if any.
        QString afterVowel;
    };
    using Phrase = std::vector<Part>;
    struct List {
        QStringList sources;
        std::vector<Phrase> phrases;
        std::vector<std::size_t> deck; ///< The order in which the items come up.
        std::size_t said = 0;          ///< How many of the deck were.
    };

    void read(const QString& text);
    Phrase parsed(const QString& source) const;
    Part slot(const QString& inside) const;
    void shuffle(List& list);
    void append(QString& text, const Part& part, const Facts& facts);
    QString sayFrom(std::size_t index, const Facts& facts);

    Dice& m_dice;
    QHash<QString, std::size_t> m_indexes;
    std::vector<List> m_lists;
};

} // namespace hoego
