#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace hoego {

/// A word that one year's texts have more of than the others'.
struct YearWord {
    QString word;
    int times = 0; ///< In that year.

    bool operator==(const YearWord&) const = default;
};

/// What is characteristic of each year's texts: nouns, weighed by how often a year has them and by how few of
/// the others do (tf-idf, a year being the document).
///
/// Korean nouns are known by what stands behind them. A word's stem is what is left without its particles,
/// where that stem is met behind at least two different particles that only nouns have (을, 이, 은, 의, 에
/// …); of several the one that the most words share. That needs no dictionary, so it knows the names and
/// coinages of the person, and passes over verbs, which end otherwise. Words in other letters count from
/// three on, without English's commonest.
///
/// A stem is only as good as the texts that show it: a noun that is always written bare, or with one
/// particle, is passed over.
class YearWords {
public:
    /// One text of the year, Markdown; its code, quotations and private passages don't count.
    void add(int year, const QString& markdown);

    /// The most characteristic first; of equal ones the more frequent, then by letters. Only words that were
    /// met three times, and not in one text and form alone. With one year alone its most frequent ones.
    std::vector<YearWord> of(int year, std::size_t most) const;

private:
    struct Count {
        int times = 0;
        int texts = 0; ///< With the word as it stands there.
    };
    using Counts = QHash<QString, Count>;

    Counts nounsOf(const Counts& words, const QHash<QString, QString>& stems) const;
    QHash<QString, QString> stems() const;

    QHash<int, Counts> m_words; ///< As they stand in the texts, by year.
};

} // namespace hoego
