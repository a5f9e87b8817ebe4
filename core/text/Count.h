#pragma once

#include <QStringView>

/// How much was written.
namespace hoego::text {

struct Counts {
    int characters = 0; ///< Graphemes that are not white space (공백 제외).
    int charactersWithSpaces = 0; ///< Graphemes, line breaks not among them (공백 포함).
    int words = 0; ///< Runs of letters and digits between white space (어절).

    // How it is read: a text of two scripts is the sum of both parts.
    int syllables = 0; ///< Letters of scripts that are read by them: Hangul, Han, Kana.
    int alphabeticWords = 0; ///< Runs of other letters and of digits: Latin, Cyrillic…

    Counts& operator+=(const Counts& other);
    Counts& operator-=(const Counts& other);
    bool operator==(const Counts&) const = default;
};

/// Line by line or as a whole, the sum is the same.
Counts counts(QStringView text);

} // namespace hoego::text
