#pragma once

#include <QString>

#include <atomic>
#include <optional>
#include <vector>

/// Finding in one text: pure functions over values, so that they can run in another thread.
namespace hoego::ui {

/// What is looked for, and how.
struct Sought {
    QString words; ///< Or a regular expression.
    bool matchesCase = false;
    /// Bounded by blanks, punctuation or the text's ends. A particle makes another word of a Korean one:
    /// "회고" is not in "회고는". Where it ends only grammar could tell, and a wrong guess would replace half
    /// a word.
    bool isWholeWord = false;
    bool isPattern = false;

    bool operator==(const Sought&) const = default;
};

struct Match {
    qsizetype start = 0; ///< In UTF-16 units.
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Match&) const = default;
};

struct PatternTrouble {
    QString reason; ///< As the expression engine says it, in English.
    qsizetype at = 0; ///< In the pattern, from zero.

    bool operator==(const PatternTrouble&) const = default;
};

struct Found {
    std::vector<Match> hits; ///< By place; none overlaps another.
    std::vector<QString> replacements; ///< One for each hit, where they were asked for.
    std::optional<PatternTrouble> trouble; ///< The pattern is none.
    bool gaveUp = false; ///< The pattern takes too long: there may be more hits.
};

/// All hits in `text`; with what is to stand there instead, if `replacement` is given: a pattern's captures
/// are
/// \1 or $1 in it, the whole hit is \0, line feed and tab are \n and \t. Ends early once `isStopped`.
Found hitsIn(const QString& text, const Sought& sought, const std::optional<QString>& replacement,
             const std::atomic<bool>& isStopped);

/// What `hit` becomes; nothing if it is no hit any more.
std::optional<QString> replacementOf(const QString& text, const Match& hit, const Sought& sought,
                                     const QString& replacement);

/// The first hit that begins at `position` or later, else the first of all; -1: there is none.
int hitFrom(const std::vector<Match>& hits, qsizetype position);
/// The last hit that ends at `position` or before, else the last of all; -1: there is none.
int hitBefore(const std::vector<Match>& hits, qsizetype position);

} // namespace hoego::ui
