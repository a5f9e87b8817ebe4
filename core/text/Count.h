#pragma once

#include <QStringView>

/// How much was written.
namespace hoego::text {

struct Counts {
    int characters = 0; ///< Graphemes that are not white space (공백 제외).
    int charactersWithSpaces = 0; ///< Graphemes, line breaks not among them (공백 포함).
    int words = 0; ///< Runs of letters and digits between white space (어절).

    bool operator==(const Counts&) const = default;
};

Counts counts(QStringView text);

} // namespace hoego::text
