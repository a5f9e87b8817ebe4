#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace hoego::text {

/// A folded text (see folded()) that knows where each of its units came from.
struct Folding {
    /// Of the original text, in UTF-16 units, half open.
    struct Origin {
        qsizetype from;
        qsizetype to;
    };

    QString text;
    std::vector<Origin>
        origins; ///< One for each unit of `text`: the grapheme, or the run of white space, it is of.
};

Folding foldingOf(QStringView text);

} // namespace hoego::text
