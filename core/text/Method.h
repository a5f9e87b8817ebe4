#pragma once

#include <QString>

#include <optional>
#include <span>

/// A way of looking back (a template) and a text written along it.
namespace hoego::text {

/// Which of `templates` the text was most likely begun from: the one it has most lines of. Absent: none.
std::optional<std::size_t> methodOf(const QString& markdown, std::span<const QString> templates);

/// `markdown`, written along `from`, put in order along `to`. The headings, questions and blocks of `to` come
/// in; what the person wrote below a heading that both know stands below it; all else follows in its order,
/// with its headings. What is only `from`'s (untouched questions and blocks, empty items, headings with
/// nothing below) goes. Every other line of the text is in the new one.
QString withMethod(const QString& markdown, const QString& from, const QString& to);

/// Only what gives `markdown` its order: its headings and their live blocks, with a line to begin on below
/// each: an item where there were items.
QString skeletonOf(const QString& markdown);

} // namespace hoego::text
