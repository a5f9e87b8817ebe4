#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

/// Words that never leave the journal. There are two ways to write them:
///
///     ```hoego private          a fence by CommonMark's rules, of any length, of backticks or tildes, in
///     lists …                         and quotes too. Indented as far as one likes; where it is never closed
///     all of
///     ```                       the rest is private.
///
///     그날은 %%말하지 않은 일%%로     within one paragraph, item, heading or table row.
///
/// - `\%%` is two percent signs, outside and inside a passage.
/// - Code is code: what stands in `code` or in another fence is no private mark. It is read from left to
/// right:
///   within a passage only its end counts, so that a lone backtick cannot uncover it.
/// - A mark without its partner before a blank line is text, as `**` would be. So is an empty `%%%%`; but of
/// two
///   runs of four or more, what is between is private.
/// - More than two signs in a row belong to the mark: `%%겨우 50%%%` ends behind the last.
///
/// Whatever leaves the journal (renderings for others, frozen text, exports, copies for publishing, books)
/// goes through withoutPrivate(). What stays inside (lists, search, looking back) may show it, but an entry's
/// opening sentence leaves inline passages out, since a list is what others see over one's shoulder.
namespace hoego::text {

struct PrivatePassage {
    enum class Kind : std::uint8_t { Fence, Inline };

    /// With its marks, in UTF-16 units, half open: a fence from its first mark to the end of its last line.
    qsizetype from = 0;
    qsizetype to = 0;
    Kind kind = Kind::Inline;

    bool operator==(const PrivatePassage&) const = default;
};

/// In order, never overlapping. Linear in the text.
std::vector<PrivatePassage> privatePassages(QStringView markdown);

/// `markdown` as if they had never been written: without the blanks, brackets and emphasis that were only
/// around them, the line, heading, list item or table row of which nothing is left, and the blank line too
/// many.
QString withoutPrivate(const QString& markdown);

} // namespace hoego::text
