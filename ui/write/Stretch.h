#pragma once

#include "ui/render/InlineSpans.h"

#include <QTextBlock>

#include <vector>

namespace hoego::ui {

struct LineMemory;

/// The part of a private passage that stands on one line.
struct PrivateSpan {
    int start = 0;
    int length = 0;
    bool begins = false; ///< Else it began on a line above.
    int openingMark = 0; ///< How long the `%%` at its beginning is.
    int closingMark = 0;

    bool operator==(const PrivateSpan&) const = default;
};

/// What in a line depends on the lines beside it, too.
struct LineMarks {
    std::vector<InlineSpan> spans;
    std::vector<PrivateSpan> privates;

    bool operator==(const LineMarks&) const = default;
};

/// Of lines that stand under each other without a blank one.
std::vector<LineMarks> lineMarks(const QStringList& lines);

/// The lines around one up to the next blank line or fence: what emphasis and private passages cannot leave.
/// No longer than what a key may read, so that a book without a blank line is read in parts.
class Stretch {
public:
    /// Which line of its stretch one is that is no code and stands below `above`; from 1. 0: it is blank.
    static int place(const QString& line, const LineMemory* above);
    /// Whether `line` is too long to be read with others.
    static bool isLong(const QString& line);
    /// The first of the stretch that `block`, of a known place, is in.
    static QTextBlock firstOf(QTextBlock block);

    /// The text has changed.
    void forget() { m_first = -1; }
    /// `block` has a place.
    const LineMarks& marks(const QTextBlock& block);
    /// Whether a line below `block` in its stretch was colored by other marks than it has now.
    bool isOutdatedBelow(QTextBlock block) const;

private:
    void read(QTextBlock first);

    int m_first = -1; ///< The number of its first block.
    std::vector<LineMarks> m_lines;
};

} // namespace hoego::ui
