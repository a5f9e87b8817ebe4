#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

/// What became of one text in another, in words.
namespace hoego::text {

/// A stretch of both texts, in UTF-16 units. What is only in one of them is empty in the other.
struct DiffPart {
    enum class Kind : std::uint8_t { Same, Removed, Added };

    Kind kind = Kind::Same;
    qsizetype beforeFrom = 0;
    qsizetype beforeTo = 0;
    qsizetype afterFrom = 0;
    qsizetype afterTo = 0;

    bool operator==(const DiffPart&) const = default;
};

/// What texts are compared by: words of letters and digits (a Korean one with its particle), every Chinese or
/// Japanese character, every other sign and every run of blanks; never half a character. Together they are
/// the text.
std::vector<QStringView> wordsOf(QStringView text);

/// The parts of both texts in order: as few words removed and added as possible. Texts of which too much
/// changed for that are compared by lines, and within changed lines by words where that is little work; the
/// time is bounded whatever the texts are. Of what changed at one place the removed comes first.
std::vector<DiffPart> diff(QStringView before, QStringView after);

/// How many characters, without white space, came and went.
struct DiffSize {
    int added = 0;
    int removed = 0;

    bool operator==(const DiffSize&) const = default;
};

DiffSize diffSize(QStringView before, QStringView after);

} // namespace hoego::text
