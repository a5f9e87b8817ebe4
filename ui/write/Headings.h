#pragma once

#include <QString>

#include <vector>

namespace hoego::ui {

struct Heading {
    int level = 1;
    QString text; ///< Without Markdown's marks.
    int position = 0; ///< Where its line begins, in UTF-16 units.

    bool operator==(const Heading&) const = default;
};

/// The headings of a Markdown text; what looks like one inside a code fence or the front matter is none.
std::vector<Heading> headings(QStringView markdown);

} // namespace hoego::ui
