#pragma once

#include <QString>

#include <optional>
#include <ranges>
#include <vector>

namespace hoego::text {

/// `[[target]]` or `[[target|as shown]]` in a Markdown text. Positions are UTF-16 units of that text.
struct Link {
    qsizetype from = 0; ///< The first bracket...
    qsizetype to = 0;   ///< ...and behind the last one.
    qsizetype targetFrom = 0;
    qsizetype targetTo = 0;
    QString target; ///< As written.
    QString shown;  ///< As written; empty where the target shows itself.
};

/// The longest target. What is longer is text.
inline constexpr int longestTarget = 100;

/// All links of `markdown`, in order. Not in code, HTML or behind a backslash: what is a link here is one in
/// the preview, since the same parser decides.
std::vector<Link> links(const QString& markdown);

/// `markdown` with the target of each link that `renamed` answers for replaced: what is shown stays as it is.
template <class Renamed>
QString withTargets(const QString& markdown, Renamed&& renamed)
{
    QString text = markdown;
    const std::vector<Link> all = links(markdown);
    for (const Link& link : all | std::views::reverse) {
        if (const std::optional<QString> target = renamed(link))
            text.replace(link.targetFrom, link.targetTo - link.targetFrom, *target);
    }
    return text;
}

/// Whether `target` can stand between the brackets of a link and be read back from there.
bool canBeTarget(const QString& target);

} // namespace hoego::text
