#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

/// What of a Markdown line is words to be looked up.
namespace hoego::ui {

enum class Script : std::uint8_t { Korean, Latin };

/// Which dictionary a word is for.
Script scriptOf(QStringView word);

struct WordPlace {
    qsizetype start = 0; ///< In UTF-16 units.
    qsizetype length = 0;

    bool operator==(const WordPlace&) const = default;
};

/// The Korean and the Latin words of a line that stands outside of fences. Left out: code, links' targets and
/// addresses, HTML, tags, names as programmers write them (camelCase, snake_case, v2), capitals, words of two
/// scripts, and lone letters (ㅋㅋㅋ).
std::vector<WordPlace> wordsOf(const QString& line);

} // namespace hoego::ui
